from pathlib import Path

import msgspec
import pytest

from inference import __version__
from inference.errors import DeviceError
from inference.messages import Message
from inference.models import device_choice
from inference.models.device_choice import choose_device, forget_device_check, open_on_device
from inference.models.devices import ACCELERATORS, DeviceCheck
from inference.models.model_file import ModelFile
from inference.models.runtime import available_devices, runtime_version
from inference.paths import user_data


def test_a_device_that_is_not_installed_falls_back_with_the_reason(tiny_model: Path) -> None:
    missing = next(name for name in ACCELERATORS if name not in available_devices())
    choice = choose_device(missing, ModelFile.read(tiny_model))
    assert choice.device == "cpu"
    assert str(choice.reason) == f"{missing} was asked for: this installation of Hilum cannot use it"


def test_the_processor_needs_no_reason(tiny_model: Path) -> None:
    assert choose_device("cpu", ModelFile.read(tiny_model)).reason is None


def test_an_unknown_device_is_an_error(tiny_model: Path) -> None:
    with pytest.raises(DeviceError, match="abacus"):
        choose_device("abacus", ModelFile.read(tiny_model))


def trust(device: str, model: Path) -> None:
    """As if the device had been checked on this computer some time ago."""
    key = f"{device} {runtime_version()} {__version__} {ModelFile.read(model).sha256}"
    user_data().mkdir(parents=True, exist_ok=True)
    checks = {key: DeviceCheck(trusted=True, reason=Message("3.0 times as fast as the processor"))}
    (user_data() / "devices.json").write_bytes(msgspec.json.encode(checks))


def test_a_trusted_device_that_does_not_start_leaves_the_work_to_the_processor(
    tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = next(name for name in ACCELERATORS if name not in available_devices())
    trust(missing, tiny_model)
    monkeypatch.setattr(device_choice, "available_devices", lambda: [missing, "cpu"])  # there when it was asked for
    classifier, choice = open_on_device(missing, tiny_model)
    assert (classifier.device, choice.device) == ("cpu", "cpu")
    assert str(choice.reason) == f"{missing} failed: This installation of Hilum cannot use “{missing}”."
    assert msgspec.json.decode((user_data() / "devices.json").read_bytes()) == {}


def test_a_device_that_failed_is_forgotten(tiny_model: Path) -> None:
    trust("cuda", tiny_model)
    forget_device_check("webgpu", ModelFile.read(tiny_model).sha256)
    assert len(msgspec.json.decode((user_data() / "devices.json").read_bytes())) == 1
    forget_device_check("cuda", ModelFile.read(tiny_model).sha256)
    assert msgspec.json.decode((user_data() / "devices.json").read_bytes()) == {}
