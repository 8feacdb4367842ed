"""Starts the real program under watch and says when things happened: `python window_watch.py WHAT [PATH ...]`.

Run by `window.py` in a process of its own. Prints lines of a name and the time since the epoch, or a figure.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1] != "bare":
    from gui.quick_start import begin_quickly

    begin_quickly()  # as `main` does, before anything imports Qt

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

HEAVY = ("onnxruntime", "cv2", "numpy")
TICK_MS = 1


class ProgressToken(QObject):
    """Sees the first painted window, and what follows.

    Args:
        application: Whose events are watched.
        until: "painted", "answered" or "scanned": when the program is ended.
    """

    def __init__(self, application: QApplication, until: str) -> None:
        super().__init__(application)
        self._application, self._until = application, until
        self._painted = False
        self._longest, self._last = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def watch(self, window: type[QWidget]) -> None:
        """Wait for the first picture of a window of that class, and look at what is loaded by then.

        An event filter would be called for every event of every widget, which takes a tenth of the start.
        """
        paint = window.paintEvent

        def paint_and_tell(self_: QWidget, event: QPaintEvent) -> None:
            if not self._painted:
                self._painted = True
                QTimer.singleShot(0, self._see_window)  # before what the window itself begins then
            paint(self_, event)

        window.paintEvent = paint_and_tell  # type: ignore[method-assign]

    @Slot()
    def _see_window(self) -> None:
        _say("painted", time.time())
        _say("heavy", sum(name in sys.modules for name in HEAVY))
        bridge = getattr(self._window(), "bridge", None)
        if self._until == "painted" or bridge is None:
            self._application.quit()
        elif self._until == "answered":
            bridge.findings_arrived.connect(self._answered)
        else:
            bridge.findings_arrived.connect(self._begin)
            bridge.finished.connect(self._finished)

    def _window(self) -> QWidget:
        return next(one for one in self._application.topLevelWidgets() if one.isVisible())

    @Slot(object)
    def _answered(self, _findings: list[object]) -> None:
        _say("answered", time.time())
        self._window().close()

    @Slot(object)
    def _begin(self, _findings: list[object]) -> None:
        """From the first finding on; before it, the model is loaded."""
        if not self._timer.isActive():
            self._last = time.perf_counter()
            self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    @Slot()
    def _finished(self) -> None:
        _say("longest", self._longest)
        self._window().close()


def _say(what: str, value: float) -> None:
    sys.stdout.write(f"{what} {value!r}\n")
    sys.stdout.flush()


class _BareWindow(QWidget):
    pass


def _bare() -> int:
    """The least that a window can cost."""
    application = QApplication([])
    ProgressToken(application, "painted").watch(_BareWindow)
    window = _BareWindow()
    window.resize(1280, 800)
    window.show()
    return application.exec()


def _program(until: str, paths: list[str]) -> int:
    from gui.application import MainWindow, create_application

    ProgressToken(create_application(), until).watch(MainWindow)
    from main import main

    return main(paths)


if __name__ == "__main__":
    what, *paths = sys.argv[1:]
    sys.exit(_bare() if what == "bare" else _program(what, paths))
