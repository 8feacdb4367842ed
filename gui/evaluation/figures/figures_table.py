"""A table of the figures at the current threshold, each with its interval and film counts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.evaluation.figures.fitted_table import FittedTable
from gui.i18n.number_format import percent_text
from gui.verdict.estimates import interval_text, proportion_text

if TYPE_CHECKING:
    from inference.evaluation.figures import ThresholdFigures
    from inference.models.passport import Estimate

translate = QCoreApplication.translate

Line = tuple[str, "Estimate", str]


def figure_lines(figures: "ThresholdFigures") -> Iterator[Line]:
    """Seven figures: the name of each, its estimate, and its film counts in words."""
    hits, misses, alarms, rejections = figures.hits, figures.misses, figures.alarms, figures.rejections
    positives, negatives, predicted = hits + misses, alarms + rejections, figures.at_prevalence
    of, prevalence = translate("FiguresTable", "{0} of {1}"), percent_text(predicted.prevalence)
    accuracy = of.format(hits + rejections, positives + negatives)
    ppv, npv = of.format(hits, hits + alarms), of.format(rejections, misses + rejections)
    yield translate("FiguresTable", "Sensitivity"), figures.sensitivity, of.format(hits, positives)
    yield translate("FiguresTable", "Specificity"), figures.specificity, of.format(rejections, negatives)
    yield translate("FiguresTable", "Accuracy"), figures.accuracy, accuracy
    yield translate("FiguresTable", "PPV among these films"), figures.precision, ppv
    yield translate("FiguresTable", "NPV among these films"), figures.negative_precision, npv
    yield translate("FiguresTable", "PPV at {0} prevalence").format(prevalence), predicted.positive, ""
    yield translate("FiguresTable", "NPV at {0} prevalence").format(prevalence), predicted.negative, ""


class FiguresTable(FittedTable):
    """A read-only table of seven figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.setAccessibleName(self.tr("Figures at the threshold"))
        self.setHorizontalHeaderLabels(
            [self.tr("Figure"), self.tr("Value"), self.tr("95 % interval"), self.tr("Films")]
        )
        self.horizontalHeader().setStretchLastSection(True)

    def show_figures(self, figures: "ThresholdFigures") -> None:
        """Show the figures at another threshold or prevalence."""
        lines = list(figure_lines(figures))
        self.setRowCount(len(lines))
        for row, (name, estimate, films) in enumerate(lines):
            for column, text in enumerate((name, proportion_text(estimate.value), interval_text(estimate), films)):
                self.set_text(row, column, text)
        self.fit_height()
        self._widen()

    def _widen(self) -> None:
        """Widen the table to its texts; it never narrows again, or the page would move while the slider is dragged."""
        header = self.horizontalHeader()
        columns = range(self.columnCount())
        widths = (max(header.sectionSizeHint(column), self.sizeHintForColumn(column)) for column in columns)
        self.setMinimumWidth(max(self.minimumWidth(), sum(widths) + 4))
