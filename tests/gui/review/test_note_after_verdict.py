"""A note that follows a verdict belongs to the film that was judged, though the window has gone on to the next one."""

import pytest
from helpers.window.films import selected_file
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key


def notes(window: MainWindow) -> dict[str, str]:
    cases = map(window.films.case, window.films.case_ids())
    return {case.finding.file: case.review.note for case in cases if case.review is not None and case.review.note}


@pytest.fixture
def judged(scanned: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    """The film that was judged, and the one to which the window has gone on."""
    scanned.table.setFocus()
    scanned.table.step(-10)
    first = selected_file(scanned)
    qtbot.keyClick(scanned.table, Key.Key_S)
    return first, selected_file(scanned)


def write(window: MainWindow, qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(window.table, Key.Key_T)
    qtbot.keyClicks(window.review.strip.note, text)
    qtbot.keyClick(window.review.strip.note, Key.Key_Return)


def test_note_belongs_to_the_judged_film_and_the_window_goes_on_again(
    scanned: MainWindow, qtbot: QtBot, judged: tuple[str, str]
) -> None:
    before, after = judged
    assert before != after
    qtbot.keyClick(scanned.table, Key.Key_T)
    assert selected_file(scanned) == before  # what is written and what is seen belong together
    qtbot.keyClicks(scanned.review.strip.note, "left base")
    qtbot.keyClick(scanned.review.strip.note, Key.Key_Return)
    assert notes(scanned) == {before: "left base"}
    assert selected_file(scanned) == after
    write(scanned, qtbot, "rotated")
    assert notes(scanned) == {before: "left base", after: "rotated"}


def test_note_belongs_to_the_film_that_the_reader_has_turned_to(
    scanned: MainWindow, qtbot: QtBot, judged: tuple[str, str]
) -> None:
    view = scanned.viewer.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    write(scanned, qtbot, "rotated")
    assert notes(scanned) == {judged[1]: "rotated"}


def test_note_belongs_to_the_film_that_was_stepped_to(
    scanned: MainWindow, qtbot: QtBot, judged: tuple[str, str]
) -> None:
    for key in (Key.Key_J, Key.Key_K):
        qtbot.keyClick(scanned.table, key)
    write(scanned, qtbot, "rotated")
    assert notes(scanned) == {judged[1]: "rotated"}
