"""The ROC curve with its band, the model's operating points, and the current threshold."""

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from gui.common import lazy
from gui.evaluation.figures.drawing import FigureColours, FigurePart
from gui.evaluation.figures.plot import Plot, frame_within
from gui.i18n.number_format import decimal_text
from gui.verdict.estimates import estimate_text, number_text, proportion_text

if TYPE_CHECKING:
    from inference.evaluation.figures import LabelledScores, OverallFigures, ThresholdFigures

translate = QCoreApplication.translate

_SEGMENTS = 20
"""At most, with as many films in each; films of one score are not divided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RocSegment:
    """A part of the curve, which stands for the films with a probability from `low` to below `high`.

    Attributes:
        low, high: Probabilities; `high` is infinite in the first segment.
        start, end: Share of false positives, and sensitivity, at the thresholds `high` and `low`.
    """

    low: float
    high: float
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RocFigure:
    """The ROC curve.

    Attributes:
        overall: The curve and its band.
        current: The current threshold.
        marks: The model's own operating points, as false positives and sensitivity.
        segments: The curve's parts that stand for films.
    """

    overall: "OverallFigures"
    current: "ThresholdFigures"
    marks: tuple[tuple[float, float], ...] = ()
    segments: tuple[RocSegment, ...] = ()

    def parts(self, area: QRectF, em: float) -> list[tuple[FigurePart, QRectF]]:
        """The segments, each with a margin around the curve, so that a pointer can reach it."""
        frame = frame_within(area, em)
        return [(_part(segment), _around(segment, frame, em)) for segment in self.segments]

    def paint(self, painter: QPainter, area: QRectF, ink: FigureColours) -> None:
        """Draw the curve, its band and the marks."""
        title = translate("RocFigure", "ROC curve")
        labels = (translate("RocFigure", "False positives"), translate("RocFigure", "Sensitivity"))
        plot, band = Plot(painter, area, ink, title, labels), self.overall.band
        plot.line(((0, 0), (1, 1)), ink.muted, width=0.06, dashed=True)
        rates = band.false_positives
        plot.band(zip(rates, band.low, strict=True), zip(rates, band.high, strict=True), ink.accent)
        plot.line(zip(self.overall.false_positives, self.overall.sensitivity, strict=True), ink.accent)
        x, y = 1 - self.current.specificity.value, self.current.sensitivity.value
        plot.line(((x, 0), (x, y), (0, y)), ink.text, width=0.06, dashed=True)
        for mark in self.marks:
            plot.dot(*mark, ink.accent, filled=False)
        plot.dot(x, y, ink.text, radius=0.38)
        plot.note(self._note(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)

    def description(self) -> str:
        """The curve in words."""
        text = translate(
            "RocFigure",
            "ROC curve. Area under the curve {0}, 95 % interval in brackets. "
            "At the threshold {1} the sensitivity is {2} and the share of false positives {3}.",
        )
        false_positives = proportion_text(1 - self.current.specificity.value)
        return text.format(
            estimate_text(self.overall.band.auc),
            number_text(self.current.threshold),
            proportion_text(self.current.sensitivity.value),
            false_positives,
        )

    def _note(self) -> tuple[str, ...]:
        area = translate("RocFigure", "Area {0}").format(number_text(self.overall.band.auc.value))
        auc = self.overall.band.auc
        interval = translate("RocFigure", "95 %: {0} to {1}").format(
            decimal_text(auc.low, 3), decimal_text(auc.high, 3)
        )
        marks = (translate("RocFigure", "○ operating points"),) if self.marks else ()
        return (area, interval, *marks, translate("RocFigure", "● threshold"))


def _part(segment: RocSegment) -> FigurePart:
    text = translate("RocFigure", "probability from {0} to {1}")
    name = text.format(number_text(segment.low), number_text(min(1.0, segment.high)))
    return FigurePart(name=name, contains=lambda _label, probability: segment.low <= probability < segment.high)


def _around(segment: RocSegment, frame: QRectF, em: float) -> QRectF:
    """The area of a segment, with a margin of half a line of text."""
    (left, bottom), (right, top) = segment.start, segment.end
    corner = QPointF(frame.left() + left * frame.width(), frame.bottom() - top * frame.height())
    size = QSizeF((right - left) * frame.width(), (top - bottom) * frame.height())
    return QRectF(corner, size).adjusted(-em / 2, -em / 2, em / 2, em / 2)


def roc_segments(scores: "LabelledScores") -> tuple[RocSegment, ...]:
    """Divide the curve into segments, from its lower left corner to the upper right one."""
    labels, probabilities = scores.labels, scores.probabilities
    limits = lazy.np.unique(lazy.np.quantile(probabilities, lazy.np.linspace(0, 1, _SEGMENTS + 1), method="lower"))

    def on_curve(limit: float) -> tuple[float, float]:
        called = probabilities >= limit
        return float(called[~labels].mean()), float(called[labels].mean())

    ends = [*limits[:-1].tolist(), float("inf")] if len(limits) > 1 else [float(limits[0]), float("inf")]
    pairs = list(pairwise(ends))
    return tuple(
        RocSegment(low=low, high=high, start=on_curve(high), end=on_curve(low)) for low, high in reversed(pairs)
    )
