"""The assessor that a command's options ask for."""

import argparse
import sys

from inference.assessment import FilmAssessor
from inference.classifier import PneumoniaClassifier, available_devices
from inference.devices import AUTO, CPU


def assessor_for(options: argparse.Namespace) -> FilmAssessor:
    """The model on the device that was asked for, or on the processor, and then stderr says why.

    Raises:
        ModelError: The model cannot be used, or has no such operating point.
    """
    device = options.device
    if device not in {AUTO, CPU} or (device == AUTO and len(available_devices()) > 1):
        from inference.probing import choose_device  # not needed where there is nothing to choose

        choice = choose_device(device, options.model)
        device = choice.device
        if choice.reason:
            print(f"hilum: running on {device}; {choice.reason}", file=sys.stderr)
    return FilmAssessor(PneumoniaClassifier(options.model, device=device), options.operating_point)
