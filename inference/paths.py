"""Paths of the files that ship with Hilum (source tree, installation or bundle) and of the user's data."""

import os
import sys
from pathlib import Path


def _assets() -> Path:
    """The folder of the shipped files: beside the packages, or in the package `hilum` if installed from a wheel."""
    root = Path(__file__).resolve().parent.parent
    installed = root / "hilum" / "assets"
    return installed if installed.is_dir() else root / "assets"


ASSETS = _assets()
MODELS = ASSETS / "models"
EMBEDDED_GATE = MODELS / "gate.onnx"
EMBEDDED_MODEL = MODELS / "children.onnx"
EMBEDDED_ADULTS = MODELS / "adults.onnx"
"""May be missing: then no model judges adults."""

SAMPLE_FILMS = ASSETS / "samples"
SELF_TEST_ANSWERS = ASSETS / "self-test.json"
SELF_TEST_DICOM = ASSETS / "dicom"

USER_DATA_VARIABLE = "HILUM_DATA"

PORTABLE_DATA = "data"
"""A folder of this name beside the bundle's program makes it portable: the user's data go there, as on a USB stick."""


def user_data() -> Path:
    """The folder for the user's data: $HILUM_DATA, a folder beside the bundle, or the system's usual place."""
    chosen = os.environ.get(USER_DATA_VARIABLE)
    if chosen:
        return Path(chosen)
    beside = Path(sys.executable).with_name(PORTABLE_DATA)
    if getattr(sys, "frozen", False) and beside.is_dir():
        return beside
    from platformdirs import user_data_path  # not every command stores data

    return user_data_path("Hilum", appauthor=False)


_MOST_LETTERS_WITHOUT_PREFIX = 240
"""Windows lists no folder with a path of 248 characters, and opens no file of 260, unless the path has a prefix
(learn.microsoft.com, "Maximum Path Length Limitation"); names of temporary files are a little longer than their
target's."""


def openable(path: Path) -> str:
    """A path in the form in which the system opens it at any length; only for opening, not for display."""
    # Windows takes a path with the prefix literally, so it may contain no "..".
    return extended(os.path.abspath(path)) if sys.platform == "win32" else str(path)  # noqa: PTH100


def extended(path: str) -> str:
    """An absolute path of Windows, in the form without a length limit if needed."""
    if len(path) < _MOST_LETTERS_WITHOUT_PREFIX or path.startswith("\\\\?\\"):
        return path
    return f"\\\\?\\UNC{path[1:]}" if path.startswith("\\\\") else f"\\\\?\\{path}"
