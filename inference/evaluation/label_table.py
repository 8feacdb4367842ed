"""Reads a table of labelled films: a CSV file with the columns path, label and, if it likes, patient."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from inference.errors import HilumError
from inference.evaluation.label_source import Candidate, LabelledSource, Problem
from inference.scan.discovery import FoundFile

_NAMES = {
    "path": ("path", "file", "filename", "file name", "file path", "filepath", "image", "image path", "film"),
    "label": ("label", "class", "target", "truth", "diagnosis", "pneumonia", "y"),
    "patient": ("patient", "patient id", "patientid", "subject", "subject id"),
}
"""The headings that are taken for each column, in small letters and with spaces."""

_LARGEST_BYTES = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Columns:
    path: int
    label: int
    patient: int | None


def read_labelled_table(table: Path) -> LabelledSource:
    """Read a CSV of labelled films; separators may be commas, semicolons or tabs.

    A path that is not absolute is taken from the table's own folder. Rows that name no film, no label, a file that is
    not there, or one that an earlier row names are problems, each with its line.

    Args:
        table: UTF-8 with or without a byte order mark, UTF-16 with one, or else what a western Windows writes; the
            first row names the columns.

    Raises:
        HilumError: It cannot be opened or is no such table; the sentence says what is missing.
    """
    lines = _rows(table)
    try:
        _, heading = next(lines)
        columns = _columns(table, heading)
        candidates, problems = _read(table, lines, columns)
    except StopIteration:
        raise HilumError(f"The table {table.name} is empty.", code="table") from None
    except csv.Error as error:
        raise HilumError(f"The table {table.name} cannot be read ({error}).", code="table") from error
    has_patients = any(one.patient for one in candidates)
    return LabelledSource(
        path=table,
        candidates=tuple(candidates),
        problems=tuple(problems),
        notes=_without_patient(candidates) if has_patients else (),
        has_patients=has_patients,
        is_table=True,
    )


def _rows(table: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows with the number of the line that they end on; empty ones are passed over."""
    text = _text(table)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    for row in reader:
        if any(cell.strip() for cell in row):
            yield reader.line_num, [cell.strip() for cell in row]


def _text(table: Path) -> str:
    try:
        if table.stat().st_size > _LARGEST_BYTES:
            raise HilumError(f"The table {table.name} is too large to be a list of films.", code="table")
        data = table.read_bytes()
    except OSError as error:
        raise HilumError(f"The table {table} cannot be opened ({error.strerror}).", code="table") from error
    for encoding in ("utf-16",) if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else ("utf-8-sig", "cp1252"):
        with suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if "\0" not in text:
                return text
    raise HilumError(f"The table {table.name} is not text. Save it as CSV (UTF-8).", code="table")


def _delimiter(text: str) -> str:
    """The separator that the first line has most of; a spreadsheet's own depends on its country."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max((",", ";", "\t"), key=first.count)


def _columns(table: Path, heading: Sequence[str]) -> _Columns:
    names = [name.casefold().replace("_", " ").replace("-", " ") for name in heading]
    places = {
        column: next((names.index(name) for name in known if name in names), None) for column, known in _NAMES.items()
    }
    missing = [column for column in ("path", "label") if places[column] is None]
    if missing:
        raise HilumError(
            f"The table {table.name} has no column “{missing[0]}”. Its first row must name the columns path and label, "
            "and patient if the patients are known.",
            code="table",
        )
    return _Columns(path=places["path"] or 0, label=places["label"] or 0, patient=places["patient"])


def _read(
    table: Path, rows: Iterator[tuple[int, list[str]]], columns: _Columns
) -> tuple[list[Candidate], list[Problem]]:
    candidates: list[Candidate] = []
    problems: list[Problem] = []
    known: dict[Path, tuple[int, str]] = {}
    for line, row in rows:
        one = _candidate(table, line, row, columns)
        if isinstance(one, Candidate) and one.found.path in known:
            one = _twice(line, one, *known[one.found.path])
        if isinstance(one, Candidate):
            known[one.found.path] = (line, one.group)
            candidates.append(one)
        else:
            problems.append(one)
    return candidates, problems


def _twice(line: int, again: Candidate, first: int, label: str) -> Problem:
    sentence = f"Line {line}: {again.found.file} is already named in line {first}."
    if again.group != label:
        sentence = (
            f"Line {line}: {again.found.file} is already named in line {first}, as “{label}” and not “{again.group}”."
        )
    return Problem(code="twice", sentence=sentence)


def _candidate(table: Path, line: int, row: Sequence[str], columns: _Columns) -> Candidate | Problem:
    name, label, patient = (_cell(row, column) for column in (columns.path, columns.label, columns.patient))
    if not name:
        return Problem(code="no_path", sentence=f"Line {line} names no file.")
    if not label:
        return Problem(code="no_label", sentence=f"Line {line}: {name} has no label.")
    path = _resolved(table, name)
    if path is None:
        return Problem(code="missing", sentence=f"Line {line}: {name} is not there.")
    return Candidate(found=FoundFile(file=name, path=path), group=label, patient=patient)


def _cell(row: Sequence[str], column: int | None) -> str:
    return row[column] if column is not None and column < len(row) else ""


def _resolved(table: Path, name: str) -> Path | None:
    """Where a named file lies; a path written on Windows is understood elsewhere, too."""
    for spelling in dict.fromkeys((name, name.replace("\\", "/"))):
        try:
            path = (table.parent / spelling).resolve()
            if path.is_file():
                return path
        except (OSError, ValueError, RuntimeError):  # too long, a zero byte, links in a circle
            continue
    return None


def _without_patient(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    number = sum(not one.patient for one in candidates)
    sentence = f"Films without a patient: {number}. Each of them is taken for a patient of its own."
    return (sentence,) if number else ()
