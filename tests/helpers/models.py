"""Models to test with: a tiny one that ONNX Runtime really runs, and shipped ones with changed passports."""

from datetime import date
from pathlib import Path

import numpy as np
import onnx
from msgspec.structs import replace
from onnx import TensorProto, helper, numpy_helper

from inference.models.classifier import PneumoniaClassifier
from inference.models.gate.passport import FORMAT_VERSION as GATE_FORMAT_VERSION
from inference.models.gate.passport import GatePassport, Kind
from inference.models.model_set import ModelSet
from inference.models.passport import (
    FORMAT_VERSION,
    PASSPORT_KEY,
    ConformalBounds,
    Estimate,
    ModelPassport,
    OperatingPoint,
    Population,
    TrainingData,
    ValidationScores,
)
from inference.models.preprocessing import PREPROCESSING
from inference.paths import EMBEDDED_MODEL
from inference.populations import ADULTS
from inference.scan.assessment import FilmAssessor

GATE_PASSPORT = GatePassport(
    format_version=GATE_FORMAT_VERSION,
    name="gate",
    version="1",
    created=date(2026, 1, 1),
    input_size=128,
    preprocessing=PREPROCESSING,
    kinds=tuple(Kind),
    least_frontal=0.3,
    adult_from=0.8,
    child_up_to=0.2,
    least_lung_share=0.02,
    sure_heart_side=2.0,
    training_data=(),
    recipe="",
)
TINY_SIDE = 32
_CELL = 8


def make_point(name: str, threshold: float) -> OperatingPoint:
    """An operating point with a sensitivity and a specificity of a half."""
    half = Estimate(value=0.5, low=0.4, high=0.6)
    return OperatingPoint(name=name, threshold=threshold, sensitivity=half, specificity=half, films=100)


def make_bounds(low: float, high: float) -> ConformalBounds:
    """Bounds below which a film with pneumonia, and above which a normal one, would be unusual, at 5 %."""
    return ConformalBounds(error_rate=0.05, pneumonia_low=low, normal_high=high)


def make_passport(**changes: object) -> ModelPassport:
    """A sound passport for the tiny model, with some fields changed."""
    facts: dict[str, object] = {
        "format_version": FORMAT_VERSION,
        "name": "tiny",
        "version": "1",
        "created": date(2026, 1, 1),
        "classes": ("pneumonia",),
        "input_size": TINY_SIDE,
        "preprocessing": PREPROCESSING,
        "temperature": 2.0,
        "evidence_scale": 4.0,
        "operating_points": (make_point("screening", 0.2), make_point("balanced", 0.5), make_point("rule-in", 0.8)),
        "default_operating_point": "balanced",
        "conformal": make_bounds(0.45, 0.55),
        "population": Population(
            description="children of 1 to 5 years",
            age_years=(1.0, 5.0),
            views=("AP", "PA"),
            modalities=("CR", "DX"),
        ),
        "training_data": TrainingData(
            name="made up", source="tests", licence="none", films=100, patients=50, sha256="0" * 64
        ),
        "recipe": "",
        "performance": (),
        "limits": ("It only looks at brightness.",),
    }
    return ModelPassport(**(facts | changes))  # type: ignore[arg-type]


def error_rates() -> tuple[ConformalBounds, ...]:
    """Four error rates: at 10 and 5 % the bands are empty, at 2 and 1 % they are not."""

    def bounds(rate: float, low: float, high: float) -> ConformalBounds:
        share = Estimate(value=1 - rate, low=1 - 1.5 * rate, high=1 - rate / 2)
        return ConformalBounds(
            error_rate=rate, pneumonia_low=low, normal_high=high, pneumonia_coverage=share, normal_coverage=share
        )

    return bounds(0.1, 0.9, 0.1), bounds(0.05, 0.7, 0.3), bounds(0.02, 0.4, 0.6), bounds(0.01, 0.01, 0.99)


def rated_passport(**changes: object) -> ModelPassport:
    """A passport that offers four error rates, 2 % by default, with its validation films' scores."""
    rising = tuple(round((number + 0.5) / 100, 4) for number in range(100))
    scores = ValidationScores(normal=tuple(one / 2 for one in rising), pneumonia=tuple(0.5 + one / 2 for one in rising))
    changed = ValidationScores(
        normal=tuple(0.6 * one for one in rising), pneumonia=tuple(0.4 + 0.6 * one for one in rising)
    )
    rates = error_rates()
    facts = {"conformal": rates[2], "error_rates": rates, "validation_scores": scores, "changed_scores": changed}
    return make_passport(**(facts | changes))


def write_tiny_model(
    path: Path, passport: ModelPassport | None, *, side: int = TINY_SIDE, localises: bool = False
) -> Path:
    """Write a real ONNX model that takes bright regions for signs of pneumonia: mean 0.5 is a probability of 0.5.

    One that localises says the same of each region, too.
    """
    cells = side // _CELL
    nodes = [
        helper.make_node("AveragePool", ["film"], ["mean"], kernel_shape=[_CELL, _CELL], strides=[_CELL, _CELL]),
        helper.make_node("Mul", ["mean", "gain"], ["scaled"]),
        helper.make_node("Squeeze", ["scaled", "one"], ["activation_map"]),
        helper.make_node("ReduceMean", ["activation_map", "plane"], ["pooled"], keepdims=0),
        helper.make_node("Unsqueeze", ["pooled", "one"], ["column"]),
        helper.make_node("Add", ["column", "bias"], ["logits"]),
        helper.make_node("Identity", ["column"], ["embedding"]),
    ]
    outputs = [
        helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", 1]),
        helper.make_tensor_value_info("activation_map", TensorProto.FLOAT, ["n", cells, cells]),
        helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", 1]),
    ]
    if localises:
        nodes.append(helper.make_node("Add", ["activation_map", "bias"], ["localisation_map"]))
        outputs.append(helper.make_tensor_value_info("localisation_map", TensorProto.FLOAT, ["n", cells, cells]))
    constants = {
        "gain": np.array(20.0, np.float32),
        "bias": np.array(-10.0, np.float32),
        "one": np.array([1], np.int64),
        "plane": np.array([1, 2], np.int64),
    }
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("film", TensorProto.FLOAT, ["n", 1, side, side])],
        outputs,
        [numpy_helper.from_array(value, name) for name, value in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    if passport is not None:
        helper.set_model_props(model, {PASSPORT_KEY: passport.to_json()})
    onnx.save(model, path)
    return path


def write_shipped_model(path: Path, **changes: object) -> Path:
    """Write the children's model that ships with some fields of its passport changed."""
    model = onnx.load(EMBEDDED_MODEL)
    passport = replace(shipped_passport(), **changes)  # type: ignore[arg-type]
    helper.set_model_props(model, {PASSPORT_KEY: passport.to_json()})
    onnx.save(model, path)
    return path


def shipped_passport() -> ModelPassport:
    """The passport of the children's model that ships."""
    return PneumoniaClassifier(EMBEDDED_MODEL).passport


def write_adults_model(path: Path) -> Path:
    """Write the children's model that ships under the passport of a model for adults."""
    made_for = replace(shipped_passport().population, description="adults", age_years=(18.0, 120.0), look=ADULTS)
    return write_shipped_model(path, name="adults", population=made_for)


def answers_sha256(model: Path) -> str:
    """What the journal names the answers of a model by."""
    return FilmAssessor(ModelSet.of(PneumoniaClassifier(model))).sha256
