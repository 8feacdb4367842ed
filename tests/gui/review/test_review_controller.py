"""Reviewing with the keyboard: verdicts, moves, notes, undo, twins, and reading blind."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from making import write_film
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.film_case import FilmCase
from inference.review.store import ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict, Review

SIGNS, NO_SIGNS, UNSURE = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE
Key = Qt.Key


def case(window: MainWindow, file: str) -> FilmCase:
    cases = map(window.films.case, window.films.case_ids())
    return next(one for one in cases if one.finding.file == file)


def look(window: MainWindow, file: str) -> None:
    window.table.select_case(case(window, file).case_id)


def verdict(window: MainWindow, file: str) -> ReaderVerdict | None:
    review = case(window, file).review
    return None if review is None else review.verdict


def looked_at(window: MainWindow) -> str:
    selected = window.table.selected_case
    assert selected is not None
    return selected.finding.file


def answer(window: MainWindow) -> str:
    return window.viewer.answer.sentence.accessibleName()


@pytest.fixture
def reading(scanned: MainWindow) -> MainWindow:
    """The scanned window, its table focused, with a film of signs looked at; a verdict does not move on."""
    scanned.review_actions.go_on.setChecked(False)
    scanned.table.setFocus()
    look(scanned, "bright.png")
    return scanned


@pytest.mark.parametrize(("key", "expected"), [(Key.Key_S, SIGNS), (Key.Key_N, NO_SIGNS), (Key.Key_U, UNSURE)])
def test_key_gives_a_verdict_that_outranks_and_both_are_kept(
    reading: MainWindow, qtbot: QtBot, key: Qt.Key, expected: ReaderVerdict
) -> None:
    probability = case(reading, "bright.png").finding.probability
    qtbot.keyClick(reading.table, key)
    assert verdict(reading, "bright.png") is expected
    assert case(reading, "bright.png").finding.probability == probability
    assert answer(reading).startswith("Your reading: ")
    assert "probability 0.9" in answer(reading)
    checked = [one.text().strip() for one in reading.review.strip.findChildren(QToolButton) if one.isChecked()]
    assert checked == [{SIGNS: "Signs", NO_SIGNS: "No signs", UNSURE: "Unsure"}[expected]]
    with ReviewStore(reviews_path()) as store:
        review = case(reading, "bright.png").review
        assert store.recall(case(reading, "bright.png").finding.film.sha256) == review  # type: ignore[union-attr]


def test_button_gives_a_verdict_and_the_keys_still_work(reading: MainWindow, qtbot: QtBot) -> None:
    button = next(one for one in reading.review.strip.findChildren(QToolButton) if "No signs" in one.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert verdict(reading, "bright.png") is NO_SIGNS
    assert reading.table.hasFocus()
    button.setFocus()
    qtbot.keyClick(button, Key.Key_Space)  # a button that has the focus keeps its own key
    assert looked_at(reading) == "bright.png"
    assert verdict(reading, "bright.png") is NO_SIGNS
    assert button.isChecked()


def test_keys_move_from_film_to_film(reading: MainWindow, qtbot: QtBot) -> None:
    rows = [reading.table.currentIndex().row()]
    for key in (Key.Key_J, Key.Key_Space, Key.Key_K):
        qtbot.keyClick(reading.table, key)
        rows.append(reading.table.currentIndex().row())
    assert [row - rows[0] for row in rows] == [0, 1, 2, 1]
    reading.viewer.view.setFocus()
    qtbot.keyClick(reading.viewer.view, Key.Key_Space)
    assert reading.table.currentIndex().row() == rows[0] + 2


def test_next_unreviewed_passes_over_what_is_reviewed_or_has_no_picture(reading: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(reading.table, Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
        seen.append(looked_at(reading))
        qtbot.keyClick(reading.table, Key.Key_U)
    assert sorted(seen) == ["bright.png", "dark.jpg", 'deeper/a,"b".png', "deeper/bright.tif"]
    qtbot.keyClick(reading.table, Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert reading.banner.text.text() == "Every film has been reviewed."
    assert looked_at(reading) == seen[-1]


def test_verdict_goes_on_to_the_next_unreviewed_film_if_that_is_wanted(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.go_on.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert looked_at(reading) != "bright.png"
    assert verdict(reading, "bright.png") is SIGNS
    assert not reading.review_actions.signs.isChecked()


def test_going_on_is_usual_and_the_setting_is_kept(make_window: Callable[[Path], MainWindow], tiny_model: Path) -> None:
    first = make_window(tiny_model)
    assert first.review_actions.go_on.isChecked()
    first.review_actions.go_on.trigger()
    first.close()
    assert not make_window(tiny_model).review_actions.go_on.isChecked()


def test_unreadable_file_takes_a_note_but_no_verdict(reading: MainWindow, qtbot: QtBot) -> None:
    look(reading, "cut.jpg")
    assert not reading.review_actions.signs.isEnabled()
    qtbot.keyClick(reading.table, Key.Key_S)
    assert case(reading, "cut.jpg").review is None
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "ask for it again")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Return)
    assert case(reading, "cut.jpg").review.note == "ask for it again"  # type: ignore[union-attr]


def test_undo_and_redo_show_the_film_that_they_change(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.go_on.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert looked_at(reading) != "bright.png"
    assert reading.undo_stack.undoText() == "“signs” on bright.png"
    qtbot.keyClick(reading.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert looked_at(reading) == "bright.png"
    assert case(reading, "bright.png").review is None
    look(reading, "dark.jpg")
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(reading.table, Key.Key_Z, shift)
    assert looked_at(reading) == "bright.png"
    assert verdict(reading, "bright.png") is SIGNS


def test_verdict_is_taken_back_and_the_note_stays(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review.strip.note.setFocus()
    qtbot.keyClicks(reading.review.strip.note, "look twice")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert reading.review_actions.take_back.isEnabled()
    qtbot.keyClick(reading.table, Key.Key_Backspace)
    review = case(reading, "bright.png").review
    assert review is not None
    assert (review.verdict, review.note) == (None, "look twice")
    assert answer(reading).startswith("Signs of pneumonia: ")
    assert not reading.review_actions.take_back.isEnabled()


def test_letters_in_a_text_field_are_text(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_T)
    note = reading.review.strip.note
    assert note.hasFocus()
    qtbot.keyClicks(note, "snu jk t bo SJ")
    assert note.text() == "snu jk t bo SJ"
    assert looked_at(reading) == "bright.png"
    assert verdict(reading, "bright.png") is None
    assert not reading.review_actions.blind.isChecked()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_note_is_kept_when_it_is_left(
    reading: MainWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "left base")
    qtbot.keyClick(reading.review.strip.note, key, modifier)
    assert reading.table.hasFocus()
    review = case(reading, "bright.png").review
    assert review is not None
    assert (review.note, review.verdict) == ("left base", None)
    reading.undo_stack.undo()
    assert case(reading, "bright.png").review is None
    assert reading.review.strip.note.text() == ""


def test_escape_in_the_note_does_not_cancel_a_scan(
    reading: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(reading.bridge.finished, timeout=30_000):
        reading.open_paths([many_films(60)])
        reading.review.strip.note.setFocus()
        qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    assert reading.films.rowCount() == 68


def test_note_stays_with_the_film_that_it_was_written_on(reading: MainWindow, qtbot: QtBot) -> None:
    note = reading.review.strip.note
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(note, "about bright")
    look(reading, "dark.jpg")  # without leaving the field
    assert note.text() == ""
    qtbot.keyClicks(note, "about dark")
    look(reading, "bright.png")
    assert note.text() == "about bright"
    assert case(reading, "dark.jpg").review.note == "about dark"  # type: ignore[union-attr]
    qtbot.keyClicks(note, "x")
    qtbot.mouseClick(reading.review.strip.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    review = case(reading, "bright.png").review
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
    with qtbot.waitSignal(again.bridge.finished, timeout=20_000):
        again.open_paths([film_folder])
    assert case(again, "bright.png").review.note == "unfinished"  # type: ignore[union-attr]


def test_what_cannot_be_kept_is_told_and_stays_in_the_field(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_U)
    reading.reviews._store._connection.execute("PRAGMA query_only = 1")  # type: ignore[union-attr]
    qtbot.keyClick(reading.table, Key.Key_S)
    assert "cannot be kept" in reading.banner.text.text()
    assert verdict(reading, "bright.png") is UNSURE
    assert reading.review_actions.unsure.isChecked()
    assert not reading.review_actions.signs.isChecked()
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "precious")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    look(reading, "dark.jpg")
    look(reading, "bright.png")
    assert reading.review.strip.note.text() == "precious"
    reading.reviews._store._connection.execute("PRAGMA query_only = 0")  # type: ignore[union-attr]
    look(reading, "dark.jpg")
    assert case(reading, "bright.png").review.note == "precious"  # type: ignore[union-attr]


def test_verdicts_come_back_after_a_restart_also_for_twins_and_moved_films(
    reading: MainWindow,
    qtbot: QtBot,
    make_window: Callable[[Path], MainWindow],
    tiny_model: Path,
    film_folder: Path,
    tmp_path: Path,
) -> None:
    qtbot.keyClick(reading.table, Key.Key_N)
    reading.close()
    (tmp_path / "elsewhere").mkdir()
    shutil.copy(film_folder / "bright.png", tmp_path / "elsewhere" / "copy.png")
    (film_folder / "bright.png").rename(tmp_path / "elsewhere" / "moved.png")
    again = make_window(tiny_model)
    again.show()
    with qtbot.waitSignal(again.bridge.finished, timeout=20_000):
        again.open_paths([tmp_path / "elsewhere"])
    assert verdict(again, "copy.png") is verdict(again, "moved.png") is NO_SIGNS
    again.table.setFocus()
    look(again, "copy.png")
    qtbot.keyClick(again.table, Key.Key_U)
    assert verdict(again, "moved.png") is UNSURE  # twins share one review
    qtbot.waitUntil(lambda: again.review.strip.progress.text() == "2 of 5 reviewed")


def test_file_that_holds_another_film_by_now_has_not_its_review(
    reading: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    qtbot.keyClick(reading.table, Key.Key_S)
    write_film(film_folder / "bright.png", 0.7)
    with qtbot.waitSignal(reading.bridge.finished, timeout=20_000):
        reading.open_paths([film_folder / "bright.png"])
    assert case(reading, "bright.png").review is None
    assert not reading.review_actions.signs.isChecked()


def test_file_that_holds_another_film_by_now_is_read_blind_again(
    reading: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    look(reading, "dark.jpg")
    qtbot.keyClick(reading.table, Key.Key_S)
    write_film(film_folder / "dark.jpg", 0.7)
    with qtbot.waitSignal(reading.bridge.finished, timeout=20_000):
        reading.open_paths([film_folder / "dark.jpg"])
    assert answer(reading) == "Your reading first. The model's answer is shown once you have given yours."
    qtbot.keyClick(reading.table, Key.Key_U)
    review = case(reading, "dark.jpg").review
    assert review is not None
    assert review.blind


def test_no_verdict_can_be_given_while_a_filter_hides_every_film(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_S)
    actions = reading.review_actions
    for_a_film = (actions.signs, actions.no_signs, actions.unsure, actions.take_back)
    assert all(action.isEnabled() for action in for_a_film)
    reading.films_panel.bar.search.setText("no film has this name")
    qtbot.waitUntil(lambda: reading.table.order.rowCount() == 0)
    assert not any(action.isEnabled() for action in for_a_film)
    reading.films_panel.bar.search.setText("bright.png")
    qtbot.waitUntil(lambda: reading.table.order.rowCount() == 1)
    assert all(action.isEnabled() for action in for_a_film)


def test_progress_counts_what_can_be_read(reading: MainWindow, qtbot: QtBot) -> None:
    progress = reading.review.strip.progress
    qtbot.waitUntil(lambda: progress.text() == "0 of 4 reviewed")
    qtbot.keyClick(reading.table, Key.Key_S)
    qtbot.waitUntil(lambda: progress.text() == "1 of 4 reviewed")
    removed = reading.films.remove([case(reading, "bright.png").case_id])
    qtbot.waitUntil(lambda: progress.text() == "0 of 3 reviewed")
    reading.films.restore(removed)
    qtbot.waitUntil(lambda: progress.text() == "1 of 4 reviewed")


def test_blind_reading_hides_until_the_reader_has_committed(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.go_on.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_B)
    look(reading, "deeper/bright.tif")
    assert answer(reading) == "Your reading first. The model's answer is shown once you have given yours."
    assert case(reading, "deeper/bright.tif").withheld
    qtbot.keyClick(reading.table, Key.Key_N)
    assert looked_at(reading) == "deeper/bright.tif"  # the answer is what the reader waits for
    assert answer(reading).startswith("Your reading: no signs of pneumonia. The model says signs of pneumonia: prob")
    review = case(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (NO_SIGNS, True, NO_SIGNS)


def test_changed_mind_is_not_blind_but_what_was_said_blind_stays(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    look(reading, "deeper/bright.tif")
    qtbot.keyClick(reading.table, Key.Key_N)
    qtbot.keyClick(reading.table, Key.Key_S)
    review = case(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (SIGNS, False, NO_SIGNS)
    qtbot.keyClick(reading.table, Key.Key_Backspace)
    assert case(reading, "deeper/bright.tif").withheld
    assert "will not count as blind" in answer(reading)
    qtbot.keyClick(reading.table, Key.Key_U)
    review = case(reading, "deeper/bright.tif").review
    assert review is not None
    assert (review.verdict, review.blind, review.blind_verdict) == (UNSURE, False, NO_SIGNS)


def test_answer_that_was_seen_makes_no_blind_reading(reading: MainWindow, qtbot: QtBot) -> None:
    assert answer(reading).startswith("Signs of pneumonia: ")
    qtbot.keyClick(reading.table, Key.Key_B)
    assert "You have seen this film's answer before" in answer(reading)
    qtbot.keyClick(reading.table, Key.Key_S)
    review = case(reading, "bright.png").review
    assert review is not None
    assert (review.blind, review.blind_verdict) == (False, None)
    qtbot.keyClick(reading.table, Key.Key_B)
    assert not reading.review_actions.blind.isChecked()
    look(reading, "dark.jpg")
    assert answer(reading).startswith("No signs of pneumonia: ")


def test_note_alone_reveals_nothing(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    look(reading, "dark.jpg")
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "hm")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Escape)
    assert case(reading, "dark.jpg").withheld
    assert answer(reading).startswith("Your reading first.")
    qtbot.keyClick(reading.table, Key.Key_N)
    assert case(reading, "dark.jpg").review.blind  # type: ignore[union-attr]


def test_blind_reading_goes_on_after_a_restart(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    first = make_window(tiny_model)
    first.review_actions.blind.trigger()
    first.close()
    again = make_window(tiny_model)
    again.show()
    assert again.review_actions.blind.isChecked()
    with qtbot.waitSignal(again.bridge.finished, timeout=20_000):
        again.open_paths([film_folder])
    assert case(again, "bright.png").withheld
    look(again, "bright.png")
    assert answer(again).startswith("Your reading first.")


def test_operating_point_does_not_reveal_a_withheld_answer(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    look(reading, "dark.jpg")
    reading.operating_point.choose(reading.operating_point.passport.operating_points[0])  # type: ignore[union-attr]
    assert answer(reading).startswith("Your reading first.")


def test_answer_follows_the_operating_point(reading: MainWindow) -> None:
    reading.operating_point.choose(reading.operating_point.passport.operating_points[2])  # type: ignore[union-attr]
    assert "operating point “rule-in” (0.80)" in answer(reading)


def test_every_text_field_of_reviewing_has_a_name(reading: MainWindow) -> None:
    assert [field.accessibleName() for field in reading.review.strip.findChildren(QLineEdit)] == ["Note on this film"]
    assert all(one.text().strip() for one in reading.review.strip.findChildren(QToolButton))


def test_reviews_given_elsewhere_show_at_once(reading: MainWindow) -> None:
    finding = case(reading, "dark.jpg").finding
    review = Review(reviewed_at=finding.assessed_at, verdict=UNSURE)
    reading.reviews.give(finding, review, "elsewhere")
    assert verdict(reading, "dark.jpg") is UNSURE
