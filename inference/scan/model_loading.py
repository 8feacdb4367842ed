"""Opens the models while everything else that the first film needs is imported."""

from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

from inference.models.devices import DeviceChoice
from inference.models.model_set import ModelSet, open_models

_FIRST_FILM = ("inference.reading.dispatch", "inference.models.lung_crop", "inference.scan.assessment")
"""Pillow, OpenCV and what uses them: half of what is imported for a film."""


def load_models(device: str, model: Path | None) -> tuple[ModelSet, tuple[DeviceChoice, ...]]:
    """Open the models as `open_models` does, on another core than the one that imports.

    ONNX Runtime releases Python's global lock while it opens a model, so that both take hardly longer than one.

    Raises:
        DeviceError: There is no device of that name.
        ModelError: A model cannot be used.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="models") as executor:
        opening = executor.submit(open_models, device, model)
        for name in _FIRST_FILM:
            import_module(name)
        return opening.result()
