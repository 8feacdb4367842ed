"""What dragging over a film does: move it, change its window level, or draw a line."""

from enum import Enum
from math import hypot
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTransform

if TYPE_CHECKING:
    from gui.viewer.canvas.film_view import FilmView

_WINDOW_SPEED = 1 / 300
"""Share of the window's width, and of the grey range, that one pixel of a drag is worth."""

_CLICK = 4.0
"""A press that moved less than this was a click, and leaves a line to be ended by the next one."""


class Tool(Enum):
    """What the left button does; the right one always changes the window level, the middle one always moves."""

    PAN = "pan"
    WINDOW = "window"
    MEASURE = "measure"


class Drag(Protocol):
    """One press of a button, until it is let go."""

    button: Qt.MouseButton

    def move(self, at: QPointF) -> None:
        """The pointer has moved."""

    def end(self, at: QPointF) -> None:
        """The button was let go."""


def begin_drag(view: "FilmView", button: Qt.MouseButton, at: QPointF) -> Drag | None:
    """What a button begins at a point of a view; None if nothing."""
    match button, view.tool:
        case (Qt.MouseButton.RightButton, _) | (Qt.MouseButton.LeftButton, Tool.WINDOW):
            return _WindowDrag(view, button, at)
        case (Qt.MouseButton.LeftButton, Tool.MEASURE):
            return _LineDrag(view, button, at)
        case (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton, _):
            return _PanDrag(view, button, at)
    return None


def view_transform(view: "FilmView") -> QTransform:
    """From the film's pixels to the view's, in Qt's pixels."""
    ratio = view.devicePixelRatioF()
    return view.placement.transform(view.device_size) * QTransform.fromScale(1 / ratio, 1 / ratio)


class _PanDrag:
    def __init__(self, view: "FilmView", button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._view, self._at, self._cursor = button, view, at, view.cursor()
        view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPointF) -> None:
        self._view.pan(at - self._at)
        self._at = at

    def end(self, at: QPointF) -> None:
        self.move(at)
        self._view.setCursor(self._cursor)


class _WindowDrag:
    """To the right widens the window, upwards brightens the film."""

    def __init__(self, view: "FilmView", button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._view, self._at = button, view, at
        self._begun = view.tone.window if view.tone is not None else None

    def move(self, at: QPointF) -> None:
        by = at - self._at
        begun, tone = self._begun, self._view.tone
        if begun is not None and tone is not None and not by.isNull():
            width = begun.width * 2.0 ** (by.x() * 2 * _WINDOW_SPEED)
            down = -by.y() if tone.inverted else by.y()
            self._view.set_tone(tone.with_window(begun.level + down * _WINDOW_SPEED * begun.width, width))

    def end(self, at: QPointF) -> None:
        self.move(at)


class _LineDrag:
    """Draws a line by a drag or by two clicks, or moves the end of one."""

    def __init__(self, view: "FilmView", button: Qt.MouseButton, at: QPointF) -> None:
        self.button, self._view, self._from = button, view, at
        ruler = view.ruler
        self._ends_a_line = ruler.is_drawing
        self._grabbed = not ruler.is_drawing and ruler.grab(at, view_transform(view))
        if not self._ends_a_line and not self._grabbed:
            ruler.begin(view.to_film(at))
        self.move(at)

    def move(self, at: QPointF) -> None:
        self._view.ruler.move(self._view.to_film(at))
        self._view.update()

    def end(self, at: QPointF) -> None:
        away = at - self._from
        if self._grabbed and hypot(away.x(), away.y()) < _CLICK:
            self._view.measured.emit()  # it was only chosen
            return
        self.move(at)
        if self._ends_a_line or self._grabbed or hypot(away.x(), away.y()) >= _CLICK:
            self._view.ruler.finish()
        self._view.measured.emit()
