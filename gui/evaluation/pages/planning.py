"""The number of further films that an evaluation needs, from the prevalence and the wanted width of an interval."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from gui.evaluation.pages.page_widgets import FixedSpaceLabel
from gui.i18n.number_format import count_text, decimal_text

if TYPE_CHECKING:
    from inference.evaluation.figures import ThresholdFigures

translate = QCoreApplication.translate

USUAL_WIDTH = 0.10
"""Width of an interval, as a proportion, that is wanted unless the user says otherwise."""

_MOST_FILMS = 999_999
"""The largest number of films that the answer has room for."""


class PlanningPanel(QWidget):
    """Asks for the prevalence and the wanted width of an interval; shows how many more films it needs.

    Signals:
        prevalence_changed: Emitted with the prevalence, 0.001 to 0.999.
    """

    prevalence_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prevalence = _field(
            0.1, 99.9, 1, self.tr(" %"), self.tr("Prevalence of pneumonia at your site, in per cent")
        )
        self.width_field = _field(0.01, 0.9, 2, "", self.tr("Widest interval wanted"))
        self.width_field.setValue(USUAL_WIDTH)
        self.answer = FixedSpaceLabel()
        self.answer.reserve(_needed_text("0.00", *[count_text(_MOST_FILMS)] * 3))
        self._figures: ThresholdFigures | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (text, field) in enumerate(
            (
                (self.tr("&Prevalence of pneumonia at your site"), self.prevalence),
                (self.tr("Intervals no &wider than"), self.width_field),
            )
        ):
            label = QLabel(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.answer, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.prevalence.valueChanged.connect(self._emit_prevalence)
        self.width_field.valueChanged.connect(self._update_answer)

    def set_prevalence(self, prevalence: float) -> None:
        """Show a prevalence, limited to the field's range of 0.001 to 0.999, without a signal."""
        with QSignalBlocker(self.prevalence):
            self.prevalence.setValue(100 * prevalence)

    def show_figures(self, figures: "ThresholdFigures") -> None:
        """Show the answers for the figures at another threshold or prevalence."""
        self._figures = figures
        self._update_answer()

    def _emit_prevalence(self, percent: float) -> None:
        self.prevalence_changed.emit(percent / 100)

    def _update_answer(self) -> None:
        if self._figures is not None:
            self.answer.setText(further_films_text(self._figures, self.width_field.value()))


def further_films_text(figures: "ThresholdFigures", wanted: float) -> str:
    """How many more films of each class, and of unselected films, an interval of a wanted width needs."""
    positives, negatives = figures.further_positives(wanted), figures.further_negatives(wanted)
    enough = translate("Planning", "The films suffice for intervals of sensitivity and specificity no wider than {0}.")
    if not positives and not negatives:
        return enough.format(decimal_text(wanted, 2))
    prevalence = figures.at_prevalence.prevalence
    in_all = max(ceil(positives / prevalence), ceil(negatives / (1 - prevalence)))
    return _needed_text(decimal_text(wanted, 2), count_text(positives), count_text(negatives), count_text(in_all))


def _needed_text(wanted: str, positives: str, negatives: str, in_all: str) -> str:
    text = translate(
        "Planning",
        "For intervals no wider than {0} you need more films, if both figures stay as they are. With pneumonia, for "
        "the sensitivity: {1}. Normal, for the specificity: {2}. As films come with you, that is about {3} in all.",
    )
    return text.format(wanted, positives, negatives, in_all)


def _field(least: float, most: float, decimals: int, suffix: str, name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(least, most)
    field.setDecimals(decimals)
    field.setSingleStep(10**-decimals if decimals > 1 else 1)
    field.setSuffix(suffix)
    field.setKeyboardTracking(False)
    field.setAccessibleName(name)
    return field
