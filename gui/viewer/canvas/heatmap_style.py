"""The style of the heat map (palette, opacity, surface or contours) and its legend."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.common import lazy
from gui.common.colours import FILM_BACKGROUND, FILM_TEXT

PALETTES = ("inferno", "cividis")
"""The values of `inference.models.heatmap.Palette`; that module imports numpy."""

STROKES = (Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine)
"""Of the contours, from the weakest; they can be told apart without colour."""

_FAINTEST_LINE = {"inferno": 96, "cividis": 176}
"""Index in the palette of the faintest contour: lower colours would be invisible on a dark film."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatmapStyle:
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


_PADDING, _BAR_HEIGHT, _GAP = 10, 8, 5
_WIDEST_BAR = 150
_STOPS = 16


class Legend(QWidget):
    """Explains the heat map, over a corner of the film."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = HeatmapStyle()
        self._of_opacities = False
        self._titles = {False: self.tr("Evidence by region"), True: self.tr("Lung opacities by region")}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(self.sizeHint())

    def show_style(self, style: HeatmapStyle, *, of_opacities: bool = False) -> None:
        """Explain the colours or the contours of a style, over a map of evidence or of opacities."""
        self._style, self._of_opacities = style, of_opacities
        if of_opacities and style.contours:
            name = self.tr("Lines of equal probability of a lung opacity: dotted 0.25, dashed 0.50, solid 0.75")
        elif of_opacities:
            name = self.tr("Scale of the heat map: probability of a lung opacity by region, 0 to 1")
        elif style.contours:
            name = self.tr("Lines of equal evidence for pneumonia: dotted 0.25, dashed 0.50, solid 0.75")
        else:
            name = self.tr("Scale of the heat map: evidence for pneumonia by region, none to strong")
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for title and scale."""
        metrics = self.fontMetrics()
        width = max(_WIDEST_BAR, *map(metrics.horizontalAdvance, self._titles.values())) + 2 * _PADDING
        return QSize(width, 2 * metrics.height() + _BAR_HEIGHT + 2 * _GAP + 2 * _PADDING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title and scale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(FILM_BACKGROUND)
        ground.setAlphaF(0.78)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 7, 7)
        line = self.fontMetrics().height()
        left, width = float(_PADDING), float(self.width() - 2 * _PADDING)
        painter.setPen(QColor(FILM_TEXT))
        painter.drawText(
            QRectF(left, _PADDING, width, line), Qt.AlignmentFlag.AlignLeft, self._titles[self._of_opacities]
        )
        bar = QRectF(left, _PADDING + line + _GAP, width, _BAR_HEIGHT)
        words = QRectF(left, bar.bottom() + _GAP, width, line)
        if self._style.contours:
            self._paint_lines(painter, bar, words)
        else:
            self._paint_scale(painter, bar, words)
        painter.end()

    def _paint_scale(self, painter: QPainter, bar: QRectF, words: QRectF) -> None:
        least, most = ("0", "1") if self._of_opacities else (self.tr("none"), self.tr("strong"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, least)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, most)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        colours = colours_of(self._style.palette)
        for stop in range(_STOPS + 1):
            gradient.setColorAt(stop / _STOPS, QColor(colours[round(255 * stop / _STOPS)]))
        painter.fillRect(bar, gradient)

    def _paint_lines(self, painter: QPainter, bar: QRectF, words: QRectF) -> None:
        share = bar.width() / len(lazy.heatmap.CONTOUR_LEVELS)
        for index, level in enumerate(lazy.heatmap.CONTOUR_LEVELS):
            left, middle = bar.left() + index * share, bar.center().y()
            ends = QPointF(left + 4, middle), QPointF(left + share - 8, middle)
            text = QRectF(left, words.top(), share, words.height())
            painter.setPen(QPen(QColor(line_colour(self._style.palette, level)), 2.0, stroke_of(level)))
            painter.drawLine(*ends)
            painter.setPen(QColor(FILM_TEXT))
            painter.drawText(text.adjusted(4, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, f"{level:.2f}")
