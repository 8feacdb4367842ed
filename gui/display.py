"""Detects a screen for the window, without importing Qt."""

import os
import sys

_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""On Linux, each of these names a display; without one, Qt would abort the process."""


def has_display() -> bool:
    """Whether a window can be opened; only Linux may have no display."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _VARIABLES)
