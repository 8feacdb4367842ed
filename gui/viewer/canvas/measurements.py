"""Measurements on a film: lines and regions, and the texts of their lengths, values and areas."""

from dataclasses import dataclass, field
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF

from gui.common import lazy
from gui.i18n.number_format import decimal_text

if TYPE_CHECKING:
    from inference.display.region import RegionOfInterest, RegionValues
    from inference.display.screen_film import ScreenFilm
    from inference.radiograph import ValueScale

translate = QCoreApplication.translate

_WIDE_RANGE = 100
"""Values with at least this range are shown with one decimal, others with three."""


@dataclass(slots=True, eq=False)
class Line:
    """A line between two points, in pixels of the film."""

    start: QPointF
    end: QPointF

    @property
    def is_empty(self) -> bool:
        """Whether it has no length."""
        return self.start == self.end

    def ends(self) -> list[tuple[QPointF, QPointF]]:
        """Each end, with the opposite end."""
        return [(self.end, self.start), (self.start, self.end)]


@dataclass(slots=True, eq=False)
class Region:
    """An ellipse or a rectangle between two opposite corners, in pixels of the film.

    Attributes:
        outline: One of `inference.display.region.Outline`.
    """

    start: QPointF
    end: QPointF
    outline: str
    _cached_values: "tuple[RegionOfInterest, RegionValues | None] | None" = field(default=None, init=False)

    @classmethod
    def from_roi(cls, region: "RegionOfInterest") -> "Region":
        """A region with the outline and corners of a region of interest."""
        return cls(QPointF(region.left, region.top), QPointF(region.right, region.bottom), region.outline)

    @property
    def is_empty(self) -> bool:
        """Whether it has no area."""
        return self.start.x() == self.end.x() or self.start.y() == self.end.y()

    @property
    def box(self) -> QRectF:
        """The bounding box."""
        return QRectF(self.start, self.end).normalized()

    def ends(self) -> list[tuple[QPointF, QPointF]]:
        """Each corner of the bounding box, with the opposite corner."""
        start, end = self.start, self.end
        across, down = QPointF(end.x(), start.y()), QPointF(start.x(), end.y())
        return [(end, start), (start, end), (across, down), (down, across)]

    def contains(self, at: QPointF) -> bool:
        """Whether the region contains a point of the film."""
        box = self.box
        if self.outline != "ellipse" or self.is_empty:
            return box.contains(at)
        across = (at.x() - box.center().x()) / (box.width() / 2)
        down = (at.y() - box.center().y()) / (box.height() / 2)
        return across**2 + down**2 <= 1

    def move_to(self, corner: QPointF, film: QSizeF) -> None:
        """Move the upper left corner to a point, within the limits of a film of that size."""
        box = self.box
        left = min(max(corner.x(), 0.0), film.width() - box.width())
        top = min(max(corner.y(), 0.0), film.height() - box.height())
        by = QPointF(left, top) - box.topLeft()
        self.start, self.end = self.start + by, self.end + by

    def to_roi(self) -> "RegionOfInterest":
        """The region as it is measured and stored."""
        box, outline = self.box, lazy.region.Outline(self.outline)
        sides = {"left": box.left(), "top": box.top(), "right": box.right(), "bottom": box.bottom()}
        return lazy.region.RegionOfInterest(outline=outline, **sides)

    def values(self, film: "ScreenFilm") -> "RegionValues | None":
        """The statistics of the film's values in the region; None if it contains no pixel.

        They are computed only once, since the region is painted often.
        """
        region = self.to_roi()
        if self._cached_values is None or self._cached_values[0] != region:
            self._cached_values = region, lazy.region.region_values(film, region)
        return self._cached_values[1]


Measurement = Line | Region


class MeasurementFormatter:
    """Turns measurements into numbers and texts.

    Args:
        spacing: Row and column spacing in millimetres (PS3.3 10.7.1.3); None if the file states none.
        film: The film of which regions give values; None if only lines are measured.
    """

    def __init__(self, spacing: tuple[float, float] | None = None, film: "ScreenFilm | None" = None) -> None:
        self.spacing = spacing
        self._film = film

    def text(self, measurement: Measurement) -> str:
        """The texts of a measurement in one line."""
        return ", ".join(self.texts(measurement))

    def texts(self, measurement: Measurement) -> list[str]:
        """The texts of a measurement: the length of a line; the values and the area of a region."""
        if isinstance(measurement, Line):
            return [self.length_text(measurement)]
        return [text for text in (self._values_text(measurement), self._area_text(measurement)) if text]

    def length(self, line: Line) -> float:
        """The length of a line: in millimetres if the spacing is known, else in pixels."""
        row, column = self.spacing or (1.0, 1.0)
        return hypot((line.end.x() - line.start.x()) * column, (line.end.y() - line.start.y()) * row)

    def length_text(self, line: Line) -> str:
        """The length with its unit."""
        if self.spacing is None:
            return translate("Ruler", "{0} pixels").format(decimal_text(self.length(line), 0))
        return translate("Ruler", "{0} mm").format(decimal_text(self.length(line), 1))

    def values_name(self) -> str:
        """A sentence on the unit of the regions' values; empty without a film."""
        if self._film is None:
            return ""
        scale = self._film.values
        if scale is None:
            return translate("Ruler", "Values of regions: none, as the file does not state its grey range.")
        names = {
            "grey": translate("Ruler", "Values of regions: grey, 0 to {0}.").format(decimal_text(scale.white, 0)),
            "stored": translate("Ruler", "Values of regions: as the file stores them."),
            "modality": translate("Ruler", "Values of regions: after the file's modality LUT."),
        }
        return names[scale.kind]

    def _values_text(self, region: Region) -> str:
        if self._film is None or self._film.values is None:
            return ""
        values = region.values(self._film)
        if values is None:
            return translate("Ruler", "no pixels")
        digits = 1 if _span(self._film.values) >= _WIDE_RANGE else 3
        mean, deviation = decimal_text(values.mean, digits), decimal_text(values.deviation, digits)
        return translate("Ruler", "mean {0}, SD {1}").format(mean, deviation)

    def _area_text(self, region: Region) -> str:
        row, column = self.spacing or (1.0, 1.0)
        area = region.to_roi().area * row * column
        if self.spacing is None:
            return translate("Ruler", "{0} pixels").format(decimal_text(area, 0))
        return translate("Ruler", "{0} mm²").format(decimal_text(area, 1))


def _span(values: "ValueScale") -> float:
    return abs(values.white - values.black)
