"""Jobs for the worker, and events from the worker."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from gui.scan.models_in_use import ModelsInUse

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.messages import Message
    from inference.scan.discovery import FoundFile


class DeviceInUse(Struct, frozen=True, kw_only=True):
    """The device behind the findings.

    Attributes:
        requested: The device in the settings, by its name in `inference.models.devices`.
        runs: The device in use.
        reason: Why that device is used; None if no explanation is needed.
        fell_back: Whether it failed during a scan and the CPU took over.
    """

    requested: str
    runs: str
    reason: "Message | None" = None
    fell_back: bool = False


FindFiles = Callable[[], "Iterable[FoundFile]"]
"""Called in the worker's thread, once."""


class ScanJob(Struct, frozen=True, kw_only=True):
    """A job of the worker.

    Attributes:
        number: Its identity.
        find: Yields the files; None for a job that only loads the model.
        fresh: Whether to assess also films that are in the journal.
        only_new: Whether to leave out files that an earlier job has assessed.
        generation: The worker's generation when the job was queued; cancelling increases the worker's, which makes all
            earlier jobs void.
    """

    number: int
    find: FindFiles | None
    fresh: bool
    only_new: bool
    generation: int


class ModelsLoaded(Struct, frozen=True):
    """The models are ready."""

    models: ModelsInUse


class DeviceChanged(Struct, frozen=True):
    """The model now runs on this device."""

    device: DeviceInUse


class Searching(Struct, frozen=True):
    """A job is searching, and has found this many files so far."""

    job: int
    files: int


class Counted(Struct, frozen=True):
    """A job has counted its files; its findings follow."""

    job: int
    files: int


class Found(Struct, frozen=True):
    """One more finding of a job."""

    job: int
    finding: "Finding"


class Failed(Struct, frozen=True):
    """A job failed, or, without a number, something else than a job; the sentence says why and what to do."""

    sentence: str
    job: int | None = None


class Finished(Struct, frozen=True):
    """A job has ended; sent exactly once for each job."""

    job: int


Event = ModelsLoaded | DeviceChanged | Searching | Counted | Found | Failed | Finished
