"""The fault report: versions, device, settings and log in one ZIP file, without file names or patient data."""

import json
import os
import platform
import sys
import zipfile
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from gui.common.settings import Key, Settings
from gui.diagnostics.log_file import log_files
from gui.scan.scan_bridge import ScanBridge
from inference import __version__
from inference.errors import HilumError
from inference.messages import Code, Message
from inference.output_target import OutputKind, check_target

_LIBRARIES = ("PySide6-Essentials", "onnxruntime", "numpy", "pillow", "pydicom", "imagecodecs", "pylibjpeg-openjpeg")

_TEXT_SETTINGS = (Key.LANGUAGE, Key.THEME, Key.DEVICE)
"""Settings whose texts are reported: each is one of Hilum's own words."""

_NUMBER_SETTINGS = ("film/", "review/", "look/", Key.RESTORE)
"""Prefixes of the settings whose numbers and switches are reported.

The search is left out: its text may be a patient's number.
"""


def contents_text() -> str:
    """The explanation shown before the report is saved."""
    return QCoreApplication.translate(
        "Diagnostics",
        "A report helps to mend this. It holds Hilum's log, the versions of its parts, the device and the settings; no "
        "films, no file names and nothing of patients. Nothing is sent: you decide whom you give it to.",
    )


def write_fault_report(target: Path, bridge: ScanBridge | None = None) -> None:
    """Write the fault report as a ZIP file.

    Args:
        target: The file to write.
        bridge: The source of model and device.

    Raises:
        HilumError: The file cannot be written, or is another program's.
    """
    check_target(target, OutputKind.FAULT_REPORT)
    about = {**_versions(), **_screen(), **_model(bridge), "settings": anonymous_settings(Settings().values())}
    try:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("about.json", json.dumps(about, indent=2))
            for file in log_files():
                archive.write(file, file.name)
    except OSError as error:
        raise HilumError(
            Message("{0} could not be written ({1}). Name another file.", target, error.strerror, code=Code.NOT_WRITTEN)
        ) from error


def anonymous_settings(values: dict[str, object]) -> dict[str, object]:
    """The settings that cannot contain a path or a name."""
    return {
        name: value
        for name, value in values.items()
        if name in _TEXT_SETTINGS or (name.startswith(_NUMBER_SETTINGS) and _is_number_or_switch(value))
    }


def _is_number_or_switch(value: object) -> bool:
    """Whether a value is a number or a boolean; the settings file returns both as text."""
    if isinstance(value, bool | int | float):
        return True
    return isinstance(value, str) and (value in {"true", "false"} or value.replace(".", "", 1).lstrip("-").isdigit())


def _versions() -> dict[str, object]:
    return {
        "hilum": __version__,
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "bundled": bool(getattr(sys, "frozen", False)),
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _model(bridge: ScanBridge | None) -> dict[str, object]:
    """The digests of the models and their device; empty until they are loaded."""
    if bridge is None or bridge.device is None:
        return {}
    device = bridge.device
    return {
        "model_sha256": [model.sha256 for model in bridge.models.models],
        "device": {"asked": device.requested, "runs": device.runs, "fell_back": device.fell_back},
    }


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "unknown"


def _screen() -> dict[str, object]:
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return {}
    size = screen.size()
    return {
        "platform": QGuiApplication.platformName(),
        "screen": [size.width(), size.height()],
        "scale": screen.devicePixelRatio(),
    }
