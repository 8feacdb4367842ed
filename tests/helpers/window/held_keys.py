"""Holds a key down as a keyboard does: pressed once, then repeated, through the window system and so through shortcuts.

Qt's own test functions cannot repeat a key. What its window systems call is exported for its tests, but not to Python.
"""

import ctypes
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWindow
from shiboken6 import getCppPointer

CAN_HOLD = sys.platform == "linux"
"""Elsewhere the function has another name, or is in another file."""

_LIBRARY = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"
_FUNCTION = "_Z17qt_handleKeyEventP7QWindowN6QEvent4TypeEi6QFlagsIN2Qt16KeyboardModifierEERK7QStringbt"


class _Text(ctypes.Structure):
    """A QString over letters that it does not own: no header, the letters, and how many."""

    _fields_ = (("header", ctypes.c_void_p), ("letters", ctypes.c_void_p), ("length", ctypes.c_ssize_t))


def hold_key(
    window: QWindow,
    key: Qt.Key,
    text: str = "",
    times: int = 23,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in a window, let it repeat, and let it go.

    Args:
        window: The one that has the keyboard.
        key: Which key.
        text: The letter that it types.
        times: How often it arrives in all.
        modifiers: Held with it.
    """
    for number in range(times):
        _send(window, QEvent.Type.KeyPress, key, text, modifiers, repeats=number > 0)
    _send(window, QEvent.Type.KeyRelease, key, text, Qt.KeyboardModifier.NoModifier, repeats=False)  # all keys are up


def _send(
    window: QWindow, kind: QEvent.Type, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier, *, repeats: bool
) -> None:
    letters = ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")
    said = _Text(None, ctypes.cast(letters, ctypes.c_void_p), len(text))
    handle = getattr(ctypes.CDLL(str(_LIBRARY)), _FUNCTION)
    handle.argtypes = [ctypes.c_void_p, *(ctypes.c_int,) * 3, ctypes.c_void_p, ctypes.c_bool, ctypes.c_ushort]
    handle.restype = None
    address = getCppPointer(window)[0]
    handle(address, kind.value, key.value, modifiers.value, ctypes.addressof(said), repeats, 1)
