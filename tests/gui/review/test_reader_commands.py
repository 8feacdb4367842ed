"""Verdicts: given, taken back, undone, and given blind."""

import pytest
from helpers.window.films import case_of, displayed_answer, reader_verdict, select_film, selected_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.review.store import ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict

SIGNS, NO_SIGNS, UNSURE = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE
Key = Qt.Key


@pytest.mark.parametrize(("key", "expected"), [(Key.Key_S, SIGNS), (Key.Key_N, NO_SIGNS), (Key.Key_U, UNSURE)])
def test_a_key_gives_a_verdict_beside_the_models_answer(
    reading: MainWindow, qtbot: QtBot, key: Qt.Key, expected: ReaderVerdict
) -> None:
    probability = case_of(reading, "bright.png").finding.probability
    qtbot.keyClick(reading.table, key)
    assert reader_verdict(reading, "bright.png") is expected
    assert case_of(reading, "bright.png").finding.probability == probability
    assert displayed_answer(reading).startswith("Your reading: ")
    assert "probability 0.9" in displayed_answer(reading)
    checked = [button.text().strip() for button in reading.review.strip.findChildren(QToolButton) if button.isChecked()]
    assert checked == [{SIGNS: "Signs", NO_SIGNS: "No signs", UNSURE: "Unsure"}[expected]]
    with ReviewStore(reviews_path()) as store:
        review = case_of(reading, "bright.png").review
        assert store.load(case_of(reading, "bright.png").finding.film.sha256) == review  # type: ignore[union-attr]


def test_verdict_is_taken_back_and_the_note_stays(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review.strip.note.setFocus()
    qtbot.keyClicks(reading.review.strip.note, "look twice")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert reading.review_actions.take_back.isEnabled()
    qtbot.keyClick(reading.table, Key.Key_Backspace)
    review = case_of(reading, "bright.png").review
    assert review is not None
    assert (review.verdict, review.note) == (None, "look twice")
    assert displayed_answer(reading).startswith("Signs of pneumonia: ")
    assert not reading.review_actions.take_back.isEnabled()


def test_undo_and_redo_show_the_film_that_they_change(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.auto_advance.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert selected_file(reading) != "bright.png"
    assert reading.undo_stack.undoText() == "“signs” on bright.png"
    qtbot.keyClick(reading.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert selected_file(reading) == "bright.png"
    assert case_of(reading, "bright.png").review is None
    select_film(reading, "dark.jpg")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(reading.table, Key.Key_Z, shift)
    assert selected_file(reading) == "bright.png"
    assert reader_verdict(reading, "bright.png") is SIGNS


def test_blind_reading_hides_the_answer_until_the_verdict(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.auto_advance.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_B)
    select_film(reading, "deeper/bright.tif")
    assert displayed_answer(reading) == "Your reading first. The model's answer is shown once you have given yours."
    assert case_of(reading, "deeper/bright.tif").withheld
    qtbot.keyClick(reading.table, Key.Key_N)
    assert selected_file(reading) == "deeper/bright.tif"  # the answer is what the reader waits for
    assert displayed_answer(reading).startswith(
        "Your reading: no signs of pneumonia. The model says signs of pneumonia: prob"
    )
    review = case_of(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (NO_SIGNS, True, NO_SIGNS)


def test_changed_mind_is_not_blind_but_the_blind_verdict_stays(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    select_film(reading, "deeper/bright.tif")
    qtbot.keyClick(reading.table, Key.Key_N)
    qtbot.keyClick(reading.table, Key.Key_S)
    review = case_of(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (SIGNS, False, NO_SIGNS)
    qtbot.keyClick(reading.table, Key.Key_Backspace)
    assert case_of(reading, "deeper/bright.tif").withheld
    assert "will not count as blind" in displayed_answer(reading)
    qtbot.keyClick(reading.table, Key.Key_U)
    review = case_of(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (UNSURE, False, NO_SIGNS)


def test_a_verdict_after_the_answer_was_seen_is_not_blind(reading: MainWindow, qtbot: QtBot) -> None:
    assert displayed_answer(reading).startswith("Signs of pneumonia: ")
    qtbot.keyClick(reading.table, Key.Key_B)
    assert "You have seen this film's answer before" in displayed_answer(reading)
    qtbot.keyClick(reading.table, Key.Key_S)
    review = case_of(reading, "bright.png").review
    assert review is not None
    assert (review.blind, review.blind_verdict) == (False, None)
    qtbot.keyClick(reading.table, Key.Key_B)
    assert not reading.review_actions.blind.isChecked()
    select_film(reading, "dark.jpg")
    assert displayed_answer(reading).startswith("No signs of pneumonia: ")


def test_note_alone_reveals_nothing(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    select_film(reading, "dark.jpg")
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "hm")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    assert case_of(reading, "dark.jpg").withheld
    assert displayed_answer(reading).startswith("Your reading first.")
    qtbot.keyClick(reading.table, Key.Key_N)
    assert case_of(reading, "dark.jpg").review.blind  # type: ignore[union-attr]
