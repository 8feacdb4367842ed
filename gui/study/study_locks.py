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
"""A window locks a study for milliseconds; one that still has it after this time hangs, and is not waited for."""


@contextmanager
def lock_study(study_id: str) -> Iterator[None]:
    """While this lasts, no other window adds a reader to the study, starts to read it, or deletes it."""
    lock = _lock(lazy.study.studies_folder() / f"{study_id}.lock")  # beside the folder, which may be deleted
    lock.tryLock(_TIMEOUT_MS)
    try:
        yield
    finally:
        lock.unlock()


def lock_reader(study: "Study", reader: "Reader") -> QLockFile | None:
    """Lock a study for a reader, for as long as the reader reads it.

    Returns:
        The lock, to be released at the end; None if the reader reads the study in another window. Where no lock file
        can be written, a lock that is not held: reading is possible all the same.
    """
    lock = _lock(study.store_path(reader).with_suffix(".lock"))
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return None
    return lock


def reader_in_another_window(study: "Study") -> "Reader | None":
    """The first reader who reads the study in another window; None if nobody does."""
    for reader in study.readers:
        lock = lock_reader(study, reader)
        if lock is None:
            return reader
        lock.unlock()
    return None


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # the lock of a killed program does not count
    return lock
