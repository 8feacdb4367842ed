"""Tools, columns and texts that show only the model's answer are hidden during a study, and come back after it."""

import pytest
from helpers.window.studies import FILMS, begin, pause
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.settings import Key
from gui.main_window import MainWindow
from gui.table.rows.column import Column
from gui.table.rows.film_filter import Chip
from inference.review.verdicts import ReaderVerdict

HEAT_MAP = {"Heat map", "Contours", "Map of the evidence", "Opacity of the heat map"}


def offered(window: MainWindow) -> set[str]:
    """Names in the strip above the film, and in the menu of the film and the one within it."""
    strip, menu = window.viewer.tools, window.menus.film
    shown = [child for child in strip.children() if child.isWidgetType() and child.isVisibleTo(strip)]
    inner = [action.menu().actions() for action in menu.actions() if action.menu() and action.isVisible()]
    actions = [action for part in (menu.actions(), *inner) for action in part if action.isVisible()]
    return {child.accessibleName() for child in shown} | {action.text() for action in actions}


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Resize the window, and wait for the scroll bar beside the rows, which takes room from the columns."""
    window.resize(1600, 900)
    qtbot.waitUntil(window.table.verticalScrollBar().isVisible)


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    qtbot.keyClick(window.table, key)


def test_tools_of_the_heat_map_are_hidden_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    settle(opened, qtbot)
    before = offered(opened)
    assert before >= HEAT_MAP
    begin(opened, qtbot, "Anna")
    assert not offered(opened) & HEAT_MAP
    assert offered(opened) >= {"Lung outline", "Invert", "Measure distances"}
    pause(opened, qtbot)
    assert offered(opened) == before


def test_a_disabled_key_does_not_swallow_the_verdict_after_it(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    selected = opened.table.selected_case
    assert selected is not None
    press(opened, qtbot, Qt.Key.Key_H)
    press(opened, qtbot, Qt.Key.Key_S)
    review = opened.films.case(selected.case_id).review
    assert review is not None
    assert review.verdict is ReaderVerdict.SIGNS


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_C])
def test_keys_of_the_heat_map_change_nothing_during_a_study(opened: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    begin(opened, qtbot, "Anna")
    style = opened.viewer.view.state.heatmap_style
    press(opened, qtbot, key)
    assert opened.viewer.view.state.heatmap_style == style
    pause(opened, qtbot)
    press(opened, qtbot, key)
    assert opened.viewer.view.state.heatmap_style != style


def columns(window: MainWindow) -> dict[Column, int]:
    """The columns that are shown, with their widths."""
    return {column: window.table.columnWidth(column) for column in window.table.columns.shown()}


def chips(window: MainWindow) -> set[Chip]:
    return {chip for chip, button in window.films_panel.bar.chips.items() if button.isVisible()}


def test_columns_and_chips_of_the_answer_are_hidden_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    settle(opened, qtbot)
    layout = opened.table.columns
    layout.widen(Column.PROBABILITY, 20)
    layout.show_column(Column.MODEL, shown=True)
    layout.show_column(Column.WARNINGS, shown=False)
    before, stored = columns(opened), opened.settings.get(Key.COLUMNS, [""])
    assert chips(opened) >= {Chip.SIGNS, Chip.UNDECIDED}
    assert before.keys() >= {Column.PROBABILITY, Column.ZONE}
    begin(opened, qtbot, "Anna")
    assert columns(opened).keys() == before.keys() - {Column.PROBABILITY, Column.ZONE}
    assert chips(opened) == {Chip.REFUSED, Chip.ERRORS, Chip.UNREVIEWED}
    total = sum(before.values())
    qtbot.waitUntil(lambda: sum(columns(opened).values()) == total)  # the name takes the room
    layout.widen(Column.READER, 20)
    opened.resize(1500, 900)
    opened.resize(1600, 900)
    pause(opened, qtbot)
    assert chips(opened) >= {Chip.SIGNS, Chip.UNDECIDED}
    expected = before | {Column.READER: before[Column.READER] + 20}
    after = columns(opened)
    assert after.keys() == expected.keys()
    assert {column for column in after if after[column] != expected[column]} <= {Column.FILE, Column.ZONE}
    unchanged = {text for text in stored if not text.startswith("reader:")}
    assert unchanged <= set(opened.settings.get(Key.COLUMNS, [""]))


def test_a_saved_filter_does_not_choose_a_hidden_chip_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    bar = opened.films_panel.bar
    begin(opened, qtbot, "Anna")
    bar.show_filter([Chip.SIGNS, Chip.UNREVIEWED], "")
    assert bar.chosen_chips == {Chip.UNREVIEWED}
    assert opened.table.order.rowCount() == FILMS
    pause(opened, qtbot)
    bar.show_filter([Chip.SIGNS], "")
    assert bar.chosen_chips == {Chip.SIGNS}


def test_search_field_offers_no_answers_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    def said() -> tuple[str, str, str]:
        return search.placeholderText(), search.toolTip(), search.accessibleDescription()

    search = opened.films_panel.bar.search
    before = said()
    assert all("p:>0.9" in text for text in before)
    begin(opened, qtbot, "Anna")
    assert all("reader:" in text for text in said())
    assert not [text for text in said() for answer in ("p:", "verdict:signs", "zone:", "file name") if answer in text]
    for typed, films in [("01", 1), ("reviewed:no", FILMS), ("-reader:unsure", FILMS), ("-note:yes", FILMS)]:
        search.setText(typed)
        assert opened.table.order.rowCount() == films
    search.clear()
    pause(opened, qtbot)
    assert said() == before


def test_columns_of_the_answer_are_not_offered_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    begin(opened, qtbot, "Anna")
    menus = opened.table.column_menus
    for menu in (menus.columns, menus.sorting):
        menu.aboutToShow.emit()
        offered = {action.text() for action in menu.actions() if action.isVisible()}
        assert "Reader" in offered
        assert not offered & {"Probability", "Zone or reason"}
    pause(opened, qtbot)
    menus.columns.aboutToShow.emit()
    assert {action.text() for action in menus.columns.actions() if action.isVisible()} >= {"Probability", "Reader"}


def test_columns_reset_in_a_study_are_the_default_ones_after_it(opened: MainWindow, qtbot: QtBot) -> None:
    settle(opened, qtbot)
    before = columns(opened)
    opened.table.columns.widen(Column.VERDICT, 60)
    begin(opened, qtbot, "Anna")
    opened.table.columns.reset()
    pause(opened, qtbot)
    qtbot.waitUntil(lambda: columns(opened) == before)


def test_status_bar_counts_no_answers_during_a_study(opened: MainWindow, qtbot: QtBot) -> None:
    line = opened.status_bar.counts
    before = line.text()
    assert "with signs" in before
    begin(opened, qtbot, "Anna")
    assert line.text().split("\u2002·\u2002") == [f"<b>{FILMS}</b> found", "0 refused", "0 with errors"]
    pause(opened, qtbot)
    assert line.text() == before
