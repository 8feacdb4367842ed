"""A file's bytes: opened once, its descriptor checked, read whole up to the limit."""

import io
import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path

from inference.errors import FilmTooLargeError, MissingFilmError, UnreadableFilmError
from inference.reading.limits import MAXIMUM_FILE_BYTES, TIME_LIMIT_SECONDS
from inference.reading.timeout import TimedOutError, never, within

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without O_NONBLOCK, opening a named pipe would wait for its other end."""

_PART_BYTES = 1 << 20


def read_whole(path: Path, *, time_limit: float = TIME_LIMIT_SECONDS, stopped: Callable[[], bool] = never) -> bytes:
    """Read a regular file.

    What is checked is what was opened, so a file that is swapped, or grows, while it is read does no harm.

    Args:
        path: Any name; symbolic links to files are followed.
        time_limit: Seconds after which a drive that does not answer is given up.
        stopped: Says whether the film is wanted no more, and is given up at once.

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: It is a pipe, a device or a folder, or its drive does not answer.
        FilmTooLargeError: It has more bytes than `MAXIMUM_FILE_BYTES`.
    """
    try:
        return within(time_limit, partial(_open_and_read, path), stopped=stopped)
    except TimedOutError:
        raise UnreadableFilmError(
            f"The file could not be read within {time_limit:g} seconds; its drive may be slow or gone. "
            "Scan again to try it once more.",
            code="time_limit",
        ) from None
    except FileNotFoundError as error:
        raise MissingFilmError("The file is no longer there.", code="gone") from error
    except IsADirectoryError as error:
        raise UnreadableFilmError("This is not a regular file.", code="not_a_file") from error
    except PermissionError as error:
        raise MissingFilmError("You have no permission to open this file.", code="denied") from error
    except OSError as error:
        raise MissingFilmError(f"The file could not be opened ({error.strerror}).", code="not_opened") from error
    except ValueError as error:
        raise MissingFilmError("The file's name cannot be opened on this computer.", code="not_opened") from error


def _open_and_read(path: Path) -> bytes:
    with os.fdopen(os.open(path, _FLAGS), "rb", buffering=0) as file:
        facts = os.fstat(file.fileno())
        _check(facts)
        return _read(file, facts.st_size)


def _check(facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise UnreadableFilmError("This is not a regular file.", code="not_a_file")
    if facts.st_size > MAXIMUM_FILE_BYTES:
        raise _too_large(f"{facts.st_size:,} bytes")


def _read(file: io.FileIO, size: int) -> bytes:
    """All bytes to the end, which may lie elsewhere than the size said a moment ago."""
    parts = [file.read(size + 1)]
    while parts[-1] and sum(map(len, parts)) <= MAXIMUM_FILE_BYTES:
        parts.append(file.read(_PART_BYTES))
    data = b"".join(parts) if any(parts[1:]) else parts[0]  # joining copies
    if len(data) > MAXIMUM_FILE_BYTES:
        raise _too_large("grown while it was read")
    return data


def _too_large(what: str) -> FilmTooLargeError:
    return FilmTooLargeError(f"The file has {what}; at most {MAXIMUM_FILE_BYTES:,} bytes are read.")
