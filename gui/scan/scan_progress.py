"""The progress of the scan: what the status bar shows, and the counter behind it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inference.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanProgress:
    """The progress of the scan.

    Attributes:
        running: Whether jobs are running or queued.
        done: Number of findings so far.
        recalled: Number of the findings that came from the journal.
        found_so_far: Number of files that the running search has found; None before the first search.
        total: Number of files of all counted jobs; None until the first job is counted.
        seconds: Time since the first job was counted, without pauses.
        recall_seconds: The part of that time before the first film that was not in the journal.
        paused: Whether the user has paused the scan.
        cancelled: Whether the user has cancelled the scan.
    """

    running: bool = False
    done: int = 0
    recalled: int = 0
    found_so_far: int | None = None
    total: int | None = None
    seconds: float = 0.0
    recall_seconds: float = 0.0
    paused: bool = False
    cancelled: bool = False

    @property
    def rate(self) -> float:
        """Films assessed per second; 0 until known. Films from the journal hardly take time, and do not count."""
        seconds = self.seconds - self.recall_seconds
        return (self.done - self.recalled) / seconds if seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Estimated seconds left; None until known."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done) / self.rate


class ScanCounter:
    """Counts the files, the findings and the time of one scan.

    Attributes:
        found_so_far: As in `ScanProgress`.
        paused: Whether the user has paused the scan.
        cancelled: Whether the user has cancelled the scan.
    """

    def __init__(self) -> None:
        self.found_so_far: int | None = None
        self.paused = self.cancelled = False
        self._total: int | None = None
        self._done = self._recalled = 0
        self._recall_seconds = 0.0
        self._begun_at = datetime.now(UTC)
        self._stopwatch = Stopwatch()

    def add_files(self, files: int) -> None:
        """Count the files of one more job."""
        self._total = (self._total or 0) + files

    def add_findings(self, findings: "Sequence[Finding]") -> None:
        """Count findings, and separately those from the journal, which arrive a thousand times as fast."""
        self._done += len(findings)
        self._recalled += sum(finding.assessed_at < self._begun_at for finding in findings)
        if findings and self._done == self._recalled:
            self._recall_seconds = self._stopwatch.seconds

    def update_stopwatch(self, *, running: bool) -> None:
        """Let the time run while jobs run, from the first job that was counted on, except in pauses."""
        if self.paused or not running:
            self._stopwatch.pause()
        elif self._total is not None:
            self._stopwatch.start()

    def progress(self, *, running: bool) -> ScanProgress:
        """The progress so far."""
        return ScanProgress(
            running=running,
            done=self._done,
            recalled=self._recalled,
            found_so_far=self.found_so_far,
            total=self._total,
            seconds=self._stopwatch.seconds,
            recall_seconds=self._recall_seconds,
            paused=self.paused,
            cancelled=self.cancelled,
        )


class Stopwatch:
    """Counts seconds from `start`; starting or pausing it twice changes nothing."""

    def __init__(self) -> None:
        self._counted = 0.0
        self._started_at: float | None = None

    @property
    def seconds(self) -> float:
        """Seconds counted so far."""
        return self._counted + (0.0 if self._started_at is None else time.monotonic() - self._started_at)

    def start(self) -> None:
        """Start or continue counting."""
        if self._started_at is None:
            self._started_at = time.monotonic()

    def pause(self) -> None:
        """Stop counting."""
        self._counted, self._started_at = self.seconds, None
