import pytest

from inference.errors import DeviceError
from inference.models.devices import ACCELERATORS, CPU, DEVICE_NAMES, device_named


@pytest.mark.parametrize(
    ("name", "provider"),
    [("auto", "CPUExecutionProvider"), ("cpu", "CPUExecutionProvider"), ("cuda", "CUDAExecutionProvider")],
)
def test_a_device_has_its_provider(name: str, provider: str) -> None:
    assert device_named(name).provider == provider


def test_an_unknown_device_is_reported() -> None:
    with pytest.raises(DeviceError, match=r"no device “abacus”. Hilum knows: auto, cpu, cuda"):
        device_named("abacus")


def test_the_processor_is_no_accelerator_and_nothing_runs_elsewhere() -> None:
    assert CPU not in ACCELERATORS
    assert not any("Azure" in device_named(name).provider for name in DEVICE_NAMES)


def test_a_plugin_that_is_not_installed_is_not_there() -> None:
    assert not device_named("cuda").has_plugin
