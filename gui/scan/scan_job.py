"""A job for the worker: which files, and whether what is known of them counts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inference.discovery import FoundFile

FindFiles = Callable[[], "Iterable[FoundFile]"]
"""Called in the worker's thread, more than once: to count the files, and to assess them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanJob:
    """What the worker is to do.

    Attributes:
        number: By which the bridge knows it.
        find: Gives the files; None only to have the model ready.
        fresh: Whether to assess also what the journal knows.
        generation: Jobs of an older one than the worker's have been cancelled.
    """

    number: int
    find: FindFiles | None
    fresh: bool
    generation: int
