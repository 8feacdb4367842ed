"""The status bar: counts on the left; the scan's progress, the device and the switches of the panels on the right."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent, QStaticText, QTextOption, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.common.outcomes import Outcome
from gui.i18n.number_format import count_text
from gui.scan.progress_line import ProgressLine
from gui.shell.device_line import DeviceLine
from gui.shell.shell_actions import ShellActions

_HEIGHT = 38
"""The height with and without the Cancel button, so that the widgets above never move."""

_MIN_DEVICE_WIDTH = 800
"""In a narrower status bar the device is hidden."""


class StatusBar(QWidget):
    """Shows the counts, the progress of the scan and the device; always visible.

    Args:
        actions: The window's actions, including pause.
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
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(18)
        row.addWidget(self.counts, 1)
        row.addWidget(self.progress)
        row.addWidget(self.device)
        switches = QHBoxLayout()
        switches.setSpacing(2)
        self.switches = [_switch(action) for action in (actions.show_table, actions.show_viewer)]
        for switch in self.switches:
            switches.addWidget(switch)
        row.addLayout(switches)
        self.show_switches(shown=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the device, which the settings name, too, if the progress needs its space."""
        super().resizeEvent(event)
        self.device.setVisible(event.size().width() >= _MIN_DEVICE_WIDTH)

    def show_switches(self, *, shown: bool) -> None:
        """Show the switches of table and viewer, or hide them on a page without table and viewer."""
        for switch in self.switches:
            switch.setVisible(shown)


def _switch(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text())
    return button


_DOT = "\u2002·\u2002"
"""A dot between en spaces, which rich text does not collapse."""


class CountsLine(QLabel):
    """Shows the counts of the films by outcome and how many rows pass the filter, as far as there is space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Mapping[Outcome | None, int] = Counter()
        self._sealed = False
        self._shown_rows, self._all_rows = 0, 0
        self._parts: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the progress has priority
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as many counts as fit; the tool tip shows all of them."""
        fitting = len(self._parts)
        while fitting > 1 and _width(_DOT.join(self._parts[:fitting]), self) > self.width():
            fitting -= 1
        self.setToolTip(self.text() if fitting < len(self._parts) else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawStaticText(0, (self.height() - self.fontMetrics().height()) // 2, _line(self._parts[:fitting]))
        painter.end()

    @Slot(object)
    def show_counts(self, counts: Mapping[Outcome | None, int], *, sealed: bool = False) -> None:
        """Show how many films have each outcome; a missing outcome counts zero.

        Args:
            counts: By outcome; None stands for answers that are withheld during blind reading.
            sealed: Whether all answers are withheld, as in a reader study, which never shows them.
        """
        self._counts, self._sealed = counts, sealed
        self._refresh()

    @Slot(int, int)
    def show_shown_count(self, shown: int, total: int) -> None:
        """Show how many rows pass the filter, unless all do."""
        self._shown_rows, self._all_rows = shown, total
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
        if not sum(counts.values()) and not self._all_rows:
            self._parts = []
            self.setMinimumWidth(0)
            self.clear()  # instead of zeros below the empty window
            return
        texts = [self.tr("<b>{0}</b> found").format(count_text(sum(counts.values())))]
        visible = [part for part in parts if not (self._sealed and part[0].is_assessed)]
        texts += [text.format(count_text(counts.get(outcome, 0))) for outcome, text in visible]
        if counts.get(None) and not self._sealed:
            texts.append(self.tr("{0} not shown yet").format(count_text(counts[None])))
        if self._shown_rows < self._all_rows:
            texts.append(
                self.tr("<b>{0}</b> of {1} shown").format(count_text(self._shown_rows), count_text(self._all_rows))
            )
        self._parts = texts
        self.setMinimumWidth(_width(texts[0], self))
        self.setText(_DOT.join(texts))


def _line(parts: Sequence[str]) -> QStaticText:
    line = QStaticText(_DOT.join(parts))
    line.setTextFormat(Qt.TextFormat.RichText)
    option = line.textOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    line.setTextOption(option)
    return line


def _width(text: str, label: QLabel) -> int:
    line = _line([text])
    line.prepare(QTransform(), label.font())
    return ceil(line.size().width())
