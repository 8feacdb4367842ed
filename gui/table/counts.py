"""The counts at the foot of the window: how many films ended in which way, always adding up to those found."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.numbers import count_text
from gui.look.outcomes import Outcome

_DOT = "\u2002·\u2002"
"""A dot between wide spaces, which rich text does not swallow."""


class CountsLine(QLabel):
    """One line with the counts of the table's rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Counts of the films by outcome"))
        self.show_counts(Counter())

    @Slot(object)
    def show_counts(self, counts: Mapping[Outcome, int]) -> None:
        """Say how many films ended in which way; an outcome that is left out counts zero."""
        parts = (
            (Outcome.SIGNS, self.tr("{0} with signs")),
            (Outcome.NO_SIGNS, self.tr("{0} no signs")),
            (Outcome.UNDECIDED, self.tr("{0} undecided")),
            (Outcome.REFUSED, self.tr("{0} refused")),
            (Outcome.FAILED, self.tr("{0} with errors")),
        )
        told = [text.format(count_text(counts.get(outcome, 0))) for outcome, text in parts]
        self.setText(_DOT.join((self.tr("<b>{0}</b> found").format(count_text(sum(counts.values()))), *told)))
