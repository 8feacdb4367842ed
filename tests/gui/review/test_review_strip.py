"""The strip below the verdict: its buttons, and the note on a film."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import case_of, reader_verdict, select_film, selected_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.review.verdicts import ReaderVerdict

SIGNS, NO_SIGNS, UNSURE = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE
Key = Qt.Key


def test_button_gives_a_verdict_and_the_keys_still_work(reading: MainWindow, qtbot: QtBot) -> None:
    button = next(button for button in reading.review.strip.findChildren(QToolButton) if "No signs" in button.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert reader_verdict(reading, "bright.png") is NO_SIGNS
    assert reading.table.hasFocus()
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)  # a button that has the focus keeps its own key
    assert selected_file(reading) == "bright.png"
    assert reader_verdict(reading, "bright.png") is NO_SIGNS
    assert button.isChecked()


def test_note_takes_the_width_that_shortened_progress_leaves(reading: MainWindow, qtbot: QtBot) -> None:
    strip = reading.review.strip
    qtbot.waitUntil(lambda: bool(strip.progress.text()))  # films are counted a moment after they came
    place = QWidget(reading)
    strip.setParent(place)
    strip.show()
    place.show()
    for width in (170, 700):
        strip.resize(width, 80)
        QApplication.processEvents()
        assert strip.progress.width() >= strip.fontMetrics().horizontalAdvance(strip.progress.shown)
        end = strip.progress.mapTo(strip, strip.progress.rect().bottomRight())
        assert end.x() == width - 1
        assert strip.note.width() > 100
    assert "reviewed" in strip.progress.shown


def test_keys_of_actions_are_letters_in_the_note(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_T)
    note = reading.review.strip.note
    assert note.hasFocus()
    qtbot.keyClicks(note, "snu jk t bo SJ")
    assert note.text() == "snu jk t bo SJ"
    assert selected_file(reading) == "bright.png"
    assert reader_verdict(reading, "bright.png") is None
    assert not reading.review_actions.blind.isChecked()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_note_is_saved_when_its_field_is_left(
    reading: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "left base")
    qtbot.keyClick(reading.review.strip.note, key, modifier)
    assert reading.table.hasFocus()
    review = case_of(reading, "bright.png").review
    assert review is not None
    assert (review.note, review.verdict) == ("left base", None)
    reading.undo_stack.undo()
    assert case_of(reading, "bright.png").review is None
    assert reading.review.strip.note.text() == ""


def test_escape_in_the_note_does_not_cancel_a_scan(
    reading: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(reading.bridge.finished):
        reading.open_paths([many_films(60)])
        reading.review.strip.note.setFocus()
        qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    assert reading.films.rowCount() == 68


def test_note_stays_with_the_film_that_it_was_written_on(reading: MainWindow, qtbot: QtBot) -> None:
    note = reading.review.strip.note
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(note, "about bright")
    select_film(reading, "dark.jpg")  # without leaving the field
    assert note.text() == ""
    qtbot.keyClicks(note, "about dark")
    select_film(reading, "bright.png")
    assert note.text() == "about bright"
    assert case_of(reading, "dark.jpg").review.note == "about dark"  # type: ignore[union-attr]
    qtbot.keyClicks(note, "x")
    qtbot.mouseClick(reading.review.strip.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    review = case_of(reading, "bright.png").review
    assert review is not None
    assert (review.note, review.verdict) == ("xabout bright", SIGNS)


def test_note_that_is_being_written_is_kept_when_the_window_closes(
    reading: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path, film_folder: Path
) -> None:
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "unfinished")
    reading.close()
    again = make_window(tiny_model)
    again.show()
    with qtbot.waitSignal(again.bridge.finished):
        again.open_paths([film_folder])
    assert case_of(again, "bright.png").review.note == "unfinished"  # type: ignore[union-attr]


def test_note_that_cannot_be_stored_is_reported_and_stays_in_the_field(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_U)
    reading.reviews._store._connection.execute("PRAGMA query_only = 1")  # type: ignore[union-attr]
    qtbot.keyClick(reading.table, Key.Key_S)
    assert "cannot be kept" in reading.banner.text.text()
    assert reader_verdict(reading, "bright.png") is UNSURE
    assert reading.review_actions.unsure.isChecked()
    assert not reading.review_actions.signs.isChecked()
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "precious")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    select_film(reading, "dark.jpg")
    select_film(reading, "bright.png")
    assert reading.review.strip.note.text() == "precious"
    reading.reviews._store._connection.execute("PRAGMA query_only = 0")  # type: ignore[union-attr]
    select_film(reading, "dark.jpg")
    assert case_of(reading, "bright.png").review.note == "precious"  # type: ignore[union-attr]


def test_every_text_field_of_reviewing_has_a_name(reading: MainWindow) -> None:
    assert [field.accessibleName() for field in reading.review.strip.findChildren(QLineEdit)] == ["Note on this film"]
    assert all(button.text().strip() for button in reading.review.strip.findChildren(QToolButton))
