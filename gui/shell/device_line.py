"""The device in words: the status bar's label with its tool tip, and the sentences of the settings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLabel, QWidget

from gui.common import lazy

if TYPE_CHECKING:
    from gui.i18n import message_translation
    from gui.scan.events import DeviceInUse
else:
    message_translation = lazy.LazyModule("gui.i18n.message_translation")

translate = QCoreApplication.translate

_PRODUCT_NAMES = {
    "cuda": "CUDA",
    "directml": "DirectML",
    "coreml": "Core ML",
    "webgpu": "WebGPU",
    "openvino": "OpenVINO",
}
"""The names of devices that are the same in every language, by their names in `inference.models.devices`."""


def device_name(device: str) -> str:
    """The name of a device, for the user."""
    match device:
        case "auto":
            return translate("Device", "automatic")
        case "cpu":
            return translate("Device", "processor")
        case _:
            return _PRODUCT_NAMES.get(device, device)


def device_sentences(device: "DeviceInUse | None") -> list[str]:
    """Sentences on the requested device, the device in use, and the reason."""
    if device is None:
        return [translate("Device", "The model is not loaded yet.")]
    sentences = [
        translate("Device", "Asked for: {0}.").format(device_name(device.requested)),
        translate("Device", "Runs on: {0}.").format(device_name(device.runs)),
    ]
    if device.fell_back:
        sentences.append(
            translate("Device", "The other device failed during a scan; the processor goes on in its place.")
        )
    if device.reason:
        sentences.append(translate("Device", "Why: {0}.").format(message_translation.translated(device.reason)))
    elif device.requested == "auto" and device.runs == "cpu":
        sentences.append(translate("Device", "No other device that Hilum can use was found on this computer."))
    return sentences


class DeviceLine(QLabel):
    """Names the device in one word, with an explanation in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("muted")
        self.show_device(None)

    @Slot(object)
    def show_device(self, device: "DeviceInUse | None") -> None:
        """Show the device in use."""
        sentences = device_sentences(device)
        self.setText("" if device is None else device_name(device.runs))
        self.setToolTip("\n".join(sentences))
        self.setAccessibleName(" ".join(sentences))
