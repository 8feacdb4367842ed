"""The classifier: an ONNX model with a passport, the part of a film that it sees, and its predictions."""

import threading
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from inference.arrays import DoubleArray, FloatImage
from inference.errors import DeviceError, ModelError
from inference.finding import ModelRecord
from inference.messages import Message
from inference.models.devices import AUTO, CPU, device_named
from inference.models.model_file import ModelFile, onnx_metadata
from inference.models.passport import PASSPORT_KEY, ModelPassport
from inference.models.preprocessing import LUNG_CROP, NetworkInput, crop_to_lungs
from inference.models.runtime import Session, first_line, open_session, run_on_processor
from inference.paths import EMBEDDED_MODEL
from inference.reading.timeout import TimedOutError, run_with_timeout

RUN_LIMIT_SECONDS = 60.0
"""The longest that a device other than the processor may take for one batch, its first included."""

_OUTPUTS = ("logits", "activation_map", "embedding")
_LOCALISATION = "localisation_map"


class Prediction(Struct, frozen=True, kw_only=True):
    """The model's output for N films.

    Attributes:
        probabilities: float64 [N], calibrated probability of signs of pneumonia.
        heatmaps: float32 [N, h, w], 0 to 1: each region's evidence for pneumonia, on one scale for all films;
            0 where there is none, 1 where it is as strong as the passport's `evidence_scale`.
        localisation: float32 [N, H, W], each region's probability of an opacity; None if the model has no such output.
        embeddings: float32 [N, D], pooled features.
    """

    probabilities: DoubleArray
    heatmaps: FloatImage
    localisation: FloatImage | None
    embeddings: FloatImage


class _OpenSession(Struct, frozen=True):
    """A session, and the names of its outputs."""

    session: Session
    outputs: list[str]


class PneumoniaClassifier:
    """One model on one device; thread-safe.

    A model that ships with Hilum is opened on the processor when its first film comes, since most scans need only one
    of two. Other models are opened at once, so that their errors are reported at once.

    Args:
        model: An ONNX file with a passport, or its content.
        device: One of `inference.models.devices.DEVICE_NAMES`.

    Raises:
        ModelError: The file cannot be used; the sentence says why.
        DeviceError: The device cannot run it.
    """

    def __init__(self, model: Path | ModelFile = EMBEDDED_MODEL, *, device: str = AUTO) -> None:
        file = model if isinstance(model, ModelFile) else ModelFile.read(model)
        self.model = file.path
        self.sha256 = file.sha256
        chosen = device_named(device)
        self.device = chosen.name
        self._lock = threading.Lock()
        self._open = partial(open_session, file.data, chosen)
        session = None if file.is_shipped and self.device == CPU else self._open()
        self.passport = _read_passport(file)
        self._opened = None if session is None else _checked(session, self.passport)

    @property
    def record(self) -> ModelRecord:
        """The model and its device, for the findings."""
        return ModelRecord(name=f"{self.passport.name} {self.passport.version}", sha256=self.sha256, device=self.device)

    def network_input(self, squeezed: FloatImage, lung_field: FloatImage | None) -> NetworkInput:
        """The input for a film: all of it, or for a model that sees the lungs alone, its lungs.

        Args:
            squeezed: float32 [1, S, S] in 0 to 1, the film squeezed to the passport's `squeezed_side`.
            lung_field: float32 [2, h, w] in 0 to 1, from the gate; None if no gate has seen the film.

        Raises:
            ModelError: The model sees the lungs alone, and no gate has located them.
        """
        if self.passport.preprocessing != LUNG_CROP:
            return NetworkInput(film=squeezed)
        if lung_field is None:
            raise ModelError(Message("This model sees the lungs alone, and cannot be used without the gate."))
        return crop_to_lungs(squeezed[0], lung_field, self.passport.input_size)

    def predict(self, films: FloatImage) -> Prediction:
        """Run the model on preprocessed films.

        Args:
            films: float32 [N, 1, S, S] in 0 to 1, from `inference.models.preprocessing`.

        Raises:
            ModelError: The model failed, or its output is not finite.
            DeviceError: The same, or a timeout, on another device than the processor.
        """
        failure = ModelError if self.device == CPU else DeviceError
        opened = self._ready()
        try:
            logits, activation, embeddings, *localisation = self._run(opened, films)
        except TimedOutError:
            raise failure(Message("The model gave no answer within {0} seconds.", f"{RUN_LIMIT_SECONDS:g}")) from None
        except Exception as error:  # ONNX Runtime's exceptions have no common base class
            raise failure(Message("The model could not be run ({0}).", first_line(error))) from error
        if not all(np.isfinite(output).all() for output in (logits, activation, *localisation)):
            raise failure(Message("The model gave an answer that is not a number."))
        bias = logits[:, :1, np.newaxis] - activation.mean(axis=(1, 2), keepdims=True)
        return Prediction(
            probabilities=self._calibrate(logits[:, 0]),
            heatmaps=self._evidence(activation + bias),
            localisation=_sigmoid(localisation[0]).astype(np.float32) if localisation else None,
            embeddings=embeddings,
        )

    def _ready(self) -> _OpenSession:
        """The session, opened by the first thread that needs it."""
        with self._lock:
            if self._opened is None:
                self._opened = _checked(self._open(), self.passport)
            return self._opened

    def _run(self, opened: _OpenSession, films: FloatImage) -> list[FloatImage]:
        """Run the session, with a time limit on devices whose drivers may hang."""
        if self.device == CPU:
            return run_on_processor(opened.session, opened.outputs, films)
        return run_with_timeout(RUN_LIMIT_SECONDS, partial(opened.session.run, opened.outputs, {"film": films}))

    def _calibrate(self, logits: FloatImage) -> DoubleArray:
        """Temperature scaling (Guo 2017, arXiv:1706.04599), then the sigmoid."""
        return _sigmoid(logits.astype(np.float64) / self.passport.temperature)

    def _evidence(self, local_logits: FloatImage) -> FloatImage:
        """Each region's exact contribution to the logit, 0 to 1 on the passport's scale."""
        scaled = local_logits / (self.passport.temperature * self.passport.evidence_scale)
        return np.asarray(np.clip(scaled, 0.0, 1.0), dtype=np.float32)


def _sigmoid(logits: np.ndarray[Any, np.dtype[Any]]) -> DoubleArray:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits.astype(np.float64), -500, 500))))


def _checked(session: Session, passport: ModelPassport) -> _OpenSession:
    _check_shapes(session, passport)
    given = {node.name for node in session.get_outputs()}
    return _OpenSession(session, [*_OUTPUTS, *([_LOCALISATION] if _LOCALISATION in given else [])])


def _read_passport(file: ModelFile) -> ModelPassport:
    try:
        text = onnx_metadata(file.data).get(PASSPORT_KEY)
    except ValueError as error:
        raise ModelError(Message("The file is not a model that can be run ({0}).", error)) from error
    if text is None:
        raise ModelError(Message("The model has no Hilum passport, so nothing is known of how to use it."))
    return ModelPassport.from_json(text)


def _check_shapes(session: Session, passport: ModelPassport) -> None:
    """Check the graph's inputs and outputs against the passport."""
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
