"""ONNX Runtime: its available devices and its sessions. No other module imports it."""

import os
from collections.abc import Sequence
from importlib import import_module
from typing import TypeAlias

import numpy as np

from inference.arrays import FloatImage
from inference.errors import DeviceError, ModelError
from inference.messages import Message
from inference.models.devices import AUTO, CPU, DEVICE_NAMES, Device, device_named

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import, so that nothing leaves the computer

import onnxruntime as ort

ort.set_default_logger_severity(4)  # errors are raised, and translated here

Session: TypeAlias = ort.InferenceSession


def available_devices() -> list[str]:
    """The devices that this installation supports; whether one works is known only after its check."""
    return [name for name in DEVICE_NAMES if name != AUTO and _is_installed(device_named(name))]


def _is_installed(device: Device) -> bool:
    return device.has_plugin or device.provider in ort.get_available_providers()


def runtime_version() -> str:
    """ONNX Runtime's version."""
    return str(ort.__version__)


def open_session(data: bytes, device: Device) -> Session:
    """Load a model on a device.

    Each run uses one thread, without spinning: the scan has a thread for every core (docs/decisions.md).

    Args:
        data: Content of the ONNX file.
        device: Where to run.

    Raises:
        ModelError: The content is not a model that can be run.
        DeviceError: The device cannot run it.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    if device.name == CPU:
        return _start_session(data, options, [device.provider])
    if not _is_installed(device):
        raise DeviceError(Message("This installation of Hilum cannot use “{0}”.", device.name))
    # Otherwise ONNX Runtime would only warn and run on the processor.
    options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
    try:
        session = _start_session(data, options, _provider(options, device))
    except ModelError as error:
        raise DeviceError(
            Message("The device “{0}” cannot run the model ({1}).", device.name, error.message)
        ) from error
    if session.get_providers()[:1] != [device.provider]:
        raise DeviceError(Message("The device “{0}” did not start.", device.name))
    return session


FILMS_PER_RUN = 4
"""Films in one run on the processor: larger runs are hardly faster, and the memory of each thread grows with them."""


def run_on_processor(session: Session, outputs: Sequence[str], films: FloatImage) -> list[FloatImage]:
    """Run a model on films, a few at a time.

    Args:
        session: A session on the processor.
        outputs: The names of the wanted outputs.
        films: float32 [N, 1, S, S], N at least 1.

    Returns:
        The outputs, each for all N films.
    """
    starts = range(0, len(films), FILMS_PER_RUN)
    runs = [session.run(outputs, {"film": films[start : start + FILMS_PER_RUN]}) for start in starts]
    return runs[0] if len(runs) == 1 else [np.concatenate(parts) for parts in zip(*runs, strict=True)]


def _start_session(data: bytes, options: ort.SessionOptions, providers: list[str]) -> Session:
    try:
        return Session(data, options, providers=providers)
    except Exception as error:
        raise ModelError(Message("The file is not a model that can be run ({0}).", first_line(error))) from error


def _provider(options: ort.SessionOptions, device: Device) -> list[str]:
    """The provider to pass, or none if a plugin's devices were added to the options."""
    if device.plugin is None:
        return [device.provider]
    if device.provider not in {candidate.ep_name for candidate in ort.get_ep_devices()}:
        library = import_module(device.plugin).get_library_path()
        ort.register_execution_provider_library(f"hilum.{device.name}", library)
    found = [candidate for candidate in ort.get_ep_devices() if candidate.ep_name == device.provider]
    if not found:
        raise DeviceError(Message("“{0}” finds no device on this computer.", device.name))
    options.add_provider_for_devices(found[:1], {})
    return []


def first_line(error: Exception) -> str:
    """The message of an ONNX Runtime exception, without its location."""
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
