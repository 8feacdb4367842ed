"""The keyboard over a film: whatever the mouse can do there, but what is an action of the window.

Arrows go through the films, as in the table; with Shift they move the film, with Alt they change the window level.
While a line is drawn or the magnifier is out, plain arrows move the pointer, with Ctrl by single pixels.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from gui.viewer.canvas.drags import Tool

if TYPE_CHECKING:
    from gui.viewer.canvas.film_view import FilmView

_PAN, _POINTER = 60.0, 8.0
_WINDOW_STEP = 0.05

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_SET = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def wants_key(view: "FilmView", event: QKeyEvent) -> bool:
    """Whether the view needs a key that may also be a shortcut of the window."""
    if event.key() in _ARROWS:
        return True
    return view.tool is Tool.MEASURE and (
        (event.key() in _DELETE and bool(view.ruler.lines))
        or event.key() in _SET
        or (event.key() == Qt.Key.Key_Escape and view.ruler.is_drawing)
    )


def press_key(view: "FilmView", event: QKeyEvent) -> bool:
    """Do what a key is for; False if it is for nothing here."""
    key = Qt.Key(event.key())
    if key in _ARROWS and _press_arrow(view, _ARROWS[key], event.modifiers()):
        return True
    if view.tool is Tool.MEASURE and _press_for_ruler(view, key):
        return True
    if key in _STEPS:
        view.stepped.emit(_STEPS[key])
        return True
    return False


def _press_arrow(view: "FilmView", way: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        view.pan(-way * _PAN)
    elif modifiers & Qt.KeyboardModifier.AltModifier:
        _change_window(view, way)
    elif view.tool is Tool.MEASURE or view.magnified:
        fine = modifiers & Qt.KeyboardModifier.ControlModifier
        _move_pointer(view, way * (1.0 if fine else _POINTER))
    else:
        return False
    return True


def _change_window(view: "FilmView", way: QPointF) -> None:
    if view.tone is not None:
        window = view.tone.window
        down = -way.y() if view.tone.inverted else way.y()
        width = window.width * (1 + _WINDOW_STEP) ** (2 * way.x())
        view.set_tone(view.tone.with_window(window.level + down * _WINDOW_STEP * window.width, width))


def _move_pointer(view: "FilmView", by: QPointF) -> None:
    at = (view.pointer or QPointF(view.width() / 2, view.height() / 2)) + by
    kept = QPointF(min(max(at.x(), 0.0), view.width() - 1.0), min(max(at.y(), 0.0), view.height() - 1.0))
    view.move_pointer(kept, by_keyboard=True)


def _press_for_ruler(view: "FilmView", key: Qt.Key) -> bool:
    if key in _DELETE or (key == Qt.Key.Key_Escape and view.ruler.is_drawing):
        view.ruler.delete()
    elif key in _SET and view.has_film:
        _set_point(view)
    else:
        return False
    view.update()
    view.measured.emit()
    return True


def _set_point(view: "FilmView") -> None:
    """Set a line's first point, then its second."""
    if view.pointer is None:
        _move_pointer(view, QPointF(0, 0))
    place = view.to_film(view.pointer or QPointF())
    if view.ruler.is_drawing:
        view.ruler.move(place)
        view.ruler.finish()
    else:
        view.ruler.begin(place)
