import pytest

from inference.devices import choose_provider, device_of, usable_devices
from inference.errors import DeviceError

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


@pytest.mark.parametrize(("device", "provider"), [("auto", CPU), ("cpu", CPU), ("cuda", CUDA)])
def test_a_device_has_its_provider(device: str, provider: str) -> None:
    assert choose_provider(device, [CUDA, CPU]) == provider


@pytest.mark.parametrize(("device", "sentence"), [("cuda", "cannot use “cuda”"), ("abacus", "no device “abacus”")])
def test_a_device_that_is_not_there_is_said_to_be(device: str, sentence: str) -> None:
    with pytest.raises(DeviceError, match=sentence):
        choose_provider(device, [CPU])


def test_providers_that_send_films_elsewhere_are_not_offered() -> None:
    assert usable_devices(["AzureExecutionProvider", CPU]) == ["cpu"]
    assert device_of(CUDA) == "cuda"
