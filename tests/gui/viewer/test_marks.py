"""The marks of a film: stored and restored, listed in the details, and part of its report."""

from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.outputs import pages_of
from helpers.window.films import findings_of, show_film
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.export.dialogs.export_dialogs import FilmReportDialog
from gui.main_window import MainWindow

Key = Qt.Key


def lengths(window: MainWindow) -> list[str]:
    ruler = window.viewer.view.state.ruler
    return [ruler.length_text(line) for line in ruler.lines]


def regions(window: MainWindow) -> list[str]:
    ruler = window.viewer.view.state.ruler
    return list(map(ruler.text, ruler.regions))


def measure(window: MainWindow, qtbot: QtBot, start: QPoint, end: QPoint) -> None:
    view, left = window.viewer.view, Qt.MouseButton.LeftButton
    qtbot.mousePress(view, left, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, left, pos=end)


@pytest.fixture
def marked(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window with a film with two lines and two regions, darkened, inverted, and marked as a key image."""
    show_film(scanned, qtbot, "bright.png")
    view = scanned.viewer.view
    centre = view.rect().center()
    qtbot.keyClick(view, Key.Key_L)
    measure(scanned, qtbot, centre, centre + QPoint(60, 0))
    measure(scanned, qtbot, centre + QPoint(0, 30), centre + QPoint(40, 60))
    qtbot.keyClick(view, Key.Key_A)
    measure(scanned, qtbot, centre - QPoint(60, 60), centre - QPoint(10, 20))
    qtbot.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    measure(scanned, qtbot, centre - QPoint(60, -10), centre + QPoint(-20, 40))
    qtbot.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(view, Key.Key_I)
    qtbot.keyClick(view, Key.Key_Y)
    return scanned


def marks_of(window: MainWindow) -> tuple[object, ...]:
    grey = window.viewer.view.state.greyscale
    assert grey is not None
    key_image = window.viewer.film_actions.key_image.isChecked()
    return lengths(window), regions(window), grey.window_level.level, grey.window_level.width, grey.inverted, key_image


def test_marks_are_restored_when_the_film_is_shown_again(marked: MainWindow, qtbot: QtBot) -> None:
    before = marks_of(marked)
    assert len(lengths(marked)) == len(regions(marked)) == 2
    assert regions(marked)[0].startswith("mean ")
    show_film(marked, qtbot, "dark.jpg")
    assert lengths(marked) == []
    assert marks_of(marked)[4:] == (False, False)
    show_film(marked, qtbot, "bright.png")
    assert marks_of(marked) == before


def test_marks_are_restored_at_the_next_start(
    marked: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    before = marks_of(marked)
    marked.close()
    again = make_window(tiny_model)
    with qtbot.waitSignal(again.bridge.finished):
        again.show()
    show_film(again, qtbot, "bright.png")
    assert marks_of(again) == before


def test_moved_region_is_stored(marked: MainWindow, qtbot: QtBot) -> None:
    view = marked.viewer.view
    before = regions(marked)
    qtbot.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    inside = view.rect().center() - QPoint(35, 40)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=inside)  # selects it, so that a drag moves it
    measure(marked, qtbot, inside, inside + QPoint(12, -7))
    for key in (Key.Key_Right, Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(view, key)
    (first, *_) = marked.viewer.view.state.ruler.regions
    moved = first.to_roi()
    assert regions(marked)[0] in marked.viewer.details.marks.text()
    show_film(marked, qtbot, "dark.jpg")
    show_film(marked, qtbot, "bright.png")
    assert marked.viewer.view.state.ruler.regions[0].to_roi() == moved
    assert len(regions(marked)) == len(before)


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_extra_delete_key_removes_neither_the_film_nor_its_verdict(scanned: MainWindow, qtbot: QtBot, key: Key) -> None:
    show_film(scanned, qtbot, "bright.png")
    scanned.review_actions.auto_advance.setChecked(False)
    qtbot.keyClick(scanned.table, Key.Key_S)
    view = scanned.viewer.view
    view.setFocus()
    qtbot.keyClick(view, Key.Key_A)
    measure(scanned, qtbot, view.rect().center(), view.rect().center() + QPoint(30, 30))
    films = scanned.films.rowCount()
    for _ in range(2):
        qtbot.keyClick(view, key)
    assert regions(scanned) == []
    assert scanned.films.rowCount() == films
    selected = scanned.table.selected_case
    assert selected is not None
    assert selected.review is not None
    assert selected.review.verdict is not None


def test_deleted_lines_stay_deleted(marked: MainWindow, qtbot: QtBot) -> None:
    marked.viewer.film_actions.clear_measurements.trigger()
    show_film(marked, qtbot, "dark.jpg")
    show_film(marked, qtbot, "bright.png")
    assert lengths(marked) == []
    assert regions(marked) == []


def test_marks_are_listed_beside_the_film(marked: MainWindow, qtbot: QtBot) -> None:
    marked.viewer.film_actions.details.trigger()
    listed = marked.viewer.details.marks
    assert listed.isVisible()
    first, second = lengths(marked)
    third, fourth = regions(marked)
    *texts, values = listed.text().splitlines()
    assert texts == [
        *("Key image", f"Line 1: {first}", f"Line 2: {second}"),
        *(f"Region 1: {third}", f"Region 2: {fourth}"),
    ]
    assert values.startswith("Values of regions: grey, 0 to")
    show_film(marked, qtbot, "dark.jpg")
    assert not listed.isVisible()


def test_marks_are_in_the_report_of_the_film(marked: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    marked.export_actions.report.trigger()
    dialog = marked.export.context.dialog
    assert isinstance(dialog, FilmReportDialog)
    dialog.target.line.setText(str(tmp_path / "film.pdf"))
    with qtbot.waitSignal(marked.export.succeeded):
        dialog.confirm.click()
    text = " ".join(pages_of((tmp_path / "film.pdf").read_bytes()))
    first, second = lengths(marked)
    assert f"Measured 1: {first}; 2: {second}" in text
    third, fourth = regions(marked)
    assert f"Regions 1: {third}; 2: {fourth}. Values of regions: grey, 0 to" in text
    assert "Key image yes" in text
    assert "set by hand" in text


def test_default_window_level_is_not_stored_as_a_mark(scanned: MainWindow, qtbot: QtBot) -> None:
    show_film(scanned, qtbot, "bright.png")
    qtbot.keyClick(scanned.viewer.view, Key.Key_W)  # the next preset, which all films are shown through from now on
    show_film(scanned, qtbot, "dark.jpg")
    grey = scanned.viewer.view.state.greyscale
    assert grey is not None
    default = grey.preset
    finding = findings_of(scanned)["bright.png"]
    assert scanned.app_state.marks.of(finding).is_empty
    show_film(scanned, qtbot, "bright.png")
    assert scanned.viewer.view.state.greyscale is not None
    assert scanned.viewer.view.state.greyscale.preset == default
