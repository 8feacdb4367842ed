"""The evaluation as PDF: figures and charts, how they were measured, and their limits."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QGuiApplication, QPainter

from gui.common import lazy
from gui.evaluation.figures.drawing import PRINT, Figure
from gui.evaluation.figures.figures_table import figure_lines
from gui.evaluation.figures.matrix_figure import MatrixFigure
from gui.evaluation.figures.reliability_figure import ReliabilityFigure
from gui.evaluation.figures.remarks import headline, limit_lines
from gui.evaluation.pages.planning import further_films_text
from gui.export.reports.blocks import Block, Cell, NewPage, Row, Space, Text, heading
from gui.export.reports.paper import POINT, PaperSize, Sheet, Style, Typesetter
from gui.export.reports.printing import print_report
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, decimal_text
from gui.verdict.estimates import interval_text, number_text, proportion_text
from inference import __version__
from inference.files import write_atomically
from inference.output_target import OutputKind, target_check

if TYPE_CHECKING:
    from gui.evaluation.pages.results_page import ShownResult
    from inference.evaluation.site.evaluation import JudgedFile

translate = QCoreApplication.translate

_CHART_HEIGHT = 172 * POINT
_FIGURE_WIDTHS = (0.40, 0.15, 0.25, 0.20)
_GROUP_WIDTHS = (0.55, 0.45)
"""Shares of the page's width."""

_LINE_GAP = 2 * POINT


def write_evaluation_pdf(shown: "ShownResult", target: Path, *, with_names: bool) -> None:
    """Write the shown evaluation as an A4 document of one or two pages; patients are never named.

    Args:
        shown: The evaluation.
        target: The file; an earlier PDF is replaced.
        with_names: Whether to list, on further pages, the misclassified files and those not assessed.

    Raises:
        HilumError: The file cannot be written.
    """
    check = target_check(target, OutputKind.PDF)
    check()
    title = translate("EvaluationPdf", "Evaluation of Hilum on your own films")
    footer = translate("EvaluationPdf", "Hilum {0}, model sha256 {1}… Research use. Not a diagnosis.")
    footer = footer.format(__version__, shown.result.evaluation.model_sha256[:12])
    sheet = Sheet(PaperSize.A4, QGuiApplication.font().family(), title)
    blocks = [Text(title, Style.TITLE), *_summary(shown)]
    if with_names:
        blocks += _film_lists(shown)
    write_atomically(target, print_report(blocks, sheet, footer), check=check)


@dataclass(frozen=True, slots=True)
class _Charts:
    """Charts side by side, as vector graphics."""

    figures: Sequence[Figure]
    gap: float = 6 * POINT
    header: Block | None = None
    keeps_next: bool = False

    def height(self, _setter: Typesetter, _width: float) -> float:
        return _CHART_HEIGHT

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        width = area.width() / len(self.figures)
        for index, figure in enumerate(self.figures):
            painter.save()
            setter.set_font(painter, Style.NOTE)
            figure.paint(painter, QRectF(area.left() + index * width, area.top(), width, area.height()), PRINT)
            painter.restore()


def _summary(shown: "ShownResult") -> Iterator[Block]:
    evaluation, overall = shown.result.evaluation, shown.result.overall
    yield Text(headline(evaluation, overall))
    yield _Charts((shown.roc, ReliabilityFigure(overall=overall), MatrixFigure(figures=shown.figures)))
    yield from _figures(shown)
    yield from _remarks(shown)
    yield from _provenance(shown)


def _figures(shown: "ShownResult") -> Iterator[Block]:
    name = f" (“{shown.profile_name}”)" if shown.profile_name else ""
    title = translate("EvaluationPdf", "At the threshold {0}{1}").format(number_text(shown.figures.threshold), name)
    yield heading(title)
    titles = (
        translate("EvaluationPdf", "Figure"),
        translate("EvaluationPdf", "Value"),
        translate("EvaluationPdf", "95 % interval"),
        translate("EvaluationPdf", "Films"),
    )
    yield Row([Cell(title, Style.STRONG_CELL) for title in titles], _FIGURE_WIDTHS, strong_line=True, keeps_next=True)
    for figure, estimate, films in figure_lines(shown.figures):
        cells = figure, proportion_text(estimate.value), interval_text(estimate), films
        yield Row([Cell(cell) for cell in cells], _FIGURE_WIDTHS)
    yield Space(_LINE_GAP)
    yield Text(further_films_text(shown.figures, shown.wanted_width))


