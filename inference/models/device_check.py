"""Is a device to be trusted? Asked in a child process, since a driver can crash, hang or answer wrongly."""

import multiprocessing
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

import msgspec
import numpy as np

from inference import __version__
from inference.arrays import FloatImage
from inference.errors import DeviceError, HilumError
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier, Prediction
from inference.models.devices import ACCELERATORS, AUTO, CPU, DeviceChoice, device_named
from inference.models.model_file import ModelFile
from inference.models.passport import ModelPassport
from inference.models.runtime import available_devices, runtime_version
from inference.paths import user_data

TOLERANCE = 0.01
"""Greatest difference of probability from the processor's answer."""

LEAST_GAIN = 1.3
"""Times the processor's rate below which a device is not worth its risk."""

TIME_LIMIT_S = 60.0

_FILMS, _ROUNDS = 8, 10


class Classifier(Protocol):
    """What a probe needs of a classifier."""

    @property
    def passport(self) -> ModelPassport:
        """The model's passport."""

    def predict(self, films: FloatImage) -> Prediction:
        """Run the model."""


Opener = Callable[[Path, str], Classifier]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What came of probing a device.

    Attributes:
        reason: Why it is trusted or not; it goes on after a colon.
    """

    trusted: bool
    reason: Message


def open_classifier(model: Path, device: str) -> Classifier:
    """Open a model on a device; what `probe` does in its child."""
    return PneumoniaClassifier(model, device=device)


def choose_device(asked: str, model: Path) -> DeviceChoice:
    """The device to run on: the one asked for if it can be trusted, else the processor, with the reason.

    Raises:
        DeviceError: There is no device of that name.
    """
    if device_named(asked).name == CPU and asked != AUTO:
        return DeviceChoice(device=CPU)
    installed = available_devices()
    wanted = [name for name in ACCELERATORS if name in installed and asked in {AUTO, name}]
    if asked != AUTO and not wanted:
        reason = Message("{0} was asked for: this installation of Hilum cannot use it", asked)
        return DeviceChoice(device=CPU, reason=reason)
    for name in wanted:
        probed = _remembered(name, model)
        if probed.trusted:
            return DeviceChoice(device=name, reason=probed.reason)
        if asked != AUTO:
            return DeviceChoice(device=CPU, reason=Message("{0} was asked for: {1}", asked, probed.reason))
    return DeviceChoice(device=CPU)


def open_on_device(asked: str, model: Path) -> tuple[PneumoniaClassifier, DeviceChoice]:
    """Open a model on the device that `choose_device` chooses, or on the processor if that does not start after all.

    Raises:
        DeviceError: There is no device of that name.
        ModelError: The model cannot be used.
    """
    choice = choose_device(asked, model)
    try:
        return PneumoniaClassifier(model, device=choice.device), choice
    except DeviceError as error:  # it has been trusted before, and may be unplugged by now
        forget(choice.device, ModelFile.read(model).sha256)
        reason = Message("{0} failed: {1}", choice.device, error.message)
        return PneumoniaClassifier(model, device=CPU), DeviceChoice(device=CPU, reason=reason)


def forget(device: str, model_sha256: str) -> None:
    """Have a device probed anew the next time, since it has failed after it was trusted."""
    known = _read(_memory())
    if known.pop(_key(device, model_sha256), None) is not None:
        _write(known)


def probe(device: str, model: Path, *, opener: Opener = open_classifier, time_limit: float = TIME_LIMIT_S) -> Probe:
    """Compare a device's answers and rate with the processor's, in a child process.

    Args:
        device: Not the processor.
        model: What to run.
        opener: Opens the model on a device; must be importable by the child.
        time_limit: Seconds after which the child is killed.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_answer, args=(theirs, opener, model, device), daemon=True)
    child.start()
    theirs.close()
    try:
        if not ours.poll(time_limit):
            return Probe(trusted=False, reason=Message("it gave no answer within {0} seconds", f"{time_limit:.0f}"))
        return Probe(**ours.recv())
    except EOFError:
        return Probe(trusted=False, reason=Message("its driver ended the program that asked it"))
    finally:
        child.kill()
        child.join()
        ours.close()


def _answer(connection: Connection, opener: Opener, model: Path, device: str) -> None:
    """What the child does: compare, and send a Probe's fields."""
    try:
        result = _compare(opener(model, CPU), opener(model, device))
    except HilumError as error:
        result = Probe(trusted=False, reason=error.message)
    except Exception as error:  # noqa: BLE001  # a driver may raise anything
        result = Probe(trusted=False, reason=Message("it failed ({0}: {1})", type(error).__name__, error))
    connection.send({"trusted": result.trusted, "reason": result.reason})


def _compare(processor: Classifier, device: Classifier) -> Probe:
    side = processor.passport.input_size
    films = np.random.default_rng(1).random((_FILMS, 1, side, side), dtype=np.float32)
    films *= np.linspace(0.2, 1.0, _FILMS, dtype=np.float32)[:, np.newaxis, np.newaxis, np.newaxis]
    expected, given = processor.predict(films).probabilities, device.predict(films).probabilities
    difference = float(np.abs(expected - given).max())
    if not difference <= TOLERANCE:
        reason = Message("its answers differ from the processor's by up to {0}", f"{difference:.2g}")
        return Probe(trusted=False, reason=reason)
    gain = _seconds(processor, films) / _seconds(device, films)
    if gain < LEAST_GAIN:
        reason = Message("it is only {0} times as fast as the processor", f"{gain:.1f}")
        return Probe(trusted=False, reason=reason)
    reason = Message("{0} times as fast as the processor, with the same answers", f"{gain:.1f}")
    return Probe(trusted=True, reason=reason)


def _seconds(classifier: Classifier, films: FloatImage) -> float:
    begun = time.perf_counter()
    for _ in range(_ROUNDS):
        classifier.predict(films)
    return time.perf_counter() - begun


def _remembered(device: str, model: Path) -> Probe:
    """A probe's verdict, kept for this device, model and runtime, so that it is asked once."""
    key = _key(device, ModelFile.read(model).sha256)
    known = _read(_memory())
    if key not in known:
        known = {**known, key: probe(device, model)}
        _write(known)
    return known[key]


def _key(device: str, model_sha256: str) -> str:
    return f"{device} {runtime_version()} {__version__} {model_sha256}"


def _memory() -> Path:
    return user_data() / "devices.json"


def _write(known: dict[str, Probe]) -> None:
    """A place that cannot be written only means that the device is probed again."""
    with suppress(OSError):
        _memory().parent.mkdir(parents=True, exist_ok=True)
        _memory().write_bytes(msgspec.json.encode(known))


def _read(memory: Path) -> dict[str, Probe]:
    try:
        return msgspec.json.decode(memory.read_bytes(), type=dict[str, Probe])
    except (OSError, msgspec.MsgspecError):
        return {}
