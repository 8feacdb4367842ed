"""Draws text in the lines of a cell, cut where it does not fit."""

import re
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

BREAK = "\u200b"
"""The zero-width space: a line may be broken there within a word."""

LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def draw_wrapped(painter: QPainter, area: QRect, text: str, *, keep_end: bool = False) -> None:
    """Draw text in as many lines as fit; a longer text is cut at its end.

    Args:
        painter: Where to paint.
        area: The lines are left-aligned and vertically centred in it.
        text: The text; `BREAK` marks where a line may be broken within a word.
        keep_end: Whether to cut the beginning instead of the end.
    """
    shown, flags = fitted_text(text, (area.width(), area.height()), painter.font(), keep_end=keep_end)
    painter.drawText(area, flags, shown)


@lru_cache(maxsize=4096)
def fitted_text(text: str, size: tuple[int, int], font: QFont, *, keep_end: bool) -> tuple[str, int]:
    """The part of a text that fits, and the flags to draw it with; cached, since scrolling repeats texts."""
    metrics, (width, height) = QFontMetrics(font), size
    area = QRect(0, 0, width, height)
    if not keep_end:
        text = "\n".join(_with_words_cut(line, metrics, width) for line in text.splitlines())
    flags = LEFT_MIDDLE | int(_wrapping(metrics, width, text))
    lines = max(1, height // metrics.lineSpacing())
    shown = text
    while metrics.boundingRect(area, flags, shown).height() > (lines + 0.5) * metrics.lineSpacing() and shown:
        shown = _shortened(shown, keep_end=keep_end) if len(shown) > lines else ""
    return shown, flags


def _with_words_cut(line: str, metrics: QFontMetrics, width: int) -> str:
    return " ".join(metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) for word in line.split())


def _shortened(text: str, *, keep_end: bool) -> str:
    left = int(len(text) * 0.94) - 1
    return "…" + text[-left:] if keep_end else text[:left].rstrip(" .,…") + "…"


def _wrapping(metrics: QFontMetrics, width: int, text: str) -> Qt.TextFlag:
    """Wrap between words and at `BREAK`; anywhere only if a part is wider than a line."""
    fits = _fits(metrics, width, re.split(rf"[\s{BREAK}]", text))
    return Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere


def _fits(metrics: QFontMetrics, width: int, parts: list[str]) -> bool:
    """Whether each part fits into a line; parts that fit into one line together are measured only once."""
    if metrics.horizontalAdvance("".join(parts)) <= width:
        return True
    half = len(parts) // 2
    return bool(half) and _fits(metrics, width, parts[:half]) and _fits(metrics, width, parts[half:])
