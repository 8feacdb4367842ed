"""An evaluation on paper: its figures and charts, what they were measured with, and what they do not say."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from gui.evaluation.figures_table import figure_lines
from gui.evaluation.ink import PRINT, Figure
from gui.evaluation.matrix_figure import MatrixFigure
from gui.evaluation.pdf_sheet import PdfSheet, pdf_sheet
from gui.evaluation.planning import further_films_text
from gui.evaluation.reliability_figure import ReliabilityFigure
from gui.evaluation.remarks import count_lines, headline, limit_lines
from gui.evaluation.wording import interval_text, value_text
from gui.language.told import told
from inference import __version__

if TYPE_CHECKING:
    from gui.evaluation.results_page import Shown
    from inference.site_evaluation import JudgedFile

translate = QCoreApplication.translate

_FIGURES_PT = 172.0
_COLUMNS = (0.40, 0.15, 0.25, 0.20)


def write_evaluation_pdf(shown: "Shown", target: Path, *, by_name: bool) -> None:
    """Write what is shown as an A4 document of one or two pages; patients are never named.

    Args:
        shown: The evaluation.
        target: The file; one that is there is replaced.
        by_name: Whether to list the files that are called otherwise than labelled, or were not assessed; they come on
            further pages.

    Raises:
        HilumError: It cannot be written.
    """
    evaluation = shown.evaluated.evaluation
    title = translate("EvaluationPdf", "Evaluation of Hilum on your own films")
    foot = translate("EvaluationPdf", "Hilum {0}, model sha256 {1}… Research use. Not a diagnosis.")
    foot = foot.format(__version__, evaluation.model_sha256[:12])
    with pdf_sheet(target, title=title, creator=f"Hilum {__version__}", foot=foot) as sheet:
        sheet.text(title, points=17, bold=True)
        sheet.text(headline(evaluation, shown.evaluated.overall), points=10.5)
        sheet.gap(6)
        figures: tuple[Figure, ...] = (
            shown.roc,
            ReliabilityFigure(overall=shown.evaluated.overall),
            MatrixFigure(figures=shown.figures),
        )
        sheet.figures([partial(_paint, figure) for figure in figures], _FIGURES_PT)
        _write_figures(sheet, shown)
        _write_remarks(sheet, shown)
        _write_provenance(sheet, shown)
        if by_name:
            _write_names(sheet, shown)


def _paint(figure: Figure, painter: QPainter, area: QRectF) -> None:
    figure.paint(painter, area, PRINT)


def _write_figures(sheet: PdfSheet, shown: "Shown") -> None:
    name = f" (“{shown.profile_name}”)" if shown.profile_name else ""
    at = translate("EvaluationPdf", "At the threshold {0}{1}").format(value_text(shown.figures.threshold), name)
    sheet.title(at)
    heading = (
        translate("EvaluationPdf", "Figure"),
        translate("EvaluationPdf", "Value"),
        translate("EvaluationPdf", "95 % interval"),
        translate("EvaluationPdf", "Films"),
    )
    rows = (
        (figure, value_text(estimate.value), interval_text(estimate), films)
        for figure, estimate, films in figure_lines(shown.figures)
    )
    sheet.table(heading, rows, _COLUMNS)
    sheet.gap(5)
    sheet.text(further_films_text(shown.figures, shown.wanted_width))


def _write_remarks(sheet: PdfSheet, shown: "Shown") -> None:
    evaluation = shown.evaluated.evaluation
    for title, lines in (
        (translate("EvaluationPdf", "What was counted"), count_lines(evaluation)),
        (translate("EvaluationPdf", "What to bear in mind"), shown.cautions),
        (translate("EvaluationPdf", "Limits of the model"), limit_lines(evaluation)),
    ):
        sheet.title(title)
        _write_lines(sheet, lines)


def _write_provenance(sheet: PdfSheet, shown: "Shown") -> None:
    evaluation = shown.evaluated.evaluation
    sheet.title(translate("EvaluationPdf", "Where the figures come from"))
    model = translate("EvaluationPdf", "Model {0}, sha256 {1}. Hilum {2}. Evaluated on {3}.")
    when = evaluation.evaluated_at.strftime("%Y-%m-%d %H:%M")
    sheet.text(model.format(evaluation.model_name, evaluation.model_sha256, __version__, when))
    sheet.small(
        [
            translate(
                "EvaluationPdf",
                "Proportions have Wilson's intervals (1927); where patients are known, for the number of independent "
                "films that the films are worth (Rao and Scott 1992). The area has DeLong's interval (1988), or where "
                "patients are known a bootstrap's that draws patients, as the band of the curve does (percentiles, "
                "each rate by itself). Predictive values at your prevalence follow from Bayes' theorem, with the logit "
                "intervals of Mercaldo, Lau and Zhou (2007); the prevalence counts as known. Further films are counted "
                "by the width of Wilson's interval, as films come by Buderer (1996). ECE: ten bins of equal width "
                "(Guo 2017).",
            )
        ]
    )


def _write_names(sheet: PdfSheet, shown: "Shown") -> None:
    """The films that somebody will want to look at."""
    sheet.new_page()
    judged, threshold = shown.evaluated.evaluation.judged, shown.figures.threshold
    assessed = [(one, one.probability) for one in judged if one.probability is not None]
    for title, lines in (
        (
            translate("EvaluationPdf", "Missed: labelled pneumonia, called no signs"),
            [_named(one, p) for one, p in assessed if one.pneumonia and p < threshold],
        ),
        (
            translate("EvaluationPdf", "False alarms: labelled normal, called signs"),
            [_named(one, p) for one, p in assessed if not one.pneumonia and p >= threshold],
        ),
        (
            translate("EvaluationPdf", "Not assessed"),
            [f"{_printable(one.file)}: {told(one.reason)}" for one in judged if one.probability is None],
        ),
    ):
        sheet.title(f"{title} ({len(lines)})")
        _write_lines(sheet, lines or [translate("EvaluationPdf", "None.")])


def _named(one: "JudgedFile", probability: float) -> str:
    return f"{probability:.3f}  {_printable(one.file)}"


def _printable(name: str) -> str:
    """A file's name on paper: bytes that are no text, and line breaks, as their escapes."""
    from inference.terminal import printable

    return printable(name)


def _write_lines(sheet: PdfSheet, lines: Iterable[str]) -> None:
    for line in lines:
        sheet.text(line)
