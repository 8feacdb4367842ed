"""The files of a scan, looked for once and kept in a temporary file, so that each of them gets its row.

A folder that is deleted while its films are assessed would else lose the rows of those that were not looked for yet,
and the rows would not add up to the films that were counted.
"""

import os
import struct
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

from inference.scan.discovery import FoundFile

_IN_MEMORY = 16 * 1024 * 1024
"""Names of about a hundred thousand films; more go to the disk."""

_LENGTHS = struct.Struct("<II")


class FileList:
    """Found files in their order, to be counted and then gone through; not by two threads at once.

    Args:
        files: What is found; taken whole.

    Raises:
        OSError: There is no room for their names.
    """

    def __init__(self, files: Iterable[FoundFile]) -> None:
        self._names = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  # closed by `close`
        self._count = 0
        try:
            for found in files:
                self._write(found)
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
            file, path = _LENGTHS.unpack(self._names.read(_LENGTHS.size))
            data = self._names.read(file + path)
            place += _LENGTHS.size + file + path
            yield FoundFile(file=os.fsdecode(data[:file]), path=Path(os.fsdecode(data[file:])))

    def close(self) -> None:
        """Forget the files."""
        self._names.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, found: FoundFile) -> None:
        file, path = os.fsencode(found.file), os.fsencode(found.path)
        self._names.write(_LENGTHS.pack(len(file), len(path)) + file + path)
        self._count += 1
