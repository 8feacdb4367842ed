"""While a share hangs, a study can begin and be paused, and the window can be closed."""

from pathlib import Path

import pytest
from helpers.hangs import HungAfter, HungRead
from helpers.window.studies import FILMS, begin, go_on, pause, studies_in
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.study.studies_dialog import StudiesDialog
from inference.reading import film_file
from inference.reading.film_file import FileStamp
from inference.scan import discovery


@pytest.fixture
def hung(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> HungAfter:
    """A study that is gone on with, whose share hangs when some films are there."""
    begin(opened, qtbot, "Anna")
    pause(opened, qtbot)
    share = HungAfter(FileStamp.of, 15)
    monkeypatch.setattr(FileStamp, "of", share)
    listed: StudiesDialog = studies_in(opened)
    listed.reader.setEditText("Anna")
    qtbot.mouseClick(listed.read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(share.asked.is_set)
    assert opened.app_state.study_mode.is_reading
    return share


def test_study_is_paused_while_its_share_hangs(opened: MainWindow, qtbot: QtBot, hung: HungAfter) -> None:
    qtbot.mouseClick(opened.study.bar.pause, Qt.MouseButton.LeftButton)
    assert not hung.ended.is_set()
    assert not opened.app_state.study_mode.is_reading
    hung.released.set()
    qtbot.waitUntil(lambda: opened.films.rowCount() == FILMS and not opened.bridge.is_running)
    files = [opened.films.case(case_id).finding.file for case_id in opened.films.case_ids()]
    assert not any(file.isdigit() for file in files)  # those that were open before, and none of the study


def test_study_begins_while_a_scan_hangs(opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    hung = HungAfter(discovery._listed, 0)
    monkeypatch.setattr(discovery, "_listed", hung)
    folder = opened.films.case(opened.films.case_ids()[0]).finding.path.parent
    opened.open_paths([folder])
    qtbot.waitUntil(hung.asked.is_set)
    begin(opened, qtbot, "Anna")
    assert not hung.ended.is_set()
    assert opened.films.rowCount() == FILMS
    hung.released.set()


@pytest.mark.parametrize("place", ["scan", "film"])
def test_the_window_can_be_closed_in_a_study_while_its_share_hangs(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, place: str
) -> None:
    if place == "scan":
        hung: HungRead = request.getfixturevalue("hung")
    else:
        begin(opened, qtbot, "Anna")
        hung = HungRead()
        monkeypatch.setattr(film_file, "_open_and_read", hung)
        opened.table.scrollToBottom()
        opened.table.select_case(opened.films.case_ids()[-1])
        qtbot.waitUntil(hung.asked.is_set)
    opened.close()
    assert not hung.ended.is_set()
    hung.released.set()


@pytest.mark.parametrize("ending", ["pause", "close"])
def test_search_for_moved_films_on_a_share_that_hangs_is_given_up(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ward: Path, ending: str
) -> None:
    begin(opened, qtbot, "Anna")
    pause(opened, qtbot)
    (ward / "NORMAL" / "patient0.png").unlink()
    hung = HungAfter(discovery._listed, 0)
    monkeypatch.setattr(discovery, "_listed", hung)
    go_on(opened, qtbot, "Anna")
    qtbot.waitUntil(hung.asked.is_set)
    assert opened.films.rowCount() == FILMS  # reading goes on meanwhile
    if ending == "pause":
        pause(opened, qtbot)
    else:
        opened.close()
    assert not hung.ended.is_set()
    hung.released.set()
