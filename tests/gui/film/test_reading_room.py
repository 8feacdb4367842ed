"""The reading room: the film, its heat map and the answer, for the row that is selected last."""

from collections.abc import Callable
from pathlib import Path

import pytest
from making import write_film
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.films_model import CASE_ROLE, Column


def case_id(window: MainWindow, file: str) -> int:
    rows = range(window.films.rowCount())
    cases = [window.films.index(row, Column.FILE).data(CASE_ROLE) for row in rows]
    return next(case.case_id for case in cases if case.finding.file == file)


@pytest.fixture
def reading(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window with a bright film shown."""
    scanned.table.select_case(case_id(scanned, "bright.png"))
    qtbot.waitUntil(lambda: scanned.reading_room.view.has_film)
    return scanned


def test_selected_film_is_shown_with_its_answer(reading: MainWindow) -> None:
    view = reading.reading_room.view
    assert view.sceneRect().size().toTuple() == (96, 80)
    told = reading.reading_room.answer.sentence.accessibleName()
    assert told.startswith("Signs of pneumonia: probability 0.9")
    assert "at or above the operating point “balanced” (0.50). Most evidence: " in told
    assert "children of 1 to 5 years; not a diagnosis" in reading.reading_room.answer.research_use.text()


def test_heat_map_is_toggled_by_its_key(reading: MainWindow, qtbot: QtBot) -> None:
    view, legend = reading.reading_room.view, reading.reading_room._legend
    assert view.heatmap_is_shown
    assert legend.isVisible()
    qtbot.keyClick(reading, Qt.Key.Key_H)
    assert not view.heatmap_is_shown
    assert not legend.isVisible()
    assert not reading.reading_room.opacity.isEnabled()


def test_opacity_slider_makes_the_heat_map_fainter(reading: MainWindow) -> None:
    reading.reading_room.opacity.setValue(25)
    assert reading.reading_room.view._overlay.opacity() == pytest.approx(0.25)


def test_keys_and_wheel_zoom(reading: MainWindow, qtbot: QtBot) -> None:
    view = reading.reading_room.view
    qtbot.keyClick(reading, Qt.Key.Key_1)
    assert view.scale_factor == pytest.approx(1.0)
    qtbot.keyClick(reading, Qt.Key.Key_Plus)
    assert view.scale_factor == pytest.approx(1.25)
    turn_wheel(view.viewport(), 120)
    assert view.scale_factor > 1.25
    qtbot.keyClick(reading, Qt.Key.Key_F)
    assert view._fitted


def turn_wheel(widget: object, delta: int) -> None:
    centre = QPointF(widget.rect().center())  # type: ignore[attr-defined]
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),  # type: ignore[attr-defined]
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("empty.jpeg", "Not assessed. The file is empty (zero bytes)."),
        ("notes.txt", "Not assessed. This is a text file, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM."),
    ],
)
def test_film_that_cannot_be_read_says_why(reading: MainWindow, file: str, sentence: str) -> None:
    reading.table.select_case(case_id(reading, file))
    assert reading.reading_room.answer.sentence.accessibleName() == sentence
    assert not reading.reading_room.view.has_film


def test_only_the_latest_of_many_selections_is_shown(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(20)
    write_film(folder / "wide.png", 0.5, 900, 300)
    with qtbot.waitSignal(window.bridge.finished, timeout=20_000):
        window.open_paths([folder])
    for row in range(20):
        window.table.setCurrentIndex(window.table.order.index(row, Column.FILE))
    window.table.select_case(case_id(window, "wide.png"))
    qtbot.waitUntil(lambda: window.reading_room.view.has_film)
    assert window.reading_room.view.sceneRect().width() == 900


def test_film_that_is_gone_says_so_in_its_place(reading: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    (film_folder / "dark.jpg").unlink()
    reading.table.select_case(case_id(reading, "dark.jpg"))
    qtbot.waitUntil(lambda: "no longer there" in reading.reading_room.view._message)


def test_down_goes_to_the_next_film_from_table_and_film(reading: MainWindow, qtbot: QtBot) -> None:
    reading.table.setCurrentIndex(reading.table.order.index(0, Column.FILE))
    qtbot.keyClick(reading.table, Qt.Key.Key_Down)
    assert reading.table.currentIndex().row() == 1
    qtbot.keyClick(reading.reading_room.view, Qt.Key.Key_Down)
    assert reading.table.currentIndex().row() == 2


def test_visible_rows_get_thumbnails(reading: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    qtbot.waitUntil(lambda: reading._thumbnails.get(film_folder / "bright.png") is not None)
    assert film_folder / "empty.jpeg" not in reading._thumbnails._kept
