"""Cancelling a scan: the user is asked first if much work is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key


CANCEL = (Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> MainWindow:
    """The window that asks whether to cancel a scan of which, it takes, much is left."""
    window.canceller.min_seconds_to_ask = 0.0
    window.open_paths([many_films(400)])
    qtbot.waitUntil(lambda: (window.bridge.progress.seconds_left or 0.0) > 0)
    window.bridge.pause()
    qtbot.keyClick(window, *CANCEL)
    assert window.canceller.question is not None
    assert "of work is left" in window.canceller.question.text.text()
    return window


def test_scan_continues_if_the_question_is_declined(asked: MainWindow, qtbot: QtBot) -> None:
    question = asked.canceller.question
    assert question is not None
    qtbot.keyClick(question, Key.Key_Escape)
    assert not asked.bridge.progress.cancelled
    assert asked.bridge.is_running
    assert asked.canceller.question is None


def test_scan_is_cancelled_if_the_question_is_confirmed(asked: MainWindow, qtbot: QtBot) -> None:
    question = asked.canceller.question
    assert question is not None
    button = next(one for one in question.findChildren(QPushButton) if one.text().replace("&", "") == "Cancel the scan")
    with qtbot.waitSignal(asked.bridge.finished):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert 0 < asked.films.rowCount() < 400
    assert asked.canceller.question is None
    assert QApplication.activeModalWidget() is None


def test_question_closes_when_the_scan_ends(asked: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asked.bridge.finished):
        asked.bridge.resume()
    assert asked.canceller.question is None
    assert asked.films.rowCount() == 400
