"""Keeps Python itself from holding up the window: its lock changes hands soon, its search for garbage stays short."""

import gc
import sys

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

_SWITCH_S = 0.0005
"""A tenth of Python's own: painting the table takes the lock from a scanning thread some hundred times."""

_YOUNG, _MIDDLE, _NEVER = 10_000, 5, 1_000_000
"""A search among the young takes some milliseconds; one through a hundred thousand findings takes a tenth of a second,
so it is never begun by the way."""


class RuntimeTuning(QObject):
    """Searches everything for garbage when the user turns to another program, and not before.

    Args:
        application: Tells of that.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._before = sys.getswitchinterval(), gc.get_threshold()

    def begin(self) -> None:
        """Set Python's ways to those of a window."""
        sys.setswitchinterval(_SWITCH_S)
        gc.set_threshold(_YOUNG, _MIDDLE, _NEVER)
        self._application.applicationStateChanged.connect(self._tidy)

    def end(self) -> None:
        """Put back what was set before."""
        self._application.applicationStateChanged.disconnect(self._tidy)
        sys.setswitchinterval(self._before[0])
        gc.set_threshold(*self._before[1])

    @Slot(Qt.ApplicationState)
    def _tidy(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            gc.collect()
