"""Reviews find their rows: after a restart, in identical and moved files, and not in a file with new content."""

import shutil
from collections.abc import Callable
from pathlib import Path

from helpers.films import write_film
from helpers.window.films import case_of, displayed_answer, reader_verdict, select_film
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.review.verdicts import ReaderVerdict, Review

NO_SIGNS, UNSURE = ReaderVerdict.NO_SIGNS, ReaderVerdict.UNSURE
Key = Qt.Key


def test_verdicts_come_back_after_a_restart_also_for_duplicates_and_moved_films(
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
    with qtbot.waitSignal(again.bridge.finished):
        again.open_paths([tmp_path / "elsewhere"])
    assert reader_verdict(again, "copy.png") is reader_verdict(again, "moved.png") is NO_SIGNS
    again.table.setFocus()
    select_film(again, "copy.png")
    qtbot.keyClick(again.table, Key.Key_U)
    assert reader_verdict(again, "moved.png") is UNSURE  # twins share one review
    qtbot.waitUntil(lambda: again.review.strip.progress.text() == "2 of 5 reviewed")


def test_a_file_with_a_new_film_loses_the_old_films_review(
    reading: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    qtbot.keyClick(reading.table, Key.Key_S)
    write_film(film_folder / "bright.png", 0.7)
    with qtbot.waitSignal(reading.bridge.finished):
        reading.open_paths([film_folder / "bright.png"])
    assert case_of(reading, "bright.png").review is None
    assert not reading.review_actions.signs.isChecked()


def test_a_file_with_a_new_film_is_read_blind_again(reading: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    select_film(reading, "dark.jpg")
    qtbot.keyClick(reading.table, Key.Key_S)
    write_film(film_folder / "dark.jpg", 0.7)
    with qtbot.waitSignal(reading.bridge.finished):
        reading.open_paths([film_folder / "dark.jpg"])
    assert displayed_answer(reading) == "Your reading first. The model's answer is shown once you have given yours."
    qtbot.keyClick(reading.table, Key.Key_U)
    review = case_of(reading, "dark.jpg").review
    assert review is not None
    assert review.blind


def test_reviews_saved_by_other_code_are_shown_at_once(reading: MainWindow) -> None:
    finding = case_of(reading, "dark.jpg").finding
    review = Review(reviewed_at=finding.assessed_at, verdict=UNSURE)
    reading.reviews.give(finding, review, "elsewhere")
    assert reader_verdict(reading, "dark.jpg") is UNSURE
