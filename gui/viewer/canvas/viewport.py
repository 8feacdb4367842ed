"""The placement of a film in its widget, which the user or a linked film changes."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, QPointF, QSizeF, Signal, Slot
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QWidget

from gui.viewer.canvas.placement import Placement

_ZOOM_STEP = 1.25
"""Zoom factor of one press of a key."""

_MARGIN = 8
"""Around a fitted film, in logical pixels."""

_MM_PER_INCH = 25.4


class Viewport(QObject):
    """Owns the placement of one film.

    Args:
        widget: The widget in which the film is painted; also the owner.

    Attributes:
        placement: Zoom, pan, rotation and flip of the film.
        is_fitted: Whether the whole film stays visible when the widget is resized.
        is_empty: Whether there is no film.
        spacing: Row and column spacing of the film in millimetres; None if the file states none.

    Signals:
        changed: Emitted when the widget must be painted again.
        moved: Emitted when the user has zoomed, panned, rotated or flipped the film.
    """

    changed = Signal()
    moved = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.placement = Placement(width=1, height=1)
        self.is_fitted = True
        self.is_empty = True
        self.spacing: tuple[float, float] | None = None
        self._reserved_height = 0

    @property
    def pixel_ratio(self) -> float:
        """Device pixels per logical pixel."""
        return self._widget.devicePixelRatioF()

    @property
    def device_size(self) -> QSizeF:
        """Size of the widget in device pixels, without the strip at its bottom."""
        return QSizeF(self._widget.width(), max(1, self._widget.height() - self._reserved_height)) * self.pixel_ratio

    @property
    def centre(self) -> QPointF:
        """The middle of the film's area, in logical pixels."""
        return QPointF(self._widget.width() / 2, (self._widget.height() - self._reserved_height) / 2)

    @property
    def scale(self) -> float:
        """Device pixels per pixel of the film."""
        return self.placement.scale

    @property
    def device_transform(self) -> QTransform:
        """From the film's pixels to device pixels."""
        return self.placement.transform(self.device_size)

    @property
    def transform(self) -> QTransform:
        """From the film's pixels to logical pixels."""
        return self.device_transform * QTransform.fromScale(1 / self.pixel_ratio, 1 / self.pixel_ratio)

    def set_film(self, width: int, height: int, spacing: tuple[float, float] | None) -> None:
        """Fit another film, neither rotated nor flipped."""
        self.is_empty, self.is_fitted, self.spacing = False, True, spacing
        aspect = spacing[0] / spacing[1] if spacing else 1.0
        self.placement = Placement(width=width, height=height, pixel_aspect=aspect)
        self.refit()

    def rotate_new_film(self, quarter_turns: int) -> None:
        """Rotate a film clockwise that has just been set; linked films do not follow."""
        self.placement = self.placement.rotated(quarter_turns)
        self.refit()
        self.changed.emit()

    def clear(self) -> None:
        """Remove the film."""
        self.is_empty, self.spacing = True, None

    def reserve(self, height: int) -> None:
        """Leave a strip of this height free at the bottom of the widget, and adapt to the widget's size."""
        self._reserved_height = height
        self.refit()

    def refit(self) -> None:
        """Adapt to the widget's size if the whole film shall stay visible."""
        if self.is_fitted:
            self.placement = self.placement.fitted(self.device_size, self._margin)

    @Slot()
    def fit(self) -> None:
        """Show the whole film, also after the widget is resized."""
        self._move(self.placement.fitted(self.device_size, self._margin), fitted=True)

    @Slot()
    def actual_size(self) -> None:
        """Show one pixel of the film on one device pixel."""
        self.zoom_to(1.0)

    @Slot()
    def life_size(self) -> None:
        """Show the film in its physical size, if the screen reports its own size correctly."""
        if self.spacing is not None:
            per_mm = self._widget.screen().physicalDotsPerInchX() * self.pixel_ratio / _MM_PER_INCH
            self.zoom_to(per_mm * self.spacing[1])

    @Slot()
    def zoom_in(self) -> None:
        """Zoom in by one step."""
        self.zoom_to(self.scale * _ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Zoom out by one step."""
        self.zoom_to(self.scale / _ZOOM_STEP)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom around a point of the widget, by default its middle."""
        fixed = (self.centre if at is None else at) * self.pixel_ratio
        self._move(self.placement.zoomed(scale, fixed, self.device_size))

    def pan(self, by: QPointF) -> None:
        """Move the film by logical pixels."""
        self._move(self.placement.panned(by * self.pixel_ratio, self.device_size))

    def rotate(self, quarter_turns: int) -> None:
        """Rotate the film clockwise."""
        self._orient(self.placement.rotated(quarter_turns))

    @Slot()
    def flip(self) -> None:
        """Exchange left and right."""
        self._orient(self.placement.mirrored())

    @Slot()
    def reset_orientation(self) -> None:
        """Undo rotation and flip."""
        self._orient(replace(self.placement, quarter_turns=0, flipped=False))

    def link_state(self) -> tuple[float, QPointF]:
        """The values that linked films share: zoom relative to the fitted film, and offset of the middle."""
        fit_scale = self.placement.fit_scale(self.device_size, self._margin)
        return self.placement.scale / fit_scale, self.placement.centre_offset()

    def follow(self, other: "Viewport") -> None:
        """Take over zoom and offset of a linked film without emitting `moved`."""
        if not self.is_empty:
            zoom, offset = other.link_state()
            fit_scale = self.placement.fit_scale(self.device_size, self._margin)
            self.placement = replace(self.placement, scale=zoom * fit_scale).with_centre_offset(offset)
            self.is_fitted = other.is_fitted
            self.changed.emit()

    def to_film(self, at: QPointF) -> QPointF:
        """The point of the film under a point of the widget, clamped to the film."""
        place = self.placement.to_film(at * self.pixel_ratio, self.device_size)
        width, height = self.placement.width, self.placement.height
        return QPointF(min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height))

    def _move(self, placement: Placement, *, fitted: bool = False) -> None:
        if not self.is_empty:
            self.placement, self.is_fitted = placement, fitted
            self.changed.emit()
            self.moved.emit()

    def _orient(self, placement: Placement) -> None:
        fitted = self.is_fitted
        self._move(placement.fitted(self.device_size, self._margin) if fitted else placement, fitted=fitted)

    @property
    def _margin(self) -> float:
        return _MARGIN * self.pixel_ratio
