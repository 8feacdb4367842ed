"""Devices that misbehave as drivers do; a probe opens them in its child process."""

import os
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from inference.classifier import PneumoniaClassifier, Prediction
from inference.devices import CPU
from inference.errors import DeviceError
from inference.passport import ModelPassport


@dataclass(frozen=True)
class Altered:
    """A classifier that takes longer, or answers otherwise."""

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


def opened(model: Path, device: str, **otherwise: float) -> Altered:
    """The processor a little slowed, so that the device beside it is faster."""
    real = PneumoniaClassifier(model)
    return Altered(real, seconds=0.1) if device == CPU else Altered(real, **otherwise)


def open_sound(model: Path, device: str) -> Altered:
    return opened(model, device)


def open_wrong(model: Path, device: str) -> Altered:
    return opened(model, device, shift=0.2)


def open_not_a_number(model: Path, device: str) -> Altered:
    return opened(model, device, shift=float("nan"))


def open_slow(model: Path, device: str) -> Altered:
    return opened(model, device, seconds=0.12)


def open_absent(model: Path, device: str) -> Altered:
    if device != CPU:
        raise DeviceError(f"“{device}” finds no device on this computer.")
    return opened(model, device)


def open_raising(model: Path, device: str) -> Altered:
    if device != CPU:
        raise RuntimeError("driver version mismatch")
    return opened(model, device)


def open_hanging(model: Path, device: str) -> Altered:
    if device != CPU:
        time.sleep(3600)
    return opened(model, device)


def open_crashing(model: Path, device: str) -> Altered:
    if device != CPU:
        os.abort()
    return opened(model, device)
