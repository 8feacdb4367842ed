"""The gate: a small network that classifies a picture before any model judges it."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from inference.arrays import FloatImage
from inference.errors import ModelError
from inference.finding import ModelRecord
from inference.messages import Message
from inference.models.devices import CPU, device_named
from inference.models.gate.passport import PASSPORT_KEY, GateAnswer, GatePassport
from inference.models.model_file import ModelFile
from inference.models.preprocessing import batch, preprocess
from inference.models.runtime import first_line, open_session, run_on_processor
from inference.paths import EMBEDDED_GATE

_OUTPUTS = ("kind", "turn", "inverted", "adult", "heart_side", "lung_field")


class Gate:
    """The loaded gate, on the processor; thread-safe.

    Args:
        model: An ONNX file with a gate's passport.

    Raises:
        ModelError: The file cannot be used; the sentence says why.
    """

    def __init__(self, model: Path = EMBEDDED_GATE) -> None:
        file = ModelFile.read(model)
        self.sha256 = file.sha256
        self._session = open_session(file.data, device_named(CPU))
        text = self._session.get_modelmeta().custom_metadata_map.get(PASSPORT_KEY)
        if text is None or not set(_OUTPUTS) <= {node.name for node in self._session.get_outputs()}:
            raise ModelError(Message("The file {0} is no gate.", model))
        self.passport = GatePassport.from_json(text)

    @property
    def record(self) -> ModelRecord:
        """The gate's record, for the findings of refused films."""
        return ModelRecord(name=f"{self.passport.name} {self.passport.version}", sha256=self.sha256, device=CPU)

    def inspect(self, films: Sequence[FloatImage]) -> list[GateAnswer]:
        """Classify pictures in one run.

        Args:
            films: float32 [1, FILM_SIDE, FILM_SIDE] in 0 to 1 each, squeezed once more.

        Raises:
            ModelError: The gate could not be run, or its output is not finite.
        """
        if not films:
            return []
        squeezed = batch([preprocess(film[0], self.passport.input_size) for film in films])
        try:
            outputs = run_on_processor(self._session, _OUTPUTS, squeezed)
        except Exception as error:  # ONNX Runtime's exceptions have no common base class
            raise ModelError(Message("The model could not be run ({0}).", first_line(error))) from error
        if not all(np.isfinite(output).all() for output in outputs):  # no threshold would refuse such an answer
            raise ModelError(Message("The model gave an answer that is not a number."))
        return [self._answer(dict(zip(_OUTPUTS, film, strict=True))) for film in zip(*outputs, strict=True)]

    def _answer(self, film: Mapping[str, FloatImage]) -> GateAnswer:
        shares = _softmax(film["kind"])
        return GateAnswer(
            frontal=float(shares[0]),
            kind=self.passport.kinds[1 + int(shares[1:].argmax())],
            quarter_turns=int(film["turn"].argmax()),
            inverted=bool(film["inverted"][0] > 0),
            adult=_sigmoid(float(film["adult"][0])),
            heart_side=float(film["heart_side"][0]),
            lung_field=film["lung_field"],
        )


def _softmax(logits: FloatImage) -> FloatImage:
    powers = np.exp(logits - logits.max())
    return np.asarray(powers / powers.sum(), dtype=np.float32)


def _sigmoid(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-500.0, min(500.0, logit))))
