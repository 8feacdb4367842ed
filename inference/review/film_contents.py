"""Digests of films by content; cached while the program runs, so that each file is read once."""

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from inference.errors import HilumError
from inference.paths import openable
from inference.reading.film_file import read_start, read_whole
from inference.reading.recognition import recognise
from inference.reading.timeout import never_stopped, run_with_timeout

_START = 512
"""Bytes that suffice to recognise a film; other files need not be read to their end."""

DRIVE_TIMEOUT_SECONDS = 5.0
"""A drive that takes longer to answer counts as unplugged."""

State = tuple[str, int, int, int, int]
"""A file's path, size, modification time, change time and number; they differ if the content differs."""

_DIGESTS: dict[State, str] = {}


def film_digest(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> str:
    """The SHA-256 of a film; empty for a file of another kind.

    Raises:
        HilumError: The file cannot be read now.
    """
    state = _state(path, stopped)
    if state is None:
        return _digest(path, stopped)
    if state not in _DIGESTS:
        _DIGESTS[state] = _digest(path, stopped)
    return _DIGESTS[state]


def _state(path: Path, stopped: Callable[[], bool]) -> State | None:
    with suppress(OSError, ValueError):
        status = run_with_timeout(DRIVE_TIMEOUT_SECONDS, partial(os.stat, openable(path)), stopped=stopped)
        return str(path), status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
    return None


def _digest(path: Path, stopped: Callable[[], bool]) -> str:
    start = read_start(path, _START, stopped=stopped)
    try:
        recognise(start)
    except HilumError:
        return ""
    return hashlib.sha256(read_whole(path, stopped=stopped)).hexdigest()
