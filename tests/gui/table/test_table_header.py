"""The table's header: its triangle, sorting by clicks, and moving columns by dragging."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from gui.common.settings import Settings
from gui.common.style.theme import Theme
from gui.table.films_table import FilmsTable
from gui.table.rows.films_model import Column


def triangle(table: FilmsTable, theme: Theme) -> list[tuple[int, int]]:
    """The pixels of the header that have the accent colour."""
    picture: QImage = table.horizontalHeader().grab().toImage()
    accent = QColor(theme.colours.accent)
    places = ((x, y) for x in range(picture.width()) for y in range(12))
    return [place for place in places if picture.pixelColor(*place) == accent]


def test_triangle_is_above_the_sorted_column(table: FilmsTable, theme: Theme, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    assert triangle(table, theme) == []
    left = header.sectionViewportPosition(Column.PROBABILITY)
    at = QPoint(left + 30, header.height() // 2)
    tips = []
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        found = triangle(table, theme)
        assert {x for x, _ in found} <= set(range(left, left + header.sectionSize(Column.PROBABILITY)))
        rows = [y for _, y in found]
        tips.append(rows.count(min(rows)) < rows.count(max(rows)))
    assert tips == [False, True]  # downwards, then upwards
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert triangle(table, theme) == []


def test_columns_moved_by_dragging_are_stored(table: FilmsTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    begin = QPoint(header.sectionViewportPosition(Column.READER) + 20, 10)
    end = QPoint(header.sectionViewportPosition(Column.VERDICT) + 5, 10)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    for step in (0.3, 0.6, 1.0):
        qtbot.mouseMove(header.viewport(), begin + (end - begin) * step)
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert header.visualIndex(Column.READER) == 2
    stored = [text.partition(":")[0] for text in Settings().get("table/columns", [""])]
    assert stored[2] == "reader"
