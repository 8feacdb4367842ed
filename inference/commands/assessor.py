"""The assessor that a command asks for."""

import sys
from pathlib import Path

from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import AUTO, CPU, DeviceChoice
from inference.models.runtime import available_devices
from inference.output.terminal import printable
from inference.scan.assessment import FilmAssessor


def open_assessor(model: Path, device: str, operating_point: str | None = None) -> FilmAssessor:
    """The model on the device that was asked for, or on the processor, and then stderr says why.

    Raises:
        ModelError: The model cannot be used, or has no such operating point.
        DeviceError: There is no device of that name.
    """
    return FilmAssessor(_open(model, device), operating_point, on_fallback=_say)


def _open(model: Path, asked: str) -> PneumoniaClassifier:
    if asked == CPU or (asked == AUTO and len(available_devices()) == 1):
        return PneumoniaClassifier(model, device=CPU)
    from inference.models.device_check import open_on_device  # not needed where there is nothing to choose

    classifier, choice = open_on_device(asked, model)
    if choice.reason:
        _say(choice)
    return classifier


def _say(choice: DeviceChoice) -> None:
    print(f"hilum: running on {choice.device}; {printable(choice.reason)}", file=sys.stderr)
