"""Esc: closes the innermost thing that is open, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction


class Innermost(QObject):
    """Asks its parts one by one whether they are open, and closes the first that is.

    Args:
        action: What closes it.
        parent: Its owner.
    """

    def __init__(self, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Callable[[], bool], Callable[[], object]]] = []
        action.triggered.connect(self.close_one)

    def add(self, is_open: Callable[[], bool], close: Callable[[], object]) -> None:
        """Add a part that lies outside all those before it."""
        self._parts.append((is_open, close))

    def add_switch(self, action: QAction) -> None:
        """Add what an action switches on and off."""
        self.add(action.isChecked, action.trigger)

    @Slot()
    def close_one(self) -> None:
        """Close the innermost part that is open, if any."""
        for is_open, close in self._parts:
            if is_open():
                close()
                return
