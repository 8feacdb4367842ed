"""The window as a whole: opening films, the table, cancelling, export and closing."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from helpers.window.background import in_background
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome
from gui.common.style.theme import Theme
from gui.main_window import MainWindow
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import CASE_ROLE, Column
from inference.finding import Status
from inference.output.table import csv_table
from inference.scan.discovery import FoundFile, discover


def drop(widget: QWidget, paths: list[Path]) -> None:
    """Drag files over a widget and let them go, as Qt tells it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, buttons = widget.rect().center(), Qt.MouseButton.LeftButton
    modifiers, action = Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(at), action, data, buttons, modifiers))
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), action, data, buttons, modifiers))


def cases(window: MainWindow) -> dict[str, FilmCase]:
    order = window.table.order
    shown = [order.index(row, Column.FILE).data(CASE_ROLE) for row in range(order.rowCount())]
    return {case.finding.file: case for case in shown}


def working_threads() -> set[str]:
    """The names of the window's own threads that run."""
    names = {thread.name for thread in threading.enumerate()}
    return {name for name in names if name.startswith(("classifier", "scan", "film", "thumbnails", "export"))}


def test_empty_window_offers_to_open_films(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome_page
    buttons = {button.text() for button in window.welcome_page.findChildren(QPushButton)}
    assert {"Open films…", "Open folder…"} <= buttons
    assert not window.actions_.export.isEnabled()
    assert not working_threads()  # nothing runs before there is something to assess


def test_dropped_folder_gives_a_row_for_every_file(window: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        drop(window, [film_folder])
    rows = cases(window)
    files = {path.relative_to(film_folder).as_posix() for path in film_folder.rglob("*") if path.is_file()}
    assert set(rows) == files
    assert rows["bright.png"].outcome is Outcome.SIGNS
    assert rows["dark.jpg"].outcome is Outcome.NO_SIGNS
    for case in rows.values():
        assert case.outcome.is_assessed or str(case.finding.reasons[0]).endswith(".")
    assert rows["empty.jpeg"].finding.status is Status.UNREADABLE


def test_drop_hint_covers_the_window_while_files_hover(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.dropping.hint.isVisible()


def test_no_child_widget_accepts_drops(scanned: MainWindow) -> None:
    assert not [child for child in scanned.findChildren(QWidget) if child.acceptDrops()]


def test_counts_in_the_status_bar_add_up(scanned: MainWindow) -> None:
    text = scanned.status_bar.counts.text()
    for part in ("<b>8</b> found", "2 with signs", "2 no signs", "0 undecided", "0 refused", "4 with errors"):
        assert part in text
    assert sum(scanned.films.counts.values()) == scanned.films.rowCount() == 8


def test_event_loop_runs_while_the_table_fills(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    ticks: list[int] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(window.films.rowCount()))
    folder = many_films(120)
    timer.start()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    timer.stop()
    assert window.films.rowCount() == 120
    assert len(ticks) > 5


def test_cancel_keeps_what_was_found(window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]) -> None:
    def go_on_and_pause() -> bool:
        for _ in range(2):
            qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        return window.films.rowCount() > 0

    window.open_paths([many_films(1000)])
    qtbot.keyClick(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(go_on_and_pause)  # a few films at a time, or a busy machine would see the cancel key too late
    assert window.bridge.progress.paused
    with qtbot.waitSignal(window.bridge.finished):
        qtbot.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert 0 < window.films.rowCount() < 1000
    assert "Cancelled after" in window.status_bar.progress.text.text()
    assert not window.actions_.cancel.isEnabled()


def test_films_dropped_while_a_scan_runs_are_assessed_too(
    window: MainWindow, qtbot: QtBot, film_folder: Path, many_films: Callable[[int], Path]
) -> None:
    with qtbot.waitSignal(window.bridge.finished):
        drop(window, [many_films(40)])
        drop(window, [film_folder])
    assert window.films.rowCount() == 48


def test_film_given_twice_keeps_its_row(scanned: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    before = {file: case.case_id for file, case in cases(scanned).items()}
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.open_paths([film_folder])
    assert {file: case.case_id for file, case in cases(scanned).items()} == before


def test_closing_while_scanning_leaves_no_thread(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    window.open_paths([many_films(400)])
    qtbot.waitUntil(lambda: window.films.rowCount() > 0)
    window.close()
    assert not working_threads()


def test_missing_model_is_reported(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tmp_path: Path, film_folder: Path
) -> None:
    window = make_window(tmp_path / "none.onnx")
    window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    assert window.banner.isVisible()
    assert "none.onnx cannot be opened" in window.banner.text.text()
    assert window.pages.currentWidget() is window.welcome_page


def test_window_that_waits_for_a_slow_folder_does_not_say_that_there_are_no_films(
    window: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    films, go_on = in_background(lambda: list(discover([film_folder]))), threading.Event()

    def slowly() -> Iterator[FoundFile]:
        go_on.wait(20)
        yield from films

    window.main_view.table.sortByColumn(Column.FILE, Qt.SortOrder.AscendingOrder)
    window.bridge.add_found(slowly)
    window.show()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.main_view)
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in labels if "There are no films" in text]
    assert "The films are on their way…" in labels
    with qtbot.waitSignal(window.bridge.finished):
        go_on.set()
    assert not window.films_panel.empty.isVisible()


def test_empty_folder_is_reported(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "nothing"
    folder.mkdir()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    assert window.pages.currentWidget() is window.welcome_page
    assert "no files" in window.banner.text.text()


def test_export_writes_what_inference_writes_in_the_order_shown(
    scanned: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    scanned.table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.DescendingOrder)
    with qtbot.waitSignal(scanned.export.succeeded):
        scanned.export.scan.export_shown_to(tmp_path / "shown.csv")
    with csv_table(tmp_path / "expected.csv") as table:
        for case in cases(scanned).values():
            table.add(case.finding)
    assert (tmp_path / "shown.csv").read_bytes() == (tmp_path / "expected.csv").read_bytes()
    assert "8 rows" in scanned.banner.text.text()


def test_failed_export_is_reported(scanned: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(scanned.export.failed):
        scanned.export.scan.export_shown_to(tmp_path / "no such folder" / "table.csv")
    assert "could not be written" in scanned.banner.text.text()


def test_nothing_is_written_into_the_scanned_folder(scanned: MainWindow, film_folder: Path) -> None:
    assert scanned.films.rowCount() == sum(path.is_file() for path in film_folder.rglob("*"))


def test_films_given_at_the_start_wait_for_the_first_picture(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    window = make_window(tiny_model)
    window.open_when_painted([film_folder])
    assert not window.bridge.is_running
    with qtbot.waitSignal(window.bridge.finished):
        window.show()
    assert window.films.rowCount() == 8


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_whole_window_paints_in_both_themes(scanned: MainWindow, theme: Theme, scheme: Qt.ColorScheme) -> None:
    theme.set_scheme(scheme)
    picture = scanned.grab().toImage()
    assert picture.pixelColor(3, picture.height() - 3).name() == theme.colours.window
