"""The last page: the figures and charts of an evaluation, at the chosen threshold and prevalence."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabBar, QVBoxLayout, QWidget

from gui.common import lazy
from gui.common.layout.layouts import WrappingRow
from gui.common.populations import population_model_name
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_run import EvaluationResult
from gui.evaluation.figures.drawing import FigurePart
from gui.evaluation.figures.figure_view import FigureView
from gui.evaluation.figures.figures_table import FiguresTable
from gui.evaluation.figures.film_groups import FilmGroup, FilmPredicate, film_groups
from gui.evaluation.figures.groups_table import GroupsTable
from gui.evaluation.figures.matrix_figure import MatrixFigure
from gui.evaluation.figures.reliability_figure import ReliabilityFigure
from gui.evaluation.figures.remarks import caution_lines, headline
from gui.evaluation.figures.roc_figure import RocFigure, RocSegment, roc_segments
from gui.evaluation.pages.page_widgets import RIGHT_MARGIN, FixedSpaceLabel, heading, row_layout
from gui.evaluation.pages.planning import PlanningPanel
from gui.evaluation.pages.profile_bar import ProfileBar
from gui.evaluation.pages.threshold_bar import ThresholdBar

if TYPE_CHECKING:
    from inference.evaluation.figures import ScoreArrays, ThresholdFigures
    from inference.evaluation.site.profile import SiteProfile

translate = QCoreApplication.translate

_LOW_HEIGHT = 480
"""Below this height, in logical pixels, the bar scrolls with the page, so that a whole chart is visible."""

_UNUSUAL_THRESHOLD = 0.000123
"""A threshold that no operating point has: there the cautions are longest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownResult:
    """The state of the page: an evaluation, the chosen threshold and prevalence, and the wanted width."""

    result: EvaluationResult
    figures: "ThresholdFigures"
    wanted_width: float
    roc: RocFigure
    cautions: tuple[str, ...]
    groups: tuple[FilmGroup, ...]
    profile_name: str = ""


