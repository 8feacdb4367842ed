"""The session: films, layout and unfinished scans are restored at the next start."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from helpers.hangs import HANG_S
from helpers.models import answers_sha256
from helpers.window.films import case_of, findings_of, select_film, selected_file
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.settings import Key
from gui.main_window import MainWindow
from gui.scan.allowances import Allowance
from gui.scan.scan_progress import ScanProgress
from gui.session.session_store import SessionStore, session_path
from gui.table.rows.film_filter import Chip
from gui.table.rows.films_model import Column
from inference.finding import Status
from inference.scan.journal import window_journal_path

MakeWindow = Callable[[Path], MainWindow]


@pytest.fixture
def start(make_window: MakeWindow, qtbot: QtBot, tiny_model: Path) -> Callable[[], MainWindow]:
    """Opens a window over the data of the last one, and waits until the films are restored."""

    def begin() -> MainWindow:
        window = make_window(tiny_model)
        with qtbot.waitSignal(window.app_state.session.started):
            window.show()
        qtbot.waitUntil(lambda: not window.bridge.is_running)
        return window

    return begin


def test_films_are_restored_without_being_assessed_again(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    before = findings_of(scanned)
    scanned.close()
    after = findings_of(start())
    assert list(after) == list(before)
    assessed = [file for file, finding in before.items() if finding.status is Status.ASSESSED]
    assert [after[file].assessed_at for file in assessed] == [before[file].assessed_at for file in assessed]


def test_missing_film_has_a_row_that_states_it(
    scanned: MainWindow, start: Callable[[], MainWindow], film_folder: Path
) -> None:
    scanned.close()
    (film_folder / "bright.png").unlink()
    after = findings_of(start())
    assert len(after) == 8
    assert after["bright.png"].status is Status.MISSING


def test_removed_film_stays_removed(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.films.remove([case_of(scanned, "bright.png").case_id])
    scanned.close()
    assert "bright.png" not in findings_of(start())


def test_film_whose_removal_was_undone_is_restored(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.films.restore(scanned.films.remove([case_of(scanned, "bright.png").case_id]))
    scanned.close()
    assert "bright.png" in findings_of(start())


def test_layout_order_and_selection_are_restored(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.resize(1100, 700)  # no wider than the small screen of the tests
    scanned.main_view.moveSplitter(580, 1)
    scanned.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    select_film(scanned, "dark.jpg")
    sizes = scanned.main_view.sizes()
    scanned.close()
    window = start()
    header = window.table.horizontalHeader()
    assert window.size().toTuple() == (1100, 700)
    assert window.main_view.sizes() == sizes
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        Column.PROBABILITY,
        Qt.SortOrder.DescendingOrder,
    )
    selected = window.table.selected_case
    assert selected is not None
    assert selected.finding.file == "dark.jpg"


def test_reader_continues_where_the_last_session_ended(
    window: MainWindow, qtbot: QtBot, start: Callable[[], MainWindow], many_films: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([many_films(60)])
    window.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    chip = window.films_panel.bar.chips[Chip.SIGNS]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    window.table.setFocus()
    for _ in range(20):
        qtbot.keyClick(window.table, Qt.Key.Key_J)
    qtbot.keyClick(window.table, Qt.Key.Key_H)
    qtbot.keyClick(window.table, Qt.Key.Key_G)
    row, file = window.table.currentIndex().row(), selected_file(window)
    shown = window.table.order.rowCount()
    assert (row, shown < 60) == (20, True)
    window.close()
    again = start()
    assert (again.table.currentIndex().row(), selected_file(again)) == (row, file)
    assert again.films_panel.bar.chosen_chips == {Chip.SIGNS}
    assert again.table.order.rowCount() == shown
    assert not again.actions_.heatmap.isChecked()
    assert again.viewer.film_actions.histogram.isChecked()
    assert again.table.viewport().rect().contains(again.table.visualRect(again.table.currentIndex()).center())
    assert again.focusWidget() is again.table
    qtbot.keyClick(again.focusWidget(), Qt.Key.Key_S)
    assert again.films_panel.bar.search.text() == ""
    assert [case.review.verdict for case in map(again.films.case, again.films.case_ids()) if case.review] == ["signs"]


def test_focus_of_the_film_is_restored(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.viewer.view.setFocus()
    scanned.close()
    again = start()
    assert again.focusWidget() is again.viewer.view


def test_selection_survives_a_window_that_is_closed_before_its_films_are_restored(
    scanned: MainWindow, make_window: MakeWindow, start: Callable[[], MainWindow], tiny_model: Path
) -> None:
    select_film(scanned, "dark.jpg")
    scanned.close()
    short = make_window(tiny_model)
    short.show()
    short.close()
    assert selected_file(start()) == "dark.jpg"


def test_nothing_is_restored_if_the_setting_is_off(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.settings.set(Key.RESTORE, False)
    scanned.close()
    window = start()
    assert window.films.rowCount() == 0
    assert window.pages.currentWidget() is window.welcome_page
    window.settings.set(Key.RESTORE, True)
    window.close()
    assert start().films.rowCount() == 0  # films that were not restored are forgotten


def test_damaged_session_opens_an_empty_window(scanned: MainWindow, start: Callable[[], MainWindow]) -> None:
    scanned.close()
    session_path().write_bytes(b"no database" * 200)
    window = start()
    assert window.films.rowCount() == 0
    assert window.pages.currentWidget() is window.welcome_page


def test_films_given_at_the_start_come_before_those_of_the_last_session(
    scanned: MainWindow, make_window: MakeWindow, qtbot: QtBot, tiny_model: Path, many_films: Callable[[int], Path]
) -> None:
    scanned.close()
    window = make_window(tiny_model)
    window.open_when_painted([many_films(3)])
    with qtbot.waitSignal(window.app_state.session.started):
        window.show()
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert list(findings_of(window))[:3] == ["film 0.png", "film 1.png", "film 2.png"]
    assert window.films.rowCount() == 11


def test_films_given_at_the_start_that_were_open_already_are_counted_once(
    scanned: MainWindow, make_window: MakeWindow, qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    scanned.close()
    window = make_window(tiny_model)
    window.open_when_painted([film_folder])
    with qtbot.waitSignal(window.app_state.session.started):
        window.show()
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert window.status_bar.progress.text.text().startswith("8 done")
    assert window.films.rowCount() == 8


def test_films_opened_before_the_session_starts_are_counted_once(
    make_window: MakeWindow, qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    window = make_window(tiny_model)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])  # as if the system opened them before the window is painted
    with qtbot.waitSignal(window.app_state.session.started):
        window.show()
    qtbot.waitUntil(lambda: not window.bridge.is_running)
    assert window.status_bar.progress.text.text().startswith("8 done")
    assert window.films.rowCount() == 8


def test_films_of_a_continued_scan_are_counted_once(
    window: MainWindow, qtbot: QtBot, start: Callable[[], MainWindow], many_films: Callable[[int], Path]
) -> None:
    window.open_paths([many_films(150)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    window.close()
    again = start()
    assert again.status_bar.progress.text.text().startswith("150 done")


def test_unfinished_scan_continues_at_the_next_start(
    window: MainWindow, qtbot: QtBot, start: Callable[[], MainWindow], many_films: Callable[[int], Path]
) -> None:
    window.open_paths([many_films(150)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    window.close()
    assert start().films.rowCount() == 150


def test_continued_scan_counts_recalled_films_and_each_film_once(
    window: MainWindow, qtbot: QtBot, make_window: MakeWindow, tiny_model: Path, many_films: Callable[[int], Path]
) -> None:
    window.open_paths([many_films(200)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 20)
    window.close()
    known = window.films.rowCount()
    again = make_window(tiny_model)
    reported: list[ScanProgress] = []
    again.bridge.progressed.connect(reported.append)
    with qtbot.waitSignal(again.bridge.finished):
        again.show()
    assert {progress.total for progress in reported} == {None, 200}
    assert reported[-1].done == again.films.rowCount() == 200
    assert known <= reported[-1].recalled < 200
    recalled_only = [progress for progress in reported if progress.done and progress.done == progress.recalled]
    assert all(progress.seconds_left is None for progress in recalled_only)  # recalled films predict no speed
    assessing = [progress for progress in reported if progress.done > progress.recalled]
    assert assessing
    shortest = min(progress.seconds - progress.recall_seconds for progress in assessing)
    assert max(progress.rate for progress in assessing) <= 200 / shortest


def test_cancelled_scan_does_not_continue(
    window: MainWindow, qtbot: QtBot, start: Callable[[], MainWindow], many_films: Callable[[int], Path]
) -> None:
    window.open_paths([many_films(300)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    with qtbot.waitSignal(window.bridge.finished):
        window.bridge.cancel()
    found = window.films.rowCount()
    window.close()
    assert start().films.rowCount() == found


def test_films_of_a_cancelled_start_are_restored_at_the_next_one(
    scanned: MainWindow, make_window: MakeWindow, start: Callable[[], MainWindow], qtbot: QtBot, tiny_model: Path
) -> None:
    before = findings_of(scanned)
    scanned.close()
    stopped = make_window(tiny_model)
    stopped.app_state.session.started.connect(stopped.bridge.cancel)
    with qtbot.waitSignal(stopped.app_state.session.started):
        stopped.show()
    qtbot.waitUntil(lambda: not stopped.bridge.is_running)
    assert len(findings_of(stopped)) < len(before)
    stopped.close()
    assert list(findings_of(start())) == list(before)


def test_film_that_is_assessed_again_keeps_its_name(scanned: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    nested = film_folder.parent / "ward" / "room 7"
    nested.mkdir(parents=True)
    shutil.copy(film_folder / "bright.png", nested / "one.png")
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([nested.parent])
    before = list(findings_of(scanned))
    assert any("room 7" in name for name in before)
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.app_state.allow([nested / "one.png"], Allowance(correct=True))
    assert list(findings_of(scanned)) == before


def test_second_window_has_no_session(
    scanned: MainWindow, make_window: MakeWindow, qtbot: QtBot, tiny_model: Path, many_films: Callable[[int], Path]
) -> None:
    second = make_window(tiny_model)
    with qtbot.waitSignal(second.app_state.session.started):
        second.show()
    assert second.films.rowCount() == 0
    with qtbot.waitSignal(second.bridge.finished):
        second.open_paths([many_films(3)])
    second.close()
    scanned.close()
    assert len(list(SessionStore(session_path()).films())) == 8


def test_second_window_does_not_change_the_first_picture_of_the_next_start(
    scanned: MainWindow, make_window: MakeWindow, qtbot: QtBot, tiny_model: Path
) -> None:
    second = make_window(tiny_model)
    with qtbot.waitSignal(second.app_state.session.started):
        second.show()
    scanned.close()
    second.close()
    window = make_window(tiny_model)
    assert window.pages.currentWidget() is window.main_view


def test_first_picture_knows_whether_films_will_follow(
    scanned: MainWindow, make_window: MakeWindow, tiny_model: Path
) -> None:
    assert not scanned.settings.get(Key.HAS_FILMS, False)
    scanned.close()
    window = make_window(tiny_model)
    assert window.pages.currentWidget() is window.main_view


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gui.application import Program, create_application

application = create_application()
program = Program(application, Path(sys.argv[1]), "cpu")

def look():
    if program.window.films.rowCount() >= 40:
        print(program.window.films.rowCount(), flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

timer = QTimer()
timer.timeout.connect(look)
timer.start(10)
program.window.open_when_painted([Path(sys.argv[2])])
program.window.show()
application.exec()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal on Windows")
def test_scan_of_a_killed_program_continues(
    start: Callable[[], MainWindow], tiny_model: Path, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(200)
    root = Path(__file__).resolve().parents[3]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    command = [sys.executable, "-c", KILLED, str(tiny_model), str(folder)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=HANG_S, check=False)
    assert finished.returncode == -signal.SIGKILL, finished.stderr
    kept = journalled(window_journal_path(answers_sha256(tiny_model)))
    assert len(kept) >= int(finished.stdout)  # every finding of the table is stored
    after = findings_of(start())
    assert len(after) == 200
    assert {file: after[file].assessed_at for file in kept} == kept  # and reused


def journalled(journal: Path) -> dict[str, datetime]:
    """The films that a journal knows, and when they were assessed."""
    with sqlite3.connect(journal) as connection:
        rows = connection.execute("SELECT file, finding FROM findings").fetchall()
    connection.close()
    return {
        Path(os.fsdecode(file)).name: datetime.fromisoformat(json.loads(kept)["assessed_at"]) for file, kept in rows
    }
