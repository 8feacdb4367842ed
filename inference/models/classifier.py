"""The classifier: an ONNX model with a passport, run by ONNX Runtime; the only file that imports onnxruntime."""

import hashlib
import os
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path

import numpy as np

from inference.arrays import Doubles, FloatImage
from inference.errors import DeviceError, ModelError
from inference.finding import ModelRecord
from inference.messages import Message
from inference.models.devices import AUTO, CPU, DEVICE_NAMES, Device, device_named
from inference.models.passport import PASSPORT_KEY, ModelPassport
from inference.paths import EMBEDDED_MODEL
from inference.reading.timeout import TimedOutError, within

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import: nothing leaves the computer

import onnxruntime as ort

ort.set_default_logger_severity(4)  # what matters is raised, and translated here

_WEIGHTS_ELSEWHERE = b"\x0a\x08location\x12"
"""How an ONNX file begins to name a file with its weights (onnx.proto, TensorProto.external_data). ONNX Runtime would
take them from the folder that the program runs in, and no digest covers them."""

RUN_LIMIT_SECONDS = 60.0
"""The longest that a device other than the processor may take for one batch, its first included."""

_OUTPUTS = ("logits", "activation_map", "embedding")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What the model says of N films.

    Attributes:
        probabilities: float64 [N], calibrated probability of signs of pneumonia.
        heatmaps: float32 [N, h, w], 0 to 1: each region's evidence for pneumonia, on one scale for all films;
            0 where there is none, 1 where it is as strong as the passport's `evidence_scale`.
        embeddings: float32 [N, D], pooled features.
    """

    probabilities: Doubles
    heatmaps: FloatImage
    embeddings: FloatImage


class PneumoniaClassifier:
    """One loaded model on one device; safe to share between threads.

    Args:
        model: An ONNX file with a passport.
        device: One of `inference.models.devices.DEVICE_NAMES`.

    Raises:
        ModelError: The file cannot be used; the sentence says why.
        DeviceError: The device cannot run it.
    """

    def __init__(self, model: Path = EMBEDDED_MODEL, *, device: str = AUTO) -> None:
        data = _read_model(model)
        self.model = model
        self.sha256 = _digest(data)
        _check_digest(model, self.sha256)
        if _WEIGHTS_ELSEWHERE in data:
            raise ModelError(
                Message("The model {0} keeps its weights in another file; Hilum runs models of one file.", model)
            )
        chosen = device_named(device)
        self._session = _open_session(data, chosen)
        self.device = chosen.name
        self.passport = _read_passport(self._session)
        _check_shapes(self._session, self.passport)

    @property
    def record(self) -> ModelRecord:
        """Which model answers, and where, for the findings."""
        return ModelRecord(name=f"{self.passport.name} {self.passport.version}", sha256=self.sha256, device=self.device)

    def predict(self, films: FloatImage) -> Prediction:
        """Run the model on preprocessed films.

        Args:
            films: float32 [N, 1, S, S] in 0 to 1, as `inference.models.preprocessing` makes them.

        Raises:
            ModelError: The model failed, or gave something that is not a number.
            DeviceError: So it did, or gave no answer at all, on another device than the processor.
        """
        failure = ModelError if self.device == CPU else DeviceError
        try:
            logits, activation, embeddings = self._run(films)
        except TimedOutError:
            raise failure(Message("The model gave no answer within {0} seconds.", f"{RUN_LIMIT_SECONDS:g}")) from None
        except Exception as error:  # ONNX Runtime's exceptions have no common base
            raise failure(Message("The model could not be run ({0}).", _first_line(error))) from error
        if not (np.isfinite(logits).all() and np.isfinite(activation).all()):
            raise failure(Message("The model gave an answer that is not a number."))
        bias = logits[:, :1, np.newaxis] - activation.mean(axis=(1, 2), keepdims=True)
        return Prediction(
            probabilities=self._calibrate(logits[:, 0]),
            heatmaps=self._evidence(activation + bias),
            embeddings=embeddings,
        )

    def _run(self, films: FloatImage) -> list[FloatImage]:
        """A driver may hang, and is waited for only so long."""
        run = partial(self._session.run, list(_OUTPUTS), {"film": films})
        outputs: list[FloatImage] = run() if self.device == CPU else within(RUN_LIMIT_SECONDS, run)
        return outputs

    def _calibrate(self, logits: FloatImage) -> Doubles:
        """Temperature scaling (Guo 2017, arXiv:1706.04599), then the sigmoid."""
        scaled = logits.astype(np.float64) / self.passport.temperature
        return np.asarray(1.0 / (1.0 + np.exp(-np.clip(scaled, -500, 500))))

    def _evidence(self, local_logits: FloatImage) -> FloatImage:
        """Each region's exact share of the logit, 0 to 1 on the passport's scale."""
        scaled = local_logits / (self.passport.temperature * self.passport.evidence_scale)
        return np.asarray(np.clip(scaled, 0.0, 1.0), dtype=np.float32)


def available_devices() -> list[str]:
    """The devices that this installation can ask for; whether one answers, and rightly, is known once it is probed."""
    return [name for name in DEVICE_NAMES if name != AUTO and _is_installed(device_named(name))]


def _is_installed(device: Device) -> bool:
    return device.has_plugin or device.provider in ort.get_available_providers()


def model_digest(model: Path) -> str:
    """The SHA-256 of a model file, which names it in every finding.

    Raises:
        ModelError: The file cannot be opened, or is empty.
    """
    return _digest(_read_model(model))


def runtime_version() -> str:
    """ONNX Runtime's version."""
    return str(ort.__version__)


