"""Writes a file whole or not at all: beside its target first, then in its place."""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from inference.errors import HilumError
from inference.messages import Code, Message


def _allow_all() -> None:
    """Every file may be replaced."""


@contextmanager
def atomic_write(target: Path, *, encoding: str, check: Callable[[], None] = _allow_all) -> Iterator[TextIO]:
    """Open a text file that takes the target's place when the block is left, flushed to the disk.

    What was written is also kept when the block is left by an exception, so that an interrupted scan leaves its rows;
    but never when writing itself failed: then the old file stays as it was. Line ends are written as they are given,
    and a character that the encoding lacks as its escape. A link stays, and what it leads to is written; so is what is
    no file, such as /dev/stdout, since a file in its place would destroy it.

    Args:
        target: The file to write; one that is there is replaced.
        encoding: Of the text.
        check: Raises if the target must not be replaced; asked before anything is opened, and again at the end.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do.
        BrokenPipeError: The target is a pipe, and nobody reads it any more.
    """
    check()
    real = Path(os.path.realpath(target))
    try:
        with _opened(target, encoding) if _is_special(target) else _replacing(real, encoding, check) as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _cannot_write(target, error) from error


def write_atomically(target: Path, data: bytes, *, check: Callable[[], None] = _allow_all) -> None:
    """Write a file that is made in memory, as a PDF or a picture is; links and what is no file as `atomic_write` does.

    Args:
        target: The file to write.
        data: Its bytes.
        check: Raises if the target must not be replaced; asked before anything is opened.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do. An old file stays as it was then.
    """
    check()
    try:
        if _is_special(target):
            target.write_bytes(data)
            return
        target = Path(os.path.realpath(target))
        with _temporary_file(target) as temporary:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(target)
    except OSError as error:
        raise _cannot_write(target, error) from error


def _is_special(target: Path) -> bool:
    """Whether a file in its place would destroy something: a pipe or a device."""
    return target.exists() and not target.is_file() and not target.is_dir()


@contextmanager
def _replacing(target: Path, encoding: str, check: Callable[[], None]) -> Iterator[TextIO]:
    with _temporary_file(target) as temporary:
        interruption = None
        with _opened(temporary, encoding) as file:
            try:
                yield file
            except OSError:
                raise  # writing failed: the old file stays
            except BaseException as error:  # noqa: BLE001  # Ctrl+C among them; raised again below
                interruption = error
            file.flush()
            os.fsync(file.fileno())
        check()
        temporary.replace(target)
        if interruption is not None:
            raise interruption


def _opened(path: Path, encoding: str) -> TextIO:
    return path.open("w", encoding=encoding, errors="backslashreplace", newline="")


@contextmanager
def _temporary_file(target: Path) -> Iterator[Path]:
    """An empty file next to the target, with the rights that a new file has; gone at the end, if it is still there."""
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


def _cannot_write(target: Path, error: OSError) -> HilumError:
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
    """What to do about an error, by its cause."""
    if not target.parent.is_dir():
        return Message("The folder {0} is not there; choose another one.", target.parent)
    if error.errno in _REFUSALS:
        return _advice_on_a_refusal(target)
    return _ADVICE.get(
        error.errno or 0, Message("The disk or the network may be at fault; name a file on another disk.")
    )


def _advice_on_a_refusal(target: Path) -> Message:
    """Windows refuses a file that another program has open, and a folder where one may not write, by the same error."""
    if sys.platform == "win32" and target.exists():
        return Message("Close it if a spreadsheet has it open, or name another file.")
    return Message("You may not write into the folder {0}; choose another one.", target.parent)
