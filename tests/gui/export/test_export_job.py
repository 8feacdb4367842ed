"""The progress dialog of export jobs."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.common.background import ProgressToken
from gui.export.export_job import Exporter, WritingProgress


@pytest.fixture
def exporter(qapp: QApplication) -> Iterator[Exporter]:
    exporter = Exporter(qapp)
    yield exporter
    exporter.close()


@pytest.fixture
def progress(qtbot: QtBot, exporter: Exporter) -> Iterator[WritingProgress]:
    parent = QWidget()
    qtbot.addWidget(parent)
    progress = WritingProgress(exporter, parent)
    progress.setMinimumDuration(0)
    progress.reset()
    yield progress  # noqa: PT022  # the parent lives as long as this frame


def test_the_progress_dialog_shows_progress_and_cancels(
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


def test_the_progress_dialog_closes_after_the_job(qtbot: QtBot, exporter: Exporter, progress: WritingProgress) -> None:
    def work(progress: ProgressToken) -> str:
        progress.report(10, 10)
        return "done"

    with qtbot.waitSignal(exporter.ended):
        exporter.submit(work)
    assert progress.isHidden()
