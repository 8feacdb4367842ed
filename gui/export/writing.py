"""Writes tables, reports and pictures, in the worker thread; its imports would delay the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from gui.export.export_choice import Format
from gui.export.reports.film_picture import PictureRequest, make_picture, png_of
from gui.export.reports.film_report import FilmReport, print_film
from gui.export.reports.scan_report import ScanReport, print_scan
from gui.export.reports.wording import withheld_text
from gui.i18n.number_format import count_text
from inference.files import write_atomically
from inference.output.spreadsheet import check_rows, xlsx_table
from inference.output.table import csv_table, excel_csv_table, json_lines_table, row, tab_separated
from inference.output_target import OutputKind, target_check

if TYPE_CHECKING:
    from gui.common.background import ProgressToken
    from gui.export.reports.paper import Sheet
    from gui.table.rows.film_case import FilmCase
    from inference.finding import Finding

translate = QCoreApplication.translate


_TABLES = {
    Format.CSV: csv_table,
    Format.EXCEL_CSV: excel_csv_table,
    Format.JSON_LINES: json_lines_table,
    Format.XLSX: xlsx_table,
}


def write_table(
    cases: Sequence["FilmCase"], target: Path, form: Format, _progress: "ProgressToken | None" = None
) -> str:
    """Write cases as CSV, JSON Lines or XLSX, in their order; withheld answers are left out.

    Raises:
        HilumError: The file cannot be written.
    """
    if form is Format.XLSX:
        check_rows(len(cases))
    with _TABLES[form](target) as table:
        for case in cases:
            table.add(_as_named(case), case.review, withheld=case.is_hidden)
    text = translate("Exporter", "{0} rows were written to {1}.").format(count_text(len(cases)), target)
    return _with_withheld_note(text, cases)


def write_scan_report(report: ScanReport, sheet: "Sheet", target: Path, progress: "ProgressToken") -> str:
    """Write the report of a scan as a PDF file.

    Raises:
        HilumError: The file cannot be written.
        CancelledError: The export was cancelled.
    """
    write_atomically(target, print_scan(report, sheet, progress), check=target_check(target, OutputKind.PDF))
    text = translate("Exporter", "The report of {0} films was written to {1}.")
    return _with_withheld_note(text.format(count_text(len(report.cases)), target), report.cases)


def write_film_report(report: FilmReport, sheet: "Sheet", target: Path, progress: "ProgressToken") -> str:
    """Write the report of a film as a PDF file.

    Raises:
        HilumError: The file cannot be written.
        CancelledError: The export was cancelled.
    """
    write_atomically(target, print_film(report, sheet, progress), check=target_check(target, OutputKind.PDF))
    return translate("Exporter", "The report was written to {0}.").format(target)


def write_picture(request: PictureRequest, target: Path, _progress: "ProgressToken | None" = None) -> str:
    """Write a film's picture as a PNG file.

    Raises:
        HilumError: The film cannot be read, or the file cannot be written.
    """
    write_atomically(target, png_of(make_picture(request)), check=target_check(target, OutputKind.PICTURE))
    return translate("Exporter", "The picture was written to {0}.").format(target)


def rows_text(cases: Sequence["FilmCase"]) -> str:
    """Cases as tab-separated text; withheld answers are left out."""
    return tab_separated(row(_as_named(case), case.review, withheld=case.is_hidden) for case in cases)


def _as_named(case: "FilmCase") -> "Finding":
    """The finding under the name that the table shows; where that is a number, without the digest of the file."""
    if not case.is_numbered:
        return case.finding
    film = case.finding.film
    return replace(case.finding, file=case.name, film=film and replace(film, sha256=""))


def withheld_among(cases: Sequence["FilmCase"]) -> int:
    """Number of cases with a withheld answer."""
    return sum(case.withheld for case in cases)


def _with_withheld_note(text: str, cases: Sequence["FilmCase"]) -> str:
    withheld = withheld_among(cases)
    note = withheld_text(withheld, in_study=any(case.sealed for case in cases))
    return f"{text} {note}" if withheld else text
