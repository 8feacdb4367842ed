"""Devices with faults that drivers have: when a probe opens them in its child process, or in the middle of a scan."""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from inference.errors import DeviceError
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.devices import CPU
from inference.models.model_file import ModelFile
from inference.models.passport import ModelPassport


@dataclass(frozen=True)
class AlteredClassifier:
    """A classifier that takes longer, or whose probabilities are shifted."""

    real: PneumoniaClassifier
    seconds: float = 0.0
    shift: float = 0.0

    @property
    def passport(self) -> ModelPassport:
        return self.real.passport

    def predict(self, films: np.ndarray) -> Prediction:
        time.sleep(self.seconds)
        prediction = self.real.predict(films)
        return replace(prediction, probabilities=prediction.probabilities + self.shift)


def opened(model: ModelFile, device: str, **alterations: float) -> AlteredClassifier:
    """A device with alterations, or the processor, slowed so that a device without them is faster."""
    real = PneumoniaClassifier(model)
    return AlteredClassifier(real, seconds=0.1) if device == CPU else AlteredClassifier(real, **alterations)


def open_sound(model: ModelFile, device: str) -> AlteredClassifier:
    return opened(model, device)


def open_wrong(model: ModelFile, device: str) -> AlteredClassifier:
    return opened(model, device, shift=0.2)


def open_not_a_number(model: ModelFile, device: str) -> AlteredClassifier:
    return opened(model, device, shift=float("nan"))


def open_slow(model: ModelFile, device: str) -> AlteredClassifier:
    return opened(model, device, seconds=0.12)


def open_absent(model: ModelFile, device: str) -> AlteredClassifier:
    if device != CPU:
        raise DeviceError(Message("“{0}” finds no device on this computer.", device))
    return opened(model, device)


def open_raising(model: ModelFile, device: str) -> AlteredClassifier:
    if device != CPU:
        raise RuntimeError("driver version mismatch")
    return opened(model, device)


def open_hanging(model: ModelFile, device: str) -> AlteredClassifier:
    if device != CPU:
        time.sleep(3600)
    return opened(model, device)


def open_crashing(model: ModelFile, device: str) -> AlteredClassifier:
    if device != CPU:
        os.abort()
    return opened(model, device)


class FailingSession:
    """A session on the processor that serves some runs as a device would, and then fails."""

    def __init__(self, real: object, served: int, fail: Callable[[list[np.ndarray]], list[np.ndarray]]) -> None:
        self._real, self._left, self._fail = real, served, fail
        self._lock = threading.Lock()

    def run(self, outputs: list[str], films: dict[str, np.ndarray]) -> list[np.ndarray]:
        answer = self._real.run(outputs, films)
        with self._lock:
            self._left -= 1
            failed = self._left < 0
        return self._fail(answer) if failed else answer


def failing_classifier(
    model: Path, served: int, fail: Callable[[list[np.ndarray]], list[np.ndarray]]
) -> PneumoniaClassifier:
    """A classifier on "cuda" whose device serves some runs, and then fails in the given way."""
    classifier = PneumoniaClassifier(model)
    classifier.device = "cuda"
    opened = classifier._ready()
    classifier._opened = replace(opened, session=FailingSession(opened.session, served, fail))
    return classifier


def lose_the_device(_: list[np.ndarray]) -> list[np.ndarray]:
    raise RuntimeError("CUDA failure 719: unspecified launch failure")


def answer_no_numbers(answer: list[np.ndarray]) -> list[np.ndarray]:
    return [np.full_like(array, np.nan) for array in answer]


def hang(answer: list[np.ndarray]) -> list[np.ndarray]:
    time.sleep(2)
    return answer
