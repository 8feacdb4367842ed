"""Notes and verdicts stay with the film on screen while moved films are found."""

from pathlib import Path

import pytest
from helpers.hangs import HungAfter
from helpers.window.studies import begin, go_on, pause
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.review.review_strip import NoteField
from inference.scan import discovery


def film_moves_while_it_is_read(window: MainWindow, qtbot: QtBot, ward: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Find a moved film while Anna writes a note on another one; returns that one's case."""
    begin(window, qtbot, "Anna")
    pause(window, qtbot)
    (ward / "old").mkdir()
    (ward / "NORMAL" / "patient0.png").rename(ward / "old" / "patient0.png")
    hung = HungAfter(discovery._listed, 0)
    monkeypatch.setattr(discovery, "_listed", hung)
    go_on(window, qtbot, "Anna")
    qtbot.waitUntil(hung.asked.is_set)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    case_id = window.films.case_ids()[20]
    window.table.select_case(case_id)
    note = window.findChild(NoteField)
    assert note is not None
    note.setFocus()
    qtbot.keyClicks(note, "effusion on ")
    with qtbot.waitSignal(window.app_state.study_mode.lost_films_searched):
        hung.released.set()
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert all(case.finding.film is not None for case in window.films.cases(window.films.case_ids()))
    return case_id


def test_a_note_can_be_written_while_a_moved_film_is_found(
    opened: MainWindow, qtbot: QtBot, ward: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = film_moves_while_it_is_read(opened, qtbot, ward, monkeypatch)
    writing = QApplication.focusWidget()
    assert isinstance(writing, NoteField)
    qtbot.keyClicks(writing, "the left side")
    opened.review.note.save()
    reviewed = [case for case in opened.films.cases(opened.films.case_ids()) if case.review is not None]
    assert [(case.case_id, case.review and case.review.note) for case in reviewed] == [
        (case_id, "effusion on the left side")
    ]


def test_a_verdict_is_for_the_film_on_screen_while_a_moved_film_is_found(
    opened: MainWindow, qtbot: QtBot, ward: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_id = film_moves_while_it_is_read(opened, qtbot, ward, monkeypatch)
    qtbot.keyClick(opened.table, Qt.Key.Key_S)
    judged = [case for case in opened.films.cases(opened.films.case_ids()) if case.review and case.review.verdict]
    assert [case.case_id for case in judged] == [case_id]
