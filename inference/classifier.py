"""The classifier: an ONNX model with a passport, run by ONNX Runtime; the only file that imports onnxruntime."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from inference.devices import AUTO, choose_provider, device_of, usable_devices
from inference.errors import DeviceError, ModelError
from inference.finding import ModelRecord
from inference.locations import EMBEDDED_MODEL
from inference.passport import PASSPORT_KEY, ModelPassport
from inference.radiograph import FloatImage

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import: nothing leaves the computer

import onnxruntime as ort

ort.set_default_logger_severity(4)  # what matters is raised, and translated here

_OUTPUTS = ("logits", "activation_map", "embedding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What the model says of N films.

    Attributes:
        probabilities: float64 [N], calibrated probability of signs of pneumonia.
        heatmaps: float32 [N, h, w], 0 to 1: the probability that each region would give by itself.
        embeddings: float32 [N, D], pooled features.
    """

    probabilities: npt.NDArray[np.float64]
    heatmaps: FloatImage
    embeddings: FloatImage


class PneumoniaClassifier:
    """One loaded model on one device; safe to share between threads.

    Args:
        model: An ONNX file with a passport.
        device: One of `inference.devices.DEVICE_NAMES`.

    Raises:
        ModelError: The file cannot be used; the sentence says why.
        DeviceError: The device cannot run it.
    """

    def __init__(self, model: Path = EMBEDDED_MODEL, *, device: str = AUTO) -> None:
        data = _read_model(model)
        provider = choose_provider(device, ort.get_available_providers())
        self._session = _open_session(data, provider)
        self.device = _running_device(self._session, provider)
        self.sha256 = hashlib.sha256(data).hexdigest()
        _check_digest(model, self.sha256)
        self.passport = _read_passport(self._session)
        _check_shapes(self._session, self.passport)

    @property
    def record(self) -> ModelRecord:
        """Which model answers, and where, for the findings."""
        return ModelRecord(name=f"{self.passport.name} {self.passport.version}", sha256=self.sha256, device=self.device)

    def predict(self, films: FloatImage) -> Prediction:
        """Run the model on preprocessed films.

        Args:
            films: float32 [N, 1, S, S] in 0 to 1, as `inference.preprocessing` makes them.

        Raises:
            ModelError: The model failed, or gave something that is not a number.
        """
        try:
            logits, activation, embeddings = self._session.run(list(_OUTPUTS), {"film": films})
        except Exception as error:  # ONNX Runtime's exceptions have no common base
            raise ModelError(f"The model could not be run ({_first_line(error)}).") from error
        if not (np.isfinite(logits).all() and np.isfinite(activation).all()):
            raise ModelError("The model gave an answer that is not a number.")
        bias = logits[:, :1, np.newaxis] - activation.mean(axis=(1, 2), keepdims=True)
        return Prediction(
            probabilities=self._calibrate(logits[:, 0]),
            heatmaps=self._calibrate(activation + bias).astype(np.float32),
            embeddings=embeddings,
        )

    def _calibrate(self, logits: npt.NDArray[Any]) -> npt.NDArray[np.float64]:
        """Temperature scaling (Guo 2017, arXiv:1706.04599), then the sigmoid."""
        scaled = logits.astype(np.float64) / self.passport.temperature
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scaled, -500, 500))))


def available_devices() -> list[str]:
    """The devices that this installation of ONNX Runtime offers."""
    return usable_devices(ort.get_available_providers())


def runtime_version() -> str:
    """ONNX Runtime's version."""
    return str(ort.__version__)


def _read_model(model: Path) -> bytes:
    try:
        data = model.read_bytes()
    except OSError as error:
        raise ModelError(f"The model {model} cannot be opened ({error.strerror}).") from error
    if not data:
        raise ModelError(f"The model {model} is empty.")
    return data


def _check_digest(model: Path, sha256: str) -> None:
    """Compare with the digest beside the model: a damaged model may run, and answer differently."""
    beside = model.with_suffix(model.suffix + ".sha256")
    if beside.is_file() and beside.read_text(encoding="ascii", errors="replace").split()[:1] != [sha256]:
        raise ModelError(f"The model {model} is damaged: its content does not have the digest in {beside.name}.")


def _open_session(data: bytes, provider: str) -> ort.InferenceSession:
    """One thread a run, no spinning: the scan has a thread of its own for every core (docs/decisions.md)."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    try:
        return ort.InferenceSession(data, options, providers=[provider])
    except Exception as error:
        raise ModelError(f"The file is not a model that can be run ({_first_line(error)}).") from error


def _running_device(session: ort.InferenceSession, wanted: str) -> str:
    """What really runs: where a provider fails, ONNX Runtime only warns and takes the processor."""
    if session.get_providers()[0] != wanted:
        raise DeviceError(f"The device “{device_of(wanted)}” did not start; use --device cpu.")
    return device_of(wanted)


def _read_passport(session: ort.InferenceSession) -> ModelPassport:
    text = session.get_modelmeta().custom_metadata_map.get(PASSPORT_KEY)
    if text is None:
        raise ModelError("The model has no Hilum passport, so nothing is known of how to use it.")
    return ModelPassport.from_json(text)


def _check_shapes(session: ort.InferenceSession, passport: ModelPassport) -> None:
    """Compare what the graph takes and gives with what the passport says."""
    inputs = {node.name: node.shape for node in session.get_inputs()}
    outputs = {node.name: node.shape for node in session.get_outputs()}
    if list(inputs) != ["film"] or not set(_OUTPUTS) <= set(outputs):
        raise ModelError(f"The model must take “film” and give {', '.join(_OUTPUTS)}; this one has others.")
    side = passport.input_size
    if inputs["film"][1:] != [1, side, side]:
        raise ModelError(f"The model takes films of {inputs['film'][1:]}, its passport says [1, {side}, {side}].")
    if outputs["logits"][1:] != [len(passport.classes)]:
        raise ModelError(
            f"The passport names {len(passport.classes)} classes, the model gives {outputs['logits'][1:]}."
        )


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
