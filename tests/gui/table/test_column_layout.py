"""The layout of the columns: widths, order and visibility, stored between starts and between versions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetrics, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from gui.common.settings import Key, Settings
from gui.table.cell_painting import VERDICT_ICON_WIDTH
from gui.table.column_layout import _DEFAULT_WIDTHS, ColumnLayout
from gui.table.rows.column import Column, column_heading

BY_DEFAULT = [column for column in Column if column is not Column.MODEL]
WIDTH = 690


@pytest.fixture
def start(qtbot: QtBot) -> Callable[[Settings], ColumnLayout]:
    """Starts a table with the columns of the settings."""
    alive: list[QObject] = []

    def make(settings: Settings) -> ColumnLayout:
        model, view = QStandardItemModel(3, len(Column)), QTableView()
        alive.extend((model, view))
        qtbot.addWidget(view)
        view.setModel(model)
        view.setSortingEnabled(True)
        layout = ColumnLayout(view.horizontalHeader(), settings, view)
        layout.fit(WIDTH)
        return layout

    return make


def widths(layout: ColumnLayout) -> dict[Column, int]:
    return {column: layout._header.sectionSize(column) for column in Column}


def test_default_columns_fill_the_width(start: Callable[[Settings], ColumnLayout]) -> None:
    layout = start(Settings())
    assert layout.shown() == BY_DEFAULT
    assert sum(widths(layout).values()) == WIDTH


def test_changes_by_the_user_apply_at_the_next_start(start: Callable[[Settings], ColumnLayout]) -> None:
    first = start(Settings())
    first._header.moveSection(first._header.visualIndex(Column.READER), 1)
    first._header.resizeSection(Column.VERDICT, 131)
    first.show_column(Column.ZONE, shown=False)
    first._settings.flush()
    second = start(Settings())
    expected = [Column.THUMBNAIL, Column.READER, Column.FILE, Column.VERDICT, Column.PROBABILITY, Column.WARNINGS]
    assert second.shown() == first.shown() == expected
    assert widths(second)[Column.VERDICT] == 131


def test_width_that_a_language_needs_is_not_stored(start: Callable[[Settings], ColumnLayout]) -> None:
    settings = Settings()
    layout = start(settings)
    assert widths(layout)[Column.VERDICT] > _DEFAULT_WIDTHS[Column.VERDICT]
    layout.show_column(Column.MODEL, shown=True)
    stored = settings.get(Key.COLUMNS, [""])
    assert f"verdict:{_DEFAULT_WIDTHS[Column.VERDICT]}:1" in stored  # another language may need another width


def test_elastic_columns_compensate_for_a_resized_column(start: Callable[[Settings], ColumnLayout]) -> None:
    layout = start(Settings())
    for column, width in ((Column.VERDICT, 150), (Column.FILE, 120), (Column.ZONE, 130)):
        layout._header.resizeSection(column, width)
        assert widths(layout)[column] == width
        assert sum(widths(layout).values()) == WIDTH


def test_names_stay_readable_in_narrow_columns(start: Callable[[Settings], ColumnLayout]) -> None:
    layout = start(Settings())
    layout.fit(300)
    assert widths(layout)[Column.FILE] >= 80
    layout.fit(560 - 12)
    assert sum(widths(layout).values()) == 560 - 12  # beside a scroll bar, without scrolling sideways


@pytest.mark.parametrize(
    ("stored", "reason"),
    [
        (["zone:90:1", "file:100:1"], "a new column comes after its neighbour by default"),
        (["gone:90:1", *(f"{column.key}:90:1" for column in BY_DEFAULT)], "an unknown column is ignored"),
        (["file:wide:1", "verdict:90:maybe", "reader", ":::"], "invalid text is ignored"),
        (["file:100:0"], "the file names cannot be hidden"),
        (["file:100:1", "file:200:1"], "a column may be stored twice"),
    ],
)
def test_settings_of_another_version_or_invalid_ones(
    start: Callable[[Settings], ColumnLayout], stored: list[str], reason: str
) -> None:
    settings = Settings()
    settings.set(Key.COLUMNS, stored)
    layout = start(settings)
    assert sorted(layout.shown()) == BY_DEFAULT, reason
    if stored[0] == "zone:90:1":
        assert layout.shown()[0] is Column.THUMBNAIL
        assert layout.shown()[1:4] == [Column.ZONE, Column.WARNINGS, Column.READER]


@pytest.mark.parametrize("width", [310, 400, 430])
def test_words_are_whole_if_the_table_scrolls_sideways(start: Callable[[Settings], ColumnLayout], width: int) -> None:
    layout = start(Settings())
    layout.fit(width)
    assert sum(widths(layout).values()) > width
    bold = QFont(layout._header.font())
    bold.setWeight(QFont.Weight.DemiBold)
    for column in (Column.PROBABILITY, Column.READER):
        assert widths(layout)[column] > QFontMetrics(bold).horizontalAdvance(column_heading(column))
    assert (
        widths(layout)[Column.VERDICT]
        > layout._header.fontMetrics().horizontalAdvance("Undecided") + VERDICT_ICON_WIDTH
    )


def test_reset_restores_the_default_layout(start: Callable[[Settings], ColumnLayout]) -> None:
    layout = start(Settings())
    before = widths(layout)
    layout._header.moveSection(0, 4)
    layout._header.resizeSection(Column.VERDICT, 200)
    layout.show_column(Column.PROBABILITY, shown=False)
    layout.reset()
    assert layout.shown() == BY_DEFAULT
    assert widths(layout) == before


def test_hidden_column_keeps_its_width_until_it_is_shown_at_another_start(
    start: Callable[[Settings], ColumnLayout],
) -> None:
    first = start(Settings())
    first._header.resizeSection(Column.READER, 90)
    for column in (Column.READER, Column.PROBABILITY):
        first.show_column(column, shown=False)
    first._settings.flush()
    second = start(Settings())
    for column in (Column.READER, Column.PROBABILITY):
        second.show_column(column, shown=True)
    assert widths(second)[Column.READER] == 90
    assert widths(second)[Column.PROBABILITY] >= _DEFAULT_WIDTHS[Column.PROBABILITY]
