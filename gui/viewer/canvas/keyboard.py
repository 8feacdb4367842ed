"""The keys of the film view: they do what the mouse does over a film.

Arrow keys step through the films, as in the table; with Shift they pan, with Alt they change the window level. While
measuring or magnifying, plain arrow keys move the pointer, with Ctrl by single pixels. With a tool for regions, plain
arrow keys move the selected region by pixels of the film, until Esc deselects it.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from gui.viewer.canvas.view_state import ViewState

_PAN_STEP, _POINTER_STEP = 60.0, 8.0
"""Logical pixels per key press."""

_WINDOW_LEVEL_STEP = 0.05
"""Fraction of the window width per key press."""

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_FILM_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def wants_key(state: ViewState, event: QKeyEvent) -> bool:
    """Whether the view takes a key that may also be a shortcut of the window."""
    if event.key() in _ARROWS:
        return True
    return state.tool.measures and (
        event.key() in _DELETE  # also without measurements, since the window's shortcut would undo the verdict
        or event.key() in _ENTER
        or (event.key() == Qt.Key.Key_Escape and (state.ruler.is_drawing or state.moves_region))
    )


def press_key(state: ViewState, event: QKeyEvent) -> bool:
    """Handle a key; False if it does nothing to the film."""
    key = Qt.Key(event.key())
    if key in _ARROWS and _press_arrow(state, _ARROWS[key], event.modifiers()):
        return True
    if state.tool.measures and key in _DELETE and event.isAutoRepeat():
        return True  # a key that is held down deletes only one measurement
    return state.tool.measures and _press_ruler_key(state, key)


def film_step(event: QKeyEvent) -> int:
    """The number of rows down the table for a key that `press_key` has not handled; 0 for other keys."""
    return _FILM_STEPS.get(Qt.Key(event.key()), 0)


def _press_arrow(state: ViewState, direction: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        state.viewport.pan(-direction * _PAN_STEP)
    elif modifiers & Qt.KeyboardModifier.AltModifier:
        _change_window_level(state, direction)
    elif state.moves_region:
        state.nudge_region(direction)
    elif state.tool.measures or state.magnified:
        fine = modifiers & Qt.KeyboardModifier.ControlModifier
        _move_pointer(state, direction * (1.0 if fine else _POINTER_STEP))
    else:
        return False
    return True


def _change_window_level(state: ViewState, direction: QPointF) -> None:
    if state.greyscale is not None:
        window_level = state.greyscale.window_level
        down = -direction.y() if state.greyscale.inverted else direction.y()
        width = window_level.width * (1 + _WINDOW_LEVEL_STEP) ** (2 * direction.x())
        level = window_level.level + down * _WINDOW_LEVEL_STEP * window_level.width
        state.set_greyscale(state.greyscale.with_window_level(level, width))


def _move_pointer(state: ViewState, by: QPointF) -> None:
    centre = state.viewport.centre
    at = (state.pointer or centre) + by
    inside = QPointF(min(max(at.x(), 0.0), 2 * centre.x() - 1.0), min(max(at.y(), 0.0), 2 * centre.y() - 1.0))
    state.extend_measurement(inside)
    state.move_pointer(inside, by_keyboard=True)


def _press_ruler_key(state: ViewState, key: Qt.Key) -> bool:
    if key in _DELETE or (key == Qt.Key.Key_Escape and state.ruler.is_drawing):
        state.ruler.delete()
    elif key == Qt.Key.Key_Escape and state.moves_region:
        state.ruler.deselect()
    elif key in _ENTER and state.has_film:
        _set_point(state)
    else:
        return False
    state.changed.emit()
    state.measured.emit()
    return True


def _set_point(state: ViewState) -> None:
    """Set the first point of a line or region, or its second if the first is set."""
    if state.pointer is None:
        _move_pointer(state, QPointF(0, 0))
    place = state.viewport.to_film(state.pointer or QPointF())
    if state.ruler.is_drawing:
        state.ruler.move(place)
        state.ruler.finish()
    else:
        state.ruler.begin(place, state.tool.outline)
