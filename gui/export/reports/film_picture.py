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
from inference.reading.reader import read_radiograph

if TYPE_CHECKING:
    from inference.arrays import HeatmapArray
    from inference.radiograph import FilmFacts

translate = QCoreApplication.translate

_LEGEND_TEXT = 1 / 46
"""Height of the legend's letters, as a share of the picture's width."""

_MIN_LEGEND_TEXT = 11
"""Least height of the legend's letters, in pixels."""

_MIN_SCALE_WIDTH = 24
"""Least width of the colour scale, in pixels."""

_SCREEN = 1000
"""Pixels of a picture's longer side up to which an outline is one pixel thick, as on a screen."""

_FROM, _TO = "0", "1"
"""The labels of the scale's ends, as in the window."""


@dataclass(frozen=True, slots=True)
class FilmPicture:
    """A film as it was read.

    Attributes:
        plain: The film in grey, in its own pixels.
        facts: Facts from the DICOM header, without the patient's identity.
        bits: The grey depth of the file, in bits.
    """

    plain: QImage
    facts: "FilmFacts"
    bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRequest:
    """A request for the picture of a film.

    Attributes:
        path: The film.
        sha256: The digest that its file must have; None if any will do.
        displayed: The film as the reader sees it; None to read it from its file.
        heatmap: The heat map to be laid over the film, [h, w] in 0 to 1; None for the film alone.
        opacity: The heat map's opacity, 0 to 1.
        legend: The sentence on research use for the strip with the legend; None for no strip.
        family: The font's family.
        palette: The heat map's palette, one of `gui.viewer.canvas.pictures.heatmap_style.PALETTES`.
        of_opacities: Whether the heat map shows opacities, and not evidence.
        lung_field: The lungs to be outlined, packed as in a finding; None for no outline.
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
    """Make the requested picture; runs in the background.

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
    """Read a film in its full resolution; runs in the background.

    Args:
        path: The film.
        sha256: The digest that its file must have; None if any will do.

    Raises:
        HilumError: The film cannot be read, or its file has another digest.
    """
    film = read_radiograph(path)
    if sha256 is not None and film.record.sha256 != sha256:
        raise HilumError(Message("The file has changed since it was assessed. Assess it again.", code=Code.CHANGED))
    grey = to_display(film.pixels)
    height, width = grey.shape
    # A copy, since the image would otherwise share the memory of the array.
    plain = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    return FilmPicture(plain, film.facts, film.bits_stored)


def with_heatmap(plain: QImage, heatmap: "HeatmapArray", opacity: float, palette: str = PALETTES[0]) -> QImage:
    """A picture with the heat map over it, at the picture's full resolution.

    Args:
        plain: The film.
        heatmap: The heat map, [h, w] in 0 to 1.
        opacity: The heat map's opacity, 0 to 1, as in the viewer.
        palette: The heat map's palette.
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
    """A picture with a strip below it, which covers no pixel: the colour scale, and the sentence on research use.

    Args:
        picture: The film with its heat map.
        research_use: The sentence on research use.
        family: The font's family.
        look: The opacity and the palette of the heat map.
        of_opacities: Whether the heat map shows opacities, and not evidence.
    """
    font = QFont(family)
    font.setPixelSize(max(_MIN_LEGEND_TEXT, round(picture.width() * _LEGEND_TEXT)))
    metrics, margin = QFontMetricsF(font), float(font.pixelSize())
    title = (
        translate("Picture", "Lung opacities by region") if of_opacities else translate("Picture", "Evidence by region")
    )
    inner = picture.width() - 2 * margin
    note = metrics.boundingRect(QRectF(0, 0, inner, 1e6), int(Qt.TextFlag.TextWordWrap), research_use)
    strip = 3.2 * margin + metrics.height() * (1 if _on_one_line(metrics, title, inner) else 2) + note.height()
    result = QImage(picture.width(), round(picture.height() + strip), QImage.Format.Format_RGB32)
    result.fill(QColor(FILM_BACKGROUND))
    painter = QPainter(result)
    painter.drawImage(0, 0, picture)
    painter.setFont(font)
    painter.setPen(QColor(FILM_TEXT))
    area = QRectF(margin, picture.height() + margin, inner, metrics.height())
    _paint_scale(painter, area, title, look)
    top = picture.height() + strip - margin - note.height()
    painter.drawText(QRectF(margin, top, inner, note.height() + 1), int(Qt.TextFlag.TextWordWrap), research_use)
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
    """The heat map's scale from 0 to 1, in the colours that it has over a black film."""
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[np.newaxis, :]
    background = QImage(
        max(_MIN_SCALE_WIDTH, round(size.width())), max(1, round(size.height())), QImage.Format.Format_RGB32
    )
    background.fill(QColor(FILM_BACKGROUND))
    return with_heatmap(background, ramp, opacity, palette)


def _paint_scale(painter: QPainter, area: QRectF, title: str, look: tuple[float, str]) -> None:
    """Paint the title on the left and the scale from 0 to 1 on the right, or below it where the picture is narrow."""
    metrics = QFontMetricsF(painter.font())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft), title)
    if not _on_one_line(metrics, title, area.width()):
        area = area.translated(0, metrics.height())
        area.setWidth(max(area.width(), 1))
    gap, right = metrics.height() / 2, metrics.horizontalAdvance(_TO)
    left = metrics.horizontalAdvance(_FROM)
    free_width = area.width() - left - right - 2 * gap
    width = max(_MIN_SCALE_WIDTH, min(free_width, 0.34 * area.width()))
    bar = QRectF(area.right() - right - gap - width, area.top() + 0.2 * area.height(), width, 0.62 * area.height())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), _TO)
    painter.drawText(QRectF(bar.left() - gap - left - 1, area.top(), left + 1, area.height()), _FROM)
    painter.drawImage(bar, scale_image(bar.size(), *look))


def _on_one_line(metrics: QFontMetricsF, title: str, width: float) -> bool:
    return metrics.horizontalAdvance(title) < 0.4 * width
