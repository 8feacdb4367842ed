"""Finds the files of a scan lazily, so that a hundred thousand names take no memory."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from inference.errors import HilumError
from inference.messages import Code, Message
from inference.paths import openable


class FoundFile(Struct, frozen=True, kw_only=True):
    """A file to assess.

    Attributes:
        file: Its identity in the scan: the path relative to the scanned folder, with forward slashes; the name alone
            for a file that was given directly.
        path: Its location.
    """

    file: str
    path: Path


def discover(paths: Iterable[Path], *, recursive: bool = True) -> Iterator[FoundFile]:
    """Every file under the given folders and every given file, folder by folder in the order of their names.

    Hidden files (with a leading dot) are skipped, and links to folders are not followed, since they may form cycles. A
    folder that cannot be opened is yielded as a file, so that it gets a row.

    Args:
        paths: Files and folders.
        recursive: Whether to descend into subfolders.
    """
    for path in paths:
        if os.path.isdir(openable(path)):  # noqa: PTH112  # Path.is_dir raises for a folder without permissions
            yield from _below(path, recursive=recursive)
        else:
            yield FoundFile(file=path.name, path=path)


def check_folder(folder: Path) -> None:
    """Refuse what is not a folder that can be listed.

    Raises:
        HilumError: The sentence says what is wrong.
    """
    try:
        with os.scandir(openable(folder)):
            pass
    except OSError as error:
        raise HilumError(
            Message("The folder {0} cannot be opened ({1}).", folder, error.strerror, code=Code.FOLDER)
        ) from error


def _below(folder: Path, *, recursive: bool) -> Iterator[FoundFile]:
    """Walk without recursion: a path of 4,000 characters can hold 2,000 nested folders."""
    open_folders = [_listed(folder, "")]
    while open_folders:
        entry = next(open_folders[-1], None)
        if entry is None:
            open_folders.pop()
        elif isinstance(entry, FoundFile):
            yield entry
        elif recursive:
            open_folders.append(_listed(*entry))


def _listed(folder: Path, prefix: str) -> Iterator[FoundFile | tuple[Path, str]]:
    """The files of a folder, and its subfolders with the prefix of their files' names."""
    try:
        with os.scandir(openable(folder)) as listing:
            entries = sorted((entry.name, _is_folder(entry)) for entry in listing)
    except OSError:
        yield FoundFile(file=prefix.rstrip("/") or folder.name, path=folder)
        return
    for name, is_folder in entries:
        if name.startswith("."):
            continue
        path = folder / name
        if is_folder:
            yield path, f"{prefix}{name}/"
        elif not os.path.isdir(openable(path)):  # noqa: PTH112  # a link to a folder
            yield FoundFile(file=prefix + name, path=path)


_MOUNT_POINT = 0xA000_0003
"""IO_REPARSE_TAG_MOUNT_POINT (winnt.h): what Windows calls a junction, a link to a folder."""


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder and no link to one; for `DirEntry`, a junction of Windows is a folder."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    return sys.platform != "win32" or entry.stat(follow_symlinks=False).st_reparse_tag != _MOUNT_POINT
