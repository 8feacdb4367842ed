"""From a command's options to the assessor that it asked for."""

import argparse
import sys
from dataclasses import fields

from inference.models.device_choice import open_on_device
from inference.models.devices import DeviceChoice
from inference.output.terminal import printable
from inference.scan.assessment import FilmAssessor
from inference.scan.settings import ScanSettings


def scan_settings(options: argparse.Namespace) -> ScanSettings:
    """The settings among a command's options; those that the command has no option for keep their defaults."""
    given = vars(options)
    return ScanSettings(**{field.name: given[field.name] for field in fields(ScanSettings) if field.name in given})


def open_assessor(settings: ScanSettings) -> FilmAssessor:
    """The model on the device that was asked for, or on the processor, and then stderr says why.

    Raises:
        ModelError: The model cannot be used, or has no such operating point or error rate.
        DeviceError: There is no device of that name.
    """
    classifier, choice = open_on_device(settings.device, settings.model)
    if choice.reason:
        _say(choice)
    return FilmAssessor(
        classifier,
        settings.operating_point,
        error_rate=settings.error_rate,
        on_fallback=_say,
        correct=settings.correct,
    )


def _say(choice: DeviceChoice) -> None:
    print(f"hilum: running on {choice.device}; {printable(str(choice.reason))}", file=sys.stderr)
