"""The assessor that a command asks for."""

import sys
import threading
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from inference.classifier import PneumoniaClassifier, available_devices
from inference.devices import AUTO, CPU, DeviceChoice
from inference.terminal import printable

if TYPE_CHECKING:
    from inference.assessment import FilmAssessor

_MEANWHILE = ("inference.assessment", "inference.reading.raster", "inference.reading.ordinary", "PIL.JpegImagePlugin")
"""What reading a film needs, most often; imported while the model is opened, which happens outside Python's lock."""


def open_assessor(model: Path, device: str, operating_point: str | None = None) -> "FilmAssessor":
    """The model on the device that was asked for, or on the processor, and then stderr says why.

    Raises:
        ModelError: The model cannot be used, or has no such operating point.
        DeviceError: There is no device of that name.
    """
    importing = threading.Thread(target=_import_meanwhile)
    importing.start()
    try:
        classifier = _open(model, device)
    finally:
        importing.join()
    from inference.assessment import FilmAssessor

    return FilmAssessor(classifier, operating_point, on_fallback=_say)


def _import_meanwhile() -> None:
    for module in _MEANWHILE:
        import_module(module)


def _open(model: Path, asked: str) -> PneumoniaClassifier:
    if asked == CPU or (asked == AUTO and len(available_devices()) == 1):
        return PneumoniaClassifier(model, device=CPU)
    from inference.probing import open_on_device  # not needed where there is nothing to choose

    classifier, choice = open_on_device(asked, model)
    if choice.reason:
        _say(choice)
    return classifier


def _say(choice: DeviceChoice) -> None:
    print(f"hilum: running on {choice.device}; {printable(choice.reason)}", file=sys.stderr)
