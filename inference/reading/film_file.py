"""A film's file: its bytes, and a stamp that detects, if its file system allows that, whether it has changed."""

import io
import os
import re
import stat
import sys
import time
from collections.abc import Callable
from functools import lru_cache, partial
from pathlib import Path
from typing import Self

from msgspec import Struct

from inference.errors import FilmTooLargeError, HilumError, MissingFilmError, UnreadableFilmError
from inference.messages import Code, Message
from inference.paths import openable
from inference.reading.limits import MAXIMUM_FILE_BYTES, TIME_LIMIT_SECONDS
from inference.reading.timeout import TimedOutError, never_stopped, run_watched

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Without O_NONBLOCK, opening a named pipe would wait for its other end."""

_PART_BYTES = 1 << 20

_SETTLED_NS = 2_000_000_000
"""Within one tick of the file system's clock a file may change unnoticed; the longest tick is 2 s (FAT)."""

_CACHE_SECONDS = 60
"""How long to cache a drive's file system: another drive may get the same device number."""

_KEEP_CHANGE_TIMES = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "jfs", "bcachefs", "tmpfs", "ramfs", "overlay"}
)
"""File systems of Linux on which programs cannot set the change time; network drives, FAT and NTFS may differ."""

_ESCAPE = re.compile(r"\\([0-7]{3})")
"""An escaped character of a mount point (proc_pid_mountinfo(5))."""


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
    return _translated(partial(_open_and_read, path), time_limit, stopped)


def read_start(path: Path, most: int, *, stopped: Callable[[], bool] = never_stopped) -> bytes:
    """Read the first bytes of a regular file.

    Args:
        path: The file.
        most: The number of bytes; a shorter file is read to its end.
        stopped: As for `read_whole`.

    Raises:
        HilumError: As `read_whole` raises it.
    """
    return _translated(partial(_open_and_read_start, path, most), TIME_LIMIT_SECONDS, stopped)


def _translated(work: Callable[[], bytes], time_limit: float, stopped: Callable[[], bool]) -> bytes:
    """Read with a time limit, and translate the system's errors into Hilum's."""
    try:
        return run_watched(time_limit, work, stopped=stopped)
    except TimedOutError:
        raise UnreadableFilmError(drive_timeout(time_limit)) from None
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


def drive_timeout(seconds: float) -> Message:
    """The reason for a film whose drive did not answer within its time limit."""
    return Message(
        "The file could not be read within {0} seconds; its drive may be slow or gone. Scan again to try it once more.",
        f"{seconds:g}",
        code=Code.TIME_LIMIT,
    )


def _open_and_read(path: Path) -> bytes:
    with os.fdopen(_open(path), "rb", buffering=0) as file:
        status = os.fstat(file.fileno())
        _check(status)
        return _read(file, status.st_size)


def _open_and_read_start(path: Path, most: int) -> bytes:
    with os.fdopen(_open(path), "rb", buffering=0) as file:
        _check(os.fstat(file.fileno()))
        return file.read(most)


