"""What is exported while a study is read names its films by their numbers alone."""

import zipfile
from functools import partial
from pathlib import Path

import pytest
from helpers.outputs import pages_of
from helpers.window.background import in_background
from helpers.window.studies import begin, pause, read
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.export.export_choice import Format
from gui.export.reports.film_report import FilmReport, print_film
from gui.export.reports.paper import PaperSize, Sheet
from gui.export.reports.scan_report import ScanReport, print_scan
from gui.export.writing import rows_text, write_table
from gui.main_window import MainWindow
from gui.table.rows.film_case import FilmCase

_DIGITS = 12
"""Of a digest, in a report."""


def cases_of(window: MainWindow) -> tuple[FilmCase, ...]:
    return window.films.cases(window.films.case_ids())


def tables(cases: tuple[FilmCase, ...], folder: Path) -> str:
    """What the tables say, all forms together, and the rows on the clipboard."""
    texts = [rows_text(cases)]
    for form in (Format.CSV, Format.EXCEL_CSV, Format.JSON_LINES):
        write_table(cases, folder / form, form)
        texts.append((folder / form).read_text(encoding="utf-8-sig"))
    write_table(cases, folder / "all.xlsx", Format.XLSX)
    with zipfile.ZipFile(folder / "all.xlsx") as book:
        texts += [book.read(name).decode() for name in book.namelist()]
    return "\n".join(texts)


def reports(cases: tuple[FilmCase, ...]) -> str:
    """What the report of all films and that of the first one say."""
    sheet = Sheet(PaperSize.A4, QApplication.font().family(), "Hilum report")
    both = (
        partial(print_scan, ScanReport(cases, "All films", ()), sheet),
        partial(print_film, FilmReport(cases[0], None, None, 0.7), sheet),
    )
    return " ".join(page for work in both for page in pages_of(in_background(work)))


@pytest.mark.parametrize("written", ["tables", "reports"])
def test_exports_during_a_study_contain_no_file_name_and_no_digest(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, written: str
) -> None:
    before = cases_of(opened)
    digests = {case.finding.film.sha256[:_DIGITS] for case in before if case.finding.film}
    names = {case.finding.path.name for case in before}
    assert len(digests) == len(before)

    def text() -> str:
        return tables(cases_of(opened), tmp_path) if written == "tables" else reports(cases_of(opened))

    named = text()
    assert all(word in named for word in digests | names)
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 3, lambda _: True)
    numbered = text()
    assert not [word for word in digests | names if word in numbered]
    pause(opened, qtbot)
    named = text()
    assert all(word in named for word in digests | names)
