"""From a command's options to the assessor that it asked for."""

import argparse
import sys
from dataclasses import fields

from inference.models.devices import DeviceChoice
from inference.models.model_set import open_models
from inference.output.terminal import printable
from inference.scan.assessment import FilmAssessor
from inference.scan.settings import ScanSettings


def scan_settings(options: argparse.Namespace) -> ScanSettings:
    """The settings among a command's options; those that the command has no option for keep their defaults."""
    given = vars(options)
    return ScanSettings(**{field.name: given[field.name] for field in fields(ScanSettings) if field.name in given})


def open_assessor(settings: ScanSettings) -> FilmAssessor:
    """The models on the device that was asked for, or on the processor, and then stderr says why.

    Raises:
        ModelError: A model cannot be used, or there is no such operating point, error rate or population.
        DeviceError: There is no device of that name.
    """
    models, choices = open_models(settings.device, settings.model)
    for choice in choices:
        if choice.reason:
            _print_device(choice)
    return FilmAssessor(
        models,
        settings.operating_point,
        error_rate=settings.error_rate,
        on_fallback=_print_device,
        correct=settings.correct,
        population=settings.population,
        anyway=settings.anyway,
    )


def _print_device(choice: DeviceChoice) -> None:
    print(f"hilum: running on {choice.device}; {printable(str(choice.reason))}", file=sys.stderr)