def _open(path: Path) -> int:
    try:
        descriptor = os.open(openable(path), _FLAGS)
    except PermissionError:
        if os.path.isdir(openable(path)):  # noqa: PTH112  # Windows opens no folder, and says so in this way
            raise _folder_error(path) from None
        raise
    if stat.S_ISDIR(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise _folder_error(path)
    return descriptor


def _check(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableFilmError(Message("This is not a regular file.", code=Code.NOT_A_FILE))
    if status.st_size > MAXIMUM_FILE_BYTES:
        raise _too_large(Message("{0} bytes", f"{status.st_size:,}"))


def _read(file: io.FileIO, size: int) -> bytes:
    """All bytes up to the end of the file, which may have changed since its size was read."""
    parts = [file.read(size + 1)]
    while parts[-1] and sum(map(len, parts)) <= MAXIMUM_FILE_BYTES:
        parts.append(file.read(_PART_BYTES))
    data = b"".join(parts) if any(parts[1:]) else parts[0]  # joining copies
    if len(data) > MAXIMUM_FILE_BYTES:
        raise _too_large(Message("grown while it was read"))
    return data


def _folder_error(path: Path) -> HilumError:
    """The error for a folder: a scan reads one only if the folder cannot be listed."""
    try:
        os.scandir(openable(path)).close()
    except OSError as error:
        reason = Message(
            "This folder cannot be opened ({0}), so the films in it are missing.", error.strerror, code=Code.DENIED
        )
        return MissingFilmError(reason)
    return UnreadableFilmError(Message("This is a folder, not a film.", code=Code.NOT_A_FILE))


def _too_large(what: Message) -> FilmTooLargeError:
    return FilmTooLargeError(Message("The file has {0}; at most {1} bytes are read.", what, f"{MAXIMUM_FILE_BYTES:,}"))


class FileStamp(Struct, frozen=True, kw_only=True):
    """The metadata of a file, from its file system: detects, without reading it, whether it has changed.

    Attributes:
        size: In bytes.
        modified_ns: Time of the last modification, which any program can set.
        identity: Inode and change time; they differ whenever the content may differ. None if the file system gives no
            such guarantee.
    """

    size: int
    modified_ns: int
    identity: str | None = None

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The stamp of a file, or None if it cannot be read."""
        try:
            status = os.stat(openable(path))  # noqa: PTH116  # an extended path of Windows is for the system alone
        except (OSError, ValueError):
            return None
        return cls(size=status.st_size, modified_ns=status.st_mtime_ns, identity=_identity(path, status))

    def proves(self, other: "FileStamp") -> bool:
        """Whether this stamp proves that the file's content is the same as when it had the other stamp."""
        return self.identity is not None and self == other


def _identity(path: Path, status: os.stat_result) -> str | None:
    is_settled = status.st_ctime_ns < time.time_ns() - _SETTLED_NS
    if not status.st_ino or not is_settled or not _keeps_change_times(path, status.st_dev):
        return None
    return f"{status.st_ino}:{status.st_ctime_ns}"


def _keeps_change_times(path: Path, device: int) -> bool:
    if sys.platform == "linux":
        known = _file_system(device, int(time.monotonic() / _CACHE_SECONDS))
        return (known or _file_system_at(path)) in _KEEP_CHANGE_TIMES
    if sys.platform == "darwin":
        return device in _mac_system_devices()
    return False  # on Windows, st_ctime is the creation time, which overwriting does not change


@lru_cache(maxsize=64)
def _file_system(device: int, _minute: int) -> str:
    """The type of a device's file system; empty if no mount point has this number, as for Btrfs subvolumes."""
    number = f"{os.major(device)}:{os.minor(device)}"
    return next((kind for mounted, _, kind in _mounts() if mounted == number), "")


def _file_system_at(path: Path) -> str:
    """The type of the file system that contains a file."""
    real = os.path.realpath(path)
    containing = [(len(point), kind) for _, point, kind in _mounts() if real.startswith(point.rstrip("/") + "/")]
    return max(containing, default=(0, ""))[1]


def _mounts() -> list[tuple[str, str, str]]:
    """Device number, mount point and type of each mounted file system (proc_pid_mountinfo(5))."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    entries = (line.partition(" - ") for line in lines)
    return [(left.split()[2], _unescaped(left.split()[4]), right.split()[0]) for left, _, right in entries]


def _unescaped(mount_point: str) -> str:
    return _ESCAPE.sub(lambda code: chr(int(code[1], 8)), mount_point)


@lru_cache(maxsize=1)
def _mac_system_devices() -> frozenset[int]:
    """A Mac's own disks, which are APFS or HFS+; network shares and USB sticks may not store change times."""
    return frozenset(root.stat().st_dev for root in (Path("/"), Path.home()) if root.exists())
