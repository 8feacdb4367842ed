"""The code that a worker of the cluster runs: the same assessor as on the machine that runs the scan."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Self

from inference.finding import Finding
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import BATCH, Assessor
from inference.scan.settings import ScanSettings

OpenAssessor = Callable[[ScanSettings], Assessor]

_CACHED_ASSESSORS = 2
"""Assessors that a worker caches: for the current scan, and for one that ends or begins at the same time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessorOrder:
    """Tells a worker how to open its assessor; sent to the workers.

    Attributes:
        open_assessor: A function at module level, so that it can be pickled.
        changes: The settings that differ from the defaults; the path of the default model differs between machines.
        folder: The folder that is scanned; the workers must see it at the same path.
    """

    open_assessor: OpenAssessor
    changes: tuple[tuple[str, object], ...]
    folder: Path

    @classmethod
    def of(cls, settings: ScanSettings, open_assessor: OpenAssessor, folder: Path) -> Self:
        """The order for these settings, with absolute paths, since workers run in other folders."""
        defaults = ScanSettings()
        given: Mapping[str, object] = {name: getattr(settings, name) for name in settings.__struct_fields__}
        changes = {name: value for name, value in given.items() if value != getattr(defaults, name)}
        return cls(
            open_assessor=open_assessor,
            changes=tuple((name, _absolute(value)) for name, value in changes.items()),
            folder=folder.absolute(),
        )

    def settings(self) -> ScanSettings:
        """The settings, with the defaults of the machine that calls this."""
        return ScanSettings(**dict(self.changes))  # type: ignore[arg-type]  # the values come from ScanSettings


@lru_cache(maxsize=_CACHED_ASSESSORS)
def ordered_assessor(order: AssessorOrder) -> Assessor:
    """The assessor of this process, opened on the first call.

    Raises:
        HilumError: It cannot be opened on this machine.
    """
    return order.open_assessor(order.settings())


def assess_shard(order: AssessorOrder, films: Sequence[FoundFile]) -> list[Finding]:
    """Assess films in batches as large as those of a long local scan.

    Raises:
        ModelError: The model itself failed.
    """
    assessor = ordered_assessor(order)
    batches = (films[first : first + BATCH] for first in range(0, len(films), BATCH))
    return [finding for batch in batches for finding in assessor.assess(batch)]


def _absolute(value: object) -> object:
    return value.absolute() if isinstance(value, Path) else value
