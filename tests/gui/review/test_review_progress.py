"""Moving from film to film, and counting those that have a verdict."""

from helpers.window.films import case_of, selected_file
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow

Key = Qt.Key


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
        seen.append(selected_file(reading))
        qtbot.keyClick(reading.table, Key.Key_U)
    assert sorted(seen) == ["bright.png", "dark.jpg", 'deeper/a,"b".png', "deeper/bright.tif"]
    qtbot.keyClick(reading.table, Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    assert reading.banner.text.text() == "Every film has been reviewed."
    assert selected_file(reading) == seen[-1]


def test_progress_counts_films_with_a_picture(reading: MainWindow, qtbot: QtBot) -> None:
    progress = reading.review.strip.progress
    qtbot.waitUntil(lambda: progress.text() == "0 of 4 reviewed")
    qtbot.keyClick(reading.table, Key.Key_S)
    qtbot.waitUntil(lambda: progress.text() == "1 of 4 reviewed")
    removed = reading.films.remove([case_of(reading, "bright.png").case_id])
    qtbot.waitUntil(lambda: progress.text() == "0 of 3 reviewed")
    reading.films.restore(removed)
    qtbot.waitUntil(lambda: progress.text() == "1 of 4 reviewed")
