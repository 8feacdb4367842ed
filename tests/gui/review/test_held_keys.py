"""A key that is held judges, notes and removes once, however often the keyboard repeats it."""

import pytest
from helpers.window.held_keys import CAN_HOLD, hold_key
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

pytestmark = pytest.mark.skipif(not CAN_HOLD, reason="only Linux lets a test repeat a key")
Key = Qt.Key


@pytest.fixture
def reading(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window, with the first film of the table looked at."""
    scanned.activateWindow()
    qtbot.waitUntil(scanned.isActiveWindow)
    scanned.table.setFocus()
    scanned.table.step(-10)
    return scanned


def judged(window: MainWindow) -> int:
    cases = map(window.films.case, window.films.case_ids())
    return sum(case.review is not None and case.review.verdict is not None for case in cases)


def notes(window: MainWindow) -> list[str]:
    cases = map(window.films.case, window.films.case_ids())
    return [case.review.note for case in cases if case.review is not None]


@pytest.mark.parametrize(("key", "text"), [(Key.Key_S, "s"), (Key.Key_N, "n"), (Key.Key_U, "u")])
def test_key_that_is_held_judges_one_film(reading: MainWindow, key: Qt.Key, text: str) -> None:
    hold_key(reading.windowHandle(), key, text)
    assert judged(reading) == 1


def test_keys_that_are_held_undo_one_verdict(reading: MainWindow, qtbot: QtBot) -> None:
    for key in (Key.Key_S, Key.Key_N, Key.Key_U):
        qtbot.keyClick(reading.table, key)
    assert judged(reading) == 3
    hold_key(reading.windowHandle(), Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert judged(reading) == 2


def test_key_that_is_held_removes_one_film(reading: MainWindow) -> None:
    hold_key(reading.windowHandle(), Key.Key_Delete)
    assert reading.films.rowCount() == 7


def test_key_that_opens_the_note_types_nothing_into_it(reading: MainWindow, qtbot: QtBot) -> None:
    hold_key(reading.windowHandle(), Key.Key_T, "t")
    note = reading.review.strip.note
    assert note.hasFocus()
    assert note.text() == ""
    qtbot.keyClicks(note, "tt")
    hold_key(reading.windowHandle(), Key.Key_Minus, "-", times=3)
    qtbot.keyClick(note, Key.Key_Return)
    assert notes(reading) == ["tt---"]  # a letter of the note itself may be held


def test_key_that_is_held_still_walks_through_the_films(reading: MainWindow) -> None:
    hold_key(reading.windowHandle(), Key.Key_J, "j", times=5)
    assert reading.table.currentIndex().row() == 5
