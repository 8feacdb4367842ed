"""Chooses the device for a model: the requested one if it matches the processor and is faster, else the processor."""

from contextlib import suppress
from pathlib import Path

import msgspec

from inference import __version__
from inference.errors import DeviceError
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import ACCELERATORS, AUTO, CPU, DeviceCheck, DeviceChoice, device_named
from inference.models.model_file import ModelFile
from inference.models.runtime import available_devices, runtime_version
from inference.paths import user_data


def choose_device(requested: str, model: ModelFile) -> DeviceChoice:
    """The device to run on: the requested one if its check succeeds, else the processor, with the reason.

    Raises:
        DeviceError: There is no device of that name.
    """
    if device_named(requested).name == CPU and requested != AUTO:
        return DeviceChoice(device=CPU)
    installed = available_devices()
    candidates = [name for name in ACCELERATORS if name in installed and requested in {AUTO, name}]
    if requested != AUTO and not candidates:
        reason = Message("{0} was asked for: this installation of Hilum cannot use it", requested)
        return DeviceChoice(device=CPU, reason=reason)
    for name in candidates:
        check = _cached_check(name, model)
        if check.trusted:
            return DeviceChoice(device=name, reason=check.reason)
        if requested != AUTO:
            return DeviceChoice(device=CPU, reason=Message("{0} was asked for: {1}", requested, check.reason))
    return DeviceChoice(device=CPU)


def open_on_device(requested: str, model: Path) -> tuple[PneumoniaClassifier, DeviceChoice]:
    """Open a model on the device from `choose_device`, or on the processor if that device fails to start.

    Raises:
        DeviceError: There is no device of that name.
        ModelError: The model cannot be used.
    """
    file = ModelFile.read(model)
    choice = choose_device(requested, file)
    try:
        return PneumoniaClassifier(file, device=choice.device), choice
    except DeviceError as error:  # a device that passed its check may have been unplugged since
        forget_device_check(choice.device, file.sha256)
        reason = Message("{0} failed: {1}", choice.device, error.message)
        return PneumoniaClassifier(file, device=CPU), DeviceChoice(device=CPU, reason=reason)


def forget_device_check(device: str, model_sha256: str) -> None:
    """Discard a device's cached check, since it has failed after passing it."""
    cached = _read_cache(_cache_file())
    if cached.pop(_key(device, model_sha256), None) is not None:
        _write_cache(cached)


def _cached_check(device: str, model: ModelFile) -> DeviceCheck:
    """The check of this device with this model and runtime; cached, since it takes seconds."""
    key = _key(device, model.sha256)
    cached = _read_cache(_cache_file())
    if key not in cached:
        from inference.models.device_check import check_device  # imports multiprocessing, which most scans do not need

        cached = {**cached, key: check_device(device, model)}
        _write_cache(cached)
    return cached[key]


def _key(device: str, model_sha256: str) -> str:
    return f"{device} {runtime_version()} {__version__} {model_sha256}"


def _cache_file() -> Path:
    return user_data() / "devices.json"


def _write_cache(cached: dict[str, DeviceCheck]) -> None:
    """Write the cache; if that fails, the device is only checked again."""
    with suppress(OSError):
        _cache_file().parent.mkdir(parents=True, exist_ok=True)
        _cache_file().write_bytes(msgspec.json.encode(cached))


def _read_cache(cache_file: Path) -> dict[str, DeviceCheck]:
    try:
        return msgspec.json.decode(cache_file.read_bytes(), type=dict[str, DeviceCheck])
    except (OSError, msgspec.MsgspecError):
        return {}
