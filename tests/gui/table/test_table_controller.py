"""The actions on selected films, in the window: copy, show in the folder, classify again, remove and undo."""

from pathlib import Path

import pytest
from helpers.window.films import case_of
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def names(window: MainWindow) -> list[str]:
    return [finding.file for finding in window.table.order.findings()]


def test_films_are_removed_by_a_key_and_restored_by_undo(scanned: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    files = sorted(film_folder.rglob("*"))
    before = names(scanned)
    scanned.table.setFocus()
    qtbot.keyClick(scanned.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(scanned.table, Qt.Key.Key_Delete)
    assert names(scanned) == before[2:]
    assert "<b>6</b> found" in scanned.status_bar.counts.text()
    assert scanned.undo_stack.undoText() == "removing 2 films"
    qtbot.keyClick(scanned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(scanned) == before
    assert "<b>8</b> found" in scanned.status_bar.counts.text()
    qtbot.keyClick(scanned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert names(scanned) == before[2:]
    assert sorted(film_folder.rglob("*")) == files


def test_delete_key_in_the_search_field_removes_no_film(scanned: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(scanned, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = scanned.films_panel.bar.search
    assert search.hasFocus()
    qtbot.keyClicks(search, "dark")
    qtbot.keyClick(search, Qt.Key.Key_Home)
    qtbot.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == "ark"
    qtbot.keyClick(search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == ""
    assert scanned.films.rowCount() == 8


def test_all_films_are_removed_and_restored_by_undo(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.table.setFocus()
    qtbot.keyClick(scanned.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(scanned.table, Qt.Key.Key_Delete)
    assert scanned.films.rowCount() == 0
    assert scanned.pages.currentWidget() is scanned.welcome_page
    assert not scanned.table_actions.remove.isEnabled()
    scanned.undo_stack.undo()
    assert scanned.films.rowCount() == 8
    assert scanned.table.selected_case is not None


def test_names_and_paths_are_copied(scanned: MainWindow, film_folder: Path) -> None:
    actions, clipboard = scanned.table_actions, QGuiApplication.clipboard()
    scanned.table.selectAll()
    rows = scanned.table.order.findings()
    actions.copy_name.trigger()
    assert clipboard.text().split("\n") == [finding.path.name for finding in rows]
    actions.copy_path.trigger()
    assert str(film_folder / "bright.png") in clipboard.text().split("\n")


def test_changed_film_is_classified_again(scanned: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    case_id = case_of(scanned, "dark.jpg").case_id
    scanned.table.select_case(case_id)
    (film_folder / "dark.jpg").write_bytes((film_folder / "bright.png").read_bytes())
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.table_actions.classify_again.trigger()
    assert scanned.films.case(case_id).finding.verdict == "signs"
    assert scanned.films.rowCount() == 8


@pytest.mark.skipif("sys.platform != 'linux'", reason="other systems start their file managers differently")
def test_folder_is_opened_in_the_file_manager(scanned: MainWindow, film_folder: Path) -> None:
    class Opened(QObject):
        """Stands in for the system's file manager."""

        url = QUrl()

        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            self.url = url

    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "open")
    scanned.table_actions.show_in_folder.trigger()
    QDesktopServices.unsetUrlHandler("file")
    assert Path(opened.url.toLocalFile()) in {film_folder, film_folder / "deeper"}


def test_every_action_is_in_a_menu(scanned: MainWindow) -> None:
    texts = {action.text() for menu in scanned.menuBar().findChildren(QMenu) for action in menu.actions()}
    for action in (scanned.table_actions.search, scanned.table_actions.select_all, *scanned.table_actions.of_films):
        assert action.text() in texts


def test_enter_key_moves_the_focus_to_the_film(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.table.setFocus()
    qtbot.keyClick(scanned.table, Qt.Key.Key_Return)
    assert scanned.viewer.view.hasFocus()
