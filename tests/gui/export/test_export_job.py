import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.common.background import ProgressToken
from gui.export.export_job import Exporter, WritingProgress

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no window manager


@pytest.fixture
def exporter(qapp: QApplication) -> Iterator[Exporter]:
    made = Exporter(qapp)
    yield made
    made.close()


@pytest.fixture
def progress(qtbot: QtBot, exporter: Exporter) -> Iterator[WritingProgress]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = WritingProgress(exporter, parent)
    made.setMinimumDuration(0)
    made.reset()
    yield made  # noqa: PT022  # the parent lives as long as this frame


def test_it_appears_shows_how_far_it_is_and_cancels(
    qtbot: QtBot, exporter: Exporter, progress: WritingProgress
) -> None:
    assert progress.isHidden()
    cancelled = threading.Event()

    def work(progress: ProgressToken) -> str:
        progress.report(3, 10)
        while not progress.is_cancelled():
            cancelled.wait(0.01)
        progress.check()
        return "never said"

    exporter.submit(work)
    qtbot.waitUntil(progress.isVisible)
    assert (progress.value(), progress.maximum()) == (3, 10)
    (button,) = progress.findChildren(QPushButton)
    with qtbot.waitSignal(exporter.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert progress.isHidden()
    assert not progress.wasCanceled()  # the next report begins anew


def test_it_goes_when_the_work_is_done(qtbot: QtBot, exporter: Exporter, progress: WritingProgress) -> None:
    def work(progress: ProgressToken) -> str:
        progress.report(10, 10)
        return "done"

    with qtbot.waitSignal(exporter.ended):
        exporter.submit(work)
    assert progress.isHidden()
