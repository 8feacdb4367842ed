"""What figures are drawn with: the same drawing in the theme's colours on the screen and in print colours on paper."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from gui.common.colours import Colours


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
"""On white paper, and still told apart on a printer without colours."""


class Figure(Protocol):
    """Something that can be drawn and said."""

    def paint(self, painter: QPainter, area: QRectF, ink: FigureColours) -> None:
        """Draw it within an area, in the painter's font."""

    def description(self) -> str:
        """The same in words, with its numbers, for who does not see it."""


def faint(colour: str, alpha: float) -> QColor:
    """A colour that what lies below shines through; alpha 0 to 1."""
    result = QColor(colour)
    result.setAlphaF(alpha)
    return result
