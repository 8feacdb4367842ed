"""Findings as a table that can be traced back to the model and the pixels: CSV for people, JSON Lines for programs."""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TextIO

from inference import __version__
from inference.finding import Finding
from inference.whole_file import whole_file

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
)

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


class Table(Protocol):
    """Takes findings one by one."""

    def add(self, finding: Finding) -> None:
        """Write one more row."""


def row(finding: Finding) -> dict[str, str]:
    """A finding as the cells of its row, the same in every locale."""
    film = finding.film
    return {
        "file": finding.file,
        "status": finding.status,
        "verdict": finding.verdict or "",
        "probability": "" if finding.probability is None else f"{finding.probability:.6f}",
        "operating_point": finding.operating_point,
        "code": finding.code,
        "reasons": " ".join(finding.reasons),
        "zone": finding.zone,
        "warnings": " ".join(finding.warnings),
        "width": str(film.width) if film else "",
        "height": str(film.height) if film else "",
        "format": film.source_format if film else "",
        "sha256": film.sha256 if film else "",
        "reader_verdict": "",
        "note": "",
        "model": finding.model.name,
        "model_sha256": finding.model.sha256,
        "app_version": __version__,
        "device": finding.model.device,
        "assessed_at": finding.assessed_at.isoformat(timespec="seconds"),
    }


@contextmanager
def csv_table(target: Path) -> Iterator[Table]:
    """Write a CSV file: UTF-8 with a byte order mark, RFC 4180, whole or not at all as `whole_file` has it.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do.
    """
    with whole_file(target, encoding="utf-8-sig") as file:
        yield _CsvTable(file)


@contextmanager
def json_lines_table(target: Path) -> Iterator[Table]:
    """Write JSON Lines: one object a finding with the columns of the CSV, whole or not at all as `whole_file` has it.

    Raises:
        HilumError: The file cannot be written; the sentence says what to do.
    """
    with whole_file(target, encoding="utf-8") as file:
        yield _JsonLinesTable(file)


def write_csv(findings: Iterable[Finding], target: Path) -> None:
    """Write findings to a CSV file, as `csv_table` does.

    Raises:
        HilumError: The file cannot be written.
    """
    with csv_table(target) as table:
        for finding in findings:
            table.add(finding)


def record(finding: Finding) -> dict[str, object]:
    """A finding's row for JSON: numbers are numbers, and what is not there is null."""
    film = finding.film
    cells: dict[str, object] = {name: cell or None for name, cell in row(finding).items()}
    return cells | {
        "probability": None if finding.probability is None else round(finding.probability, 6),
        "width": film and film.width,
        "height": film and film.height,
    }


class _CsvTable:
    """Rows with the standard's quoting; a cell that would run as a formula is neutralised."""

    def __init__(self, file: TextIO) -> None:
        self._writer = csv.writer(file)
        self._writer.writerow(COLUMNS)

    def add(self, finding: Finding) -> None:
        """Write one more row."""
        cells = row(finding)
        self._writer.writerow([_neutral(cells[column]) for column in COLUMNS])


class _JsonLinesTable:
    """One object a line."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def add(self, finding: Finding) -> None:
        """Write one more line."""
        self._file.write(json.dumps(record(finding)) + "\n")


def _neutral(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
