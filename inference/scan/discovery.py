"""Finds the files of a scan lazily, and stores their list, so that a hundred thousand names take no memory."""

import os
import struct
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Self, TypeVar

from msgspec import Struct

from inference import late
from inference.errors import HilumError
from inference.messages import Code, Message
from inference.paths import openable
from inference.reading.limits import TIME_LIMIT_SECONDS
from inference.reading.timeout import iterate_with_timeout, run_watched

Answer = TypeVar("Answer")

_BYTES_IN_MEMORY = 1024 * 1024
"""A list of files stays in memory up to this size, the names of some ten thousand films; a longer one is on disk."""

_RECORD = struct.Struct("<II??")
"""The lengths of a file's name and path in bytes, which follow; `FoundFile.is_folder` and `did_not_answer`."""


class FoundFile(Struct, frozen=True, kw_only=True):
    """A file to assess.

    Attributes:
        file: Its identity in the scan: the path relative to the scanned folder, with forward slashes; the name alone
            for a file that was given directly.
        path: Its location.
        is_folder: Whether it is a folder that could not be listed, so that its files are not known.
        did_not_answer: Whether its drive did not answer in time, so that it is not asked again.
    """

    file: str
    path: Path
    is_folder: bool = False
    did_not_answer: bool = False


def discover(paths: Iterable[Path], *, recursive: bool = True) -> Iterator[FoundFile]:
    """Every file under the given folders and every given file, folder by folder in the order of their names.

    Hidden files (with a leading dot) are skipped, and links to folders are not followed, since they may form cycles. A
    folder that cannot be opened, or whose drive does not answer, is yielded as a file, so that it gets a row. A drive
    that does not answer is awaited once for a folder, and once for all the files of a folder that were given.

    Args:
        paths: Files and folders.
        recursive: Whether to descend into subfolders.
    """
    hung: set[Path] = set()
    for path in paths:
        is_folder = None if path.suffix and path.parent in hung else _is_folder_there(path)
        if is_folder is None:
            hung.add(path.parent)
            yield _unanswered(path)
        elif is_folder:
            yield from _below(path, "", recursive=recursive)
        else:
            yield FoundFile(file=path.name, path=path)


def list_again(files: Iterable[FoundFile]) -> Iterator[FoundFile]:
    """The files, with what is now found in those that are folders in their place; a folder that still fails stays."""
    for found in files:
        if found.is_folder:
            yield from _below(found.path, f"{found.file}/", recursive=True)
        else:
            yield found


def check_folder(folder: Path) -> None:
    """Refuse a path that is not a folder, or a folder that cannot be listed.

    Raises:
        HilumError: The sentence says why.
    """
    try:
        in_time(lambda: os.scandir(openable(folder)).close())
    except OSError as error:
        why = error.strerror or Message("its drive does not answer")
        raise HilumError(Message("The folder {0} cannot be opened ({1}).", folder, why, code=Code.FOLDER)) from error


def in_time(ask: Callable[[], Answer]) -> Answer:
    """Call a function that reads from a drive; raises `TimeoutError`, an `OSError`, if it takes too long."""
    return run_watched(TIME_LIMIT_SECONDS, ask)


def _is_folder_there(path: Path) -> bool | None:
    """Whether it is a folder; None if its drive does not answer."""
    with suppress(TimeoutError):
        return in_time(lambda: os.path.isdir(openable(path)))  # noqa: PTH112  # Path.is_dir raises without permission
    return None


def _unanswered(path: Path) -> FoundFile:
    """What was given on a drive that does not answer: a folder, if its name looks like one."""
    return FoundFile(file=_name(path), path=path, is_folder=not path.suffix, did_not_answer=True)


def _name(path: Path) -> str:
    return path.absolute().name or str(path)


