"""The exported picture: the film in its own pixels, with heat map and legend."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QTransform

from gui.common.style.colours import FILM_BACKGROUND, FILM_TEXT
from gui.viewer.canvas.pictures.heatmap_style import PALETTES
from gui.viewer.canvas.pictures.outline import paint_outline
from inference.display.screen_film import to_display
from inference.errors import HilumError
from inference.localisation.lung_field import lung_outline
from inference.messages import Code, Message
from inference.models.heatmap import Palette, overlay
from inference.reading import read_radiograph

if TYPE_CHECKING:
    from inference.arrays import HeatmapArray
    from inference.radiograph import FilmFacts

translate = QCoreApplication.translate

_LEGEND_TEXT = 1 / 46
"""Height of the legend's letters in widths of the picture."""

_SCREEN = 1000
"""Pixels of a picture's longer side up to which an outline is as thick as on a screen."""

_LEAST_TEXT = 11
_LEAST_BAR = 24
_FROM, _TO = "0", "1"
"""Ends of the scale, as in the window."""


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """A film as it was read.

    Attributes:
        plain: Grey, in the film's own pixels.
        facts: From the DICOM header, without the patient's identity.
        bits: Bits of grey depth in the file.
    """

    plain: QImage
    facts: "FilmFacts"
    bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRequest:
    """What picture is wanted of a film.

    Attributes:
        path: The film.
        sha256: What its file must have for its digest; None if that does not matter.
        displayed: The film as the reader sees it; None to show it as it is read.
        heatmap: [h, w] in 0 to 1, to be laid over it; None for the film alone.
        opacity: How much the heat map covers the film, 0 to 1.
        legend: The line of research use for the legend's strip; None for no strip.
        family: The font's.
        palette: The heat map's colours, one of `gui.viewer.canvas.pictures.heatmap_style.PALETTES`.
        of_opacities: Whether the heat map is the one of opacities.
        lung_field: As a finding keeps it, to be outlined; None for no outline.
    """

    path: Path
    sha256: str | None
    displayed: QImage | None
    heatmap: "HeatmapArray | None"
    opacity: float
    legend: str | None
    family: str
    palette: str = PALETTES[0]
    of_opacities: bool = False
    lung_field: bytes | None = None


def make_picture(request: PictureRequest) -> QImage:
    """Make a picture; runs in the background.

    Raises:
        HilumError: The film cannot be read.
    """
    plain = request.displayed or read_picture(request.path, request.sha256).plain
    covered = plain
    if request.heatmap is not None:
        covered = with_heatmap(plain, request.heatmap, request.opacity, request.palette)
    if request.lung_field is not None:
        covered = with_outline(covered, request.lung_field)
    if request.heatmap is None or request.legend is None:
        return covered
    look = request.opacity, request.palette
    return with_legend(covered, request.legend, request.family, look, of_opacities=request.of_opacities)


def read_picture(path: Path, sha256: str | None = None) -> FilmPicture:
    """Read a film whole; runs in the background.

    Args:
        path: The film.
        sha256: What its file must have for its digest; None if that does not matter.

    Raises:
        HilumError: It cannot be read, or it is not the file any more that it was.
    """
    film = read_radiograph(path)
    if sha256 is not None and film.record.sha256 != sha256:
        raise HilumError(Message("The file has changed since it was assessed. Assess it again.", code=Code.CHANGED))
    grey = to_display(film.pixels)
    height, width = grey.shape
    # A copy, since the image would otherwise look into numpy's memory.
    plain = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    return FilmPicture(plain, film.facts, film.bits_stored)


