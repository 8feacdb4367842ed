"""The paper of reports: size, margins, fonts and colours."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextLayout
from PySide6.QtGui import QTextOption as TextOption

from gui.common.style.colours import LIGHT
from inference import __version__

POINT = 10.0
"""Units in one point: the resolution is 720 dots an inch."""

MILLIMETRE = 72 * POINT / 25.4

COLOURS = LIGHT
"""Reports use the light theme."""

MARGIN = 16 * MILLIMETRE
FOOTER = 13 * MILLIMETRE
"""Height of the strip below the text, with the footer and the page number."""

_LETTER_COUNTRIES = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Countries where Letter is the usual size (Unicode CLDR, supplemental data, paperSize US-Letter)."""


class PaperSize(StrEnum):
    """The paper sizes of reports."""

    A4 = "A4"
    LETTER = "Letter"


def usual_size(locale: QLocale) -> PaperSize:
    """The usual paper size of a country."""
    country = QLocale.territoryToCode(locale.territory())
    return PaperSize.LETTER if country in _LETTER_COUNTRIES else PaperSize.A4


class Style(Enum):
    """A text style: size in points, bold or not, colour."""

    TITLE = (19.0, True, COLOURS.text)
    LEAD = (14.0, True, COLOURS.text)
    HEADING = (11.5, True, COLOURS.text)
    BODY = (9.5, False, COLOURS.text)
    CELL = (8.5, False, COLOURS.text)
    STRONG_CELL = (8.5, True, COLOURS.text)
    LABEL = (8.5, False, COLOURS.muted)
    NOTE = (8.0, False, COLOURS.muted)
    DIGEST = (7.5, False, COLOURS.text)
    FOOTER = (7.0, False, COLOURS.muted)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sheet that a report is printed on.

    Attributes:
        size: The paper size.
        family: The font's family.
        title: The title in the file's properties; never a patient's name.
    """

    size: PaperSize
    family: str
    title: str


def open_writer(sheet: Sheet, file: QIODevice) -> QPdfWriter:
    """A PDF writer whose unit is `POINT`, without margins of its own; may be used outside the GUI thread."""
    writer = QPdfWriter(file)
    size = QPageSize.PageSizeId.A4 if sheet.size is PaperSize.A4 else QPageSize.PageSizeId.Letter
    writer.setResolution(round(72 * POINT))
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(sheet.title)
    writer.setCreator(f"Hilum {__version__}")
    return writer


class Typesetter:
    """Measures and draws text on one sheet.

    Args:
        writer: The source of the resolution.
        family: The font's family.
    """

    def __init__(self, writer: QPdfWriter, family: str) -> None:
        self._writer = writer
        self._fonts = {style: _font(family, style) for style in Style}
        self._metrics = {style: QFontMetricsF(font, writer) for style, font in self._fonts.items()}

    def line_height(self, style: Style) -> float:
        """Height of one line."""
        return self._metrics[style].height()

    def width(self, text: str, style: Style) -> float:
        """Width of a text on one line."""
        return self._metrics[style].horizontalAdvance(text)

    def height(self, text: str, style: Style, width: float) -> float:
        """Height of a text wrapped to a width; 0 for an empty text."""
        if not text:
            return 0.0
        if self._fits(text, style, width):
            return self.line_height(style)
        return self._wrapped(text, style, width, right=False).boundingRect().height()

    def set_font(self, painter: QPainter, style: Style) -> None:
        """Set a style's font on a painter."""
        painter.setFont(self._fonts[style])

    def draw(self, painter: QPainter, area: QRectF, text: str, style: Style, *, right: bool = False) -> None:
        """Draw a text from the top of an area, wrapped to its width."""
        self.set_font(painter, style)
        painter.setPen(QColor(style.value[2]))
        if self._fits(text, style, area.width()):
            alignment = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, int(alignment | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine), text)
        else:
            self._wrapped(text, style, area.width(), right=right).draw(painter, area.topLeft())

    def _fits(self, text: str, style: Style, width: float) -> bool:
        return "\n" not in text and self.width(text, style) <= width

    def _wrapped(self, text: str, style: Style, width: float, *, right: bool) -> QTextLayout:
        """A layout that wraps text between words, and within words that are wider than a line, such as file names."""
        layout = QTextLayout(text.replace("\n", "\u2028"), self._fonts[style], self._writer)
        option = TextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(TextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(line.position() + QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _font(family: str, style: Style) -> QFont:
    points, bold, _ = style.value
    font = QFont(family)
    font.setPointSizeF(points)
    font.setBold(bold)
    font.setFeature(QFont.Tag("liga"), 0)  # a search in the PDF does not find text with ligatures
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # for screens; paper has no pixels to fit
    return font