def _below(folder: Path, prefix: str, *, recursive: bool) -> Iterator[FoundFile]:
    """Walk without recursion: a path of 4,000 characters can hold 2,000 nested folders."""
    open_folders = [_listed(folder, prefix)]
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
        # The limit is for each next name: a long list on a slow share may take longer.
        entries = sorted(filter(None, iterate_with_timeout(TIME_LIMIT_SECONDS, partial(_entries, folder))))
    except OSError as error:
        name, is_folder = prefix.rstrip("/") or _name(folder), not isinstance(error, NotADirectoryError)
        yield FoundFile(file=name, path=folder, is_folder=is_folder, did_not_answer=isinstance(error, TimeoutError))
        return
    for name, is_folder in entries:
        path = folder / name
        yield (path, f"{prefix}{name}/") if is_folder else FoundFile(file=prefix + name, path=path)


def _entries(folder: Path) -> Iterator[tuple[str, bool] | None]:
    """The names in a folder, and whether each is a folder; None for hidden files and links to folders."""
    with os.scandir(openable(folder)) as listing:
        for entry in listing:
            is_wanted = not entry.name.startswith(".") and not _is_link_to_folder(entry)
            yield (entry.name, _is_folder(entry)) if is_wanted else None


_MOUNT_POINT = 0xA000_0003
"""IO_REPARSE_TAG_MOUNT_POINT (winnt.h): what Windows calls a junction, a link to a folder."""


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not _is_junction(entry)


def _is_link_to_folder(entry: os.DirEntry[str]) -> bool:
    if entry.is_symlink():
        return os.path.isdir(openable(Path(entry.path)))  # noqa: PTH112  # DirEntry.is_dir raises where links form a circle
    return entry.is_dir(follow_symlinks=False) and _is_junction(entry)


def _is_junction(entry: os.DirEntry[str]) -> bool:
    """Whether it is a junction of Windows, which for `DirEntry` is a folder."""
    return sys.platform == "win32" and entry.stat(follow_symlinks=False).st_reparse_tag == _MOUNT_POINT


class FileList:
    """The files of a scan, found before it begins and stored in a temporary file; not thread-safe.

    So each file gets a row, even if its folder is deleted during the scan, and the rows add up to the number of files.

    Args:
        files: The files; consumed completely.

    Raises:
        HilumError: The disk is too full for their names.
    """

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._names = late.tempfile.SpooledTemporaryFile(_BYTES_IN_MEMORY)  # closed by `close`
        self._count = 0
        try:
            for found in files:
                self._write(found)
            with _disk_space_needed():
                self._names.flush()
        except BaseException:
            self.close()
            raise

    def __len__(self) -> int:
        """How many files there are."""
        return self._count

    def __iter__(self) -> Iterator[FoundFile]:
        """The files, in the order in which they were found."""
        position = 0
        for _ in range(self._count):
            self._names.seek(position)
            name_bytes, path_bytes, is_folder, did_not_answer = _RECORD.unpack(self._names.read(_RECORD.size))
            data = self._names.read(name_bytes + path_bytes)
            position += _RECORD.size + name_bytes + path_bytes
            name, path = os.fsdecode(data[:name_bytes]), Path(os.fsdecode(data[name_bytes:]))
            yield FoundFile(file=name, path=path, is_folder=is_folder, did_not_answer=did_not_answer)

    def close(self) -> None:
        """Delete the temporary file."""
        with suppress(OSError):  # closing flushes names that a full disk has no room for; they are not needed any more
            self._names.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, found: FoundFile) -> None:
        file, path = os.fsencode(found.file), os.fsencode(found.path)
        with _disk_space_needed():
            kind = found.is_folder, found.did_not_answer
            self._names.write(_RECORD.pack(len(file), len(path), *kind) + file + path)
        self._count += 1


@contextmanager
def _disk_space_needed() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise HilumError(
            Message(
                "The list of the files does not fit into {0} ({1}). Make room there, or scan fewer at once.",
                late.tempfile.gettempdir(),
                error.strerror,
            )
        ) from error
