"""The verdict panel has one owner: it is told once for each change, in whatever order signals were connected."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.verdict.verdict_panel import VerdictPanel

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEEN = "Your reading first. You have seen this film's answer before, so this reading will not count as blind."


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The file of each case that a verdict panel is told of, in order; None for no case."""
    files: list[str | None] = []
    show_case = VerdictPanel.show_case

    def show(panel: VerdictPanel, case: object, **facts: object) -> None:
        files.append(None if case is None else case.finding.file)  # type: ignore[attr-defined]
        show_case(panel, case, **facts)  # type: ignore[arg-type]

    monkeypatch.setattr(VerdictPanel, "show_case", show)
    return files


@pytest.fixture
def reading(told: list[str | None], scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window; its films are sorted by name, and the first of them is looked at."""
    scanned.table.sortByColumn(Column.FILE, Qt.SortOrder.AscendingOrder)
    scanned.review_actions.go_on.setChecked(False)
    scanned.table.setFocus()
    qtbot.waitUntil(lambda: scanned.app_state.session._is_started and not scanned.bridge.is_running)
    press(scanned, qtbot, Key.Key_Home)
    told.clear()
    return scanned


def look(window: MainWindow, file: str) -> None:
    cases = map(window.films.case, window.films.case_ids())
    window.table.select_case(next(case.case_id for case in cases if case.finding.file == file))


def press(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.table, key, modifiers)


def click_on_row(window: MainWindow, qtbot: QtBot, row: int) -> None:
    place = window.table.visualRect(window.table.order.index(row, Column.FILE)).center()
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_selection_by_key_and_by_mouse_is_told_once(reading: MainWindow, qtbot: QtBot, told: list[str | None]) -> None:
    press(reading, qtbot, Key.Key_J)
    assert told == ["cut.jpg"]
    click_on_row(reading, qtbot, 0)
    assert told == ["cut.jpg", "bright.png"]
    click_on_row(reading, qtbot, 0)
    assert told == ["cut.jpg", "bright.png"]


def test_verdict_is_told_once_and_so_is_the_film_that_follows(
    reading: MainWindow, qtbot: QtBot, told: list[str | None]
) -> None:
    press(reading, qtbot, Key.Key_S)
    assert told == ["bright.png"]
    reading.review_actions.go_on.setChecked(True)
    press(reading, qtbot, Key.Key_N)
    assert told == ["bright.png", "bright.png", "dark.jpg"]


def test_note_undo_and_redo_are_told_once(reading: MainWindow, qtbot: QtBot, told: list[str | None]) -> None:
    press(reading, qtbot, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "left base")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Return)
    assert told == ["bright.png"]
    look(reading, "dark.jpg")
    told.clear()
    press(reading, qtbot, Key.Key_Z, CTRL)  # goes back to the film whose note it takes back
    assert told == ["bright.png"]
    press(reading, qtbot, Key.Key_Z, CTRL | SHIFT)
    assert told == ["bright.png", "bright.png"]


def test_blind_reading_and_the_operating_point_are_told_once(
    reading: MainWindow, qtbot: QtBot, told: list[str | None]
) -> None:
    press(reading, qtbot, Key.Key_B)
    assert told == ["bright.png"]
    assert reading.operating_point.passport is not None
    reading.operating_point.choose(reading.operating_point.passport.operating_points[2])
    assert told == ["bright.png", "bright.png"]


def test_model_reset_is_told_once(reading: MainWindow, qtbot: QtBot, told: list[str | None]) -> None:
    press(reading, qtbot, Key.Key_Delete)
    assert told == ["cut.jpg"]
    press(reading, qtbot, Key.Key_Z, CTRL)  # the film is back in the table, and another one is looked at
    assert told == ["cut.jpg"]
    reading.shell_actions.close_films.trigger()
    assert told == ["cut.jpg", None]
    assert verdict_text(reading) == ""
    reading.undo_stack.undo()
    assert len(told) == 3
    assert verdict_text(reading) != ""


def test_film_assessed_again_is_told_once(reading: MainWindow, qtbot: QtBot, told: list[str | None]) -> None:
    with qtbot.waitSignal(reading.bridge.finished, timeout=20_000):
        reading.table_actions.classify_again.trigger()
    assert told == ["bright.png"]


def test_note_on_a_twin_shows_with_its_other_file(reading: MainWindow, qtbot: QtBot) -> None:
    case = reading.table.selected_case
    assert case is not None
    twin = case.finding.path.with_name("twin.png")
    twin.write_bytes(case.finding.path.read_bytes())
    with qtbot.waitSignal(reading.bridge.finished, timeout=20_000):
        reading.open_paths([twin])
    look(reading, "bright.png")
    press(reading, qtbot, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "left base")
    look(reading, "twin.png")  # without leaving the field
    assert reading.review.strip.note.text() == "left base"


@pytest.mark.parametrize("seed", range(4))
def test_order_of_the_connections_changes_nothing(
    reading: MainWindow, qtbot: QtBot, told: list[str | None], seed: int
) -> None:
    connect_in_another_order(reading, random.Random(seed))  # noqa: S311  # a test, no secret
    said = []
    for step in steps(reading, qtbot):
        told.clear()
        step()
        said.append((list(told), verdict_text(reading).partition(":")[0]))
    assert said == [
        (["cut.jpg"], "Not assessed. The picture is damaged or cut short."),
        (["dark.jpg"], "No signs of pneumonia"),
        (["dark.jpg"], "Your reading"),
        (["dark.jpg"], "No signs of pneumonia"),
        (["dark.jpg"], SEEN),
        (["dark.jpg"], SEEN),
        (["dark.jpg"], "No signs of pneumonia"),
        (["bright.png"], "Signs of pneumonia"),
        ([None], ""),
        (["bright.png"], "Signs of pneumonia"),
    ]


def connect_in_another_order(window: MainWindow, chance: random.Random) -> None:
    """Connect again, in a random order, what changes films, reviews, the current case and the panel."""
    films, table, current, review = window.films, window.table, window.main_view.current, window.review
    connections = [
        (films.modelReset, table.order._end),
        (films.dataChanged, table.order._forward_changes),
        (films.all_changed, table.order._settle),
        (films.all_changed, current._emit_case),
        (films.cases_changed, current._emit_if_changed),
        (films.cases_changed, review._progress._update_reviewed),
        (films.findings_added, review._binder._bind_findings),
        (films.counts_changed, window.films_panel.bar._count),
        (table.order.shown_changed, table._keep_looking),
        (table.case_selected, current._select),
        (table.case_lost, current._lose),
        (current.changed, review._show),
        (current.changed, review._verdict._show),
        (window.reviews.changed, review._binder._bind_key),
        (window.operating_point.changed, window.operating_point_controller._judge),
    ]
    for signal, slot in connections:
        signal.disconnect(slot)
    chance.shuffle(connections)
    for signal, slot in connections:
        signal.connect(slot)


def steps(window: MainWindow, qtbot: QtBot) -> list[Callable[[], object]]:
    """What a reader does: moves on, gives a verdict, takes it back, reads blind, removes films and undoes that."""
    points = window.operating_point.passport.operating_points  # type: ignore[union-attr]
    return [
        lambda: press(window, qtbot, Key.Key_J),
        lambda: press(window, qtbot, Key.Key_J),
        lambda: press(window, qtbot, Key.Key_S),
        lambda: press(window, qtbot, Key.Key_Z, CTRL),
        lambda: press(window, qtbot, Key.Key_B),
        lambda: window.operating_point.choose(points[2]),
        lambda: press(window, qtbot, Key.Key_B),
        lambda: look(window, "bright.png"),
        window.shell_actions.close_films.trigger,
        window.undo_stack.undo,
    ]


def verdict_text(window: MainWindow) -> str:
    return window.viewer.answer.sentence.accessibleName()
