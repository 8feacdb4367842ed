"""Dragging over a film: pan, change the window level, or measure."""

from math import hypot
from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from gui.viewer.canvas.view_state import Tool, ViewState

_WINDOW_LEVEL_SPEED = 1 / 300
"""Fraction of the window width per logical pixel of a drag."""

_CLICK_DISTANCE = 4.0
"""A press that moves less than this is a click, in logical pixels; a line or region may be drawn by two clicks."""


class Drag(Protocol):
    """One press of a mouse button, until it is released."""

    button: Qt.MouseButton

    def move(self, at: QPointF) -> None:
        """Move to a point of the widget."""

    def end(self, at: QPointF) -> None:
        """End at the point where the button was released."""


def begin_drag(state: ViewState, button: Qt.MouseButton, at: QPointF) -> Drag | None:
    """The drag that a button begins with the current tool; None if the button does nothing."""
    match button, state.tool:
        case (Qt.MouseButton.RightButton, _) | (Qt.MouseButton.LeftButton, Tool.WINDOW_LEVEL):
            return _WindowLevelDrag(state, button, at)
        case (Qt.MouseButton.LeftButton, Tool.MEASURE | Tool.ELLIPSE | Tool.RECTANGLE):
            return _MeasuringDrag(state, button, at)
        case (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton, _):
            return PanDrag(state, button, at)
    return None


class PanDrag:
    """Moves the film with the pointer."""

    def __init__(self, state: ViewState, button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._viewport, self._at = button, state.viewport, at

    def move(self, at: QPointF) -> None:
        """Pan by the distance since the last call."""
        self._viewport.pan(at - self._at)
        self._at = at

    def end(self, at: QPointF) -> None:
        """Pan to the last point."""
        self.move(at)


class _WindowLevelDrag:
    """Changes the window level: to the right the window widens, upwards the film brightens."""

    def __init__(self, state: ViewState, button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._state, self._at = button, state, at
        self._initial = state.greyscale.window_level if state.greyscale is not None else None

    def move(self, at: QPointF) -> None:
        by = at - self._at
        initial, greyscale = self._initial, self._state.greyscale
        if initial is not None and greyscale is not None and not by.isNull():
            width = initial.width * 2.0 ** (by.x() * 2 * _WINDOW_LEVEL_SPEED)
            down = -by.y() if greyscale.inverted else by.y()
            level = initial.level + down * _WINDOW_LEVEL_SPEED * initial.width
            self._state.set_greyscale(greyscale.with_window_level(level, width))

    def end(self, at: QPointF) -> None:
        self.move(at)


class _MeasuringDrag:
    """Draws a line or region by a drag or two clicks, moves a grabbed measurement, or selects a region by a click."""

    def __init__(self, state: ViewState, button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._state, self._start, self._outline = button, state, at, state.tool.outline
        ruler, to_widget = state.ruler, state.viewport.transform
        self._ends_drawing = ruler.is_drawing
        self._grabbed = not self._ends_drawing and ruler.grab(at, to_widget, inside=bool(self._outline))
        over_region = ruler.end_at(at, to_widget) is None and ruler.region_at(state.viewport.to_film(at)) is not None
        self._selects = bool(self._outline) and not self._ends_drawing and over_region
        self._is_moving = False
        if not (self._grabbed or self._selects):
            self._begin()
            self.move(at)
        state.changed.emit()

    def move(self, at: QPointF) -> None:
        if not self._is_moving and self._distance(at) >= _CLICK_DISTANCE:
            self._begin()
        if self._is_moving:
            self._state.ruler.move(self._state.viewport.to_film(at))
            self._state.changed.emit()

    def end(self, at: QPointF) -> None:
        self.move(at)
        if self._is_moving:
            if self._ends_drawing or self._grabbed or self._distance(at) >= _CLICK_DISTANCE:
                self._state.ruler.finish()
        elif self._selects:
            self._state.ruler.select_region(self._state.viewport.to_film(self._start))
        self._state.changed.emit()
        self._state.measured.emit()

    def _begin(self) -> None:
        """Begin to draw or move; called for an existing measurement only once the press is more than a click."""
        self._is_moving = True
        if not (self._ends_drawing or self._grabbed):
            self._state.ruler.begin(self._state.viewport.to_film(self._start), self._outline)

    def _distance(self, at: QPointF) -> float:
        return hypot(at.x() - self._start.x(), at.y() - self._start.y())
