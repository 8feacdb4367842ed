"""Libraries that are imported on first use, so that films and commands that need none of them do not wait for them.

`from inference import late`, then for example `late.cv2.resize(...)`.
"""

import threading
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import lzma
    import tempfile

    import cv2
    import imagecodecs
    import openjpeg
    import tqdm
    import xlsxwriter

__all__ = ["cv2", "imagecodecs", "lzma", "openjpeg", "tempfile", "tqdm", "xlsxwriter"]

import_lock = threading.RLock()
"""Held while a library is imported. OpenCV changes `sys.path` during its import, and a process that another thread
started meanwhile would inherit the changed path."""


def __getattr__(name: str) -> ModuleType:
    """Import a library on first access (PEP 562)."""
    if name not in __all__:
        raise AttributeError(name)
    with import_lock:
        module = globals()[name] = import_module(name)
    return module
