"""Findings as a table that can be traced back to the model and the pixels: CSV for people, JSON Lines for programs."""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TextIO

from inference import __version__
from inference.files import atomic_write
from inference.finding import Finding
from inference.output_target import OutputKind, target_check
from inference.review.verdicts import Review

COLUMNS = (
    "file",
    "status",
    "verdict",
    "probability",
    "operating_point",
    "code",
    "reasons",
    "zone",
    "warnings",
    "width",
    "height",
    "format",
    "sha256",
    "reader_verdict",
    "note",
    "model",
    "model_sha256",
    "app_version",
    "device",
    "assessed_at",
    "population",
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Characters with which a formula begins in a spreadsheet (OWASP, CSV injection)."""


class Table(Protocol):
    """A table that is written finding by finding."""

    def add(self, finding: Finding, review: Review | None = None, *, withheld: bool = False) -> None:
        """Write one more row; the arguments are those of `row`."""


def row(finding: Finding, review: Review | None = None, *, withheld: bool = False) -> dict[str, str]:
    """A finding as the cells of its row, the same in every locale.

    Args:
        finding: The finding for one film.
        review: The reader's review of the film, if there is one.
        withheld: Whether to withhold the model's answer from a reader who has not answered yet: verdict, probability
            and zone are then empty, and no warning reveals them. The time is empty, too, since films of one class often
            lie in one folder and follow each other in a scan.
    """
    film = finding.film
    return {
        "file": finding.file,
        "status": finding.status,
        "verdict": "" if withheld else finding.verdict or "",
        "probability": "" if withheld or finding.probability is None else f"{finding.probability:.6f}",
        "operating_point": finding.operating_point,
        "code": finding.code or "",
        "reasons": " ".join(map(str, finding.reasons)),
        "zone": "" if withheld or finding.zone is None else str(finding.zone),
        "warnings": " ".join(map(str, finding.visible_warnings(withheld=withheld))),
        "width": str(film.width) if film else "",
        "height": str(film.height) if film else "",
        "format": film.source_format if film else "",
        "sha256": film.sha256 if film else "",
        "reader_verdict": review.verdict or "" if review else "",
        "note": review.note if review else "",
        "model": finding.model.name,
        "model_sha256": finding.model.sha256,
        "app_version": __version__,
        "device": finding.model.device,
        "assessed_at": "" if withheld else finding.assessed_at.isoformat(timespec="seconds"),
        "population": finding.population,
    }


@contextmanager
def csv_table(target: Path) -> Iterator[Table]:
    """Write a CSV file atomically (`atomic_write`): UTF-8 with a byte order mark, RFC 4180.

    Raises:
        HilumError: The file cannot be written, or must not be replaced; the sentence says what to do.
    """
    with atomic_write(target, encoding="utf-8-sig", check=target_check(target, OutputKind.CSV)) as file:
        yield _CsvTable(file)


@contextmanager
def excel_csv_table(target: Path) -> Iterator[Table]:
    """Write a CSV file for an Excel that expects decimal commas: semicolons between cells, and 0,95 for 0.95.

    Excel takes its separator from the system's settings. A first line `sep=;` would set it, but then Excel ignores the
    byte order mark and misreads names.

    Raises:
        HilumError: The file cannot be written, or must not be replaced; the sentence says what to do.
    """
    with atomic_write(target, encoding="utf-8-sig", check=target_check(target, OutputKind.CSV)) as file:
        yield _CsvTable(file, delimiter=";", decimal_mark=",")


@contextmanager
def json_lines_table(target: Path) -> Iterator[Table]:
    """Write JSON Lines atomically (`atomic_write`): one object per finding, with the columns of the CSV.

    Raises:
        HilumError: The file cannot be written, or must not be replaced; the sentence says what to do.
    """
    with atomic_write(target, encoding="utf-8", check=target_check(target, OutputKind.JSON_LINES)) as file:
        yield _JsonLinesTable(file)


def tab_separated(rows: Iterable[dict[str, str]]) -> str:
    """Rows as text that pastes into the cells of a spreadsheet, under a line with the columns' names.

    Formulas are neutralised as in the CSV; a tab or a line break within a cell becomes a space, since spreadsheets
    disagree on how such a cell is quoted when it is pasted.
    """
    lines = [COLUMNS, *(tuple(_on_one_line(neutral_cell(cells[column])) for column in COLUMNS) for cells in rows)]
    return "\n".join("\t".join(line) for line in lines)


def record(finding: Finding, review: Review | None = None, *, withheld: bool = False) -> dict[str, object]:
    """A finding's row for JSON: like `row`, but with numbers as numbers, and null for missing values."""
    film, probability = finding.film, None if withheld else finding.probability
    cells: dict[str, object] = {
        name: _encodable(cell) or None for name, cell in row(finding, review, withheld=withheld).items()
    }
    return cells | {
        "probability": None if probability is None else round(probability, 6),
        "width": film and film.width,
        "height": film and film.height,
    }


def _encodable(cell: str) -> str:
    """Text as in the CSV: the bytes of a file's name that are not text are escaped."""
    return cell.encode("utf-8", "backslashreplace").decode("utf-8")


class _CsvTable:
    """Writes rows quoted by RFC 4180, and neutralises cells that a spreadsheet would run as formulas."""

    def __init__(self, file: TextIO, *, delimiter: str = ",", decimal_mark: str = ".") -> None:
        self._writer = csv.writer(file, delimiter=delimiter)
        self._decimal_mark = decimal_mark
        self._writer.writerow(COLUMNS)

    def add(self, finding: Finding, review: Review | None = None, *, withheld: bool = False) -> None:
        """Write one more row."""
        cells = row(finding, review, withheld=withheld)
        cells["probability"] = cells["probability"].replace(".", self._decimal_mark)
        self._writer.writerow([neutral_cell(cells[column]) for column in COLUMNS])


class _JsonLinesTable:
    """Writes one object per line."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def add(self, finding: Finding, review: Review | None = None, *, withheld: bool = False) -> None:
        """Write one more line."""
        self._file.write(json.dumps(record(finding, review, withheld=withheld)) + "\n")


def original_cell(cell: str) -> str:
    """A cell of the CSV as it was before it was neutralised."""
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(_FORMULA) else cell


def neutral_cell(cell: str) -> str:
    """The cell, with an apostrophe in front if a spreadsheet would run it as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _on_one_line(cell: str) -> str:
    return " ".join(cell.split()) if any(letter in cell for letter in "\t\r\n\v\f") else cell
