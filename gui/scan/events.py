"""Jobs from the window to the worker, and events from the worker to the window."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.scan.models_in_use import ModelsInUse

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.messages import Message
    from inference.scan.discovery import FoundFile


AUTO = "auto"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceInUse:
    """The device behind the findings.

    Attributes:
        asked: What the user set, by its name in `inference.models.devices`.
        runs: What the model runs on.
        reason: Why it is that one; None where nothing needs explaining.
        fell_back: Whether it failed during a scan and the CPU took over.
    """

    asked: str
    runs: str
    reason: "Message | None" = None
    fell_back: bool = False


FindFiles = Callable[[], "Iterable[FoundFile]"]
"""Called in the worker's thread, once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanJob:
    """A job of the worker.

    Attributes:
        number: Its identity.
        find: Yields the files; None to load the model only.
        fresh: Whether to assess also what the journal knows.
        only_new: Whether to leave out files that an earlier job has assessed.
        generation: A job of an older generation than the worker's has been cancelled.
    """

    number: int
    find: FindFiles | None
    fresh: bool
    only_new: bool
    generation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanProgress:
    """How far the scan is.

    Attributes:
        running: Whether a job runs or waits.
        done: Findings so far.
        recalled: How many of them were known from an earlier scan.
        looking: Files found so far while the first job is counted; None before.
        total: Files counted so far; None until the first job is counted.
        seconds: Since the first job was counted, without the pauses.
        recall_seconds: How many of them were spent before the first film that was not known.
        paused: Whether the user has paused it.
        cancelled: Whether the user has cancelled it.
    """

    running: bool = False
    done: int = 0
    recalled: int = 0
    looking: int | None = None
    total: int | None = None
    seconds: float = 0.0
    recall_seconds: float = 0.0
    paused: bool = False
    cancelled: bool = False

    @property
    def rate(self) -> float:
        """Films assessed a second; 0 until known. Those that are only recalled take no time worth counting."""
        seconds = self.seconds - self.recall_seconds
        return (self.done - self.recalled) / seconds if seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds until the last film at this rate; None until known."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done) / self.rate


@dataclass(frozen=True, slots=True)
class ModelsLoaded:
    """The models are ready."""

    models: ModelsInUse


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """The model now runs on this device."""

    device: DeviceInUse


@dataclass(frozen=True, slots=True)
class Looking:
    """A job has found this many files so far, and looks for more."""

    files: int


@dataclass(frozen=True, slots=True)
class Counted:
    """A job has this many files; its findings follow."""

    files: int


@dataclass(frozen=True, slots=True)
class Found:
    """One more finding."""

    finding: "Finding"


@dataclass(frozen=True, slots=True)
class Failed:
    """A job failed; the sentence says why, and what to do."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Finished:
    """A job has ended; sent exactly once for each submitted job."""

    job: int


Event = ModelsLoaded | DeviceChanged | Looking | Counted | Found | Failed | Finished
