"""Cancelling a scan: the user is asked first if much work is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

CANCEL = (Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def asking(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> MainWindow:
    """The window that asks whether to cancel a scan, as if much work were left."""
    window.canceller.min_seconds_to_ask = 0.0
    window.open_paths([many_films(400)])
    qtbot.waitUntil(lambda: (window.bridge.progress.seconds_left or 0.0) > 0)
    window.bridge.pause()
    qtbot.keyClick(window, *CANCEL)
    assert window.canceller.question is not None
    assert "of work is left" in window.canceller.question.text.text()
    return window


def test_scan_continues_if_the_question_is_declined(asking: MainWindow, qtbot: QtBot) -> None:
    question = asking.canceller.question
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not asking.bridge.progress.cancelled
    assert asking.bridge.is_running
    assert asking.canceller.question is None


def test_scan_is_cancelled_if_the_question_is_confirmed(asking: MainWindow, qtbot: QtBot) -> None:
    question = asking.canceller.question
    assert question is not None
    assert question.go_ahead.text() == "Cancel the scan"
    with qtbot.waitSignal(asking.bridge.finished):
        qtbot.mouseClick(question.go_ahead, Qt.MouseButton.LeftButton)
    assert 0 < asking.films.rowCount() < 400
    assert asking.canceller.question is None
    assert QApplication.activeModalWidget() is None


def test_question_closes_when_the_scan_ends(asking: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asking.bridge.finished):
        asking.bridge.resume()
    assert asking.canceller.question is None
    assert asking.films.rowCount() == 400
