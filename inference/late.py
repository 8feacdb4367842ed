"""Libraries that are imported on first use, since a film or command that needs none of them is not to wait for them.

`from inference import late`, then for example `late.cv2.resize(...)`.
"""

import threading
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import cv2
    import imagecodecs
    import tqdm
    import xlsxwriter

__all__ = ["cv2", "imagecodecs", "tqdm", "xlsxwriter"]

importing = threading.RLock()
"""Held while a library is imported: OpenCV changes `sys.path` meanwhile, and a process that another thread starts is
given that."""


def __getattr__(name: str) -> ModuleType:
    """Import a library on first access (PEP 562)."""
    if name not in __all__:
        raise AttributeError(name)
    with importing:
        module = globals()[name] = import_module(name)
    return module
