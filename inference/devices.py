"""Which ONNX Runtime execution provider serves a device, by the name that the user gives."""

from collections.abc import Sequence

from inference.errors import DeviceError

AUTO, CPU = "auto", "cpu"

_PROVIDERS = {
    CPU: "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
}

DEVICE_NAMES = (AUTO, *_PROVIDERS)


def choose_provider(device: str, available: Sequence[str]) -> str:
    """The execution provider for a device.

    Args:
        device: One of `DEVICE_NAMES`; "auto" is the processor, which needs no proof on this computer.
        available: The providers of this build of ONNX Runtime.

    Raises:
        DeviceError: The device is unknown, or this build cannot use it.
    """
    provider = _PROVIDERS.get(CPU if device == AUTO else device)
    if provider is None:
        raise DeviceError(f"There is no device “{device}”. Hilum knows: {', '.join(DEVICE_NAMES)}.")
    if provider not in available:
        raise DeviceError(f"This installation of Hilum cannot use “{device}”; use --device cpu.")
    return provider


def device_of(provider: str) -> str:
    """The user's name for an execution provider."""
    return next(name for name, known in _PROVIDERS.items() if known == provider)


def usable_devices(available: Sequence[str]) -> list[str]:
    """The devices that this build of ONNX Runtime offers; whether one answers is known once it is asked."""
    return [name for name, provider in _PROVIDERS.items() if provider in available]
