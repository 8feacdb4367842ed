"""What goes out of the film that is looked at: its report, its picture, and the answer in the clipboard."""

from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.export.export_context import DisplayedFilm, ExportContext, displayed
from gui.export.export_job import Format, Scope
from gui.export.film_dialogs import FilmReportDialog, PictureDialog
from gui.export.reports.film_picture import PictureWish, make_picture
from gui.export.reports.film_report import FilmReport
from gui.export.reports.wording import case_answer
from gui.export.writing import write_film_report, write_picture
from gui.verdict.verdict_text import research_use

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.table.rows.film_case import FilmCase

Cases = tuple["FilmCase", ...]

_DICOM = "DICOM"
_LONGEST_STEM = 60


class FilmExport(QObject):
    """Asks what of one film is wanted, and has it written or copied.

    Args:
        desk: Where that is done; its owner.
    """

    def __init__(self, desk: ExportContext) -> None:
        super().__init__(desk)
        self._desk = desk

    @Slot()
    def ask_for_report(self) -> None:
        """Ask how the film that is looked at is reported."""
        self._desk.gather(self._desk.ids(Scope.ALL), self._open_report)

    @Slot()
    def ask_for_picture(self) -> None:
        """Ask how the picture of the film that is looked at is saved."""
        self._desk.gather(self._desk.ids(Scope.ALL), self._open_picture)

    @Slot()
    def copy_picture(self) -> None:
        """Copy the film that is looked at as it is displayed."""
        case = self._desk.sources.table.selected_case
        if case is not None:
            wish = self._wish(case, heatmap=self._displayed(case).heatmap, legend=False)
            self._desk.copier.copy_picture(partial(make_picture, wish))

    @Slot()
    def copy_answer(self) -> None:
        """Copy the answer's sentence with the film's name; one that is withheld is not told."""
        case, point = self._desk.sources.table.selected_case, self._desk.sources.operating_point
        if case is not None:
            sentence = case_answer(case, point.passport, point.point).text
            self._desk.copier.copy_text(f"{case.finding.file}: {sentence} {research_use(point.passport)}")

    def _open_report(self, cases: Cases) -> None:
        case = self._desk.sources.table.selected_case
        if case is None:
            return
        film = case.finding.film
        dialog = FilmReportDialog(
            case.finding.file,
            may_name=film is not None and film.source_format == _DICOM,
            proposal=self._desk.proposal(cases, _stem(case), Format.PDF),
            settings=self._desk.sources.settings,
            parent=self._desk.window,
        )
        self._desk.open(dialog, partial(self._write_report, dialog, case.case_id))

    def _open_picture(self, cases: Cases) -> None:
        case = self._desk.sources.table.selected_case
        if case is None:
            return
        dialog = PictureDialog(
            case.finding.file,
            has_heatmap=case.finding.heatmap is not None and not case.withheld,
            proposal=self._desk.proposal(cases, _stem(case), ".png"),
            settings=self._desk.sources.settings,
            parent=self._desk.window,
        )
        self._desk.open(dialog, partial(self._write_picture, dialog, case.case_id))

    def _write_report(self, dialog: FilmReportDialog, case_id: int, target: Path) -> None:
        case, point = self._desk.sources.films.case(case_id), self._desk.sources.operating_point
        report = FilmReport(
            case,
            point.passport,
            point.point,
            self._displayed(case).opacity,
            self._displayed_picture(case),
            dialog.with_name.isChecked(),
            self._displayed(case).palette,
        )
        self._desk.exporter.submit(partial(write_film_report, report, self._desk.sheet(dialog.size_of_paper), target))

    def _write_picture(self, dialog: PictureDialog, case_id: int, target: Path) -> None:
        heatmap, legend = dialog.heatmap.isChecked(), dialog.legend.isChecked()
        wish = self._wish(self._desk.sources.films.case(case_id), heatmap=heatmap, legend=legend)
        self._desk.exporter.submit(partial(write_picture, wish, target))

    def _wish(self, case: "FilmCase", *, heatmap: bool, legend: bool) -> PictureWish:
        finding, passport = case.finding, self._desk.sources.operating_point.passport
        return PictureWish(
            path=finding.path,
            sha256=finding.film.sha256 if finding.film else None,
            displayed=self._displayed_picture(case),
            heatmap=finding.heatmap if heatmap and not case.withheld else None,
            opacity=self._displayed(case).opacity,
            legend=research_use(passport) if legend else None,
            family=QApplication.font().family(),
            palette=self._displayed(case).palette,
        )

    def _displayed(self, case: "FilmCase") -> DisplayedFilm:
        return displayed(self._desk.sources.room, case.finding.path)

    def _displayed_picture(self, case: "FilmCase") -> "QImage | None":
        """The film as the reader sees it, if it is the one that is looked at."""
        selected = self._desk.sources.table.selected_case
        same = selected is not None and selected.case_id == case.case_id
        return self._displayed(case).picture if same else None


def _stem(case: "FilmCase") -> str:
    """A report's name after the film's own, without its folders and its ending."""
    return f"hilum {PurePosixPath(case.finding.file).stem[:_LONGEST_STEM]}"
