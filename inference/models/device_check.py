"""Compares a device with the processor in a child process, since a driver can crash, hang or answer wrongly."""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Protocol

import numpy as np

from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.devices import CPU, DeviceCheck
from inference.models.model_file import ModelFile
from inference.models.passport import ModelPassport

TOLERANCE = 0.01
"""Greatest difference of probability from the processor's answer."""

LEAST_GAIN = 1.3
"""A device must be so many times as fast as the processor to be worth its risk."""

TIME_LIMIT_S = 60.0

_FILMS, _ROUNDS = 8, 10
"""Films in a batch, and batches by which the speed is measured."""


class Classifier(Protocol):
    """The part of a classifier that a check uses."""

    @property
    def passport(self) -> ModelPassport:
        """The model's passport."""

    def predict(self, films: FloatImage) -> Prediction:
        """Run the model."""


Opener = Callable[[ModelFile, str], Classifier]


def open_classifier(model: ModelFile, device: str) -> Classifier:
    """Open a model on a device; the default opener of `check_device`."""
    return PneumoniaClassifier(model, device=device)


def check_device(
    device: str, model: ModelFile, *, opener: Opener = open_classifier, time_limit: float = TIME_LIMIT_S
) -> DeviceCheck:
    """Compare the answers and the speed of a device with those of the processor, in a child process.

    Args:
        device: Any but the processor.
        model: The model to run.
        opener: Opens the model on a device; the child process must be able to import it.
        time_limit: Seconds after which the child process is killed.
    """
    context = multiprocessing.get_context("spawn")
    parent_end, child_end = context.Pipe(duplex=False)
    child = context.Process(target=_check_and_send, args=(child_end, opener, model, device), daemon=True)
    child.start()
    child_end.close()
    try:
        if not parent_end.poll(time_limit):
            return DeviceCheck(
                trusted=False, reason=Message("it gave no answer within {0} seconds", f"{time_limit:.0f}")
            )
        return DeviceCheck(**parent_end.recv())
    except EOFError:
        return DeviceCheck(trusted=False, reason=Message("its driver ended the program that asked it"))
    finally:
        child.kill()
        child.join()
        parent_end.close()


def _check_and_send(connection: Connection, opener: Opener, model: ModelFile, device: str) -> None:
    """Runs in the child process: compare, and send the fields of a `DeviceCheck`."""
    try:
        result = _compare(opener(model, CPU), opener(model, device))
    except HilumError as error:
        result = DeviceCheck(trusted=False, reason=error.message)
    except Exception as error:  # noqa: BLE001  # a driver may raise any exception
        result = DeviceCheck(trusted=False, reason=Message("it failed ({0}: {1})", type(error).__name__, error))
    connection.send({"trusted": result.trusted, "reason": result.reason})


def _compare(processor: Classifier, device: Classifier) -> DeviceCheck:
    side = processor.passport.input_size
    films = np.random.default_rng(1).random((_FILMS, 1, side, side), dtype=np.float32)
    films *= np.linspace(0.2, 1.0, _FILMS, dtype=np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
    expected, given = processor.predict(films).probabilities, device.predict(films).probabilities
    difference = float(np.abs(expected - given).max())
    if not difference <= TOLERANCE:
        reason = Message("its answers differ from the processor's by up to {0}", f"{difference:.2g}")
        return DeviceCheck(trusted=False, reason=reason)
    gain = _seconds(processor, films) / _seconds(device, films)
    if gain < LEAST_GAIN:
        reason = Message("it is only {0} times as fast as the processor", f"{gain:.1f}")
        return DeviceCheck(trusted=False, reason=reason)
    reason = Message("{0} times as fast as the processor, with the same answers", f"{gain:.1f}")
    return DeviceCheck(trusted=True, reason=reason)


def _seconds(classifier: Classifier, films: FloatImage) -> float:
    begun = time.perf_counter()
    for _ in range(_ROUNDS):
        classifier.predict(films)
    return time.perf_counter() - begun
