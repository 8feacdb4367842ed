"""The ruler: lines drawn by mouse and keys; lengths in millimetres if the spacing is known, else in pixels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.ruler import Ruler
from gui.viewer.canvas.view_state import Tool

Grab = Callable[[QWidget], QImage]
Drag = Callable[..., None]


def draw(ruler: Ruler, start: tuple[float, float], end: tuple[float, float]) -> str:
    ruler.begin(QPointF(*start))
    ruler.move(QPointF(*end))
    ruler.finish()
    return ruler.length_text(ruler.lines[-1])


@pytest.mark.parametrize(
    ("spacing", "end", "text"),
    [
        ((0.5, 0.1), (100, 0), "10.0 mm"),  # across: by the column spacing
        ((0.5, 0.1), (0, 100), "50.0 mm"),  # down: by the row spacing
        ((0.3, 0.4), (100, 100), "50.0 mm"),
        (None, (30, 40), "50 pixels"),
    ],
)
def test_length_depends_on_row_and_column_spacing(
    spacing: tuple[float, float] | None, end: tuple[float, float], text: str
) -> None:
    assert draw(Ruler(spacing), (0, 0), end) == text


def test_lines_are_grabbed_moved_and_deleted_one_by_one() -> None:
    ruler = Ruler()
    draw(ruler, (0, 0), (10, 0))
    draw(ruler, (0, 50), (20, 50))
    assert ruler.grab(QPointF(11, 1), QTransform())
    ruler.move(QPointF(30, 0))
    assert [ruler.length(line) for line in ruler.lines] == [30, 20]
    ruler.delete()
    assert [ruler.length(line) for line in ruler.lines] == [20]
    ruler.delete()
    ruler.delete()
    assert ruler.lines == []


def test_line_without_length_is_deleted() -> None:
    ruler = Ruler()
    ruler.begin(QPointF(5, 5))
    ruler.finish()
    assert ruler.lines == []


def test_nothing_is_grabbed_far_from_every_end() -> None:
    ruler = Ruler()
    draw(ruler, (0, 0), (100, 0))
    assert not ruler.grab(QPointF(50, 0), QTransform())


def test_a_line_is_drawn_by_a_drag(showing: FilmView, drag: Drag, grab: Grab) -> None:
    showing.state.set_tool(Tool.MEASURE)
    drag(showing, (150, 300), (270, 300))
    drag(showing, (150, 350), (150, 380))
    assert [showing.state.ruler.length(line) for line in showing.state.ruler.lines] == [120, 30]
    assert showing.accessibleDescription() == "120 pixels; 30 pixels"
    colour = grab(showing).pixelColor(200, 300)
    assert colour.red() > colour.blue() + 60


def test_a_line_is_drawn_by_two_clicks_and_moved_by_its_end(
    showing: FilmView, qtbot: QtBot, drag: Drag, move_to: Drag
) -> None:
    showing.state.set_tool(Tool.MEASURE)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(showing, left, pos=QPoint(150, 300))
    move_to(showing, (200, 300))
    assert showing.state.ruler.is_drawing
    qtbot.mouseClick(showing, left, pos=QPoint(250, 300))
    assert [showing.state.ruler.length(line) for line in showing.state.ruler.lines] == [100]
    drag(showing, (251, 301), (350, 300))
    assert [round(showing.state.ruler.length(line)) for line in showing.state.ruler.lines] == [200]


def test_a_line_is_drawn_and_deleted_by_keys(showing: FilmView, qtbot: QtBot) -> None:
    showing.state.set_tool(Tool.MEASURE)
    qtbot.keyClick(showing, Qt.Key.Key_Return)
    for _ in range(5):
        qtbot.keyClick(showing, Qt.Key.Key_Right)
    qtbot.keyClick(showing, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(showing, Qt.Key.Key_Return)
    (line,) = showing.state.ruler.lines
    assert (line.end - line.start).toTuple() == pytest.approx((40, 1))
    qtbot.keyClick(showing, Qt.Key.Key_Delete)
    assert showing.state.ruler.lines == []
    qtbot.keyClick(showing, Qt.Key.Key_Return)
    qtbot.keyClick(showing, Qt.Key.Key_Escape)
    assert not showing.state.ruler.is_drawing
    assert showing.state.ruler.lines == []


def test_length_does_not_depend_on_zoom_and_rotation(showing: FilmView, drag: Drag) -> None:
    showing.state.set_tool(Tool.MEASURE)
    drag(showing, (150, 300), (250, 300))
    showing.viewport.zoom_in()
    showing.viewport.rotate(1)
    assert showing.state.ruler.length(showing.state.ruler.lines[0]) == pytest.approx(100)
