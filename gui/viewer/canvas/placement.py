"""Zoom, pan, rotation and flip of a film as one immutable value, and the transform that follows from it."""

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

MIN_SCALE, MAX_SCALE = 0.02, 40.0
"""Limits of the zoom, in device pixels for one pixel of the film."""

_FULL_TURN = 4


class Placement(Struct, frozen=True, kw_only=True):
    """A film in a view; sizes and points of the view are in device pixels.

    Attributes:
        width, height: The size of the film, in its pixels.
        pixel_aspect: Height of a pixel of the film divided by its width.
        quarter_turns: Clockwise rotation in steps of 90 degrees, 0 to 3, applied after the flip.
        flipped: Whether left and right are exchanged.
        scale: Device pixels for one column of the film.
        centre_x, centre_y: The point of the film in the middle of the view, 0 to 1.
    """

    width: int
    height: int
    pixel_aspect: float = 1.0
    quarter_turns: int = 0
    flipped: bool = False
    scale: float = 1.0
    centre_x: float = 0.5
    centre_y: float = 0.5

    def transform(self, view: QSizeF) -> QTransform:
        """From pixels of the film to device pixels of the view; at integer scales the two grids are aligned."""
        result = self._orientation() * QTransform.fromTranslate(view.width() / 2, view.height() / 2)
        result = QTransform.fromScale(self.scale, self.scale * self.pixel_aspect) * result
        result = QTransform.fromTranslate(-self.centre_x * self.width, -self.centre_y * self.height) * result
        if self.scale < 1 or self.scale != round(self.scale):
            return result
        aligned = QTransform.fromTranslate(round(result.dx()) - result.dx(), round(result.dy()) - result.dy())
        return result * aligned

    @property
    def oriented_size(self) -> QSizeF:
        """The film's size at a scale of one, after rotation."""
        upright = QRectF(0, 0, self.width, self.height * self.pixel_aspect)
        return self._orientation().mapRect(upright).size()

    def fit_scale(self, view: QSizeF, margin: float) -> float:
        """The scale at which the whole film is visible."""
        size = self.oriented_size
        across, down = (view.width() - 2 * margin) / size.width(), (view.height() - 2 * margin) / size.height()
        return min(max(min(across, down), MIN_SCALE), MAX_SCALE)

    def fitted(self, view: QSizeF, margin: float) -> "Placement":
        """With the whole film visible and centred."""
        return replace(self, scale=self.fit_scale(view, margin), centre_x=0.5, centre_y=0.5)

    def zoomed(self, scale: float, at: QPointF, view: QSizeF) -> "Placement":
        """At another scale; the point of the film under a point of the view stays there."""
        fixed = self.to_film(at, view)
        closer = replace(self, scale=min(max(scale, MIN_SCALE), MAX_SCALE))
        return closer.panned(at - closer.transform(view).map(fixed), view)

    def panned(self, by: QPointF, view: QSizeF) -> "Placement":
        """Moved by device pixels; the middle of the view stays over the film."""
        middle = QPointF(view.width() / 2, view.height() / 2)
        moved = self.to_film(middle - by, view) - self.to_film(middle, view)
        x, y = self.centre_x + moved.x() / self.width, self.centre_y + moved.y() / self.height
        return replace(self, centre_x=min(max(x, 0.0), 1.0), centre_y=min(max(y, 0.0), 1.0))

    def to_film(self, at: QPointF, view: QSizeF) -> QPointF:
        """The point of the film under a point of the view."""
        inverse, _ = self.transform(view).inverted()
        return inverse.map(at)

    def rotated(self, quarter_turns: int) -> "Placement":
        """Rotated clockwise, relative to the current rotation."""
        return replace(self, quarter_turns=(self.quarter_turns + quarter_turns) % _FULL_TURN)

    def mirrored(self) -> "Placement":
        """With left and right of the displayed film exchanged."""
        return replace(self, quarter_turns=-self.quarter_turns % _FULL_TURN, flipped=not self.flipped)

    def centre_offset(self) -> QPointF:
        """Offset of the view's middle from that of the displayed film, as fractions of the film's width and height."""
        return self._orientation().map(QPointF(self.centre_x - 0.5, self.centre_y - 0.5))

    def with_centre_offset(self, offset: QPointF) -> "Placement":
        """With the view's middle at that offset."""
        inverse, _ = self._orientation().inverted()
        place = inverse.map(offset)
        return replace(self, centre_x=place.x() + 0.5, centre_y=place.y() + 0.5)

    def _orientation(self) -> QTransform:
        return QTransform.fromScale(-1 if self.flipped else 1, 1) * QTransform().rotate(90 * self.quarter_turns)