class ResultsPage(QWidget):
    """Shows an evaluation; a click on a part of a chart asks for the films behind it.

    Args:
        theme: The colours.
        parent: Its owner.

    Signals:
        films_requested: Emitted with the paths of films, and their description.
    """

    films_requested = Signal(list, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: EvaluationResult | None = None
        self._offered: tuple[EvaluationResult, ...] = ()
        self._choices: dict[str, tuple[float, float]] = {}
        """Threshold and prevalence that were chosen for each population's model."""
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._show_tab)
        self._figures: ThresholdFigures | None = None
        self._scores: ScoreArrays | None = None
        self._cautions: tuple[str, ...] = ()
        self._groups: tuple[FilmGroup, ...] = ()
        self._marks: tuple[tuple[float, float], ...] = ()
        self._segments: tuple[RocSegment, ...] = ()
        self.headline = heading("")
        self.roc = FigureView(theme, self.tr("ROC curve"))
        self.reliability = FigureView(theme, self.tr("Reliability diagram"))
        self.matrix = FigureView(theme, self.tr("Confusion matrix"))
        self.threshold = ThresholdBar()
        self.table = FiguresTable()
        self.groups = GroupsTable()
        self.planning = PlanningPanel()
        self.remarks = FixedSpaceLabel()
        self.bar = ProfileBar()
        self._is_low = False
        self._lay_out()
        self.threshold.changed.connect(self._update_figures)
        self.planning.prevalence_changed.connect(self._update_figures)
        for view in (self.roc, self.reliability, self.matrix):
            view.part_chosen.connect(self._request_part)
        self.groups.group_chosen.connect(self._request_group)

    def offer(self, results: tuple[EvaluationResult, ...]) -> None:
        """Offer the results of several models, a tab for each; the caller then shows the first."""
        self._offered = results
        self._choices.clear()
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for result in results:
                self.tabs.addTab(population_model_name(result.population))
        self.tabs.setVisible(len(results) > 1)

    @Slot(int)
    def _show_tab(self, number: int) -> None:
        if self._result is not None:
            self._choices[self._result.population] = self.threshold.threshold, self.planning.prevalence.value() / 100
        result = self._offered[number]
        self.show_result(result)
        if result.population in self._choices:
            threshold, prevalence = self._choices[result.population]
            self.planning.set_prevalence(prevalence)
            self.threshold.set_threshold(threshold)

    def show_saved(self, profile: "SiteProfile") -> None:
        """Show that a profile was saved; another model's tab may be shown by now."""
        shown = self._result
        is_shown = shown is not None and shown.evaluation.model_sha256 == profile.evaluation.model_sha256
        self.bar.show_saved(profile, is_shown=is_shown)

    def show_result(self, result: EvaluationResult, profile: "SiteProfile | None" = None) -> None:
        """Show an evaluation at a profile's threshold and prevalence, or at the model's and at the films' own."""
        evaluation = result.evaluation
        share = len(evaluation.scores.pneumonia) / evaluation.assessed
        prevalence = profile.prevalence if profile else share
        self._result = result
        self._scores = evaluation.scores.arrays()
        self._marks = _operating_points(result, self._scores)
        self._segments = roc_segments(self._scores)
        for widget in (self.roc, self.reliability, self.matrix, self.groups):
            widget.set_choosable(choosable=result.has_paths)
        self._reserve_height(result, self._scores)
        self.headline.setText(headline(evaluation, result.overall))
        self.reliability.show_figure(ReliabilityFigure(overall=result.overall))
        self.threshold.set_points(evaluation.points)
        self.planning.set_prevalence(prevalence)
        self.threshold.set_threshold(profile.threshold if profile else evaluation.default_threshold)
        self.bar.show_profile(profile, has_names=bool(evaluation.judged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bar below the scrolling content, or at its end in a low dialog."""
        super().resizeEvent(event)
        if self._is_low != (self.height() < _LOW_HEIGHT):
            self._is_low = not self._is_low
            (self._content if self._is_low else self._bottom).addWidget(self.bar)

    @property
    def shown(self) -> ShownResult | None:
        """The current state of the page."""
        if self._result is None or self._figures is None:
            return None
        return ShownResult(
            result=self._result,
            figures=self._figures,
            wanted_width=self.planning.width_field.value(),
            roc=self._roc(self._result, self._figures),
            cautions=self._cautions,
            groups=self._groups,
            profile_name=self.bar.saved_name,
        )

    @Slot()
    def _update_figures(self) -> None:
        """Compute the figures at the chosen threshold and prevalence."""
        if self._result is None or self._scores is None:
            return
        evaluation, overall = self._result.evaluation, self._result.overall
        prevalence = self.planning.prevalence.value() / 100
        figures = self._figures = lazy.figures.figures_at(self._scores, self.threshold.threshold, prevalence)
        self.roc.show_figure(self._roc(self._result, figures))
        self.matrix.show_figure(MatrixFigure(figures=figures))
        self.table.show_figures(figures)
        self.planning.show_figures(figures)
        undecided = lazy.figures.undecided(self._scores, figures.threshold, evaluation.conformal)
        self._groups = tuple(film_groups(evaluation, figures, undecided))
        self.groups.show_groups(self._groups)
        self._cautions = tuple(caution_lines(evaluation, overall, figures))
        self.remarks.setText(_reading_aid(self._result, self._cautions))
        self.bar.show_choice(figures.threshold, prevalence)

    def _roc(self, result: EvaluationResult, figures: "ThresholdFigures") -> RocFigure:
        return RocFigure(overall=result.overall, current=figures, marks=self._marks, segments=self._segments)

    def _reserve_height(self, result: EvaluationResult, scores: "ScoreArrays") -> None:
        """Reserve space for the remarks at any threshold."""
        figures = lazy.figures.figures_at(scores, _UNUSUAL_THRESHOLD, 0.5)
        cautions = tuple(caution_lines(result.evaluation, result.overall, figures))
        self.remarks.reserve(_reading_aid(result, cautions))

    @Slot(object)
    def _request_part(self, part: FigurePart) -> None:
        self._request_films(
            part.name, lambda film: film.probability is not None and part.contains(film.pneumonia, film.probability)
        )

    @Slot(object)
    def _request_group(self, group: FilmGroup) -> None:
        if group.contains is not None:
            self._request_films(group.name, group.contains)

    def _request_films(self, name: str, contains: FilmPredicate) -> None:
        if self._result is not None:
            judged = self._result.evaluation.judged
            self.films_requested.emit([film.path for film in judged if film.path and contains(film)], name)

    def _lay_out(self) -> None:
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(10, 0, 0, 0)
        right_column.setSpacing(10)
        right_column.addWidget(self.groups)
        right_column.addWidget(self.planning)
        right_column.addStretch(1)
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(10)
        left_column.addWidget(self.table)
        left_column.addWidget(self.remarks)
        left_column.addStretch(1)
        content = QWidget()
        self._content = column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        column.setSpacing(12)
        column.addWidget(self.headline)
        column.addWidget(WrappingRow((self.roc, self.reliability, self.matrix), (1, 1, 1)), 1)
        column.addWidget(self.threshold)
        column.addWidget(WrappingRow((left, right), (1, 1)))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        self._bottom = row_layout(self.bar)
        self._bottom.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        page = QVBoxLayout(self)
        page.setSpacing(10)
        page.addWidget(self.tabs)
        page.addWidget(area, 1)
        page.addLayout(self._bottom)


def _operating_points(result: EvaluationResult, scores: "ScoreArrays") -> tuple[tuple[float, float], ...]:
    """The model's operating points on the ROC curve of these films: share of false positives, and sensitivity."""
    figures = (lazy.figures.figures_at(scores, point.threshold, 0.5) for point in result.evaluation.points)
    return tuple((1 - at_point.specificity.value, at_point.sensitivity.value) for at_point in figures)


def _reading_aid(result: EvaluationResult, cautions: tuple[str, ...]) -> str:
    lines = [*cautions, translate("Remarks", "Research use. Not a diagnosis. The PDF names the model's limits.")]
    if result.has_paths:
        lines.insert(
            0, translate("Remarks", "A click on a group, or on a part of a chart, shows its films in the table.")
        )
    return "\n".join(lines)
