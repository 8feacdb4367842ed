"""Settings of Python's own runtime while the window is open: thread switching and garbage collection."""

import gc
import sys

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_SWITCH_INTERVAL_S = 0.0005
"""A tenth of Python's default: painting the table takes the GIL from a scanning thread hundreds of times."""

_COLLECTION_INTERVAL_MS = 500
_MIN_YOUNG_OBJECTS = 10_000
"""New objects since the last collection that justify the next one.

A collection of young objects takes milliseconds. A full collection through a hundred thousand findings takes a tenth
of a second, so it waits until the user switches to another program.
"""


class RuntimeTuning(QObject):
    """Collects garbage only in the main thread, between two events.

    By default, Python collects wherever an object is created: in a scanning thread, or in a handler that Qt calls while
    it iterates over its widgets. If a closed window is destroyed there, Qt crashes, for example while it applies a
    style sheet to a list of all widgets.

    Args:
        application: Emits when the user switches to another program; then all objects are collected.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._previous = sys.getswitchinterval(), gc.isenabled()
        self._timer = QTimer(self, interval=_COLLECTION_INTERVAL_MS)
        self._timer.timeout.connect(self._collect_young)

    def begin(self) -> None:
        """Apply the settings."""
        sys.setswitchinterval(_SWITCH_INTERVAL_S)
        gc.disable()
        self._timer.start()
        self._application.applicationStateChanged.connect(self._collect_all)

    @Slot()
    def freeze_start_objects(self) -> None:
        """Leave the objects of the start, all of which stay, out of all but full collections."""
        gc.freeze()

    def end(self) -> None:
        """Restore the previous settings."""
        self._application.applicationStateChanged.disconnect(self._collect_all)
        self._timer.stop()
        gc.unfreeze()
        sys.setswitchinterval(self._previous[0])
        if self._previous[1]:
            gc.enable()

    @Slot()
    def _collect_young(self) -> None:
        if gc.get_count()[0] > _MIN_YOUNG_OBJECTS:
            gc.collect(1)

    @Slot(Qt.ApplicationState)
    def _collect_all(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            gc.unfreeze()
            gc.collect()
