"""The status bar: counts on the left, the scan's progress and its device on the right."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.common.outcomes import Outcome
from gui.i18n.number_format import count_text
from gui.scan.progress_line import ProgressLine
from gui.shell.device_line import DeviceLine
from gui.shell.shell_actions import ShellActions

_HEIGHT = 50
"""Constant, with and without the Cancel button, so that nothing above moves."""


class StatusBar(QWidget):
    """Shows the counts, the progress of the scan and the device, and never hides.

    Args:
        actions: Pause among them.
        parent: Its owner.
    """

    def __init__(self, actions: ShellActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = CountsLine()
        self.progress = ProgressLine(actions.pause)
        self.device = DeviceLine()
        self.setObjectName("status_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(18)
        row.addWidget(self.counts)
        row.addWidget(self.progress, 1)
        row.addWidget(self.device)


_DOT = "\u2002·\u2002"
"""A dot between wide spaces, which rich text does not swallow."""


class CountsLine(QLabel):
    """Shows the counts of the table's rows, and how many of them pass the filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Outcome | None, int] = Counter()
        self._shown, self._of = 0, 0
        self._refresh()

    @Slot(object)
    def show_counts(self, counts: Mapping[Outcome | None, int]) -> None:
        """Show how many films have each outcome; a missing outcome counts zero.

        Args:
            counts: Under None those whose answer is withheld while the reader reads blind.
        """
        self._counts = counts
        self._refresh()

    @Slot(int, int)
    def show_shown_count(self, shown: int, found: int) -> None:
        """Show how many rows pass the filter; nothing if all do."""
        self._shown, self._of = shown, found
        self._refresh()

    def _refresh(self) -> None:
        self.setAccessibleName(self.tr("Counts of the films by outcome"))
        parts = (
            (Outcome.SIGNS, self.tr("{0} with signs")),
            (Outcome.NO_SIGNS, self.tr("{0} no signs")),
            (Outcome.UNDECIDED, self.tr("{0} undecided")),
            (Outcome.REFUSED, self.tr("{0} refused")),
            (Outcome.FAILED, self.tr("{0} with errors")),
        )
        counts = self._counts
        if not sum(counts.values()) and not self._of:
            self.clear()  # rather than a row of zeros below the empty window
            return
        texts = [self.tr("<b>{0}</b> found").format(count_text(sum(counts.values())))]
        texts += [text.format(count_text(counts.get(outcome, 0))) for outcome, text in parts]
        if counts.get(None):
            texts.append(self.tr("{0} not shown yet").format(count_text(counts[None])))
        if self._shown < self._of:
            texts.append(self.tr("<b>{0}</b> of {1} shown").format(count_text(self._shown), count_text(self._of)))
        self.setText(_DOT.join(texts))
