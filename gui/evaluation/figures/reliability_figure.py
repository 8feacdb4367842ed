"""The reliability diagram: predicted probability against observed frequency."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from gui.evaluation.figures.drawing import FigureColours, FigurePart
from gui.evaluation.figures.plot import Plot, frame_within
from gui.i18n.number_format import decimal_text
from gui.verdict.estimates import interval_text, number_text, proportion_text

if TYPE_CHECKING:
    from inference.evaluation.figures import OverallFigures

translate = QCoreApplication.translate

_BINS = 10
_TALLEST_BAR = 0.18
"""Share of the plot's height."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliabilityFigure:
    """The reliability diagram."""

    overall: "OverallFigures"

    def paint(self, painter: QPainter, area: QRectF, ink: FigureColours) -> None:
        """Draw the diagram: a dot with its interval for each bin, and bars of film counts on the axis."""
        title = translate("ReliabilityFigure", "Reliability")
        labels = (
            translate("ReliabilityFigure", "Mean probability"),
            translate("ReliabilityFigure", "Share with pneumonia"),
        )
        plot, bins = Plot(painter, area, ink, title, labels), self.overall.bins
        most = max(bin_.films for bin_ in bins)
        for bin_ in bins:
            left = (_bin_number(bin_.probability) + 0.1) / _BINS
            plot.bar(left, 0.8 / _BINS, _TALLEST_BAR * bin_.films / most, ink.muted)
        plot.line(((0, 0), (1, 1)), ink.muted, width=0.06, dashed=True)
        for bin_ in bins:
            x, share = bin_.probability, bin_.share
            plot.line(((x, share.low), (x, share.high)), ink.accent, width=0.09)
            plot.dot(x, share.value, ink.accent, radius=0.26)
        plot.note(self._note(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def parts(self, area: QRectF, em: float) -> list[tuple[FigurePart, QRectF]]:
        """The bins that have films, each over the whole height."""
        frame = frame_within(area, em)
        width = frame.width() / _BINS
        return [
            (_part(number), QRectF(frame.x() + number * width, frame.y(), width, frame.height()))
            for number in sorted({_bin_number(bin_.probability) for bin_ in self.overall.bins})
        ]

    def description(self) -> str:
        """The diagram in words."""
        head = translate(
            "ReliabilityFigure", "Reliability diagram. Expected calibration error {0}, Brier score {1}."
        ).format(number_text(self.overall.ece), number_text(self.overall.brier))
        line = translate(
            "ReliabilityFigure", "{0} films with a mean probability of {1}: {2} had pneumonia, 95 % interval {3}."
        )
        sentences = (
            line.format(
                bin_.films, number_text(bin_.probability), proportion_text(bin_.share.value), interval_text(bin_.share)
            )
            for bin_ in self.overall.bins
        )
        return " ".join((head, *sentences))

    def _note(self) -> tuple[str, ...]:
        return (
            translate("ReliabilityFigure", "ECE {0}").format(number_text(self.overall.ece)),
            translate("ReliabilityFigure", "Brier {0}").format(number_text(self.overall.brier)),
        )


def _bin_number(probability: float) -> int:
    return min(int(probability * _BINS), _BINS - 1)


def _part(number: int) -> FigurePart:
    text = translate("ReliabilityFigure", "probability from {0} to {1}")
    name = text.format(decimal_text(number / _BINS, 1), decimal_text((number + 1) / _BINS, 1))
    return FigurePart(name=name, contains=lambda _label, probability: _bin_number(probability) == number)
