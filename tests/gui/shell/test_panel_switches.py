"""Hiding table and viewer, full screen, the handle between the panels, and Esc."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import select_film
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


@pytest.fixture
def reading(scanned: MainWindow) -> MainWindow:
    """The window with a selected film, 1280 by 800 pixels."""
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


def test_hidden_viewer_is_shown_again_for_a_film(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_F9)
    assert reading.viewer.isHidden()
    QApplication.processEvents()
    assert reading.films_panel.width() == reading.width()
    qtbot.keyClick(reading.table, Qt.Key.Key_Return)
    assert reading.viewer.isVisible()


def test_welcome_page_has_no_switches_of_the_panels(
    make_window: Callable[[Path], MainWindow], tiny_model: Path, film_folder: Path, qtbot: QtBot
) -> None:
    window = make_window(tiny_model)
    window.show()
    assert not any(switch.isVisible() for switch in window.status_bar.switches)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    assert all(switch.isVisible() for switch in window.status_bar.switches)


def test_one_of_the_two_panels_is_always_visible(reading: MainWindow, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F8, Qt.Key.Key_F8, Qt.Key.Key_F9):
        qtbot.keyClick(reading, key)
        assert reading.films_panel.isVisible() or reading.viewer.isVisible()


def test_searching_shows_the_table(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_F8)
    reading.table_actions.search.trigger()
    assert reading.films_panel.bar.search.isVisible()


def test_position_of_the_handle_is_restored(
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


def test_full_screen_ends_by_its_own_key_or_by_esc(reading: MainWindow, qtbot: QtBot) -> None:
    for leaving in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        qtbot.keyClick(reading, Qt.Key.Key_F11)
        assert reading.isFullScreen()
        assert reading.shell_actions.full_screen.isChecked()
        qtbot.keyClick(reading, leaving)
        assert not reading.isFullScreen()
        assert not reading.shell_actions.full_screen.isChecked()


@pytest.mark.parametrize("has_films", [False, True])
def test_window_closed_in_full_screen_opens_in_full_screen(
    window: MainWindow,
    qtbot: QtBot,
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    film_folder: Path,
    has_films: bool,
) -> None:
    if has_films:
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([film_folder])
    qtbot.keyClick(window, Qt.Key.Key_F11)
    window.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.ready):
        again.show()
    assert (again.pages.currentWidget() is again.main_view) == has_films
    assert again.isFullScreen()
    assert again.shell_actions.full_screen.isChecked()
    qtbot.keyClick(again, Qt.Key.Key_F11)
    assert not again.isFullScreen()
    assert not again.shell_actions.full_screen.isChecked()


def escape(window: MainWindow, qtbot: QtBot) -> None:
    focused = window.focusWidget()
    qtbot.keyClick(focused if isinstance(focused, QWidget) else window, Qt.Key.Key_Escape)


@pytest.fixture
def with_film(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window with a film in the viewer."""
    scanned.table.setFocus()
    select_film(scanned, "bright.png")
    qtbot.waitUntil(lambda: scanned.viewer.view.state.has_film)
    return scanned


def test_escape_closes_the_innermost_open_part_first(with_film: MainWindow, qtbot: QtBot) -> None:
    film, view = with_film.viewer.film_actions, with_film.viewer.view
    film.compare.trigger()
    with_film.banner.show_note("something was said")
    film.magnifier.trigger()
    film.measure.trigger()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    with_film.table.setFocus()

    def open_parts() -> list[bool]:
        is_measuring = view.state.ruler.is_drawing
        return [is_measuring, film.measure.isChecked(), film.magnifier.isChecked(), with_film.banner.isVisible()]

    assert [*open_parts(), film.compare.isChecked()] == [True] * 5
    for closed in range(1, 6):
        escape(with_film, qtbot)
        assert [*open_parts(), film.compare.isChecked()] == [False] * closed + [True] * (5 - closed)
    escape(with_film, qtbot)
    assert with_film.isVisible()


def test_escape_empties_the_search_and_then_leaves_it(with_film: MainWindow, qtbot: QtBot) -> None:
    search = with_film.films_panel.bar.search
    with_film.table_actions.search.trigger()
    qtbot.keyClicks(search, "dark")
    escape(with_film, qtbot)
    assert search.text() == ""
    assert search.hasFocus()
    escape(with_film, qtbot)
    assert with_film.table.hasFocus()


def test_escape_never_ends_a_scan(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([many_films(60)])
        qtbot.waitUntil(lambda: window.films.rowCount() > 0)
        for _ in range(5):
            escape(window, qtbot)
    assert window.films.rowCount() == 60
