"""Prints blocks to a PDF: breaks them into pages, each with a footer."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF
from PySide6.QtGui import QColor, QPainter, QPdfWriter

from gui.common.background import ProgressToken
from gui.export.reports.blocks import Block, NewPage
from gui.export.reports.paper import COLOURS, FOOTER, MARGIN, POINT, Sheet, Style, Typesetter, open_writer

_BLOCKS_BETWEEN_CHECKS = 200
"""Blocks that are laid out between two checks for cancellation."""


@dataclass(frozen=True, slots=True)
class _PlacedBlock:
    block: Block
    area: QRectF


def print_report(blocks: Iterable[Block], sheet: Sheet, footer: str, progress: ProgressToken | None = None) -> bytes:
    """Print blocks; runs in any thread.

    Args:
        blocks: The blocks, in their order.
        sheet: The sheet that they are printed on.
        footer: The text at the bottom of every page.
        progress: Receives the progress; may cancel.

    Returns:
        The bytes of a PDF file.

    Raises:
        CancelledError: The printing was cancelled.
    """
    progress = progress or ProgressToken()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = open_writer(sheet, buffer)
    setter = Typesetter(writer, sheet.family)
    pages = _paginate(list(blocks), setter, _text_area(writer), progress)
    painter = QPainter(writer)
    try:
        for number, page in enumerate(pages, 1):
            progress.check()
            progress.report(len(pages) + number, 2 * len(pages))
            if number > 1:
                writer.newPage()
            for placed in page:
                placed.block.paint(painter, setter, placed.area)
            _paint_footer(painter, setter, _text_area(writer), footer, (number, len(pages)))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _text_area(writer: QPdfWriter) -> QRectF:
    page = QRectF(0, 0, writer.width(), writer.height())
    return page.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - FOOTER / 2)


def _paginate(
    blocks: list[Block], setter: Typesetter, area: QRectF, progress: ProgressToken
) -> list[list[_PlacedBlock]]:
    pages: list[list[_PlacedBlock]] = [[]]
    top = area.top()
    for index, block in enumerate(blocks):
        if index % _BLOCKS_BETWEEN_CHECKS == 0:
            progress.check()
            progress.report(index, 2 * len(blocks))
        height = block.height(setter, area.width())
        if isinstance(block, NewPage):
            top = area.bottom()
        if pages[-1] and top + height + _height_kept_together(blocks, index, setter, area.width()) > area.bottom():
            pages.append([])
            top = area.top()
            if block.header is not None:
                top = _place(pages[-1], block.header, block.header.height(setter, area.width()), area, top)
        top = _place(pages[-1], block, height, area, top)
    return pages


def _height_kept_together(blocks: list[Block], index: int, setter: Typesetter, width: float) -> float:
    """Height of the blocks that must follow a block on the same page."""
    height = 0.0
    while blocks[index].keeps_next and index + 1 < len(blocks):
        height += blocks[index].gap + blocks[index + 1].height(setter, width)
        index += 1
    return height


def _place(page: list[_PlacedBlock], block: Block, height: float, area: QRectF, top: float) -> float:
    """Put a block on a page; returns the top of the next block."""
    page.append(_PlacedBlock(block, QRectF(area.left(), top, area.width(), height)))
    return top + height + block.gap


def _paint_footer(painter: QPainter, setter: Typesetter, area: QRectF, footer: str, page: tuple[int, int]) -> None:
    top = area.bottom() + 5 * POINT
    painter.fillRect(QRectF(area.left(), top, area.width(), 0.5 * POINT), QColor(COLOURS.line))
    number = QCoreApplication.translate("Report", "Page {0} of {1}").format(*page)
    width = setter.width(number, Style.FOOTER)
    line = QRectF(area.left(), top + 4 * POINT, area.width(), 3 * setter.line_height(Style.FOOTER))
    setter.draw(painter, line.adjusted(0, 0, -width - 20 * POINT, 0), footer, Style.FOOTER)
    setter.draw(painter, line, number, Style.FOOTER, right=True)
