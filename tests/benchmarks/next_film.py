"""A reading by keyboard: how long the next film takes from the key to its picture, and how many films that makes."""

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from corpora import native_films
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from report import Row, at_most

from gui.main_window import MainWindow

FILMS = 60
TARGET_MS = 150
LOOKING_MS = 600
"""How long the simulated reader looks at each film, less than any real one."""

HANG_S = 600


def measure(work: Path) -> list[Row]:
    """Judge native films one after the other by real keys, and wait each time for the next film's picture."""
    os.environ["HILUM_DATA"] = str(work / "data")
    from gui.application import Program, create_application

    application = create_application()
    program = Program(application, None, "cpu")
    window = program.window
    window.show()
    window.open_paths([native_films(work / "films", FILMS)])
    _wait_until(lambda: window.films.rowCount() == FILMS and not window.bridge.is_running)
    window.activateWindow()
    window.table.setFocus()
    window.table.step(-FILMS)
    _let_run(2_000)
    times = [_judge(window) for _ in range(FILMS - 1)]
    window.close()
    application.processEvents()
    slow = 1000 * statistics.quantiles(times, n=20)[-1]
    return [
        at_most("next native film painted after a verdict's key (19 of 20)", slow, TARGET_MS, "ms"),
        Row(label="the same, the median", value=1000 * statistics.median(times), unit="ms"),
        Row(label="films judged a minute, looked at for no time", value=60 / statistics.mean(times), unit="films/min"),
    ]


def _judge(window: MainWindow) -> float:
    """Seconds from the key of a verdict until the next film is painted."""
    _let_run(LOOKING_MS)
    state = window.viewer.view.state
    before = state.film
    begun = time.perf_counter()
    QTest.keyClick(window.table, Qt.Key.Key_N)
    _wait_until(lambda: state.film is not None and state.film is not before)
    window.viewer.view.repaint()
    return time.perf_counter() - begun


def _wait_until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + HANG_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        _let_run(1)


def _let_run(milliseconds: int) -> None:
    """Run the event loop for a time.

    `QTest.qWait` holds the interpreter lock while it waits, so that no thread could load a film meanwhile.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
