"""Whether this computer has a screen to open a window on, told without loading Qt."""

import os
import sys

_ANY = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""On Linux each of these names somewhere to draw; without one, Qt would abort the process."""


def has_display() -> bool:
    """Whether a window can be opened; only Linux runs without a screen."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _ANY)
