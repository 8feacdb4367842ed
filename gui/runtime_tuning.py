"""Settings of Python's own runtime while the window is open: thread switching and garbage collection."""

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_SWITCH_S = 0.0005
"""A tenth of Python's default: painting the table takes the lock from a scanning thread some hundred times."""

_INTERVAL_MS = 500
_YOUNG = 10_000
"""Objects made since the last collection that make another worth while. One of the young takes some milliseconds; one
through a hundred thousand findings takes a tenth of a second, so that one waits until the user turns away."""


class RuntimeTuning(QObject):
    """Collects garbage on the main thread alone, between two events.

    Python would collect wherever an object happens to be made: in a scanning thread, or in a handler that Qt calls
    while it walks over its widgets. A closed window that is destroyed there takes its widgets from under Qt, which
    crashes: applying a style sheet goes through a list of every widget.

    Args:
        application: Says when the user turns to another program; then everything is searched for garbage.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._before = sys.getswitchinterval(), gc.isenabled()
        self._timer = QTimer(self, interval=_INTERVAL_MS)
        self._timer.timeout.connect(self._collect_young)

    def begin(self) -> None:
        """Apply the settings."""
        sys.setswitchinterval(_SWITCH_S)
        gc.disable()
        self._timer.start()
        self._application.applicationStateChanged.connect(self._collect_all)

    @Slot()
    def settle(self) -> None:
        """Leave out of young collections what the start has made, all of which stays."""
        gc.freeze()

    def end(self) -> None:
        """Restore the previous settings."""
        self._application.applicationStateChanged.disconnect(self._collect_all)
        self._timer.stop()
        gc.unfreeze()
        sys.setswitchinterval(self._before[0])
        if self._before[1]:
            gc.enable()

    @Slot()
    def _collect_young(self) -> None:
        if gc.get_count()[0] > _YOUNG:
            gc.collect(1)

    @Slot(Qt.ApplicationState)
    def _collect_all(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            gc.collect()
