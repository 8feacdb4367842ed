"""Handles Esc: closes the innermost open part of the window, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction


class EscapeHandler(QObject):
    """Closes the first of its parts that is open.

    Args:
        action: The action behind Esc.
        parent: Its owner.
    """

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        action.triggered.connect(self.close_one)

    def add(self, is_open: Callable[[], bool], close: Callable[[], object]) -> None:
        """Add a part; parts are closed in the order in which they were added."""
        self._parts.append((is_open, close))

    def add_switch(self, action: QAction) -> None:
        """Add a part that an action switches on and off."""
        self.add(action.isChecked, action.trigger)

    @Slot()
    def close_one(self) -> None:
        """Close the first open part, if any."""
        for is_open, close in self._parts:
            if is_open():
                close()
                return
