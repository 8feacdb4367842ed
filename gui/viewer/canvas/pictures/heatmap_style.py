"""The style of the heat map (palette, opacity, surface or contours) and its legend."""

from functools import cache
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.common.style.colours import FILM_TEXT
from gui.i18n.number_format import decimal_text

PALETTES = ("inferno", "cividis")
"""The values of `inference.models.heatmap.Palette`; that module imports numpy."""

STROKES = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
"""Of the contours, from the weakest; they differ without colour."""

_FAINTEST_LINE = {"inferno": 96, "cividis": 176}
"""Index in the palette of the faintest contour: lower colours would be invisible on a dark film."""


class HeatmapStyle(Struct, frozen=True, kw_only=True):
    """The same for all films.

    Attributes:
        visible: Whether the heat map is displayed.
        opacity: How much of the heat map is laid over the film, in percent.
        palette: One of `PALETTES`.
        contours: Whether lines are drawn in place of a surface; the film between them stays unchanged.
        of_evidence: Whether the map of evidence is displayed although there is one of opacities.
        lungs: Whether the outline of the lungs is displayed.
    """

    visible: bool = True
    opacity: int = 70
    palette: str = PALETTES[0]
    contours: bool = False
    of_evidence: bool = False
    lungs: bool = False


def palette_name(palette: str) -> str:
    """Display name of a palette."""
    names = {
        "inferno": QCoreApplication.translate("HeatmapStyle", "Inferno (black, red, yellow)"),
        "cividis": QCoreApplication.translate("HeatmapStyle", "Cividis (blue, grey, yellow)"),
    }
    return names[palette]


def stroke_of(level: float) -> Qt.PenStyle:
    """Line style of one of `inference.models.heatmap.CONTOUR_LEVELS`."""
    return STROKES[lazy.heatmap.CONTOUR_LEVELS.index(level)]


@cache
def colours_of(palette: str) -> tuple[str, ...]:
    """The 256 colours of a palette as #rrggbb, from no evidence to the strongest."""
    table = lazy.heatmap.colours(lazy.heatmap.Palette(palette)).tolist()
    return tuple("#{:02x}{:02x}{:02x}".format(*colour) for colour in table)


def line_colour(palette: str, level: float) -> str:
    """Colour of a contour, as #rrggbb."""
    faintest = _FAINTEST_LINE[palette]
    return colours_of(palette)[round(faintest + (255 - faintest) * level)]


_BAR_HEIGHT, _GAP = 9, 6
_PIECE, _SHORTEST_PIECE = 26, 8
"""Of the piece of the scale between two figures, in logical pixels."""


class Legend(QWidget):
    """Explains the heat map in one line, with figures: as colours from figure to figure, or as the lines of each."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = HeatmapStyle()
        self._of_opacities = False
        self._titles = {False: self.tr("Evidence by region"), True: self.tr("Lung opacities by region")}
        self._room = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_style(self, style: HeatmapStyle, *, of_opacities: bool = False) -> None:
        """Explain the colours or the contours of a style, over a map of evidence or of opacities."""
        self._style, self._of_opacities = style, of_opacities
        if of_opacities and style.contours:
            name = self.tr("Lines of equal probability of a lung opacity: dotted {0}, dashed {1}, solid {2}")
        elif of_opacities:
            name = self.tr("Scale of the heat map: probability of a lung opacity by region, 0 to 1")
        elif style.contours:
            name = self.tr("Lines of equal evidence for pneumonia: dotted {0}, dashed {1}, solid {2}")
        else:
            name = self.tr("Scale of the heat map: evidence for pneumonia by region, from 0, none, to 1, strong")
        self.setAccessibleName(name.format(*(decimal_text(level, 2) for level in lazy.heatmap.CONTOUR_LEVELS)))
        self.update()

    def fit(self, room: int, height: int) -> None:
        """Take as much of the room as is needed; where there is too little, the title is left out."""
        self._room = room
        self.resize(min(room, self._width_of(self._title if self._has_title else "", self._piece)), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title and scale."""
        painter = QPainter(self)
        painter.setPen(QColor(FILM_TEXT))
        painter.drawText(self.rect(), int(_LEFT), self._title if self._has_title else "")
        left = self._advance(self._title) + 2 * _GAP if self._has_title else 0
        if self._style.contours:
            self._paint_lines(painter, left)
        else:
            self._paint_scale(painter, left)
        painter.end()

    @property
    def _title(self) -> str:
        return self._titles[self._of_opacities]

    @property
    def _has_title(self) -> bool:
        return self._width_of(self._title, _PIECE) <= self._room

    @property
    def figures(self) -> tuple[float, ...]:
        """The values of the map that the legend names."""
        levels = tuple(lazy.heatmap.CONTOUR_LEVELS)
        if self._style.contours:
            return levels
        every = (0.0, *levels, 1.0)
        needed = sum(map(self._advance, map(_figure, every))) + len(levels) * (_SHORTEST_PIECE + 2 * _GAP)
        return (0.0, 0.5, 1.0) if 0 < self._room < needed + _SHORTEST_PIECE + 2 * _GAP else every

    def _advance(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)

    @property
    def _piece(self) -> int:
        """Width of the colours between two figures, or of the line before one: less where there is little room."""
        spare = self._room - self._width_of("", 0)
        return max(_SHORTEST_PIECE, min(_PIECE, spare // self._pieces))

    @property
    def _pieces(self) -> int:
        return len(self.figures) if self._style.contours else len(self.figures) - 1

    def _width_of(self, title: str, piece: int) -> int:
        figures = sum(self._advance(_figure(value)) for value in self.figures)
        return (self._advance(title) + 2 * _GAP if title else 0) + figures + self._pieces * (piece + 2 * _GAP)

    def _paint_scale(self, painter: QPainter, left: int) -> None:
        colours = colours_of(self._style.palette)
        for low, high in pairwise(self.figures):
            left = self._paint_figure(painter, left, low) + _GAP
            bar = QRectF(left, (self.height() - _BAR_HEIGHT) / 2, self._piece, _BAR_HEIGHT)
            gradient = QLinearGradient(bar.topLeft(), bar.topRight())
            for stop in range(_STOPS + 1):
                value = low + (high - low) * stop / _STOPS
                gradient.setColorAt(stop / _STOPS, QColor(colours[round(255 * value)]))
            painter.fillRect(bar, gradient)
            left += self._piece + _GAP
        self._paint_figure(painter, left, self.figures[-1])

    def _paint_lines(self, painter: QPainter, left: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        for level in self.figures:
            painter.setPen(QPen(QColor(line_colour(self._style.palette, level)), 2.0, stroke_of(level)))
            painter.drawLine(QPointF(left, middle), QPointF(left + self._piece, middle))
            left = self._paint_figure(painter, left + self._piece + _GAP, level) + _GAP

    def _paint_figure(self, painter: QPainter, left: int, value: float) -> int:
        """Paint a figure; returns where it ends."""
        painter.setPen(QColor(FILM_TEXT))
        width = self._advance(_figure(value))
        painter.drawText(QRectF(left, 0, width, self.height()), int(_LEFT), _figure(value))
        return left + width


_STOPS = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _figure(value: float) -> str:
    return decimal_text(value, 2) if 0 < value < 1 else decimal_text(value, 0)
