"""The welcome page: whom Hilum is for, and the recent folders."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def test_welcome_page_states_whose_films_are_assessed(window: MainWindow) -> None:
    text = " ".join(label.text() for label in window.welcome_page.findChildren(QWidget) if hasattr(label, "text"))
    for part in ("research", "children of 1 to 5 years", "adults", "are refused", "not a diagnosis", "nothing is sent"):
        assert part in text


def test_opened_folder_is_offered_again_until_it_is_forgotten(
    scanned: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    scanned.shell_actions.close_films.trigger()
    recent = scanned.welcome_page.recent
    opener = next(one for one in recent.findChildren(QPushButton) if "films" in one.text())
    assert scanned.recent.actions()[0].text() == str(film_folder)
    with qtbot.waitSignal(scanned.bridge.finished):
        qtbot.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert scanned.films.rowCount() == 8
    qtbot.mouseClick(recent.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert scanned.app_state.recent.folders == []
    assert recent.isHidden()
    assert not scanned.recent.isEnabled()


def test_each_recent_folder_is_on_the_welcome_page_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitExposed(window):
        window.show()
    recent = window.app_state.recent
    recent.add([tmp_path])
    for hidden in (True, False):
        recent.hide(hidden)  # as at the start and the end of a reader study
    rows = window.welcome_page.recent.findChildren(QPushButton, "recent")
    assert sum(row.isVisible() for row in rows) == 1
