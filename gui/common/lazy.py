"""Modules of `inference` that load numpy, imported on first use: the window is painted before any of them is needed.

`from gui.common import lazy`, then for example `lazy.heatmap.contours(...)`.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inference import reading
    from inference.display import screen_film, window_level
    from inference.models import heatmap
    from inference.reading.dicom import patient_name

__all__ = ["heatmap", "patient_name", "reading", "screen_film", "window_level"]

_MODULES = {
    "heatmap": "inference.models.heatmap",
    "patient_name": "inference.reading.dicom.patient_name",
    "reading": "inference.reading",
    "screen_film": "inference.display.screen_film",
    "window_level": "inference.display.window_level",
}


def __getattr__(name: str) -> ModuleType:
    """Import a module when it is first asked for (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(name)
    module = globals()[name] = import_module(_MODULES[name])
    return module
