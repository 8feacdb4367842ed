"""Reviewing with the keyboard, and the verdict panel: it updates once for each change, in any order of connections."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.window.films import case_of, displayed_answer, reader_verdict, select_film, selected_file
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.film_filter import Chip
from gui.verdict.verdict_panel import VerdictPanel
from inference.review.verdicts import ReaderVerdict

SIGNS = ReaderVerdict.SIGNS
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SEEN = "Your reading first. You have seen this film's answer before, so this reading will not count as blind."


def test_a_verdict_advances_to_the_next_unreviewed_film_if_set(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.auto_advance.setChecked(True)
    qtbot.keyClick(reading.table, Key.Key_S)
    assert selected_file(reading) != "bright.png"
    assert reader_verdict(reading, "bright.png") is SIGNS
    assert not reading.review_actions.signs.isChecked()


def test_judged_films_leave_the_filter_of_unreviewed_films(reading: MainWindow, qtbot: QtBot) -> None:
    reading.review_actions.auto_advance.setChecked(True)
    reading.films_panel.bar.chips[Chip.UNREVIEWED].click()
    order = reading.table.order
    films = order.rowCount()
    for judged in range(1, 4):
        qtbot.keyClick(reading.table, Key.Key_S)
        qtbot.waitUntil(lambda left=films - judged: order.rowCount() == left, timeout=5_000)
        selected = reading.table.selected_case
        assert selected is not None
        assert selected.review is None


def test_advancing_after_a_verdict_is_the_default_and_is_remembered(
    make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    first = make_window(tiny_model)
    assert first.review_actions.auto_advance.isChecked()
    first.review_actions.auto_advance.trigger()
    first.close()
    assert not make_window(tiny_model).review_actions.auto_advance.isChecked()


def test_unreadable_file_takes_a_note_but_no_verdict(reading: MainWindow, qtbot: QtBot) -> None:
    select_film(reading, "cut.jpg")
    assert not reading.review_actions.signs.isEnabled()
    qtbot.keyClick(reading.table, Key.Key_S)
    assert case_of(reading, "cut.jpg").review is None
    qtbot.keyClick(reading.table, Key.Key_T)
    qtbot.keyClicks(reading.review.strip.note, "ask for it again")
    qtbot.keyClick(reading.review.strip.note, Key.Key_Return)
    assert case_of(reading, "cut.jpg").review.note == "ask for it again"  # type: ignore[union-attr]


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


def test_blind_reading_stays_on_after_a_restart(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, tiny_model: Path, film_folder: Path
) -> None:
    first = make_window(tiny_model)
    first.review_actions.blind.trigger()
    first.close()
    again = make_window(tiny_model)
    again.show()
    assert again.review_actions.blind.isChecked()
    with qtbot.waitSignal(again.bridge.finished):
        again.open_paths([film_folder])
    assert case_of(again, "bright.png").withheld
    select_film(again, "bright.png")
    assert displayed_answer(again).startswith("Your reading first.")


def test_operating_point_does_not_reveal_a_withheld_answer(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading.table, Key.Key_B)
    select_film(reading, "dark.jpg")
    reading.operating_point.choose(
        reading.operating_point.models[0].passport.operating_points[0], reading.operating_point.models[0].sha256
    )
    assert displayed_answer(reading).startswith("Your reading first.")


def test_answer_follows_the_operating_point(reading: MainWindow) -> None:
    reading.operating_point.choose(
        reading.operating_point.models[0].passport.operating_points[2], reading.operating_point.models[0].sha256
    )
    assert "operating point “rule-in” (0.80)" in displayed_answer(reading)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The file of each case that a verdict panel shows, in order; None for no case."""
    files: list[str | None] = []
    show_case = VerdictPanel.show_case

    def show(panel: VerdictPanel, case: object, **facts: object) -> None:
        files.append(None if case is None else case.finding.file)  # type: ignore[attr-defined]
        show_case(panel, case, **facts)  # type: ignore[arg-type]

    monkeypatch.setattr(VerdictPanel, "show_case", show)
    return files


