"""Exports many films: tables, the report of a scan, and rows as text."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from gui.export.dialogs.export_dialogs import ExportDialog
from gui.export.export_choice import OUTPUT_KINDS, Format, Scope
from gui.export.export_context import Cases, ExportContext
from gui.export.reports.paper import PaperSize
from gui.export.reports.scan_report import ScanReport
from gui.export.target_proposal import remember
from gui.export.writing import rows_text, withheld_among, write_scan_report, write_table
from gui.i18n.number_format import count_text
from inference.output_target import OutputKind

if TYPE_CHECKING:
    pass

_STEM = "hilum"


class ScanExport(QObject):
    """Asks how to export films, and starts the export.

    Args:
        context: What all exports share; the owner.
    """

    def __init__(self, context: ExportContext) -> None:
        super().__init__(context)
        self._context = context

    def export_shown_to(self, target: Path) -> None:
        """Write the visible films to a CSV file, in the order of the table."""
        self._context.collect(self._context.ids(Scope.SHOWN), partial(self._write_table, target, Format.CSV))

    @Slot()
    def ask_for_table(self) -> None:
        """Ask for a CSV file, and write the visible films to it."""
        self._context.collect(self._context.ids(Scope.ALL), self._ask_for_table)

    @Slot()
    def ask_for_export(self) -> None:
        """Open the export dialog."""
        self._context.collect(self._context.ids(Scope.ALL), self._open_dialog)

    @Slot()
    def copy_rows(self) -> None:
        """Copy the selected rows."""
        self._context.collect(self._context.ids(Scope.SELECTED), self._copy_rows)

    def _copy_rows(self, cases: Cases) -> None:
        self._context.clipboard.copy_rows(len(cases), partial(rows_text, cases))

    def _ask_for_table(self, cases: Cases) -> None:
        proposal = self._context.proposal(cases, _STEM, Format.CSV)
        title, tables = self.tr("Export CSV"), self.tr("Tables")
        name, _ = QFileDialog.getSaveFileName(self._context.window, title, str(proposal), f"{tables} (*.csv)")
        if name:
            remember(self._context.sources.settings, Path(name))
            self.export_shown_to(Path(name))

    def _open_dialog(self, cases: Cases) -> None:
        proposal = self._context.proposal(cases, _STEM, Format.CSV)
        settings = self._context.sources.settings
        dialog = ExportDialog(
            self._context.counts(),
            withheld_among(cases),
            proposal,
            settings,
            self._context.window,
            in_study=any(case.sealed for case in cases),
        )
        self._context.open(dialog, partial(self._export, dialog))

    def _export(self, dialog: ExportDialog, target: Path) -> None:
        ids = self._context.ids(dialog.films.scope)
        if dialog.format is Format.PDF:
            self._context.collect(ids, partial(self._write_report, target, dialog.films.scope, dialog.paper_size))
        else:
            self._context.collect(ids, partial(self._write_table, target, dialog.format))

    def _write_table(self, target: Path, form: Format, cases: Cases) -> None:
        self._context.write(target, OUTPUT_KINDS[form.suffix], partial(write_table, cases, target, form))

    def _write_report(self, target: Path, scope: Scope, size: PaperSize, cases: Cases) -> None:
        models = self._context.sources.operating_point.models
        report = ScanReport(cases, self._scope_text(scope, len(cases)), models)
        work = partial(write_scan_report, report, self._context.sheet(size), target)
        self._context.write(target, OutputKind.PDF, work)

    def _scope_text(self, scope: Scope, number: int) -> str:
        texts = {
            Scope.ALL: self.tr("All {0} films"),
            Scope.SHOWN: self.tr("{0} films, as filtered and sorted"),
            Scope.SELECTED: self.tr("{0} selected films"),
        }
        is_all = scope is Scope.SHOWN and number == self._context.sources.films.rowCount()
        return texts[Scope.ALL if is_all else scope].format(count_text(number))
