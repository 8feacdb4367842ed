"""What goes out of many films: tables, the report of a scan, and rows in the clipboard."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from gui.export.export_context import ExportContext
from gui.export.export_dialog import ExportDialog
from gui.export.export_job import Format, Scope
from gui.export.reports.paper import PaperSize
from gui.export.reports.scan_report import ScanReport
from gui.export.target import remember
from gui.export.writing import withheld_among, write_scan_report, write_table

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

Cases = tuple["FilmCase", ...]

_STEM = "hilum"


class ScanExport(QObject):
    """Asks what of many films is wanted, and has it written or copied.

    Args:
        desk: Where that is done; its owner.
    """

    def __init__(self, desk: ExportContext) -> None:
        super().__init__(desk)
        self._desk = desk

    def export_shown_to(self, target: Path) -> None:
        """Write the films shown, in their order, to a CSV file."""
        self._desk.gather(self._desk.ids(Scope.SHOWN), partial(self._write_table, target, Format.CSV))

    @Slot()
    def ask_for_table(self) -> None:
        """Ask where the films shown go as CSV, and write them."""
        self._desk.gather(self._desk.ids(Scope.ALL), self._ask_for_table)

    @Slot()
    def ask_for_export(self) -> None:
        """Ask which films, as what and where to."""
        self._desk.gather(self._desk.ids(Scope.ALL), self._open_dialog)

    @Slot()
    def copy_rows(self) -> None:
        """Copy the selected rows."""
        self._desk.gather(self._desk.ids(Scope.SELECTED), self._desk.copier.copy_rows)

    def _ask_for_table(self, cases: Cases) -> None:
        proposal = self._desk.proposal(cases, _STEM, Format.CSV)
        title, tables = self.tr("Export CSV"), self.tr("Tables")
        name, _ = QFileDialog.getSaveFileName(self._desk.window, title, str(proposal), f"{tables} (*.csv)")
        if name:
            remember(self._desk.sources.settings, Path(name))
            self.export_shown_to(Path(name))

    def _open_dialog(self, cases: Cases) -> None:
        counts = {scope: len(self._desk.ids(scope)) for scope in Scope}
        proposal = self._desk.proposal(cases, _STEM, Format.CSV)
        settings = self._desk.sources.settings
        dialog = ExportDialog(counts, withheld_among(cases), proposal, settings, self._desk.window)
        self._desk.open(dialog, partial(self._export, dialog))

    def _export(self, dialog: ExportDialog, target: Path) -> None:
        ids = self._desk.ids(dialog.scope)
        if dialog.format is Format.PDF:
            self._desk.gather(ids, partial(self._write_report, target, dialog.scope, dialog.size_of_paper))
        else:
            self._desk.gather(ids, partial(self._write_table, target, dialog.format))

    def _write_table(self, target: Path, form: Format, cases: Cases) -> None:
        self._desk.exporter.submit(partial(write_table, cases, target, form))

    def _write_report(self, target: Path, scope: Scope, size: PaperSize, cases: Cases) -> None:
        point = self._desk.sources.operating_point
        report = ScanReport(cases, self._what(scope, len(cases)), point.passport, point.point)
        self._desk.exporter.submit(partial(write_scan_report, report, self._desk.sheet(size), target))

    def _what(self, scope: Scope, number: int) -> str:
        texts = {
            Scope.ALL: self.tr("All {0} films"),
            Scope.SHOWN: self.tr("{0} films, as filtered and sorted"),
            Scope.SELECTED: self.tr("{0} selected films"),
        }
        whole = scope is Scope.SHOWN and number == self._desk.sources.films.rowCount()
        return texts[Scope.ALL if whole else scope].format(f"{number:,}")