@pytest.fixture
def observed(shown: list[str | None], scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window, its verdict panel observed; films sorted by name, the first one selected."""
    scanned.table.sortByColumn(Column.FILE, Qt.SortOrder.AscendingOrder)
    scanned.review_actions.auto_advance.setChecked(False)
    scanned.table.setFocus()
    qtbot.waitUntil(lambda: scanned.app_state.session._is_started and not scanned.bridge.is_running)
    press(scanned, qtbot, Key.Key_Home)
    shown.clear()
    return scanned


def press(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(window.table, key, modifiers)


def click_on_row(window: MainWindow, qtbot: QtBot, row: int) -> None:
    place = window.table.visualRect(window.table.order.index(row, Column.FILE)).center()
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_selection_by_key_or_mouse_updates_the_verdict_panel_once(
    observed: MainWindow, qtbot: QtBot, shown: list[str | None]
) -> None:
    press(observed, qtbot, Key.Key_J)
    assert shown == ["cut.jpg"]
    click_on_row(observed, qtbot, 0)
    assert shown == ["cut.jpg", "bright.png"]
    click_on_row(observed, qtbot, 0)
    assert shown == ["cut.jpg", "bright.png"]


def test_verdict_updates_the_panel_once_and_so_does_the_film_that_follows(
    observed: MainWindow, qtbot: QtBot, shown: list[str | None]
) -> None:
    press(observed, qtbot, Key.Key_S)
    assert shown == ["bright.png"]
    observed.review_actions.auto_advance.setChecked(True)
    press(observed, qtbot, Key.Key_N)
    assert shown == ["bright.png", "bright.png", "dark.jpg"]


def test_note_undo_and_redo_update_the_panel_once(observed: MainWindow, qtbot: QtBot, shown: list[str | None]) -> None:
    press(observed, qtbot, Key.Key_T)
    qtbot.keyClicks(observed.review.strip.note, "left base")
    qtbot.keyClick(observed.review.strip.note, Key.Key_Return)
    assert shown == ["bright.png"]
    select_film(observed, "dark.jpg")
    shown.clear()
    press(observed, qtbot, Key.Key_Z, CTRL)  # goes back to the film whose note it takes back
    assert shown == ["bright.png"]
    press(observed, qtbot, Key.Key_Z, CTRL | SHIFT)
    assert shown == ["bright.png", "bright.png"]


def test_blind_reading_and_the_operating_point_update_the_panel_once(
    observed: MainWindow, qtbot: QtBot, shown: list[str | None]
) -> None:
    press(observed, qtbot, Key.Key_B)
    assert shown == ["bright.png"]
    observed.operating_point.choose(
        observed.operating_point.models[0].passport.operating_points[2], observed.operating_point.models[0].sha256
    )
    assert shown == ["bright.png", "bright.png"]


def test_model_reset_updates_the_panel_once(observed: MainWindow, qtbot: QtBot, shown: list[str | None]) -> None:
    press(observed, qtbot, Key.Key_Delete)
    assert shown == ["cut.jpg"]
    press(observed, qtbot, Key.Key_Z, CTRL)  # the film is back in the table, and another one is looked at
    assert shown == ["cut.jpg"]
    observed.shell_actions.close_films.trigger()
    assert shown == ["cut.jpg", None]
    assert displayed_answer(observed) == ""
    observed.undo_stack.undo()
    assert len(shown) == 3
    assert displayed_answer(observed) != ""


def test_film_assessed_again_updates_the_panel_once(
    observed: MainWindow, qtbot: QtBot, shown: list[str | None]
) -> None:
    with qtbot.waitSignal(observed.bridge.finished):
        observed.table_actions.classify_again.trigger()
    assert shown == ["bright.png"]


def test_note_on_a_duplicate_shows_with_its_other_file(observed: MainWindow, qtbot: QtBot) -> None:
    case = observed.table.selected_case
    assert case is not None
    twin = case.finding.path.with_name("twin.png")
    twin.write_bytes(case.finding.path.read_bytes())
    with qtbot.waitSignal(observed.bridge.finished):
        observed.open_paths([twin])
    select_film(observed, "bright.png")
    press(observed, qtbot, Key.Key_T)
    qtbot.keyClicks(observed.review.strip.note, "left base")
    select_film(observed, "twin.png")  # without leaving the field
    assert observed.review.strip.note.text() == "left base"


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_signal_connections_changes_nothing(
    observed: MainWindow, qtbot: QtBot, shown: list[str | None], seed: int
) -> None:
    connect_in_another_order(observed, random.Random(seed))  # noqa: S311  # a test, no secret
    answers = []
    for step in steps(observed, qtbot):
        shown.clear()
        step()
        answers.append((list(shown), displayed_answer(observed).partition(":")[0]))
    assert answers == [
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
        (films.modelReset, table.order._end_layout_change),
        (films.dataChanged, table.order._forward_changes),
        (films.all_changed, table.order._arrange),
        (films.all_changed, current._emit_case),
        (films.cases_changed, current._emit_if_changed),
        (films.cases_changed, review._progress._update_reviewed),
        (films.findings_added, review._binder._bind_findings),
        (films.counts_changed, window.films_panel.bar._count),
        (table.order.shown_changed, table._ensure_current),
        (table.case_selected, current._select),
        (table.case_lost, current._lose),
        (current.changed, review._show),
        (current.changed, review._verdict._show),
        (window.reviews.changed, review._binder._bind_key),
        (window.operating_point.changed, window.operating_point_controller._apply_rules),
    ]
    for signal, slot in connections:
        signal.disconnect(slot)
    chance.shuffle(connections)
    for signal, slot in connections:
        signal.connect(slot)


def steps(window: MainWindow, qtbot: QtBot) -> list[Callable[[], object]]:
    """What a reader does: moves on, gives a verdict, takes it back, reads blind, removes films and undoes that."""
    points = window.operating_point.models[0].passport.operating_points
    return [
        lambda: press(window, qtbot, Key.Key_J),
        lambda: press(window, qtbot, Key.Key_J),
        lambda: press(window, qtbot, Key.Key_S),
        lambda: press(window, qtbot, Key.Key_Z, CTRL),
        lambda: press(window, qtbot, Key.Key_B),
        lambda: window.operating_point.choose(points[2], window.operating_point.models[0].sha256),
        lambda: press(window, qtbot, Key.Key_B),
        lambda: select_film(window, "bright.png"),
        window.shell_actions.close_films.trigger,
        window.undo_stack.undo,
    ]
