"""The progress of the scan, as the status bar shows it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanProgress:
    """The progress of the scan.

    Attributes:
        running: Whether jobs are running or queued.
        done: Number of findings so far.
        recalled: Number of those that came from the journal.
        found_so_far: Files found so far while the first job searches; None before.
        total: Number of files of all counted jobs; None until the first job is counted.
        seconds: Time since the first job was counted, without pauses.
        recall_seconds: The part of it before the first film that was not in the journal.
        paused: Whether the user has paused it.
        cancelled: Whether the user has cancelled it.
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
