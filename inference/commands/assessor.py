"""Opens the assessor for a command."""

import sys

from inference.models.devices import DeviceChoice
from inference.models.model_set import open_models
from inference.output.terminal import printable
from inference.scan.assessment import FilmAssessor
from inference.scan.settings import ScanSettings


def open_assessor(settings: ScanSettings) -> FilmAssessor:
    """Open the models on the requested device, or else on the processor, with the reason on stderr.

    Raises:
        ModelError: A model cannot be used, or has no such operating point, error rate or population.
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
