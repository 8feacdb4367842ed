"""A table of the figures at the current threshold, each with its interval and film counts."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.i18n.number_format import percent_text
from gui.verdict.estimates import interval_text, proportion_text

if TYPE_CHECKING:
    from inference.evaluation.figures import ThresholdFigures
    from inference.models.passport import Estimate

translate = QCoreApplication.translate

_ROW_LINES = 1.8

Line = tuple[str, "Estimate", str]


def figure_lines(figures: "ThresholdFigures") -> Iterator[Line]:
    """Each figure's name, value and films."""
    one, of = figures, translate("FiguresTable", "{0} of {1}")
    positives, negatives = one.hits + one.misses, one.alarms + one.rejections
    called, passed = one.hits + one.alarms, one.misses + one.rejections
    prevalence = percent_text(one.at_prevalence.prevalence)
    yield translate("FiguresTable", "Sensitivity"), one.sensitivity, of.format(one.hits, positives)
    yield translate("FiguresTable", "Specificity"), one.specificity, of.format(one.rejections, negatives)
    accuracy = of.format(one.hits + one.rejections, positives + negatives)
    yield translate("FiguresTable", "Accuracy"), one.accuracy, accuracy
    yield translate("FiguresTable", "PPV among these films"), one.precision, of.format(one.hits, called)
    yield translate("FiguresTable", "NPV among these films"), one.negative_precision, of.format(one.rejections, passed)
    yield translate("FiguresTable", "PPV at {0} prevalence").format(prevalence), one.at_prevalence.positive, ""
    yield translate("FiguresTable", "NPV at {0} prevalence").format(prevalence), one.at_prevalence.negative, ""


class FiguresTable(QTableWidget):
    """A read-only table of seven figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setObjectName("roomy_table")
        self.setAccessibleName(self.tr("Figures at the threshold"))
        self.setHorizontalHeaderLabels(
            [self.tr("Figure"), self.tr("Value"), self.tr("95 % interval"), self.tr("Films")]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(0)
        self.verticalHeader().setDefaultSectionSize(round(_ROW_LINES * self.fontMetrics().height()))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_figures(self, figures: "ThresholdFigures") -> None:
        """Show the figures at another threshold or prevalence."""
        lines = list(figure_lines(figures))
        self.setRowCount(len(lines))
        for row, (name, estimate, films) in enumerate(lines):
            for column, text in enumerate((name, proportion_text(estimate.value), interval_text(estimate), films)):
                self._set(row, column, text)
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4
        self.setFixedHeight(height)
        header = self.horizontalHeader()
        widths = (max(header.sectionSizeHint(one), self.sizeHintForColumn(one)) for one in range(self.columnCount()))
        self.setMinimumWidth(max(self.minimumWidth(), sum(widths) + 4))  # or the page would jump under the slider

    def _set(self, row: int, column: int, text: str) -> None:
        item = self.item(row, column)
        if item is None:
            self.setItem(row, column, QTableWidgetItem(text))
        else:
            item.setText(text)
