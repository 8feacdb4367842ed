"""Reads a table written by `hilum scan --csv`, perhaps by an earlier version, or saved by a spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from inference.errors import HilumError, UsageError
from inference.finding import Status, Verdict
from inference.output.table import original_cell
from inference.table_file import TableRow, read_table_file

_REQUIRED = ("file", "status", "verdict")
"""Columns that every table of a scan has."""

_COLUMNS = (
    *_REQUIRED,
    "probability",
    "operating_point",
    "sha256",
    "model",
    "model_sha256",
    "app_version",
    "population",
    "code",
    "warnings",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRow:
    """A row of the table; fields without a column are empty.

    Attributes:
        file: The film's identity in the scan: the path relative to the folder, with forward slashes.
        written_file: The text of that cell.
        verdict: Empty if the film was not assessed, or its answer was withheld from a blind reader.
        probability: None in the same cases.
        warnings: All warnings in one text; None if the table has no such column.
    """

    file: str
    written_file: str
    status: str
    verdict: str
    probability: float | None
    operating_point: str
    sha256: str
    model: str
    model_sha256: str
    app_version: str
    population: str
    code: str
    warnings: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanTable:
    """The rows of a scan.

    Attributes:
        missing: Columns that the table lacks, as tables of earlier versions do.
    """

    rows: tuple[ScanRow, ...]
    missing: tuple[str, ...]


def read_scan_table(table: Path) -> ScanTable:
    """Read the table of a scan.

    Raises:
        UsageError: It cannot be opened, or is not the table of a scan; the sentence says why.
    """
    try:
        heading, *rows = read_table_file(table)
    except HilumError as error:
        raise UsageError(str(error)) from error
    columns = {name.strip(): place for place, name in enumerate(heading.cells)}
    for name in _REQUIRED:
        if name not in columns:
            raise UsageError(f"{table.name} is no table that `hilum scan` wrote: it has no column “{name}”.")
    return ScanTable(
        rows=tuple(_scan_row(row, columns, table) for row in rows),
        missing=tuple(name for name in _COLUMNS if name not in columns),
    )


def _scan_row(row: TableRow, columns: dict[str, int], table: Path) -> ScanRow:
    cells = {name: _cell(row.cells, columns.get(name)) for name in _COLUMNS}
    written = cells.pop("file")
    for name, known in (("status", [*Status]), ("verdict", ["", *Verdict])):
        cells[name] = cells[name].strip()
        if cells[name] not in known:
            raise _not_a_scan_table(row, table, name, cells[name])
    try:
        probability = _probability(written_probability := cells.pop("probability").strip())
    except ValueError:
        raise _not_a_scan_table(row, table, "probability", written_probability) from None
    warnings = cells.pop("warnings")
    return ScanRow(
        file=original_cell(written),
        written_file=written,
        probability=probability,
        warnings=original_cell(warnings) if "warnings" in columns else None,
        **cells,
    )


def _not_a_scan_table(row: TableRow, table: Path, column: str, cell: str) -> UsageError:
    return UsageError(f"Line {row.line} of {table.name} has the {column} “{cell}”, which no scan writes.")


def _cell(cells: Sequence[str], place: int | None) -> str:
    return "" if place is None or place >= len(cells) else cells[place]


def _probability(text: str) -> float | None:
    """A number from 0 to 1, perhaps with a decimal comma; None for an empty cell.

    Raises:
        ValueError: The text is not such a number.
    """
    number = float(text.replace(",", ".")) if text else None
    if number is not None and not 0 <= number <= 1:
        raise ValueError(text)
    return number
