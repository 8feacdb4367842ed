"""Tells by a file's facts alone whether it is still the one that was assessed, as far as its file system allows it."""

import os
import re
import sys
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Self

from inference.paths import openable

_SETTLED_NS = 2_000_000_000
"""A file may change again within the same tick of its file system's clock: 2 s is the longest (FAT)."""

_REMEMBERED_SECONDS = 60
"""A drive that is taken out may be followed by another of the same number."""

_KEEP_CHANGE_TIMES = frozenset(
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "jfs", "bcachefs", "tmpfs", "ramfs", "overlay"}
)
"""File systems of Linux whose change time no program can set back; of network drives, FAT and NTFS it is not known."""

_ESCAPE = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStamp:
    """The facts of a file, as its file system gives them without opening it.

    Attributes:
        size: In bytes.
        modified_ns: Time of the last modification, which any program can set.
        identity: Inode and change time: they differ whenever the content may. None where that cannot be relied on.
    """

    size: int
    modified_ns: int
    identity: str | None = None

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The stamp of a file, or None where it cannot be had."""
        try:
            facts = os.stat(openable(path))  # noqa: PTH116  # a name that only the system knows
        except (OSError, ValueError):
            return None
        return cls(size=facts.st_size, modified_ns=facts.st_mtime_ns, identity=_identity(path, facts))

    def proves(self, other: "FileStamp") -> bool:
        """Whether a file with this stamp has the content that it had with the other one, without a look into it."""
        return self.identity is not None and self == other


def _identity(path: Path, facts: os.stat_result) -> str | None:
    is_settled = facts.st_ctime_ns < time.time_ns() - _SETTLED_NS
    if not facts.st_ino or not is_settled or not _keeps_change_times(path, facts.st_dev):
        return None
    return f"{facts.st_ino}:{facts.st_ctime_ns}"


def _keeps_change_times(path: Path, device: int) -> bool:
    if sys.platform == "linux":
        known = _file_system(device, int(time.monotonic() / _REMEMBERED_SECONDS))
        return (known or _file_system_at(path)) in _KEEP_CHANGE_TIMES
    if sys.platform == "darwin":
        return device in _own_devices()
    return False  # on Windows st_ctime is when the file was made, and copying over it leaves that alone


@lru_cache(maxsize=64)
def _file_system(device: int, _minute: int) -> str:
    """The kind of a device's file system; empty where no mount point has this number, as in Btrfs subvolumes."""
    number = f"{os.major(device)}:{os.minor(device)}"
    return next((kind for mounted, _, kind in _mounts() if mounted == number), "")


def _file_system_at(path: Path) -> str:
    """The kind of the file system that is mounted nearest above a file."""
    real = os.path.realpath(path)
    above = [(len(point), kind) for _, point, kind in _mounts() if real.startswith(point.rstrip("/") + "/")]
    return max(above, default=(0, ""))[1]


def _mounts() -> list[tuple[str, str, str]]:
    """Device number, mount point and kind of each mounted file system (proc_pid_mountinfo(5))."""
    try:
        lines = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    entries = (line.partition(" - ") for line in lines)
    return [(left.split()[2], _plain(left.split()[4]), right.split()[0]) for left, _, right in entries]


def _plain(point: str) -> str:
    return _ESCAPE.sub(lambda code: chr(int(code[1], 8)), point)


@lru_cache(maxsize=1)
def _own_devices() -> frozenset[int]:
    """The devices that a Mac starts from, which are APFS or HFS+; a share or a stick may keep no change times."""
    return frozenset(root.stat().st_dev for root in (Path("/"), Path.home()) if root.exists())
