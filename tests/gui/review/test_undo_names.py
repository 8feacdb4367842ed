"""The undo menu names a film as the table does: by its number while it is read blind."""

from collections.abc import Iterator

import pytest
from helpers.site_evaluations import make_profile
from helpers.window.films import select_film
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key


def tips(window: MainWindow) -> Iterator[str]:
    """What the menu says of undo and redo, there and in its tips."""
    for action in (window.shell_actions.undo, window.shell_actions.redo):
        yield from (action.text(), action.toolTip(), action.iconText(), action.statusTip())


@pytest.fixture
def active(reading: MainWindow, qtbot: QtBot) -> MainWindow:
    reading.activateWindow()
    qtbot.waitUntil(reading.isActiveWindow)
    return reading


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    window.table.setFocus()
    qtbot.keyClick(window.table, key, modifier or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()


def test_a_film_whose_verdict_is_undone_is_named_by_its_number_while_read_blind(
    active: MainWindow, qtbot: QtBot
) -> None:
    press(active, qtbot, Key.Key_S)
    assert any("bright.png" in tip for tip in tips(active))
    press(active, qtbot, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(active, qtbot, Key.Key_B)
    selected = active.table.selected_case
    assert selected is not None
    assert not any("bright" in tip for tip in tips(active))
    assert any(selected.name in tip for tip in tips(active))
    press(active, qtbot, Key.Key_B)
    assert any("bright.png" in tip for tip in tips(active))


def test_a_verdict_taken_back_before_blind_reading_tells_no_name(active: MainWindow, qtbot: QtBot) -> None:
    press(active, qtbot, Key.Key_S)
    press(active, qtbot, Key.Key_Backspace)
    press(active, qtbot, Key.Key_B)
    assert not any("bright" in tip for tip in tips(active))


def test_a_film_stays_unnamed_after_undo_of_a_profiles_change(active: MainWindow, qtbot: QtBot) -> None:
    press(active, qtbot, Key.Key_S)
    press(active, qtbot, Key.Key_Backspace)
    active.evaluation.profiles.delete(make_profile())
    press(active, qtbot, Key.Key_B)
    press(active, qtbot, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    selected = active.table.selected_case
    assert selected is not None
    assert not any("bright" in tip for tip in tips(active))
    assert any(selected.name in tip for tip in tips(active))
    press(active, qtbot, Key.Key_B)
    assert any("bright.png" in tip for tip in tips(active))


def test_a_film_that_was_removed_before_blind_reading_is_not_named(active: MainWindow, qtbot: QtBot) -> None:
    press(active, qtbot, Key.Key_Delete)
    assert any("bright.png" in tip for tip in tips(active))
    press(active, qtbot, Key.Key_B)
    assert not any("bright" in tip for tip in tips(active))
    press(active, qtbot, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    select_film(active, "bright.png")
    assert not any("bright" in tip for tip in tips(active))


def test_a_verdict_given_blind_names_the_film_as_the_table_does(active: MainWindow, qtbot: QtBot) -> None:
    press(active, qtbot, Key.Key_B)
    press(active, qtbot, Key.Key_S)
    assert any("bright.png" in tip for tip in tips(active))  # the verdict has shown its name
    press(active, qtbot, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any("bright" in tip for tip in tips(active))
