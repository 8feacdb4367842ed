"""A view in which a film can be zoomed, dragged, turned and flipped; what is painted there is up to others."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QSizeF, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.viewer.canvas.film_loader import LoadedFilm
from gui.viewer.canvas.placement import Placement

_STEP = 1.25
"""Zoom of one press of a key."""

_MARGIN = 12
_MM_PER_INCH = 25.4


class PlacedView(QWidget):
    """Knows how its film lies.

    Attributes:
        placed: The user has zoomed, dragged or turned the film.
    """

    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.film: LoadedFilm | None = None
        self.placement = Placement(width=1, height=1)
        self.is_fitted = True

    @property
    def has_film(self) -> bool:
        """Whether a film is shown."""
        return self.film is not None

    @property
    def device_size(self) -> QSizeF:
        """The view in pixels of the screen."""
        return QSizeF(self.size()) * self.devicePixelRatioF()

    @property
    def scale_factor(self) -> float:
        """Pixels of the screen for one pixel of the film."""
        return self.placement.scale

    @property
    def spacing(self) -> tuple[float, float] | None:
        """Row and column spacing of the film in millimetres; None where the file gives none."""
        return None if self.film is None else self.film.details.facts.pixel_spacing_mm

    def hold(self, film: LoadedFilm | None) -> None:
        """Let a film lie here, whole and upright."""
        self.film = film
        if film is not None:
            stretch = self.spacing[0] / self.spacing[1] if self.spacing else 1.0
            placement = Placement(width=film.screen.width, height=film.screen.height, stretch=stretch)
            self.placement, self.is_fitted = placement.fitted(self.device_size, self._margin), True

    def place(self, placement: Placement, *, fitted: bool = False) -> None:
        """Let the film lie otherwise, as the user wants it.

        Args:
            placement: How.
            fitted: Whether it is to be seen whole also when the window changes its size.
        """
        if self.has_film:
            self.placement, self.is_fitted = placement, fitted
            self.update()
            self.placed.emit()

    @Slot()
    def fit(self) -> None:
        """Show the whole film, and keep it whole when the window changes its size."""
        self.place(self.placement.fitted(self.device_size, self._margin), fitted=True)

    @Slot()
    def actual_size(self) -> None:
        """One pixel of the film on one pixel of the screen."""
        self.zoom_to(1.0)

    @Slot()
    def life_size(self) -> None:
        """As large as the film was exposed, as far as the screen tells its size truly."""
        if self.spacing is not None:
            per_mm = self.screen().physicalDotsPerInchX() * self.devicePixelRatioF() / _MM_PER_INCH
            self.zoom_to(per_mm * self.spacing[1])

    @Slot()
    def zoom_in(self) -> None:
        """Closer."""
        self.zoom_to(self.scale_factor * _STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Further away."""
        self.zoom_to(self.scale_factor / _STEP)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom, and keep what lies under a point of the view; its middle if none is given."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        place = (middle if at is None else at) * self.devicePixelRatioF()
        self.place(self.placement.zoomed(scale, place, self.device_size))

    def pan(self, by: QPointF) -> None:
        """Move the film."""
        self.place(self.placement.dragged(by * self.devicePixelRatioF(), self.device_size))

    def turn(self, quarters: int) -> None:
        """Turn the film to the right."""
        self._orient(self.placement.turned(quarters))

    @Slot()
    def mirror(self) -> None:
        """Exchange left and right."""
        self._orient(self.placement.mirrored())

    @Slot()
    def set_upright(self) -> None:
        """Neither turned nor flipped."""
        self._orient(replace(self.placement, turns=0, flipped=False))

    def link_state(self) -> tuple[float, QPointF]:
        """Zoom against the whole film, and where the middle lies: what two films side by side share."""
        fit_scale = self.placement.fit_scale(self.device_size, self._margin)
        return self.placement.scale / fit_scale, self.placement.offset()

    def follow(self, state: tuple[float, QPointF], *, fitted: bool) -> None:
        """Lie as another view does, without telling anybody."""
        if self.has_film:
            fit_scale = self.placement.fit_scale(self.device_size, self._margin)
            self.placement = replace(self.placement, scale=state[0] * fit_scale).at_offset(state[1])
            self.is_fitted = fitted
            self.update()

    def to_film(self, at: QPointF) -> QPointF:
        """The film's place under a point of the view, kept upon the film."""
        place = self.placement.to_film(at * self.devicePixelRatioF(), self.device_size)
        width, height = self.placement.width, self.placement.height
        return QPointF(min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a film whole that is shown whole."""
        super().resizeEvent(event)
        if self.is_fitted:
            self.placement = self.placement.fitted(self.device_size, self._margin)

    def _orient(self, placement: Placement) -> None:
        fitted = self.is_fitted
        self.place(placement.fitted(self.device_size, self._margin) if fitted else placement, fitted=fitted)

    @property
    def _margin(self) -> float:
        return _MARGIN * self.devicePixelRatioF()
