"""Locks of studies: a reader reads in one window, and the list of readers changes in one window at a time."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from gui.common import lazy

if TYPE_CHECKING:
    from inference.review.study import Reader, Study

_TIMEOUT_MS = 2000
"""Other windows hold a study for milliseconds; after this time its owner hangs, and the other window stops waiting."""


@contextmanager
def held(study_id: str) -> Iterator[None]:
    """Keep other windows from adding a reader to a study, starting to read it, or deleting it."""
    lock = _lock(lazy.study.studies_folder() / f"{study_id}.lock")  # beside the folder, which may be deleted
    lock.tryLock(_TIMEOUT_MS)
    try:
        yield
    finally:
        lock.unlock()


def locked_for(study: "Study", reader: "Reader") -> QLockFile | None:
    """The lock of a reader, to be kept while the study is read; None if it is read in another window.

    Where no lock can be written, reading is possible without one.
    """
    lock = _lock(study.store_path(reader).with_suffix(".lock"))
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return None
    return lock


def reader_in_another_window(study: "Study") -> "Reader | None":
    """The first reader of a study who reads it in another window, if any."""
    for reader in study.readers:
        lock = locked_for(study, reader)
        if lock is None:
            return reader
        lock.unlock()
    return None


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # the lock of a killed program does not count
    return lock