def with_heatmap(plain: QImage, heatmap: "HeatmapArray", opacity: float, palette: str = PALETTES[0]) -> QImage:
    """A picture with the heat map over it, at the picture's full resolution.

    Args:
        plain: The film.
        heatmap: [h, w] in 0 to 1.
        opacity: Of the heat map, 0 to 1, as in the viewer.
        palette: Its colours.
    """
    width, height = plain.width(), plain.height()
    colours = overlay(heatmap, width, height, Palette(palette))
    over = QImage(colours.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    result = plain.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    painter.setOpacity(opacity)
    painter.drawImage(0, 0, over)
    painter.end()
    return result


def with_outline(picture: QImage, lung_field: bytes) -> QImage:
    """A picture of a film with the outline of the lungs."""
    width, height = picture.width(), picture.height()
    result = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    thickness = max(1.0, max(width, height) / _SCREEN)
    paint_outline(painter, lung_outline(lung_field, width, height), QTransform(), thickness)
    painter.end()
    return result


def with_legend(
    picture: QImage, research_use: str, family: str, look: tuple[float, str], *, of_opacities: bool = False
) -> QImage:
    """A picture with a strip below it: what the colours mean, and what the picture is not for; no pixel is covered.

    Args:
        picture: With its heat map.
        research_use: The line that goes with it.
        family: The font's.
        look: The opacity and the palette with which the heat map was laid over.
        of_opacities: Whether it is the map of opacities.
    """
    font = QFont(family)
    font.setPixelSize(max(_LEAST_TEXT, round(picture.width() * _LEGEND_TEXT)))
    metrics, air = QFontMetricsF(font), float(font.pixelSize())
    title = (
        translate("Picture", "Lung opacities by region") if of_opacities else translate("Picture", "Evidence by region")
    )
    inner = picture.width() - 2 * air
    note = metrics.boundingRect(QRectF(0, 0, inner, 1e6), int(Qt.TextFlag.TextWordWrap), research_use)
    strip = 3.2 * air + metrics.height() * (1 if _on_one_line(metrics, title, inner) else 2) + note.height()
    result = QImage(picture.width(), round(picture.height() + strip), QImage.Format.Format_RGB32)
    result.fill(QColor(FILM_BACKGROUND))
    painter = QPainter(result)
    painter.drawImage(0, 0, picture)
    painter.setFont(font)
    painter.setPen(QColor(FILM_TEXT))
    area = QRectF(air, picture.height() + air, inner, metrics.height())
    _paint_scale(painter, area, title, look)
    top = picture.height() + strip - air - note.height()
    painter.drawText(QRectF(air, top, inner, note.height() + 1), int(Qt.TextFlag.TextWordWrap), research_use)
    painter.end()
    return result


def png_of(picture: QImage) -> bytes:
    """A picture as the bytes of a PNG file, without any text inside."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(picture):
        raise HilumError(Message("There is too little memory for this picture.", code=Code.MEMORY))
    return bytes(buffer.data().data())


def scale_image(size: QSizeF, opacity: float, palette: str = PALETTES[0]) -> QImage:
    """The heat map's scale from 0 to 1, in the very colours that lie over a black film."""
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[np.newaxis, :]
    ground = QImage(max(_LEAST_BAR, round(size.width())), max(1, round(size.height())), QImage.Format.Format_RGB32)
    ground.fill(QColor(FILM_BACKGROUND))
    return with_heatmap(ground, ramp, opacity, palette)


def _paint_scale(painter: QPainter, area: QRectF, title: str, look: tuple[float, str]) -> None:
    """Title on the left, the scale from 0 to 1 on the right; below each other where there is no room beside."""
    metrics = QFontMetricsF(painter.font())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), title)
    if not _on_one_line(metrics, title, area.width()):
        area = area.translated(0, metrics.height())
        area.setWidth(max(area.width(), 1))
    gap, right = metrics.height() / 2, metrics.horizontalAdvance(_TO)
    left = metrics.horizontalAdvance(_FROM)
    free_width = area.width() - left - right - 2 * gap
    width = max(_LEAST_BAR, min(free_width, 0.34 * area.width()))
    bar = QRectF(area.right() - right - gap - width, area.top() + 0.2 * area.height(), width, 0.62 * area.height())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), _TO)
    painter.drawText(QRectF(bar.left() - gap - left - 1, area.top(), left + 1, area.height()), _FROM)
    painter.drawImage(bar, scale_image(bar.size(), *look))


def _on_one_line(metrics: QFontMetricsF, title: str, width: float) -> bool:
    return metrics.horizontalAdvance(title) < 0.4 * width
