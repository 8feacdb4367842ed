"""The actions of the window as a whole: pausing a scan, and closing all films."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.hangs import HungAfter
from helpers.window.films import findings_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.populations import ADULTS
from inference.reading.film_file import FileStamp

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_scan_is_paused_and_resumed_by_key_and_button(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    assert not window.shell_actions.pause.isEnabled()
    pausing = window.shell_actions.pause.icon().pixmap(24).toImage()
    window.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    qtbot.keyClick(window, Qt.Key.Key_Period, CONTROL)
    assert window.bridge.progress.paused
    assert "Paused at" in window.status_bar.progress.text.text()
    assert window.status_bar.progress.pause.isChecked()
    assert window.shell_actions.pause.icon().pixmap(24).toImage() != pausing  # no longer two bars
    assert window.status_bar.progress.pause.toolTip() == "Go on with the scan (Ctrl+.)"
    with qtbot.waitSignal(window.bridge.finished):
        qtbot.mouseClick(window.status_bar.progress.pause, Qt.MouseButton.LeftButton)
    assert window.films.rowCount() == 300
    assert not window.status_bar.progress.pause.isVisible()
    assert not window.shell_actions.pause.isChecked()


def test_closing_all_films_can_be_undone(scanned: MainWindow, qtbot: QtBot) -> None:
    before = findings_of(scanned).keys()
    qtbot.keyClick(scanned, Qt.Key.Key_W, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert scanned.films.rowCount() == 0
    assert scanned.pages.currentWidget() is scanned.welcome_page
    assert not scanned.shell_actions.close_films.isEnabled()
    assert scanned.shell_actions.undo.text() == "Undo Close all films"
    qtbot.keyClick(scanned, Qt.Key.Key_Z, CONTROL)
    assert findings_of(scanned).keys() == before
    assert scanned.pages.currentWidget() is scanned.main_view
    qtbot.keyClick(scanned, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert scanned.films.rowCount() == 0


def test_no_film_follows_after_all_were_closed_during_a_scan(
    window: MainWindow,
    qtbot: QtBot,
    many_films: Callable[[int], Path],
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hung = HungAfter(FileStamp.of, 60)
    monkeypatch.setattr(FileStamp, "of", hung)
    window.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 20 and hung.asked.is_set())
    window.shell_actions.close_films.trigger()
    assert not hung.ended.is_set()
    assert not window.bridge.is_running
    hung.released.set()
    qtbot.waitUntil(hung.ended.is_set)
    assert window.films.rowCount() == 0
    assert window.pages.currentWidget() is window.welcome_page
    assert not window.status_bar.progress.pause.isVisible()
    assert not window.shell_actions.pause.isEnabled()
    window.shell_actions.undo.trigger()
    closed = window.films.rowCount()
    assert 20 < closed < 300
    window.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.app_state.session.started):
        again.show()
    qtbot.waitUntil(lambda: again.films.rowCount() == closed and not again.bridge.is_running)


def test_films_are_closed_while_a_share_hangs_and_the_next_folder_is_opened(
    scanned: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    hung = HungAfter(list, 0)
    scanned.app_state.use_population(ADULTS)  # after whose scan open films are assessed again
    scanned.bridge.add_found(hung)
    qtbot.waitUntil(hung.asked.is_set)
    scanned.shell_actions.close_films.trigger()
    assert not hung.ended.is_set()
    assert scanned.pages.currentWidget() is scanned.welcome_page
    hung.released.set()
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([many_films(3)])
    assert not scanned.bridge.is_running
    assert findings_of(scanned).keys() == {"film 0.png", "film 1.png", "film 2.png"}


def test_buttons_of_dialogs_have_no_stock_icons(window: MainWindow) -> None:
    for action in (window.shell_actions.settings, window.shell_actions.about):
        action.trigger()
        dialog = window.shell.dialog
        assert dialog is not None
        buttons = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.buttons()]
        assert buttons
        assert all(button.icon().isNull() for button in buttons)
        dialog.close()


def test_buttons_without_text_have_a_name_for_screen_readers(scanned: MainWindow) -> None:
    for button in scanned.findChildren(QToolButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
