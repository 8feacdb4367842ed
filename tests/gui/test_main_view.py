"""The main view: reading through the table by keyboard, with the next films preloaded."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.films import write_film
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[Path], MainWindow]:
    """Opens a folder and waits until its first film is shown."""

    def open_folder(folder: Path) -> MainWindow:
        with qtbot.waitSignal(window.bridge.finished):
            window.open_paths([folder])
        qtbot.waitUntil(lambda: window.viewer.view.state.has_film)
        return window

    return open_folder


def path_at(window: MainWindow, row: int) -> Path:
    return window.films.case(window.table.order.case_id(row)).finding.path


def is_shown(window: MainWindow, row: int) -> bool:
    """Whether the film of a row is the one on the screen."""
    film = window.viewer.view.state.film
    return film is not None and film.details.path == path_at(window, row)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, expected: int) -> None:
    """Press a key in the table, and wait for the film of the row that it leads to."""
    qtbot.keyClick(window.table, key)
    qtbot.waitUntil(lambda: is_shown(window, expected))


def wait_until_ready(window: MainWindow, qtbot: QtBot, rows: tuple[int, ...]) -> None:
    """Wait until the films of some rows are preloaded, and delete their files."""
    loader, paths = window.viewer._loader, {path_at(window, row) for row in rows}

    def is_ready() -> bool:
        loaded = {film.details.path for film in tuple(loader._cache.values())}
        return paths <= loaded and paths <= {path for path, *_ in loader._ahead}  # others may be dropped any moment

    qtbot.waitUntil(is_ready)
    for path in paths:
        path.unlink()


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)])
def test_next_two_films_in_the_direction_of_reading_are_ready(
    opened: Callable[[Path], MainWindow], qtbot: QtBot, many_films: Callable[[int], Path], key: Qt.Key, step: int
) -> None:
    window = opened(many_films(9))
    window.table.setCurrentIndex(window.table.order.index(4 - step, 0))
    qtbot.waitUntil(lambda: is_shown(window, 4 - step))
    press(window, qtbot, key, 4)
    wait_until_ready(window, qtbot, (4 + step, 4 + 2 * step))
    press(window, qtbot, key, 4 + step)
    press(window, qtbot, key, 4 + 2 * step)


def test_after_turning_round_the_films_on_the_way_back_are_ready(
    opened: Callable[[Path], MainWindow], qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    window = opened(many_films(9))
    for row in range(1, 6):
        press(window, qtbot, Qt.Key.Key_Down, row)
    press(window, qtbot, Qt.Key.Key_Up, 4)
    wait_until_ready(window, qtbot, (3, 2))
    press(window, qtbot, Qt.Key.Key_Up, 3)
    press(window, qtbot, Qt.Key.Key_Up, 2)


def test_films_after_a_missing_one_are_ready(
    opened: Callable[[Path], MainWindow], qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    window = opened(many_films(9))
    path_at(window, 5).unlink()
    window.table.setCurrentIndex(window.table.order.index(5, 0))
    qtbot.waitUntil(lambda: "no longer there" in window.viewer.view.state.message)
    wait_until_ready(window, qtbot, (6, 7))
    press(window, qtbot, Qt.Key.Key_Down, 6)
    press(window, qtbot, Qt.Key.Key_Down, 7)


def test_films_after_files_that_cannot_be_read_are_ready(
    opened: Callable[[Path], MainWindow], qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(6)
    for name in ("one", "two"):
        (folder / f"{name}.png").write_bytes(b"")
    window = opened(folder)
    unreadable = [row for row in range(8) if path_at(window, row).name in {"one.png", "two.png"}]
    assert unreadable == [6, 7]  # below all films
    window.table.setCurrentIndex(window.table.order.index(1, 0))
    qtbot.waitUntil(lambda: is_shown(window, 1))
    press(window, qtbot, Qt.Key.Key_Down, 2)
    wait_until_ready(window, qtbot, (3,))  # loading ahead from there has begun
    window.table.setCurrentIndex(window.table.order.index(7, 0))
    qtbot.keyClick(window.table, Qt.Key.Key_Up)
    assert not window.viewer.view.state.has_film
    wait_until_ready(window, qtbot, (5, 4))
    press(window, qtbot, Qt.Key.Key_Up, 5)
    press(window, qtbot, Qt.Key.Key_Up, 4)


def test_held_key_ends_at_the_film_that_is_selected(
    opened: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    films = 200
    for number in range(films):
        write_film(tmp_path / "ward" / f"{number}.png", 0.1 + 0.8 * number / films, 96, 80)
    window = opened(tmp_path / "ward")
    window.table.setCurrentIndex(window.table.order.index(0, 0))
    for _ in range(films - 1):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(window.table, held)
        QApplication.processEvents()
    assert window.table.currentIndex().row() == films - 1
    qtbot.waitUntil(lambda: is_shown(window, films - 1))
    qtbot.waitUntil(lambda: window.viewer._loader._requested is None)
    assert is_shown(window, films - 1)
    assert len(window.viewer._loader._cache) <= 4
