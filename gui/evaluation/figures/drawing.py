"""The base of the figures: the same drawing in the theme's colours on screen and in print colours on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from gui.common.style.colours import Colours


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureColours:
    """The colours of a figure, as #rrggbb."""

    surface: str
    text: str
    muted: str
    line: str
    accent: str

    @classmethod
    def of_theme(cls, colours: "Colours") -> "FigureColours":
        """The theme's colours."""
        return cls(
            surface=colours.surface,
            text=colours.text,
            muted=colours.muted,
            line=colours.line,
            accent=colours.accent,
        )


PRINT = FigureColours(surface="#ffffff", text="#000000", muted="#444444", line="#c8c8c8", accent="#0b6b6b")
"""Colours on white paper, which also differ when printed in grey."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePart:
    """A part of a figure that stands for films.

    Attributes:
        name: The films, in words.
        contains: Whether a film is one of them, from its class (True for pneumonia) and its probability.
    """

    name: str
    contains: Callable[[bool, float], bool]


class Figure(Protocol):
    """A figure that can be drawn and described in words, and whose parts stand for films."""

    def paint(self, painter: QPainter, area: QRectF, ink: FigureColours) -> None:
        """Draw the figure within an area, in the painter's font."""

    def description(self) -> str:
        """The figure in words with its numbers, for screen readers."""

    def parts(self, area: QRectF, em: float) -> list[tuple[FigurePart, QRectF]]:
        """The parts that stand for films, each with its position within the area, for a font of height `em`."""


def translucent(colour: str, alpha: float) -> QColor:
    """A colour, #rrggbb, with an opacity of 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result
