"""The last page: the figures and charts of an evaluation, following the threshold and the prevalence."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QTabBar, QVBoxLayout, QWidget

from gui.common import lazy
from gui.common.layout.layouts import WrappingRow
from gui.common.populations import model_for
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_run import Evaluated
from gui.evaluation.figures.drawing import FigurePart
from gui.evaluation.figures.figure_view import FigureView
from gui.evaluation.figures.figures_table import FiguresTable
from gui.evaluation.figures.film_groups import FilmGroup, Takes, film_groups
from gui.evaluation.figures.groups_table import GroupsTable
from gui.evaluation.figures.matrix_figure import MatrixFigure
from gui.evaluation.figures.reliability_figure import ReliabilityFigure
from gui.evaluation.figures.remarks import caution_lines, headline
from gui.evaluation.figures.roc_figure import RocFigure, RocStretch, roc_stretches
from gui.evaluation.pages.parts import RIGHT_MARGIN, FixedSpaceLabel, heading, row_of
from gui.evaluation.pages.planning import PlanningPanel
from gui.evaluation.pages.profile_bar import ProfileBar
from gui.evaluation.pages.threshold_bar import ThresholdBar

if TYPE_CHECKING:
    from inference.evaluation.figures import ScoreArrays, ThresholdFigures
    from inference.evaluation.site.profile import SiteProfile

translate = QCoreApplication.translate

_LEAST, _MOST = 0.001, 0.999

_LOW = 480
"""Below this height, in logical pixels, the bar scrolls with the page, so that a chart is seen whole."""

_NO_POINT = 0.000123
"""A threshold that no operating point has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The state of the page: an evaluation, the chosen threshold and prevalence, and the wanted width."""

    evaluated: Evaluated
    figures: "ThresholdFigures"
    wanted_width: float
    roc: RocFigure
    cautions: tuple[str, ...]
    groups: tuple[FilmGroup, ...]
    profile_name: str = ""


class ResultsPage(QWidget):
    """Shows an evaluation; the films behind a part of a chart can be asked for.

    Args:
        theme: The colours.
        parent: Its owner.
    """

    films_requested = Signal(list, str)
    """Paths of films, and which films they are, in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evaluated: Evaluated | None = None
        self._offered: tuple[Evaluated, ...] = ()
        self._chosen: dict[str, tuple[float, float]] = {}
        self.tabs = QTabBar()
        self.tabs.setDocumentMode(True)
        self.tabs.hide()
        self.tabs.currentChanged.connect(self._turn)
        self._figures: ThresholdFigures | None = None
        self._scores: ScoreArrays | None = None
        self._cautions: tuple[str, ...] = ()
        self._groups: tuple[FilmGroup, ...] = ()
        self._marks: tuple[tuple[float, float], ...] = ()
        self._stretches: tuple[RocStretch, ...] = ()
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
        self.threshold.changed.connect(self._measure)
        self.planning.prevalence_changed.connect(self._measure)
        for view in (self.roc, self.reliability, self.matrix):
            view.part_chosen.connect(self._request_part)
        self.groups.group_chosen.connect(self._request_group)

    def offer(self, evaluated: tuple[Evaluated, ...]) -> None:
        """Offer the evaluations of several models, a tab for each; the first one is shown next."""
        self._offered = evaluated
        self._chosen.clear()
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            for one in evaluated:
                self.tabs.addTab(model_for(one.population))
        self.tabs.setVisible(len(evaluated) > 1)

    @Slot(int)
    def _turn(self, number: int) -> None:
        if self._evaluated is not None:
            self._chosen[self._evaluated.population] = self.threshold.threshold, self.planning.prevalence.value() / 100
        evaluated = self._offered[number]
        self.show_evaluated(evaluated)
        if evaluated.population in self._chosen:
            threshold, prevalence = self._chosen[evaluated.population]
            self.planning.set_prevalence(prevalence)
            self.threshold.set_threshold(threshold)

    def show_saved(self, profile: "SiteProfile") -> None:
        """Show that a profile was saved; the tab may be another model's by now."""
        shown = self._evaluated
        is_shown = shown is not None and shown.evaluation.model_sha256 == profile.evaluation.model_sha256
        self.bar.show_saved(profile, is_shown=is_shown)

    def show_evaluated(self, evaluated: Evaluated, profile: "SiteProfile | None" = None) -> None:
        """Show an evaluation with a profile's choices, or at the model's default and the films' own prevalence."""
        evaluation = evaluated.evaluation
        share = len(evaluation.scores.pneumonia) / evaluation.assessed
        prevalence = profile.prevalence if profile else share
        self._evaluated = evaluated
        self._scores = evaluation.scores.arrays()
        self._marks = self._marks_of(evaluated)
        self._stretches = roc_stretches(self._scores)
        for choice in (self.roc, self.reliability, self.matrix, self.groups):
            choice.let_choose(choosable=evaluated.has_paths)
        self._reserve_height(evaluated, self._scores)
        self.headline.setText(headline(evaluation, evaluated.overall))
        self.reliability.show_figure(ReliabilityFigure(overall=evaluated.overall))
        self.threshold.set_points(evaluation.points)
        self.planning.set_prevalence(min(_MOST, max(_LEAST, prevalence)))
        self.threshold.set_threshold(profile.threshold if profile else evaluation.default_threshold)
        self.bar.show_profile(profile, by_name=bool(evaluation.judged))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the bar below what scrolls, or at its end in a low dialog."""
        super().resizeEvent(event)
        if self._is_low != (self.height() < _LOW):
            self._is_low = not self._is_low
            (self._content if self._is_low else self._bottom).addWidget(self.bar)

    @property
    def shown(self) -> Shown | None:
        """The current state of the page."""
        if self._evaluated is None or self._figures is None:
            return None
        return Shown(
            evaluated=self._evaluated,
            figures=self._figures,
            wanted_width=self.planning.width_field.value(),
            roc=self._roc(self._evaluated, self._figures),
            cautions=self._cautions,
            groups=self._groups,
            profile_name=self.bar.saved_name,
        )

    @Slot()
    def _measure(self) -> None:
        """Compute the figures at the chosen threshold and prevalence."""
        if self._evaluated is None or self._scores is None:
            return
        evaluation, overall = self._evaluated.evaluation, self._evaluated.overall
        prevalence = self.planning.prevalence.value() / 100
        figures = self._figures = lazy.figures.figures_at(self._scores, self.threshold.threshold, prevalence)
        self.roc.show_figure(self._roc(self._evaluated, figures))
        self.matrix.show_figure(MatrixFigure(figures=figures))
        self.table.show_figures(figures)
        self.planning.show_figures(figures)
        doubtful = lazy.figures.undecided(self._scores, figures.threshold, evaluation.conformal)
        self._groups = tuple(film_groups(evaluation, figures, doubtful))
        self.groups.show_groups(self._groups)
        self._cautions = tuple(caution_lines(evaluation, overall, figures))
        self.remarks.setText(_reading_aid(self._evaluated, self._cautions))
        self.bar.follow(figures.threshold, prevalence)

    def _roc(self, evaluated: Evaluated, figures: "ThresholdFigures") -> RocFigure:
        return RocFigure(overall=evaluated.overall, current=figures, marks=self._marks, stretches=self._stretches)

    def _reserve_height(self, evaluated: Evaluated, scores: "ScoreArrays") -> None:
        """Reserve space for the remarks at any threshold."""
        unnamed = lazy.figures.figures_at(scores, _NO_POINT, 0.5)
        cautions = tuple(caution_lines(evaluated.evaluation, evaluated.overall, unnamed))
        self.remarks.reserve(_reading_aid(evaluated, cautions))

    @Slot(object)
    def _request_part(self, part: FigurePart) -> None:
        self._request(
            part.name, lambda film: film.probability is not None and part.takes(film.pneumonia, film.probability)
        )

    @Slot(object)
    def _request_group(self, group: FilmGroup) -> None:
        if group.takes is not None:
            self._request(group.name, group.takes)

    def _request(self, name: str, takes: Takes) -> None:
        if self._evaluated is not None:
            judged = self._evaluated.evaluation.judged
            self.films_requested.emit([film.path for film in judged if film.path and takes(film)], name)

    def _marks_of(self, evaluated: Evaluated) -> tuple[tuple[float, float], ...]:
        """The model's operating points on the ROC curve of these films."""
        scores = evaluated.evaluation.scores.arrays()
        figures = (lazy.figures.figures_at(scores, point.threshold, 0.5) for point in evaluated.evaluation.points)
        return tuple((1 - one.specificity.value, one.sensitivity.value) for one in figures)

    def _lay_out(self) -> None:
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(10, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.groups)
        beside.addWidget(self.planning)
        beside.addStretch(1)
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self.table)
        below.addWidget(self.remarks)
        below.addStretch(1)
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
        self._bottom = row_of(self.bar)
        self._bottom.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        page = QVBoxLayout(self)
        page.setSpacing(10)
        page.addWidget(self.tabs)
        page.addWidget(area, 1)
        page.addLayout(self._bottom)


def _reading_aid(evaluated: Evaluated, cautions: tuple[str, ...]) -> str:
    lines = [*cautions, translate("Remarks", "Research use. Not a diagnosis. The PDF names the model's limits.")]
    if evaluated.has_paths:
        lines.insert(
            0, translate("Remarks", "A click on a group, or on a part of a chart, shows its films in the table.")
        )
    return "\n".join(lines)
