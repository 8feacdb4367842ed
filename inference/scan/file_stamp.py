"""Detects whether a file has changed since it was assessed, without reading it, if its file system allows that."""

import os
import re
import sys
import time
from functools import lru_cache
from pathlib import Path
from typing import Self

from msgspec import Struct

from inference.paths import openable

_SETTLED_NS = 2_000_000_000
"""Within one tick of the file system's clock a file may change unnoticed; the longest tick is 2 s (FAT)."""

_CACHE_SECONDS = 60
"""How long to cache a drive's file system: another drive may get the same device number."""

_KEEP_CHANGE_TIMES = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "jfs", "bcachefs", "tmpfs", "ramfs", "overlay"}
)
"""File systems of Linux on which programs cannot set the change time; network drives, FAT and NTFS may differ."""

_ESCAPE = re.compile(r"\\([0-7]{3})")


class FileStamp(Struct, frozen=True, kw_only=True):
    """The metadata of a file, from its file system.

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
            facts = os.stat(openable(path))  # noqa: PTH116  # an extended path of Windows is for the system alone
        except (OSError, ValueError):
            return None
        return cls(size=facts.st_size, modified_ns=facts.st_mtime_ns, identity=_identity(path, facts))

    def proves(self, other: "FileStamp") -> bool:
        """Whether this stamp proves that the file's content is the same as when it had the other stamp."""
        return self.identity is not None and self == other


def _identity(path: Path, facts: os.stat_result) -> str | None:
    is_settled = facts.st_ctime_ns < time.time_ns() - _SETTLED_NS
    if not facts.st_ino or not is_settled or not _keeps_change_times(path, facts.st_dev):
        return None
    return f"{facts.st_ino}:{facts.st_ctime_ns}"


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
    above = [(len(point), kind) for _, point, kind in _mounts() if real.startswith(point.rstrip("/") + "/")]
    return max(above, default=(0, ""))[1]


def _mounts() -> list[tuple[str, str, str]]:
    """Device number, mount point and type of each mounted file system (proc_pid_mountinfo(5))."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    entries = (line.partition(" - ") for line in lines)
    return [(left.split()[2], _plain(left.split()[4]), right.split()[0]) for left, _, right in entries]


def _plain(point: str) -> str:
    return _ESCAPE.sub(lambda code: chr(int(code[1], 8)), point)


@lru_cache(maxsize=1)
def _mac_system_devices() -> frozenset[int]:
    """A Mac's own disks, which are APFS or HFS+; network shares and USB sticks may not store change times."""
    return frozenset(root.stat().st_dev for root in (Path("/"), Path.home()) if root.exists())
