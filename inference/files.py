"""Writes files atomically: to a temporary file beside the target, which then replaces it."""

import errno
import os
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO, TextIO

from msgspec import Struct

from inference.errors import HilumError
from inference.messages import Code, Message
from inference.paths import openable

_PAUSES = (0.01, 0.04, 0.15, 0.3, 0.5)
"""Seconds between attempts to replace a file on Windows."""


def _allow_all() -> None:
    """The default check: every file may be replaced."""


@contextmanager
def atomic_write(target: Path, *, encoding: str, check: Callable[[], None] = _allow_all) -> Iterator[TextIO]:
    """Open a text file that replaces the target at the end of the block, flushed to the disk.

    If the block raises an exception, what was written so far replaces the target, too, so that an interrupted scan
    leaves its rows; but if writing itself fails, the old file stays. Line ends are not translated, and a character that
    the encoding lacks is escaped. A link stays, and its target is replaced. A device such as /dev/stdout is written
    directly.

    Args:
        target: The file to write or replace.
        encoding: The text's encoding.
        check: Raises if the target must not be replaced; called before anything is opened, and again at the end.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do.
        BrokenPipeError: The target is a pipe whose reader has exited.
    """
    check()
    try:
        with _opened(target, encoding) if _is_special(target) else _replacing(_real(target), encoding, check) as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise cannot_write(target, error) from error


def write_atomically(target: Path, data: bytes, *, check: Callable[[], None] = _allow_all) -> None:
    """Write bytes to a file, such as a PDF or a picture; handles links and devices as `atomic_write` does.

    Args:
        target: The file to write.
        data: The content.
        check: Raises if the target must not be replaced; called before anything is opened.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do. The old file then stays.
    """
    check()
    try:
        if _is_special(target):
            target.write_bytes(data)
            return
        real = _real(target)
        with _temporary_file(real) as temporary:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _replace(temporary, real)
    except OSError as error:
        raise cannot_write(target, error) from error


class NewFile(Struct, frozen=True):
    """A newly created file.

    Attributes:
        path: Its path.
        number: The number in its name; 1 for a name without a number.
        file: The file, open for writing.
    """

    path: Path
    number: int
    file: BinaryIO


@contextmanager
def new_file(folder: Path, name: str, *, first: int = 1) -> Iterator[NewFile]:
    """Create a file, with a number in its name if the name is taken; the system itself refuses to replace a file.

    If the block fails, the file is deleted.

    Args:
        folder: The folder of the file.
        name: The wanted name.
        first: The first number to try, as for `numbered`.

    Raises:
        OSError: The file cannot be created or written.
    """
    for number in count(first):
        path = folder / numbered(name, number)
        try:
            file = Path(openable(path)).open("xb")  # noqa: SIM115  # closed below
        except FileExistsError:
            continue
        with _removed_on_failure(path), file:
            yield NewFile(path, number, file)
        return


def numbered(name: str, number: int) -> str:
    """A file's name with a number before its suffix, such as "film (2).png"; number 1 is left out."""
    path = Path(name)
    return name if number == 1 else f"{path.stem} ({number}){path.suffix}"


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            Path(openable(path)).unlink()
        raise


def _real(target: Path) -> Path:
    """The file to write, with links resolved, as a path that can be opened at any length."""
    return Path(os.path.realpath(openable(target)))


def _is_special(target: Path) -> bool:
    """Whether the target is a pipe or a device, which must not be replaced."""
    try:
        mode = os.stat(openable(target)).st_mode  # noqa: PTH116  # an extended path of Windows is for the system alone
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


@contextmanager
def _replacing(target: Path, encoding: str, check: Callable[[], None]) -> Iterator[TextIO]:
    with _temporary_file(target) as temporary:
        interruption = None
        with _opened(temporary, encoding) as file:
            try:
                yield file
            except OSError:
                raise  # writing failed, so the old file stays
            except BaseException as error:  # noqa: BLE001  # including Ctrl+C; raised again below
                interruption = error
            file.flush()
            os.fsync(file.fileno())
        check()
        _replace(temporary, target)
        if interruption is not None:
            raise interruption


def _opened(path: Path, encoding: str) -> TextIO:
    return path.open("w", encoding=encoding, errors="backslashreplace", newline="")


@contextmanager
def _temporary_file(target: Path) -> Iterator[Path]:
    """An empty temporary file beside the target, with a new file's permissions; deleted at the end if it remains."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    os.close(descriptor)
    temporary = Path(name)
    try:
        mask = os.umask(0)
        os.umask(mask)
        temporary.chmod(0o666 & ~mask)
        yield temporary
    finally:
        with suppress(OSError):
            temporary.unlink()


def _replace(temporary: Path, target: Path) -> None:
    """Replace the target by the temporary file; on Windows, try again for a second if access is denied.

    A virus scanner or an indexer opens every new file for a moment, and Windows denies access meanwhile.
    """
    for pause in _PAUSES if sys.platform == "win32" else ():
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(target)


def cannot_write(target: Path, error: OSError) -> HilumError:
    """The error of a file that cannot be written; its sentence says what to do."""
    return HilumError(
        Message(
            "{0} could not be written ({1}). {2} Nothing is lost: writing it again needs no new scan.",
            target,
            error.strerror,
            _advice(target, error),
            code=Code.NOT_WRITTEN,
        )
    )


_DISK_FULL = Message("Make room, or name a file on another disk.")
_ADVICE = {
    errno.ENOSPC: _DISK_FULL,
    errno.EDQUOT: _DISK_FULL,
    errno.EROFS: Message("The disk can only be read; name a file on another disk."),
    errno.ENAMETOOLONG: Message("The name is too long; give a shorter one."),
    errno.EISDIR: Message("A folder has this name; give another one."),
}
_REFUSALS = {errno.EACCES, errno.EPERM, errno.EBUSY}


def _advice(target: Path, error: OSError) -> Message:
    """The advice for an error, by its cause."""
    if not Path(openable(target.parent)).is_dir():
        return Message("The folder {0} is not there; choose another one.", target.parent)
    if error.errno in _REFUSALS:
        return _advice_on_a_refusal(target)
    return _ADVICE.get(
        error.errno or 0, Message("The disk or the network may be at fault; name a file on another disk.")
    )


def _advice_on_a_refusal(target: Path) -> Message:
    """The advice for a denied access; on Windows the same error means that another program has opened the file."""
    if sys.platform == "win32" and Path(openable(target)).exists():
        return Message("Close it if a spreadsheet has it open, or name another file.")
    return Message("You may not write into the folder {0}; choose another one.", target.parent)
