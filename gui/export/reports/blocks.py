"""The blocks of a report: text, rows of cells, pictures, and columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.common.outcomes import Outcome, outcome_colour, paint_shape
from gui.export.reports.paper import COLOURS, MILLIMETRE, POINT, Style, Typesetter

_PADDING = 2.2 * POINT
"""Space above and below the text of a cell."""

_SHAPE = 8 * POINT
"""Side of the shape of an outcome."""

_GUTTER = 6 * MILLIMETRE
"""Space between two columns."""

_PICTURE_DOTS = 400 / (72 * POINT)
"""Pixels of a picture in one unit of the paper: 400 dots an inch are more than any printer resolves in grey."""


class Block(Protocol):
    """A part of a report that is never broken between two pages."""

    @property
    def gap(self) -> float:
        """Space below the block."""

    @property
    def header(self) -> "Block | None":
        """The block that is repeated above this one at the top of a page; None for none."""

    @property
    def keeps_next(self) -> bool:
        """Whether the next block must be on the same page."""

    def height(self, setter: Typesetter, width: float) -> float:
        """The height of the block at a width."""

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw the block into an area of that width and height."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, with the shape of an outcome before it if there is one."""

    text: str
    style: Style = Style.BODY
    gap: float = 5 * POINT
    outcome: Outcome | None = None
    keeps_next: bool = False
    header: Block | None = None

    def height(self, setter: Typesetter, width: float) -> float:
        """Its wrapped height."""
        return setter.height(self.text, self.style, width - self._indent(setter))

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw shape and text."""
        if self.outcome is not None:
            side = setter.line_height(self.style) * 0.72
            top = area.top() + (setter.line_height(self.style) - side) / 2
            _paint_outcome(painter, QRectF(area.left(), top, side, side), self.outcome)
        setter.draw(painter, area.adjusted(self._indent(setter), 0, 0, 0), self.text, self.style)

    def _indent(self, setter: Typesetter) -> float:
        return 0.0 if self.outcome is None else setter.line_height(self.style)


def heading(text: str) -> Text:
    """A heading, which is on the same page as the block after it."""
    return Text(text, Style.HEADING, gap=4 * POINT, keeps_next=True)


@dataclass(frozen=True, slots=True)
class Space:
    """Empty space."""

    gap: float
    header: Block | None = None
    keeps_next: bool = False

    def height(self, _setter: Typesetter, _width: float) -> float:
        """Only its gap takes space."""
        return 0.0

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class NewPage(Space):
    """Begins a new page."""

    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Notice:
    """An important paragraph, on a tinted background with a bar of the accent colour on its left."""

    text: str
    style: Style = Style.BODY
    gap: float = 8 * POINT
    header: Block | None = None
    keeps_next: bool = False

    def height(self, setter: Typesetter, width: float) -> float:
        """The text's height with its margins."""
        return setter.height(self.text, self.style, width - 18 * POINT) + 12 * POINT

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw background, bar and text."""
        painter.fillRect(area, QColor(COLOURS.window))
        painter.fillRect(QRectF(area.left(), area.top(), 2.5 * POINT, area.height()), QColor(COLOURS.accent))
        setter.draw(painter, area.adjusted(10 * POINT, 6 * POINT, -8 * POINT, -6 * POINT), self.text, self.style)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a row."""

    text: str
    style: Style = Style.CELL
    outcome: Outcome | None = None
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, above a thin line.

    Attributes:
        widths: Shares of the row's width.
    """

    cells: Sequence[Cell]
    widths: Sequence[float]
    header: Block | None = None
    gap: float = 0.0
    keeps_next: bool = False
    strong_line: bool = False

    def height(self, setter: Typesetter, width: float) -> float:
        """Height of the tallest cell with its padding."""
        tallest = max(
            setter.height(cell.text, cell.style, self._inner(cell, share * width))
            for cell, share in zip(self.cells, self.widths, strict=True)
        )
        return tallest + 2 * _PADDING

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw the cells and the line."""
        left = area.left()
        for cell, share in zip(self.cells, self.widths, strict=True):
            width = share * area.width()
            text = QRectF(left, area.top() + _PADDING, self._inner(cell, width), area.height() - 2 * _PADDING)
            if cell.outcome is not None:
                line = setter.line_height(cell.style)
                _paint_outcome(painter, QRectF(left, text.top() + (line - _SHAPE) / 2, _SHAPE, _SHAPE), cell.outcome)
                text.translate(1.6 * _SHAPE, 0)
            setter.draw(painter, text, cell.text, cell.style, right=cell.right)
            left += width
        thickness = POINT if self.strong_line else 0.5 * POINT
        ink = QColor(COLOURS.muted if self.strong_line else COLOURS.line)
        painter.fillRect(QRectF(area.left(), area.bottom() - thickness, area.width(), thickness), ink)

    def _inner(self, cell: Cell, width: float) -> float:
        return width - 5 * POINT - (1.6 * _SHAPE if cell.outcome is not None else 0.0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as wide as the page, of limited height, with a caption below.

    Attributes:
        lossless: Whether grey values are stored exactly, which takes more bytes.
    """

    image: QImage
    caption: str
    max_height: float
    lossless: bool = False
    gap: float = 6 * POINT
    header: Block | None = None
    keeps_next: bool = False

    def height(self, setter: Typesetter, width: float) -> float:
        """The height of picture and caption."""
        return self._size(width)[1] + 3 * POINT + setter.height(self.caption, Style.NOTE, width)

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw the picture, aligned left, and the caption."""
        width, height = self._size(area.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, self.lossless)
        painter.drawImage(QRectF(area.left(), area.top(), width, height), self._for_print(width, height))
        painter.restore()
        setter.draw(painter, area.adjusted(0, height + 3 * POINT, 0, 0), self.caption, Style.NOTE)

    def _size(self, width: float) -> tuple[float, float]:
        ratio = self.image.height() / max(1, self.image.width())
        height = min(self.max_height, width * ratio)
        return height / ratio, height

    def _for_print(self, width: float, height: float) -> QImage:
        columns, rows = round(width * _PICTURE_DOTS), round(height * _PICTURE_DOTS)
        if columns >= self.image.width():
            return self.image
        smooth = Qt.TransformationMode.SmoothTransformation
        return self.image.scaled(columns, rows, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


@dataclass(frozen=True, slots=True)
class Columns:
    """Columns of blocks side by side, of equal width unless shares of the width are given."""

    stacks: Sequence[Sequence[Block]]
    shares: Sequence[float] = ()
    gap: float = 8 * POINT
    header: Block | None = None
    keeps_next: bool = False

    def height(self, setter: Typesetter, width: float) -> float:
        """Height of the tallest stack."""
        widths = self._widths(width)
        return max(
            sum(block.height(setter, inner) + block.gap for block in stack)
            for stack, inner in zip(self.stacks, widths, strict=True)
        )

    def paint(self, painter: QPainter, setter: Typesetter, area: QRectF) -> None:
        """Draw the stacks."""
        left = area.left()
        for stack, inner in zip(self.stacks, self._widths(area.width()), strict=True):
            top = area.top()
            for block in stack:
                height = block.height(setter, inner)
                block.paint(painter, setter, QRectF(left, top, inner, height))
                top += height + block.gap
            left += inner + _GUTTER

    def _widths(self, width: float) -> list[float]:
        shares = self.shares or [1 / len(self.stacks)] * len(self.stacks)
        return [(width - _GUTTER * (len(self.stacks) - 1)) * share for share in shares]


def _paint_outcome(painter: QPainter, area: QRectF, outcome: Outcome) -> None:
    paint_shape(painter, area, outcome, outcome_colour(outcome, COLOURS))
