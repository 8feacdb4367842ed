"""Table and viewer hidden by a key, the full screen, and the place of the handle between them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


@pytest.fixture
def reading(scanned: MainWindow) -> MainWindow:
    """The window with a film that is looked at, 1280 by 800."""
    scanned.resize(1280, 800)
    scanned.table.select_case(scanned.films.case_ids()[0])
    QApplication.processEvents()
    return scanned


def share(window: MainWindow) -> float:
    """Share of the window's width that the viewer has."""
    QApplication.processEvents()
    return window.viewer.width() / window.width()


def test_film_has_most_of_the_window_and_all_of_it_without_the_table(reading: MainWindow, qtbot: QtBot) -> None:
    assert share(reading) >= 0.60
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    assert share(reading) == 1.0
    assert reading.viewer.view.hasFocus()
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    assert 0.60 <= share(reading) < 1


def test_two_films_without_the_table_have_the_whole_width(reading: MainWindow, qtbot: QtBot) -> None:
    viewer = reading.viewer
    qtbot.waitUntil(lambda: viewer.view.state.has_film)
    viewer.film_actions.compare.trigger()
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    QApplication.processEvents()
    assert abs(viewer.view.width() + viewer.pinned.width() - reading.width()) <= 2


def test_viewer_is_hidden_by_a_key_and_comes_back_for_a_film(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_F9)
    assert reading.viewer.isHidden()
    QApplication.processEvents()
    assert reading.films_panel.width() == reading.width()
    qtbot.keyClick(reading.table, Qt.Key.Key_Return)
    assert reading.viewer.isVisible()


def test_one_of_the_two_is_always_there(reading: MainWindow, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F9):
        qtbot.keyClick(reading, key)
        assert reading.films_panel.isVisible() or reading.viewer.isVisible()


def test_searching_shows_the_table(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    reading.table_actions.search.trigger()
    assert reading.films_panel.bar.search.isVisible()


def test_the_handle_stays_where_it_was_moved(
    reading: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    handle = reading.main_view.handle(1)
    at = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(handle, at + QPoint(90, 0))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=at + QPoint(90, 0))
    moved = reading.main_view.sizes()
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    assert reading.main_view.sizes() == moved
    reading.close()
    window = make_window(tiny_model)
    window.show()
    window.pages.setCurrentWidget(window.main_view)
    QApplication.processEvents()
    assert abs(window.main_view.sizes()[0] - moved[0]) <= 2


def test_the_full_screen_by_a_key_and_back_by_the_same_or_by_esc(reading: MainWindow, qtbot: QtBot) -> None:
    for leaving in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        qtbot.keyClick(reading, Qt.Key.Key_F11)
        assert reading.isFullScreen()
        assert reading.shell_actions.full_screen.isChecked()
        qtbot.keyClick(reading, leaving)
        assert not reading.isFullScreen()
        assert not reading.shell_actions.full_screen.isChecked()
