"""What a worker of the cluster runs: the same engine as on the machine that asks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Self

from inference.finding import Finding
from inference.scan.discovery import FoundFile
from inference.scan.folder_scan import BATCH, Assessor
from inference.scan.settings import ScanSettings

OpenAssessor = Callable[[ScanSettings], Assessor]

_ENGINES = 2
"""Engines that a worker keeps: of the present scan, and of the one that ends or begins beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineOrder:
    """How a worker opens its engine.

    Attributes:
        open_assessor: A function at the top of a module.
        changes: The settings that are not the defaults: each worker has the default model in a place of its own.
        folder: What is scanned; the workers must see it in the same place.
    """

    open_assessor: OpenAssessor
    changes: tuple[tuple[str, object], ...]
    folder: Path

    @classmethod
    def of(cls, settings: ScanSettings, open_assessor: OpenAssessor, folder: Path) -> Self:
        """The order for an engine with these settings; its paths are absolute: workers run in other folders."""
        defaults = ScanSettings()
        given: Mapping[str, object] = {field.name: getattr(settings, field.name) for field in fields(settings)}
        changes = {name: value for name, value in given.items() if value != getattr(defaults, name)}
        return cls(
            open_assessor=open_assessor,
            changes=tuple((name, _absolute(value)) for name, value in changes.items()),
            folder=folder.absolute(),
        )

    def settings(self) -> ScanSettings:
        """The settings on the machine where this is called."""
        return ScanSettings(**dict(self.changes))  # type: ignore[arg-type]  # they come from such settings


@lru_cache(maxsize=_ENGINES)
def engine(order: EngineOrder) -> Assessor:
    """The engine of this process, opened by the first who asks.

    Raises:
        HilumError: It cannot be opened here.
    """
    return order.open_assessor(order.settings())


def assess_shard(order: EngineOrder, films: Sequence[FoundFile]) -> list[Finding]:
    """Assess some films, a batch at a time as a scan does, so that the answers are the same to the last bit.

    Raises:
        ModelError: The model itself failed.
    """
    assessor = engine(order)
    batches = (films[first : first + BATCH] for first in range(0, len(films), BATCH))
    return [finding for few in batches for finding in assessor.assess(few)]


def _absolute(value: object) -> object:
    return value.absolute() if isinstance(value, Path) else value
