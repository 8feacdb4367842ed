"""The list of a scan's files, found before the scan begins."""

import os
import struct
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Self

from inference.errors import HilumError
from inference.messages import Message
from inference.scan.discovery import FoundFile

_IN_MEMORY = 1024 * 1024
"""Bytes of a list of files that stay in memory: the names of some ten thousand films; more are written to disk."""

_RECORD = struct.Struct("<II?")
"""Bytes of the name and of the path, and whether it is an unlisted folder."""


class FileList:
    """The files of a scan, found once and stored in a temporary file, so that each of them gets a row; not thread-safe.

    Otherwise, deleting a folder during its scan would drop the rows of files that were not found yet, and the rows
    would not add up to the number of files.

    Args:
        files: The files; consumed completely.

    Raises:
        HilumError: The disk is too full for their names.
    """

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._names = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # closed by `close`
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
        place = 0
        for _ in range(self._count):
            self._names.seek(place)
            file, path, is_unlisted = _RECORD.unpack(self._names.read(_RECORD.size))
            data = self._names.read(file + path)
            place += _RECORD.size + file + path
            location = Path(os.fsdecode(data[file:]))
            yield FoundFile(file=os.fsdecode(data[:file]), path=location, is_unlisted=is_unlisted)

    def close(self) -> None:
        """Delete the temporary file."""
        with suppress(OSError):  # what is not on the disk yet finds no room there, and is not wanted any more
            self._names.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, found: FoundFile) -> None:
        file, path = os.fsencode(found.file), os.fsencode(found.path)
        with _disk_space_needed():
            self._names.write(_RECORD.pack(len(file), len(path), found.is_unlisted) + file + path)
        self._count += 1


@contextmanager
def _disk_space_needed() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise HilumError(
            Message(
                "The list of the files does not fit into {0} ({1}). Make room there, or scan fewer at once.",
                tempfile.gettempdir(),
                error.strerror,
            )
        ) from error
