"""Exports the selected film: its report, its picture, and its answer as text."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from gui.export.dialogs.export_dialogs import FilmReportDialog, PictureDialog
from gui.export.export_choice import Format, Scope
from gui.export.export_context import Cases, ExportContext
from gui.export.reports.film_picture import PictureRequest, make_picture
from gui.export.reports.film_report import FilmReport
from gui.export.reports.wording import allowance_warnings, case_answer
from gui.export.writing import write_film_report, write_picture
from gui.verdict.verdict_text import research_use
from gui.viewer.viewer_panel import ViewerPanel
from inference.output_target import OutputKind

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from gui.table.rows.film_case import FilmCase

_MAX_STEM_LENGTH = 60
_PERCENT = 100


class FilmExport(QObject):
    """Asks how to export the selected film, and starts the export.

    Args:
        context: What all exports share; the owner.
    """

    def __init__(self, context: ExportContext) -> None:
        super().__init__(context)
        self._context = context

    @Slot()
    def ask_for_report(self) -> None:
        """Ask for the options of the report, and write it."""
        self._context.collect(self._context.ids(Scope.ALL), self._open_report)

    @Slot()
    def ask_for_picture(self) -> None:
        """Ask for the options of the picture, and save it."""
        self._context.collect(self._context.ids(Scope.ALL), self._open_picture)

    @Slot()
    def copy_picture(self) -> None:
        """Copy the film as it is displayed."""
        case = self._context.sources.table.selected_case
        if case is not None:
            request = self.picture_request(case, heatmap=self._displayed(case).heatmap, legend=False)
            self._context.clipboard.copy_picture(partial(make_picture, request))

    @Slot()
    def copy_answer(self) -> None:
        """Copy the answer with the name of the file; a withheld answer is left out."""
        case = self._context.sources.table.selected_case
        if case is not None:
            passport, point = self._context.sources.model_of(case)
            prevalence = self._context.sources.operating_point.prevalence
            sentence = case_answer(case, passport, point, prevalence).text
            self._context.clipboard.copy_text(f"{case.name}: {sentence} {research_use(passport)}")

    def _open_report(self, cases: Cases) -> None:
        case = self._context.sources.table.selected_case
        if case is None:
            return
        dialog = FilmReportDialog(
            case.name,
            has_patient=case.finding.is_dicom and not case.is_numbered,
            proposal=self._context.proposal(cases, _stem(case), Format.PDF),
            settings=self._context.sources.settings,
            parent=self._context.window,
        )
        self._context.open(dialog, partial(self._write_report, dialog, case.case_id))

    def _open_picture(self, cases: Cases) -> None:
        case = self._context.sources.table.selected_case
        if case is None:
            return
        dialog = PictureDialog(
            case.name,
            has_heatmap=case.finding.heatmap is not None and not case.withheld,
            proposal=self._context.proposal(cases, _stem(case), ".png"),
            settings=self._context.sources.settings,
            parent=self._context.window,
        )
        self._context.open(dialog, partial(self._write_picture, dialog, case.case_id))

    def _write_report(self, dialog: FilmReportDialog, case_id: int, target: Path) -> None:
        case = self._context.sources.films.case(case_id)
        passport, point = self._context.sources.model_of(case)
        display = self._displayed(case)
        report = FilmReport(
            case,
            passport,
            point,
            display.opacity,
            displayed=self._displayed_picture(case),
            with_name=dialog.with_name.isChecked(),
            palette=display.palette,
            prevalence=self._context.sources.operating_point.prevalence,
            marks=self._context.sources.marks.of(case.finding),
            of_evidence=display.of_evidence,
        )
        sheet = self._context.sheet(dialog.paper_size)
        self._context.write(target, OutputKind.PDF, partial(write_film_report, report, sheet, target))

    def _write_picture(self, dialog: PictureDialog, case_id: int, target: Path) -> None:
        heatmap, legend = dialog.heatmap.isChecked(), dialog.legend.isChecked()
        request = self.picture_request(self._context.sources.films.case(case_id), heatmap=heatmap, legend=legend)
        self._context.write(target, OutputKind.PICTURE, partial(write_picture, request, target))

    def picture_request(self, case: "FilmCase", *, heatmap: bool, legend: bool) -> PictureRequest:
        """A request for a film's picture, which looks as the film is displayed, if it is."""
        finding, (passport, _) = case.finding, self._context.sources.model_of(case)
        display, notes = self._displayed(case), allowance_warnings(case)
        return PictureRequest(
            path=finding.path,
            sha256=finding.film.sha256 if finding.film else None,
            displayed=self._displayed_picture(case),
            heatmap=finding.shown_map(of_evidence=display.of_evidence) if heatmap and not case.withheld else None,
            opacity=display.opacity,
            legend=" ".join((research_use(passport), *notes)) if legend or notes else None,
            family=QApplication.font().family(),
            palette=display.palette,
            of_opacities=finding.localisation is not None and not display.of_evidence,
            lung_field=finding.lung_field if display.lungs else None,
        )

    def _displayed(self, case: "FilmCase") -> "DisplayedFilm":
        return displayed(self._context.sources.viewer, case.finding.path)

    def _displayed_picture(self, case: "FilmCase") -> "QImage | None":
        """The film as the reader sees it, if it is the selected one."""
        selected = self._context.sources.table.selected_case
        is_selected = selected is not None and selected.case_id == case.case_id
        return self._displayed(case).picture if is_selected else None


def _stem(case: "FilmCase") -> str:
    """The stem of a file name, made from the film's displayed name."""
    return f"hilum {PurePosixPath(case.name).stem[:_MAX_STEM_LENGTH]}"


@dataclass(frozen=True, slots=True)
class DisplayedFilm:
    """How a film is displayed.

    Attributes:
        picture: The film in its own pixels, through its window level; None while it is not displayed.
        heatmap: Whether the heat map is visible.
        opacity: The heat map's opacity, 0 to 1.
        palette: The heat map's palette, one of `gui.viewer.canvas.pictures.heatmap_style.PALETTES`.
        of_evidence: Whether the evidence map is chosen, although there may be a map of opacities.
        lungs: Whether the outline of the lungs is visible.
    """

    picture: "QImage | None"
    heatmap: bool
    opacity: float
    palette: str
    of_evidence: bool
    lungs: bool


def displayed(viewer: ViewerPanel, path: Path) -> DisplayedFilm:
    """How the viewer displays a film; without a picture while it displays another film or no film.

    Args:
        viewer: The viewer panel.
        path: The film.
    """
    state = viewer.view.state
    # The previous film stays until the next one is loaded.
    is_shown = state.film is not None and state.film.details.path == path
    style = state.heatmap_style
    picture = state.displayed_picture() if is_shown else None
    return DisplayedFilm(
        picture, style.visible, style.opacity / _PERCENT, style.palette, style.of_evidence, style.lungs
    )
