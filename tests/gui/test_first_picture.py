"""The welcome page is painted before the rest of the window exists, without a visible difference."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.common.settings import Key, Settings
from gui.common.style.theme import Theme
from gui.main_window import MainWindow


@pytest.fixture
def make_unpainted(theme: Theme, qtbot: QtBot, tiny_model: Path) -> Iterator[Callable[[], MainWindow]]:
    """Creates windows that are shown, but have not handled an event yet."""
    windows: list[MainWindow] = []

    def make(size: QSize | None = None) -> MainWindow:
        window = MainWindow(theme, tiny_model, "cpu")
        qtbot.addWidget(window)
        windows.append(window)
        if size is not None:
            window.resize(size)
        window.show()
        return window

    yield make
    for window in windows:
        window.close()


def picture(window: MainWindow) -> QImage:
    """The picture on the screen."""
    return window.screen().grabWindow(window.winId()).toImage()


@pytest.fixture
def first_pictures(monkeypatch: pytest.MonkeyPatch) -> list[QImage]:
    """The pictures on the screen just before each window was completed."""
    pictures: list[QImage] = []
    complete = MainWindow.complete

    def record_and_complete(window: MainWindow) -> object:
        if not window.is_complete:
            pictures.append(picture(window))
        return complete(window)

    monkeypatch.setattr(MainWindow, "complete", record_and_complete)
    return pictures


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("size", [None, QSize(640, 700), QSize(820, 460)])
def test_picture_stays_the_same_when_the_window_is_completed(
    make_unpainted: Callable[..., MainWindow],
    theme: Theme,
    qtbot: QtBot,
    first_pictures: list[QImage],
    size: QSize | None,
    scheme: Qt.ColorScheme,
) -> None:
    theme.set_scheme(scheme)
    window = make_unpainted(size)
    qtbot.waitUntil(lambda: window.is_complete)
    for _ in range(10):
        QApplication.processEvents()
    assert first_pictures == [picture(window)]
    assert first_pictures[0].pixelColor(3, 3).name() == theme.colours.window


@pytest.mark.parametrize("enlarge", [QWidget.showMaximized, QWidget.showFullScreen])
def test_picture_of_a_window_closed_large_stays_the_same(
    make_unpainted: Callable[[], MainWindow],
    qtbot: QtBot,
    first_pictures: list[QImage],
    enlarge: Callable[[QWidget], None],
) -> None:
    before = make_unpainted()
    qtbot.waitUntil(lambda: before.is_complete)
    enlarge(before)
    before.close()
    first_pictures.clear()
    window = make_unpainted()
    assert window.windowState() == before.windowState()
    qtbot.waitUntil(lambda: window.is_complete)
    for _ in range(10):
        QApplication.processEvents()
    assert first_pictures == [picture(window)]


def test_welcome_page_is_painted_before_the_window_is_complete(
    make_unpainted: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = make_unpainted()
    assert not window.is_complete
    qtbot.waitUntil(lambda: window.is_complete)
    assert window.pages.currentWidget() is window.welcome_page


@pytest.mark.parametrize("name", [Key.HAS_FILMS, Key.BLIND])
def test_window_is_complete_before_a_first_picture_of_its_parts(
    make_unpainted: Callable[[], MainWindow], name: Key
) -> None:
    settings = Settings()
    settings.set(name, True)
    settings.flush()
    window = make_unpainted()
    assert window.is_complete
    assert (window.pages.currentWidget() is window.main_view) == (name is Key.HAS_FILMS)


def test_shortcut_before_the_window_is_complete_works(make_unpainted: Callable[[], MainWindow]) -> None:
    window = make_unpainted()
    window.activateWindow()
    assert not window.is_complete
    handle = window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.shell.dialog is not None
    window.shell.dialog.close()


def test_click_before_the_window_is_complete_works(make_unpainted: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_unpainted()
    handle, button = window.windowHandle(), window.tool_bar.widgetForAction(window.review_actions.blind)
    assert handle is not None
    assert not window.is_complete
    at = button.mapTo(window, button.rect().center())
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert window.is_complete
    qtbot.waitUntil(lambda: window.settings.get(Key.BLIND, False))


def test_films_dropped_before_the_window_is_complete_are_assessed(
    make_unpainted: Callable[[], MainWindow], qtbot: QtBot, film_folder: Path
) -> None:
    window = make_unpainted()
    handle = window.windowHandle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film_folder))])
    at, buttons = window.rect().center(), Qt.MouseButton.LeftButton
    modifiers, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    assert not window.is_complete
    QApplication.sendEvent(handle, QDragEnterEvent(QPoint(at), action, data, buttons, modifiers))
    QApplication.sendEvent(handle, QDropEvent(QPointF(at), action, data, buttons, modifiers))
    with qtbot.waitSignal(window.bridge.finished):
        pass
    assert window.films.rowCount() == sum(path.is_file() for path in film_folder.rglob("*"))


def test_tab_goes_from_the_films_to_the_status_bar_and_the_tool_bar(
    make_unpainted: Callable[[], MainWindow], qtbot: QtBot, film_folder: Path
) -> None:
    window = make_unpainted()
    window.activateWindow()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    window.table.setFocus()
    reached: list[QWidget | None] = []
    for _ in range(60):  # more than the widgets that Tab reaches
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
        if window.focusWidget() is window.table:
            break
    export = window.tool_bar.widgetForAction(window.actions_.export)
    expected = [window.viewer.view, window.status_bar.switches[0], export, window.point_button, window.table]
    assert [widget for widget in reached if widget in expected] == expected


def test_window_that_is_closed_at_once_leaves_no_scan(make_unpainted: Callable[[], MainWindow]) -> None:
    window = make_unpainted()
    assert window.close()
    assert not window.bridge.is_running


def test_window_that_is_closed_before_it_is_complete_leaves_no_scan(
    make_unpainted: Callable[[], MainWindow],
) -> None:
    window = make_unpainted()
    window.repaint()
    assert not window.is_complete
    assert window.close()
    QApplication.processEvents()
    assert not window.bridge.is_running


def test_films_given_before_the_first_picture_are_assessed(
    make_unpainted: Callable[[], MainWindow], qtbot: QtBot, film_folder: Path
) -> None:
    window = make_unpainted()
    window.open_when_painted([film_folder])
    assert window.pages.currentWidget() is window.main_view
    with qtbot.waitSignal(window.bridge.finished):
        pass
    assert window.films.rowCount() == sum(path.is_file() for path in film_folder.rglob("*"))
