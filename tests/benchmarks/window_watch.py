"""Starts the real program and prints when its window is painted and answers: `python window_watch.py UNTIL [PATH ...]`.

Run by `window.py` in a process of its own. Each line is a name and a time since the epoch, or a figure.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.argv[1] != "bare":
    from gui.quick_start import speed_up_start

    speed_up_start()  # as `main` does, before anything imports Qt

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

HEAVY = ("onnxruntime", "cv2", "numpy")
TICK_MS = 1


class WindowWatch(QObject):
    """Prints when the first window is painted, and its answers or pauses after that.

    Args:
        application: The application of the window.
        until: When the program ends: "painted", "answered" or "scanned".
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
        """Watch the first window of a class.

        An event filter would be called for every event of every widget, which takes a tenth of the start.
        """
        paint = window.paintEvent

        def paint_and_watch(self_: QWidget, event: QPaintEvent) -> None:
            if not self._painted:
                self._painted = True
                QTimer.singleShot(0, self._painted_first)  # before the timers that the window itself starts
            paint(self_, event)

        window.paintEvent = paint_and_watch  # type: ignore[method-assign]

    @Slot()
    def _painted_first(self) -> None:
        _print("painted", time.time())
        _print("heavy", sum(name in sys.modules for name in HEAVY))
        bridge = getattr(self._window(), "bridge", None)
        if self._until == "painted" or bridge is None:
            self._application.quit()
        elif self._until == "answered":
            bridge.findings_arrived.connect(self._answered)
        else:
            bridge.findings_arrived.connect(self._begin)
            bridge.finished.connect(self._finished)

    def _window(self) -> QWidget:
        return next(widget for widget in self._application.topLevelWidgets() if widget.isVisible())

    @Slot(object)
    def _answered(self, _findings: list[object]) -> None:
        _print("answered", time.time())
        self._window().close()

    @Slot(object)
    def _begin(self, _findings: list[object]) -> None:
        """Measure pauses from the first finding on, since the model is loaded before it."""
        if not self._timer.isActive():
            self._last = time.perf_counter()
            self._timer.start()

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now

    @Slot()
    def _finished(self) -> None:
        _print("longest", self._longest)
        self._window().close()


def _print(name: str, value: float) -> None:
    sys.stdout.write(f"{name} {value!r}\n")
    sys.stdout.flush()


class _BareWindow(QWidget):
    pass


def _bare() -> int:
    """A window without content, the quickest that Qt can show."""
    application = QApplication([])
    WindowWatch(application, "painted").watch(_BareWindow)
    window = _BareWindow()
    window.resize(1280, 800)
    window.show()
    return application.exec()


def _program(until: str, paths: list[str]) -> int:
    from gui.application import MainWindow, create_application

    WindowWatch(create_application(), until).watch(MainWindow)
    from main import main

    return main(paths)


if __name__ == "__main__":
    until, *paths = sys.argv[1:]
    sys.exit(_bare() if until == "bare" else _program(until, paths))
