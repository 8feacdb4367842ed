"""The export of a study asks first if it could reveal the films' names and other verdicts to a reader."""

from pathlib import Path

import pytest
from helpers.hangs import HungShare
from helpers.window.studies import FILMS, begin, dialog_of, go_on, pause, read, read_all_but_one, studies_in
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.common.question import Question
from gui.main_window import MainWindow
from inference.review.study import new_study
from inference.review.study_storage import save_study


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file dialog says that the study shall be written."""
    path = tmp_path / "study.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def export(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(studies_in(window).export, Qt.MouseButton.LeftButton)


def test_an_unfinished_study_is_written_only_after_a_warning(opened: MainWindow, qtbot: QtBot, target: Path) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, 2, lambda _: True)
    pause(opened, qtbot)
    export(opened, qtbot)
    question = dialog_of(opened, Question)
    assert question.text.text() == f"“Spring” is still being read (Anna: 2 of {FILMS})."
    assert "does not read the other films blind" in question.details.text()
    qtbot.keyClick(question, Qt.Key.Key_Return)  # the safe answer is the default
    assert opened.study.dialog is None
    assert not target.exists()
    export(opened, qtbot)
    question = dialog_of(opened, Question)
    with qtbot.waitSignal(opened.export.succeeded):
        qtbot.mouseClick(question.go_ahead, Qt.MouseButton.LeftButton)
    assert target.read_text(encoding="utf-8-sig").count("\n") == FILMS + 1
    assert "rows were written to" in opened.banner.text.text()


def test_a_study_that_all_have_read_is_written_without_a_question(
    opened: MainWindow, qtbot: QtBot, target: Path
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, FILMS, lambda _: True)
    pause(opened, qtbot)
    with qtbot.waitSignal(opened.export.succeeded):
        export(opened, qtbot)
    assert target.exists()


def test_readers_whose_unread_films_are_lost_count_as_finished(opened: MainWindow, qtbot: QtBot, target: Path) -> None:
    read_all_but_one(opened, qtbot).current_path.unlink()
    export(opened, qtbot)
    question = dialog_of(opened, Question)
    read_all = "“Spring” has been read, except for films that are not there any more."
    qtbot.waitUntil(lambda: question.text.text() == read_all)
    assert question.details.isHidden()
    with qtbot.waitSignal(opened.export.succeeded):
        qtbot.mouseClick(question.go_ahead, Qt.MouseButton.LeftButton)
    assert target.exists()


def test_only_readers_with_films_left_are_named(opened: MainWindow, qtbot: QtBot, target: Path) -> None:
    read_all_but_one(opened, qtbot).current_path.unlink()
    go_on(opened, qtbot, "Ben")
    pause(opened, qtbot)
    export(opened, qtbot)
    question = dialog_of(opened, Question)
    still_read = f"“Spring” is still being read (Ben: 0 of {FILMS})."
    qtbot.waitUntil(lambda: question.text.text() == still_read)
    assert question.details.isVisible()
    assert not target.exists()


def test_a_study_that_nobody_reads_is_written_only_after_a_question(
    opened: MainWindow, qtbot: QtBot, target: Path
) -> None:
    findings = [case.finding for case in opened.films.cases(opened.films.case_ids())]
    save_study(new_study("Spring", findings, 1))
    export(opened, qtbot)
    assert dialog_of(opened, Question).text.text() == "Nobody reads “Spring” yet; its table would have no rows."
    assert not target.exists()


def test_window_stays_usable_while_the_share_of_the_table_hangs(
    opened: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, FILMS, lambda _: True)
    pause(opened, qtbot)
    share = HungShare(tmp_path / "share", monkeypatch)
    share.folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(share.folder / "study.csv"), ""))
    export(opened, qtbot)
    qtbot.waitUntil(share.asked.is_set)
    assert not share.ended.is_set()
    with qtbot.waitSignal(opened.export.succeeded):
        share.released.set()
    assert (share.folder / "study.csv").exists()
