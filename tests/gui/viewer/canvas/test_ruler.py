"""Distances: millimetres by row and column spacing, else pixels."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from gui.viewer.canvas.ruler import Ruler


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
def test_a_length_follows_the_spacing(spacing: tuple[float, float] | None, end: tuple[float, float], text: str) -> None:
    assert draw(Ruler(spacing), (0, 0), end) == text


def test_lines_are_chosen_moved_and_deleted_one_by_one() -> None:
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


def test_a_line_without_length_is_none() -> None:
    ruler = Ruler()
    ruler.begin(QPointF(5, 5))
    ruler.finish()
    assert ruler.lines == []


def test_nothing_is_grabbed_far_from_every_end() -> None:
    ruler = Ruler()
    draw(ruler, (0, 0), (100, 0))
    assert not ruler.grab(QPointF(50, 0), QTransform())
