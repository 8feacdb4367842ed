"""The devices that a model may run on: their names, and the ONNX Runtime execution providers behind them."""

from importlib.util import find_spec

from msgspec import Struct

from inference.errors import DeviceError
from inference.messages import Message

AUTO, CPU = "auto", "cpu"


class Device(Struct, frozen=True, kw_only=True):
    """A kind of device.

    Attributes:
        name: As users give it.
        provider: Name of ONNX Runtime's execution provider.
        plugin: Package that adds the provider to the plain onnxruntime, with `get_library_path`; None for a provider
            that is part of certain builds of ONNX Runtime.
    """

    name: str
    provider: str
    plugin: str | None = None

    @property
    def has_plugin(self) -> bool:
        """Whether the device's plugin is installed."""
        return self.plugin is not None and find_spec(self.plugin) is not None


class DeviceChoice(Struct, frozen=True, kw_only=True):
    """The chosen device, and the reason if the choice needs an explanation."""

    device: str
    reason: Message | None = None


class DeviceCheck(Struct, frozen=True, kw_only=True):
    """The result of checking a device.

    Attributes:
        trusted: Whether the device gives the processor's answers, and faster.
        reason: Why, or why not; continues a sentence after a colon.
    """

    trusted: bool
    reason: Message


_DEVICES = {
    device.name: device
    for device in (
        Device(name="cuda", provider="CUDAExecutionProvider"),
        Device(name="directml", provider="DmlExecutionProvider"),
        Device(name="coreml", provider="CoreMLExecutionProvider"),
        Device(name="webgpu", provider="WebGpuExecutionProvider", plugin="onnxruntime_ep_webgpu"),
        Device(name="openvino", provider="OpenVINOExecutionProvider", plugin="onnxruntime_ep_openvino"),
        Device(name=CPU, provider="CPUExecutionProvider"),
    )
}

ACCELERATORS = tuple(name for name in _DEVICES if name != CPU)
"""In the order in which `auto` tries them."""

DEVICE_NAMES = (AUTO, CPU, *ACCELERATORS)


def device_named(name: str) -> Device:
    """The device of that name; "auto" stands for the processor.

    Raises:
        DeviceError: There is none of that name.
    """
    device = _DEVICES.get(CPU if name == AUTO else name)
    if device is None:
        raise DeviceError(Message("There is no device “{0}”. Hilum knows: {1}.", name, ", ".join(DEVICE_NAMES)))
    return device
