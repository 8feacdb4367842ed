"""Reads a file's bytes: opens it once, checks the descriptor, and reads up to the limit."""

import io
import os
import stat
from collections.abc import Callable
from functools import partial
from pathlib import Path

from inference.errors import FilmTooLargeError, MissingFilmError, UnreadableFilmError
from inference.messages import Code, Message
from inference.paths import openable
from inference.reading.limits import MAXIMUM_FILE_BYTES, TIME_LIMIT_SECONDS
from inference.reading.timeout import TimedOutError, never_stopped, run_watched

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without O_NONBLOCK, opening a named pipe would wait for its other end."""

_PART_BYTES = 1 << 20


def read_whole(
    path: Path, *, time_limit: float = TIME_LIMIT_SECONDS, stopped: Callable[[], bool] = never_stopped
) -> bytes:
    """Read a regular file.

    The checks apply to the open descriptor, so a file that is replaced or grows meanwhile does no harm.

    Args:
        path: The file; symbolic links are followed.
        time_limit: Seconds after which a drive that does not answer is abandoned.
        stopped: Polled while reading; once it returns True, reading is abandoned. Not asked in a watched thread, which
            its watcher abandons instead (`run_watched`).

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: It is a pipe, a device or a folder, or its drive does not answer.
        FilmTooLargeError: It has more bytes than `MAXIMUM_FILE_BYTES`.
    """
    return _with_sentences(partial(_open_and_read, path), time_limit, stopped)


def read_start(path: Path, most: int, *, stopped: Callable[[], bool] = never_stopped) -> bytes:
    """Read the first bytes of a regular file.

    Args:
        path: The file.
        most: How many; a shorter file gives all that it has.
        stopped: As for `read_whole`.

    Raises:
        HilumError: As `read_whole` raises it.
    """
    return _with_sentences(partial(_open_and_read_start, path, most), TIME_LIMIT_SECONDS, stopped)


def _with_sentences(work: Callable[[], bytes], time_limit: float, stopped: Callable[[], bool]) -> bytes:
    """Read with a time limit, and turn what the system reports into sentences."""
    try:
        return run_watched(time_limit, work, stopped=stopped)
    except TimedOutError:
        raise UnreadableFilmError(
            Message(
                "The file could not be read within {0} seconds; its drive may be slow or gone. "
                "Scan again to try it once more.",
                f"{time_limit:g}",
                code=Code.TIME_LIMIT,
            )
        ) from None
    except FileNotFoundError as error:
        raise MissingFilmError(Message("The file is no longer there.", code=Code.GONE)) from error
    except PermissionError as error:
        raise MissingFilmError(Message("You have no permission to open this file.", code=Code.DENIED)) from error
    except OSError as error:
        raise MissingFilmError(
            Message("The file could not be opened ({0}).", error.strerror, code=Code.NOT_OPENED)
        ) from error
    except ValueError as error:
        raise MissingFilmError(
            Message("The file's name cannot be opened on this computer.", code=Code.NOT_OPENED)
        ) from error


def _open_and_read(path: Path) -> bytes:
    with os.fdopen(_open(path), "rb", buffering=0) as file:
        facts = os.fstat(file.fileno())
        _check(facts)
        return _read(file, facts.st_size)


def _open_and_read_start(path: Path, most: int) -> bytes:
    with os.fdopen(_open(path), "rb", buffering=0) as file:
        _check(os.fstat(file.fileno()))
        return file.read(most)


def _open(path: Path) -> int:
    try:
        descriptor = os.open(openable(path), _FLAGS)
    except PermissionError:
        if os.path.isdir(openable(path)):  # noqa: PTH112  # Windows opens no folder, and says so in this way
            raise _folder() from None
        raise
    if stat.S_ISDIR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _folder()
    return descriptor


def _check(facts: os.stat_result) -> None:
    if not stat.S_ISREG(facts.st_mode):
        raise UnreadableFilmError(Message("This is not a regular file.", code=Code.NOT_A_FILE))
    if facts.st_size > MAXIMUM_FILE_BYTES:
        raise _too_large(Message("{0} bytes", f"{facts.st_size:,}"))


def _read(file: io.FileIO, size: int) -> bytes:
    """All bytes up to the end of the file, which may have changed since its size was read."""
    parts = [file.read(size + 1)]
    while parts[-1] and sum(map(len, parts)) <= MAXIMUM_FILE_BYTES:
        parts.append(file.read(_PART_BYTES))
    data = b"".join(parts) if any(parts[1:]) else parts[0]  # joining copies
    if len(data) > MAXIMUM_FILE_BYTES:
        raise _too_large(Message("grown while it was read"))
    return data


def _folder() -> UnreadableFilmError:
    return UnreadableFilmError(Message("This is a folder, not a film.", code=Code.NOT_A_FILE))


def _too_large(what: Message) -> FilmTooLargeError:
    return FilmTooLargeError(Message("The file has {0}; at most {1} bytes are read.", what, f"{MAXIMUM_FILE_BYTES:,}"))