def _read_model(model: Path) -> bytes:
    try:
        data = model.read_bytes()
    except OSError as error:
        raise ModelError(Message("The model {0} cannot be opened ({1}).", model, error.strerror)) from error
    if not data:
        raise ModelError(Message("The model {0} is empty.", model))
    return data


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _check_digest(model: Path, sha256: str) -> None:
    """Compare with the digest beside the model: a damaged model may run, and answer differently."""
    beside = model.with_suffix(model.suffix + ".sha256")
    if beside.is_file() and beside.read_text(encoding="ascii", errors="replace").split()[:1] != [sha256]:
        raise ModelError(
            Message("The model {0} is damaged: its content does not have the digest in {1}.", model, beside.name)
        )


def _open_session(data: bytes, device: Device) -> ort.InferenceSession:
    """One thread a run, no spinning: the scan has a thread of its own for every core (docs/decisions.md)."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    if device.name == CPU:
        return _start_session(data, options, [device.provider])
    if not _is_installed(device):
        raise DeviceError(Message("This installation of Hilum cannot use “{0}”.", device.name))
    # Without this ONNX Runtime only warns and runs on the processor.
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


def _start_session(data: bytes, options: ort.SessionOptions, providers: list[str]) -> ort.InferenceSession:
    try:
        return ort.InferenceSession(data, options, providers=providers)
    except Exception as error:
        raise ModelError(Message("The file is not a model that can be run ({0}).", _first_line(error))) from error


def _provider(options: ort.SessionOptions, device: Device) -> list[str]:
    """The provider to name, or none once a plugin's own devices are put into the options."""
    if device.plugin is None:
        return [device.provider]
    if device.provider not in {found.ep_name for found in ort.get_ep_devices()}:
        library = import_module(device.plugin).get_library_path()
        ort.register_execution_provider_library(f"hilum.{device.name}", library)
    found = [one for one in ort.get_ep_devices() if one.ep_name == device.provider]
    if not found:
        raise DeviceError(Message("“{0}” finds no device on this computer.", device.name))
    options.add_provider_for_devices(found[:1], {})
    return []


def _read_passport(session: ort.InferenceSession) -> ModelPassport:
    text = session.get_modelmeta().custom_metadata_map.get(PASSPORT_KEY)
    if text is None:
        raise ModelError(Message("The model has no Hilum passport, so nothing is known of how to use it."))
    return ModelPassport.from_json(text)


def _check_shapes(session: ort.InferenceSession, passport: ModelPassport) -> None:
    """Compare what the graph takes and gives with what the passport says."""
    inputs = {node.name: node.shape for node in session.get_inputs()}
    outputs = {node.name: node.shape for node in session.get_outputs()}
    if list(inputs) != ["film"] or not set(_OUTPUTS) <= set(outputs):
        raise ModelError(Message("The model must take “film” and give {0}; this one has others.", ", ".join(_OUTPUTS)))
    side = passport.input_size
    if inputs["film"][1:] != [1, side, side]:
        raise ModelError(
            Message("The model takes films of {0}, its passport says [1, {1}, {2}].", inputs["film"][1:], side, side)
        )
    if outputs["logits"][1:] != [len(passport.classes)]:
        raise ModelError(
            Message(
                "The passport names {0} classes, the model gives {1}.", len(passport.classes), outputs["logits"][1:]
            )
        )


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
