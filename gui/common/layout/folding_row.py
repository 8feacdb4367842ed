"""A row of switches; those that do not fit move into a menu at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

_GAP = 6


class FoldingRow(QWidget):
    """A row that keeps its height at any width.

    Args:
        buttons: Switches, from left to right.
        name: Name of the menu, for screen readers and its tool tip.
        parent: Its owner.
    """

    def __init__(self, buttons: Sequence[QToolButton], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._withdrawn: frozenset[QToolButton] = frozenset()
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setCheckable(True)  # checked if one of the hidden switches is
        self.more.setProperty("chip", True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setToolTip(name)
        self.more.setAccessibleName(name)
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # the row may be narrower than its switches
        for button in (*self._buttons, self.more):
            row.addWidget(button)
        row.addStretch(1)
        for button in self._buttons:
            button.toggled.connect(self._update_more)

    def withdraw(self, buttons: frozenset[QToolButton]) -> None:
        """Hide these switches, also in the menu, and show those that were withdrawn before."""
        if buttons != self._withdrawn:
            self._withdrawn = buttons
            for button in buttons:
                button.hide()
            self._fold()

    def minimumSizeHint(self) -> QSize:
        """The size of the menu button alone."""
        return self.more.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the switches that fit."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Update when a switch needs more space."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        buttons = self._offered
        widths = [button.sizeHint().width() + _GAP for button in buttons]
        space = self.width() + _GAP
        if sum(widths) > space:
            space -= self.more.sizeHint().width() + _GAP
        for button, width in zip(buttons, widths, strict=True):
            space -= width
            button.setVisible(space >= 0)
        self.more.setVisible(space < 0)
        self._update_more()

    @Slot()
    def _update_more(self) -> None:
        self.more.setChecked(any(button.isChecked() for button in self._folded))

    @property
    def _offered(self) -> list[QToolButton]:
        return [button for button in self._buttons if button not in self._withdrawn]

    @property
    def _folded(self) -> list[QToolButton]:
        return [button for button in self._offered if button.isHidden()]

    @Slot()
    def _fill_menu(self) -> None:
        self.menu.clear()
        for button in self._folded:
            action = self.menu.addAction(button.text())
            action.setCheckable(True)
            action.setChecked(button.isChecked())
            action.setToolTip(button.toolTip())
            action.toggled.connect(button.setChecked)
