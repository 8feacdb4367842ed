"""Esc: closes the innermost thing that is open, and never ends a scan; what ends one asks if much is left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key
CANCEL = (Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def escape(window: MainWindow, qtbot: QtBot) -> None:
    focused = window.focusWidget()
    qtbot.keyClick(focused if isinstance(focused, QWidget) else window, Key.Key_Escape)


@pytest.fixture
def found_so_far(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window with a film in the viewer."""
    scanned.table.setFocus()
    case_id = next(one for one in scanned.films.case_ids() if scanned.films.case(one).finding.file == "bright.png")
    scanned.table.select_case(case_id)
    qtbot.waitUntil(lambda: scanned.viewer.view.state.has_film)
    return scanned


def test_escape_closes_one_thing_after_the_other_from_the_inside_out(found_so_far: MainWindow, qtbot: QtBot) -> None:
    film, view = found_so_far.viewer.film_actions, found_so_far.viewer.view
    film.compare.trigger()
    found_so_far.banner.show_note("something was said")
    film.magnifier.trigger()
    film.measure.trigger()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    found_so_far.table.setFocus()

    def standing() -> list[bool]:
        line = view.state.ruler.is_drawing
        return [line, film.measure.isChecked(), film.magnifier.isChecked(), found_so_far.banner.isVisible()]

    assert [*standing(), film.compare.isChecked()] == [True] * 5
    for closed in range(1, 6):
        escape(found_so_far, qtbot)
        assert [*standing(), film.compare.isChecked()] == [False] * closed + [True] * (5 - closed)
    escape(found_so_far, qtbot)
    assert found_so_far.isVisible()


def test_escape_empties_the_search_and_then_leaves_it(found_so_far: MainWindow, qtbot: QtBot) -> None:
    search = found_so_far.films_panel.bar.search
    found_so_far.table_actions.search.trigger()
    qtbot.keyClicks(search, "dark")
    escape(found_so_far, qtbot)
    assert search.text() == ""
    assert search.hasFocus()
    escape(found_so_far, qtbot)
    assert found_so_far.table.hasFocus()


def test_escape_never_ends_a_scan(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([many_films(60)])
        qtbot.waitUntil(lambda: window.films.rowCount() > 0)
        for _ in range(5):
            escape(window, qtbot)
    assert window.films.rowCount() == 60


@pytest.fixture
def asked(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> MainWindow:
    """The window that asks whether to cancel a scan of which, it takes, much is left."""
    window.canceller.asks_from = 0.0
    window.open_paths([many_films(400)])
    qtbot.waitUntil(lambda: (window.bridge.progress.seconds_left or 0.0) > 0)
    window.bridge.pause()
    qtbot.keyClick(window, *CANCEL)
    assert window.canceller.question is not None
    assert "of work is left" in window.canceller.question.text()
    return window


def test_question_that_is_left_lets_the_scan_go_on(asked: MainWindow, qtbot: QtBot) -> None:
    question = asked.canceller.question
    assert question is not None
    qtbot.keyClick(question, Key.Key_Escape)
    assert not asked.bridge.progress.cancelled
    assert asked.bridge.is_running
    assert asked.canceller.question is None


def test_scan_of_which_much_is_left_is_cancelled_by_a_second_word(asked: MainWindow, qtbot: QtBot) -> None:
    question = asked.canceller.question
    assert question is not None
    button = next(one for one in question.findChildren(QPushButton) if one.text().replace("&", "") == "Cancel the scan")
    with qtbot.waitSignal(asked.bridge.finished):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert 0 < asked.films.rowCount() < 400
    assert asked.canceller.question is None
    assert QApplication.activeModalWidget() is None


def test_question_goes_with_the_scan(asked: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asked.bridge.finished):
        asked.bridge.resume()
    assert asked.canceller.question is None
    assert asked.films.rowCount() == 400