def _remarks(shown: "ShownResult") -> Iterator[Block]:
    evaluation = shown.result.evaluation
    yield heading(translate("EvaluationPdf", "What was counted"))
    for group in shown.groups:
        yield Row([Cell(group.name), Cell(count_text(group.number))], _GROUP_WIDTHS)
    yield Space(2 * _LINE_GAP)
    yield from _list(translate("EvaluationPdf", "What to bear in mind"), shown.cautions)
    yield from _list(translate("EvaluationPdf", "Limits of the model"), limit_lines(evaluation))


def _provenance(shown: "ShownResult") -> Iterator[Block]:
    evaluation = shown.result.evaluation
    model = translate("EvaluationPdf", "Model {0}, sha256 {1}. Hilum {2}. Evaluated on {3}.")
    when = evaluation.evaluated_at.strftime("%Y-%m-%d %H:%M")
    yield from _list(
        translate("EvaluationPdf", "Where the figures come from"),
        [model.format(evaluation.model_name, evaluation.model_sha256, __version__, when)],
    )
    methods = translate(
        "EvaluationPdf",
        "Proportions have Wilson's intervals (1927); where patients are known, for the number of independent "
        "films that the films are worth (Rao and Scott 1992). The area has DeLong's interval (1988), or where "
        "patients are known a bootstrap's that draws patients, as the band of the curve does (percentiles, "
        "each rate by itself). Predictive values at your prevalence follow from Bayes' theorem, with the logit "
        "intervals of Mercaldo, Lau and Zhou (2007); the prevalence counts as known. Further films are counted "
        "by the width of Wilson's interval, as films come by Buderer (1996). ECE: ten bins of equal width "
        "(Guo 2017).",
    )
    yield Text(methods, Style.NOTE)


def _film_lists(shown: "ShownResult") -> Iterator[Block]:
    """The lists of missed films, false alarms, films in both classes, and films not assessed."""
    judged, threshold = shown.result.evaluation.judged, shown.figures.threshold
    assessed = [(film, film.probability) for film in judged if film.probability is not None]
    yield NewPage()
    for title, lines in (
        (
            translate("EvaluationPdf", "Missed: labelled pneumonia, called no signs"),
            [_scored(film, p) for film, p in assessed if film.pneumonia and p < threshold],
        ),
        (
            translate("EvaluationPdf", "False alarms: labelled normal, called signs"),
            [_scored(film, p) for film, p in assessed if not film.pneumonia and p >= threshold],
        ),
        (
            translate("EvaluationPdf", "In both classes, with the same content"),
            [
                f"{_printable(film.normal_duplicate)} = {_printable(film.file)}"
                for film in judged
                if film.normal_duplicate
            ],
        ),
        (
            translate("EvaluationPdf", "Not assessed"),
            [f"{_printable(film.file)}: {translated(film.reason)}" for film in judged if film.probability is None],
        ),
    ):
        yield from _list(f"{title} ({len(lines)})", lines or [translate("EvaluationPdf", "None.")])


def _list(title: str, lines: Iterable[str]) -> Iterator[Block]:
    yield heading(title)
    yield from (Text(line, gap=_LINE_GAP) for line in lines)
    yield Space(2 * _LINE_GAP)


def _scored(film: "JudgedFile", probability: float) -> str:
    return f"{decimal_text(probability, 3)}  {_printable(film.file)}"


def _printable(name: str) -> str:
    """A file's name for print; line breaks and bytes that are not text are escaped."""
    return lazy.terminal.printable(name)
