"""Copies films into folders named after their verdicts; never moves a film or replaces a file."""

import csv
import hashlib
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from inference.errors import HilumError, OutputTargetError
from inference.files import cannot_write, new_file
from inference.finding import Finding
from inference.messages import Code, Message
from inference.output.table import neutral_cell
from inference.paths import openable
from inference.review.verdicts import Review

LIST_NAME = "copies.csv"
"""The list of all films: where the copy is, or why there is none."""

LIST_COLUMNS = ("file", "copied_to", "problem")

_CHUNK = 1 << 20


class CopyBy(StrEnum):
    """Whose verdict the folders are named after."""

    VERDICT = "verdict"
    READER = "reader"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilmCopy:
    """The result for one film.

    Attributes:
        file: The film, as in its finding.
        copied_to: The copy, below the folder of all copies; None if there is none.
        problem: Why it was not copied; None if it was.
    """

    file: str
    copied_to: Path | None = None
    problem: Message | None = None


def copy_folder(by: CopyBy, finding: Finding, review: Review | None) -> Path:
    """The folder of a film's copy, named as in the table's columns, and so the same in every language.

    It is the model's verdict, or the status of a film without one; or "reader_" and the reader's verdict; or both.
    """
    model = Path(finding.outcome)
    reader = Path(f"reader_{review.verdict if review and review.verdict else 'none'}")
    match by:
        case CopyBy.VERDICT:
            return model
        case CopyBy.READER:
            return reader
        case CopyBy.BOTH:
            return model / reader


class FilmCopies:
    """Copies films one by one; a film that cannot be copied does not stop the others.

    Args:
        folder: The folder for all copies, created if it does not exist.
        by: Whose verdict the folders in it are named after.

    Attributes:
        rows: The result for each film.
        list_name: The name of the list; it gets a number when it is written if there is an older list.
    """

    def __init__(self, folder: Path, by: CopyBy) -> None:
        self.list_name = LIST_NAME
        self.rows: list[FilmCopy] = []
        self._folder, self._by = folder, by
        self._numbers: dict[tuple[Path, str], int] = {}

    @property
    def copied(self) -> int:
        """How many films have a copy."""
        return sum(row.copied_to is not None for row in self.rows)

    @property
    def failed(self) -> int:
        """How many films could not be copied."""
        return len(self.rows) - self.copied

    def add(self, finding: Finding, review: Review | None = None) -> None:
        """Copy one more film."""
        try:
            copied_to = self._copy(finding, copy_folder(self._by, finding, review))
        except HilumError as error:
            self.rows.append(FilmCopy(file=finding.file, problem=error.message))
        else:
            self.rows.append(FilmCopy(file=finding.file, copied_to=copied_to))

    def _copy(self, finding: Finding, inside: Path) -> Path:
        film = finding.film
        with _opened(finding.path) as source:
            target = self._write(source, inside, finding.path.name, film.sha256 if film else None)
        with suppress(OSError):  # a copy need not have the film's time
            status = Path(openable(finding.path)).stat()
            os.utime(openable(self._folder / target), ns=(status.st_atime_ns, status.st_mtime_ns))
        return target

    def _write(self, source: BinaryIO, inside: Path, name: str, sha256: str | None) -> Path:
        folder, key = self._folder / inside, (inside, name.casefold())
        try:
            Path(openable(folder)).mkdir(parents=True, exist_ok=True)
            with new_file(folder, name, first=self._numbers.get(key, 1)) as copy:
                if _transfer(source, copy.file) != sha256 and sha256 is not None:
                    raise HilumError(Message("The file has changed since it was assessed.", code=Code.CHANGED))
        except OSError as error:
            raise HilumError(
                Message("The copy cannot be written ({0}).", error.strerror, code=Code.NOT_WRITTEN)
            ) from error
        self._numbers[key] = copy.number + 1
        return inside / copy.path.name


@contextmanager
def film_copies(folder: Path, by: CopyBy) -> Iterator[FilmCopies]:
    """Copy films, and write the list of the copies at the end, even if the block is interrupted.

    Raises:
        HilumError: The folder cannot be created, or the list cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HilumError(
            Message("The folder {0} cannot be made ({1}).", folder, error.strerror, code=Code.FOLDER)
        ) from error
    copies = FilmCopies(folder, by)
    try:
        yield copies
    finally:
        copies.list_name = _write_list(folder, copies.rows)


def check_copy_folder(folder: Path, scanned: Path, *, is_whole: bool = True) -> None:
    """Refuse to copy films into their own folder, where Hilum writes nothing, and where a scan would find them twice.

    The folder of the copies must not lie within that of the films. The folder of the films must not lie within that of
    the copies either, since it may have the name of one of the copies' folders, such as "signs".

    Args:
        folder: The folder for all copies.
        scanned: The folder of the films.
        is_whole: Whether the whole folder was scanned; if only some films in it were opened, copies may go into another
            of its folders.

    Raises:
        OutputTargetError: The sentence says which folder contains the other.
    """
    real, films = Path(os.path.realpath(folder)), Path(os.path.realpath(scanned))
    if real in films.parents:
        raise OutputTargetError(Message("The films lie within {0}. Name another folder.", folder))
    if films == real or (is_whole and films in real.parents):
        raise OutputTargetError(Message("{0} lies within the folder of the films. Name a folder outside it.", folder))


def _opened(path: Path) -> BinaryIO:
    try:
        if not Path(openable(path)).is_file():
            raise HilumError(Message("The film is not there any more.", code=Code.GONE))
        return Path(openable(path)).open("rb")
    except OSError as error:
        raise _not_read(error) from error


def _transfer(source: BinaryIO, copy: BinaryIO) -> str:
    """Copy a file, and return its SHA-256."""
    digest = hashlib.sha256()
    while chunk := _read(source):
        digest.update(chunk)
        copy.write(chunk)
    return digest.hexdigest()


def _read(source: BinaryIO) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise _not_read(error) from error


def _not_read(error: OSError) -> HilumError:
    return HilumError(Message("The film cannot be read ({0}).", error.strerror, code=Code.NOT_OPENED))


def _write_list(folder: Path, rows: list[FilmCopy]) -> str:
    """Write the list as a new file, and return its name."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(LIST_COLUMNS)
    for row in rows:
        copied_to = row.copied_to.as_posix() if row.copied_to else ""
        writer.writerow([neutral_cell(cell) for cell in (row.file, copied_to, str(row.problem or ""))])
    try:
        with new_file(folder, LIST_NAME) as target:
            target.file.write(text.getvalue().encode("utf-8-sig", "backslashreplace"))
            target.file.flush()
            os.fsync(target.file.fileno())
            return target.path.name
    except OSError as error:
        raise cannot_write(folder / LIST_NAME, error) from error
