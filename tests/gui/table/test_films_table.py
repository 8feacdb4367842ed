"""The table as a widget: the current case, the selection and the keyboard."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.common.settings import Key, Settings
from gui.common.style.theme import Theme
from gui.table.films_table import FilmsTable
from gui.table.rows.film_filter import FilmFilter
from gui.table.rows.films_model import CASE_ROLE, Column, FilmsModel
from gui.table.rows.search import parse
from gui.table.thumbnails import Thumbnails


@pytest.fixture
def films(qapp: object) -> FilmsModel:  # noqa: ARG001  # Qt must be there
    return FilmsModel()


@pytest.fixture
def table(films: FilmsModel, make_finding: Any, theme: Theme, qtbot: QtBot) -> Iterator[FilmsTable]:
    """A shown table of thirty films, one in three with signs, that has the focus."""
    thumbnails = Thumbnails()
    made = FilmsTable(films, thumbnails, theme, Settings())
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    films.add(make_finding(f"film {index}.png", 0.9 if index % 3 == 0 else 0.1) for index in range(30))
    made.setFocus()
    yield made
    thumbnails.close()


def current(table: FilmsTable) -> str:
    case = table.selected_case
    assert case is not None
    return case.finding.file


def search(table: FilmsTable, typed: str) -> None:
    table.set_filter(FilmFilter(search=parse(typed)))


def test_first_film_becomes_current(table: FilmsTable) -> None:
    assert current(table) == "film 0.png"
    assert len(table.selected_ids) == 1


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_End], "film 29.png"),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], "film 0.png"),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], "film 1.png"),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], "film 29.png"),
    ],
)
def test_keys_move_through_the_films(table: FilmsTable, qtbot: QtBot, keys: list[Qt.Key], expected: str) -> None:
    for key in keys:
        qtbot.keyClick(table, key)
    assert current(table) == expected


def test_page_keys_move_down_and_up(table: FilmsTable, qtbot: QtBot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    assert table.currentIndex().row() > 2
    qtbot.keyClick(table, Qt.Key.Key_PageUp)
    assert table.currentIndex().row() == 0


def test_enter_requests_the_film(table: FilmsTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.film_requested):
        qtbot.keyClick(table, Qt.Key.Key_Return)


def test_typing_selects_the_next_name_that_begins_with_the_text(table: FilmsTable, qtbot: QtBot) -> None:
    qtbot.keyClicks(table, "film 2")
    assert current(table) == "film 2.png"
    qtbot.keyClicks(table, "1")
    assert current(table) == "film 21.png"


def test_shortcuts_do_not_act_while_a_name_is_typed(table: FilmsTable, qtbot: QtBot) -> None:
    shortcut = QShortcut(Qt.Key.Key_I, table)
    with qtbot.waitSignal(shortcut.activated):
        qtbot.keyClick(table, Qt.Key.Key_I)
    with qtbot.assertNotEmitted(shortcut.activated):
        qtbot.keyClicks(table, "fi")


def test_extending_the_selection_changes_the_current_case(table: FilmsTable, films: FilmsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.case_selected) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert signal.args == [films.case_ids()[1]]
    assert table.selected_ids == films.case_ids()[:2]


def test_selection_and_current_row_follow_their_cases_when_sorted(table: FilmsTable, films: FilmsModel) -> None:
    table.select_case(films.case_ids()[4])
    table.selectAll()
    table.select_case(films.case_ids()[4])
    for column in (Column.PROBABILITY, Column.FILE, Column.VERDICT):
        table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        assert current(table) == "film 4.png"
        assert table.selected_ids == (films.case_ids()[4],)


def test_all_selected_rows_stay_selected_when_sorted(table: FilmsTable, films: FilmsModel) -> None:
    table.selectAll()
    table.sortByColumn(Column.PROBABILITY, Qt.SortOrder.AscendingOrder)
    assert set(table.selected_ids) == set(films.case_ids())


def test_filter_keeps_the_current_film_and_selects_no_other(table: FilmsTable, films: FilmsModel) -> None:
    table.selectAll()
    table.setCurrentIndex(table.order.index(6, Column.FILE))
    table.selectAll()
    search(table, "verdict:signs")
    assert current(table) == "film 6.png"
    assert table.selected_ids == (films.case_ids()[6],)


def test_another_film_becomes_current_when_the_filter_hides_the_current_one(table: FilmsTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.case_selected):
        search(table, "-verdict:signs")
    assert current(table) == "film 1.png"
    search(table, "nothing")
    assert table.selected_case is None
    search(table, "")
    assert table.selected_case is not None


def test_next_film_becomes_current_when_the_current_one_is_removed(table: FilmsTable, films: FilmsModel) -> None:
    table.select_case(films.case_ids()[5])
    films.remove([films.case_ids()[5]])
    assert current(table) == "film 6.png"
    table.selectAll()
    films.remove(films.case_ids())
    assert table.selected_case is None
    assert table.selected_ids == ()


def test_selection_of_all_survives_the_removal_of_its_ends(
    table: FilmsTable, films: FilmsModel, make_finding: Any
) -> None:
    films.add(make_finding(f"more {index}.png", 0.1) for index in range(300))  # so many that Qt stores one range only
    table.selectAll()
    films.remove([films.case_ids()[0], films.case_ids()[-1]])
    assert table.selected_ids
    assert set(table.selected_ids) <= set(films.case_ids())


def test_selected_case_is_shown_even_if_it_does_not_pass_the_filter(table: FilmsTable, films: FilmsModel) -> None:
    search(table, "verdict:signs")
    table.select_case(films.case_ids()[1])
    assert current(table) == "film 1.png"


def test_stepping_stops_at_the_ends(table: FilmsTable) -> None:
    table.step(-1)
    assert current(table) == "film 0.png"
    table.step(100)
    assert current(table) == "film 29.png"


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform cannot raise pop-ups
def test_context_menu_is_filled_by_slots(table: FilmsTable, films: FilmsModel) -> None:
    received: list[tuple[int, ...]] = []

    def fill(menu: QMenu, case_ids: tuple[int, ...]) -> None:
        menu.addAction("Something")
        received.append(case_ids)

    table.menu_requested.connect(fill)
    at = QPoint(90, 30)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Something"]
    assert received == [films.case_ids()[:1]]
    menu.close()


def test_columns_fill_the_width(table: FilmsTable) -> None:
    for width in (700, 620, 900):
        table.resize(width, 400)
        assert table.horizontalHeader().length() == table.viewport().width()


def test_first_click_on_the_probability_puts_the_most_likely_films_first(table: FilmsTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()

    def click(column: Column) -> None:
        at = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def first() -> float:
        return table.order.index(0, Column.FILE).data(CASE_ROLE).finding.probability

    click(Column.PROBABILITY)
    assert first() == 0.9
    click(Column.PROBABILITY)
    assert first() == 0.1
    click(Column.FILE)
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    table.columns.sort_by(Column.PROBABILITY)
    assert first() == 0.9


def test_small_rows_show_twice_as_many_films_as_medium_ones(table: FilmsTable) -> None:
    compact = table.rowHeight(0)
    table._settings.set(Key.THUMBNAILS, "medium")
    assert table.rowHeight(0) >= 1.75 * compact
    assert table.columnWidth(Column.THUMBNAIL) > table.rowHeight(0)


def test_current_row_stays_visible(table: FilmsTable) -> None:
    def is_visible() -> bool:
        return table.viewport().rect().contains(table.visualRect(table.currentIndex()).center())

    table.step(7)
    assert is_visible()
    table.resize(700, 160)
    QApplication.processEvents()
    assert is_visible()
    table._settings.set(Key.THUMBNAILS, "large")
    assert is_visible()
    table.hide()
    table.step(15)
    table.show()
    QApplication.processEvents()
    assert is_visible()
