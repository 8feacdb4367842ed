"""Where a film lies in its view: zoomed, dragged, turned and flipped, as one value that gives one transform."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

SMALLEST, LARGEST = 0.02, 40.0
"""The limits of the zoom, in pixels of the screen for one of the film."""

_TURNS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A film in a view; views are measured in pixels of the screen.

    Attributes:
        width, height: Of the film, in its pixels.
        stretch: Height of a pixel of the film against its width.
        turns: Quarters of a turn to the right, 0 to 3, after flipping.
        flipped: Whether left and right are exchanged.
        scale: Pixels of the screen for one column of the film.
        across, down: The place in the film that lies in the view's middle, 0 to 1.
    """

    width: int
    height: int
    stretch: float = 1.0
    turns: int = 0
    flipped: bool = False
    scale: float = 1.0
    across: float = 0.5
    down: float = 0.5

    def transform(self, view: QSizeF) -> QTransform:
        """From the film's pixels to the view's; at whole zooms, pixels of the film lie upon pixels of the screen."""
        result = self._orientation() * QTransform.fromTranslate(view.width() / 2, view.height() / 2)
        result = QTransform.fromScale(self.scale, self.scale * self.stretch) * result
        result = QTransform.fromTranslate(-self.across * self.width, -self.down * self.height) * result
        if self.scale < 1 or self.scale != round(self.scale):
            return result
        aligned = QTransform.fromTranslate(round(result.dx()) - result.dx(), round(result.dy()) - result.dy())
        return result * aligned

    @property
    def shown_size(self) -> QSizeF:
        """The film's size at a scale of one, as it is turned."""
        upright = QRectF(0, 0, self.width, self.height * self.stretch)
        return self._orientation().mapRect(upright).size()

    def fit_scale(self, view: QSizeF, margin: float) -> float:
        """The scale at which the whole film is seen."""
        shown = self.shown_size
        across, down = (view.width() - 2 * margin) / shown.width(), (view.height() - 2 * margin) / shown.height()
        return min(max(min(across, down), SMALLEST), LARGEST)

    def fitted(self, view: QSizeF, margin: float) -> "Placement":
        """The whole film, in the middle."""
        return replace(self, scale=self.fit_scale(view, margin), across=0.5, down=0.5)

    def zoomed(self, scale: float, at: QPointF, view: QSizeF) -> "Placement":
        """At another scale, with the place under a point of the view kept there."""
        place = self.to_film(at, view)
        closer = replace(self, scale=min(max(scale, SMALLEST), LARGEST))
        return closer.dragged(at - closer.transform(view).map(place), view)

    def dragged(self, by: QPointF, view: QSizeF) -> "Placement":
        """Moved by pixels of the screen; the view's middle never leaves the film."""
        middle = QPointF(view.width() / 2, view.height() / 2)
        place = self.to_film(middle - by, view) - self.to_film(middle, view)
        across, down = self.across + place.x() / self.width, self.down + place.y() / self.height
        return replace(self, across=min(max(across, 0.0), 1.0), down=min(max(down, 0.0), 1.0))

    def to_film(self, at: QPointF, view: QSizeF) -> QPointF:
        """The film's place under a point of the view."""
        back, _ = self.transform(view).inverted()
        return back.map(at)

    def turned(self, quarters: int) -> "Placement":
        """Turned to the right, seen from where it is."""
        return replace(self, turns=(self.turns + quarters) % _TURNS)

    def mirrored(self) -> "Placement":
        """Left and right exchanged, as they are seen now."""
        return replace(self, turns=-self.turns % _TURNS, flipped=not self.flipped)

    def offset(self) -> QPointF:
        """How far the view's middle lies from the film's, as seen, in shares of the film."""
        return self._orientation().map(QPointF(self.across - 0.5, self.down - 0.5))

    def at_offset(self, offset: QPointF) -> "Placement":
        """With the view's middle there."""
        back, _ = self._orientation().inverted()
        place = back.map(offset)
        return replace(self, across=place.x() + 0.5, down=place.y() + 0.5)

    def _orientation(self) -> QTransform:
        return QTransform.fromScale(-1 if self.flipped else 1, 1) * QTransform().rotate(90 * self.turns)
