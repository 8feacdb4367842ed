"""Which device runs a model: the one asked for if a check found it right and faster, else the processor."""

from contextlib import suppress
from pathlib import Path

import msgspec

from inference import __version__
from inference.errors import DeviceError
from inference.messages import Message
from inference.models.classifier import PneumoniaClassifier
from inference.models.devices import ACCELERATORS, AUTO, CPU, DeviceChoice, Probe, device_named
from inference.models.model_file import ModelFile
from inference.models.runtime import available_devices, runtime_version
from inference.paths import user_data


def choose_device(asked: str, model: ModelFile) -> DeviceChoice:
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
        probed = _cached_probe(name, model)
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
    file = ModelFile.read(model)
    choice = choose_device(asked, file)
    try:
        return PneumoniaClassifier(file, device=choice.device), choice
    except DeviceError as error:  # it was trusted earlier, and may be unplugged by now
        forget(choice.device, file.sha256)
        reason = Message("{0} failed: {1}", choice.device, error.message)
        return PneumoniaClassifier(file, device=CPU), DeviceChoice(device=CPU, reason=reason)


def forget(device: str, model_sha256: str) -> None:
    """Have a device probed anew the next time, since it has failed after it was trusted."""
    known = _read(_memory())
    if known.pop(_key(device, model_sha256), None) is not None:
        _write(known)


def _cached_probe(device: str, model: ModelFile) -> Probe:
    """The result of the probe of this device with this model and runtime, which is kept: it takes seconds."""
    key = _key(device, model.sha256)
    known = _read(_memory())
    if key not in known:
        from inference.models.device_check import probe  # with multiprocessing, which a scan of films can do without

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
