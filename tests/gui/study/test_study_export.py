"""The export of a study asks before it could show a reader the films' names and what others said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from studying import FILMS, begin, dialog_of, pause, read, studies_in

from gui.common.question import Question
from gui.main_window import MainWindow


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
    asked = dialog_of(opened, Question)
    assert asked.text.text() == f"“Spring” is still being read (Anna: 2 of {FILMS})."
    assert "does not read the other films blind" in asked.details.text()
    qtbot.keyClick(asked, Qt.Key.Key_Return)  # the safe answer is the default
    assert opened.study.dialog is None
    assert not target.exists()
    export(opened, qtbot)
    asked = dialog_of(opened, Question)
    qtbot.mouseClick(asked.go_ahead, Qt.MouseButton.LeftButton)
    assert target.read_text(encoding="utf-8-sig").count("\n") == FILMS + 1
    assert "rows were written to" in opened.banner.text.text()


def test_a_study_that_all_have_read_is_written_without_a_question(
    opened: MainWindow, qtbot: QtBot, target: Path
) -> None:
    begin(opened, qtbot, "Anna")
    read(opened, qtbot, FILMS, lambda _: True)
    pause(opened, qtbot)
    export(opened, qtbot)
    assert target.exists()
