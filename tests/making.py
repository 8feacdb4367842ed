"""Makes what tests are made of: small films, and a small model that is real to ONNX Runtime."""

import io
import os
import re
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path

import numpy as np
import onnx
import pytest
from msgspec.structs import replace
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

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
from inference.paths import EMBEDDED_MODEL, openable, user_data
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


def make_passport(**changes: object) -> ModelPassport:
    """A sound passport for the tiny model, with some fields changed."""
    half = Estimate(value=0.5, low=0.4, high=0.6)

    def point(name: str, threshold: float) -> OperatingPoint:
        return OperatingPoint(name=name, threshold=threshold, sensitivity=half, specificity=half, films=100)

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
        "operating_points": (point("screening", 0.2), point("balanced", 0.5), point("rule-in", 0.8)),
        "default_operating_point": "balanced",
        "conformal": ConformalBounds(error_rate=0.05, pneumonia_low=0.45, normal_high=0.55),
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


def grey_film(level: float, width: int = 96, height: int = 80) -> np.ndarray:
    """uint8 [height, width]: a gentle ramp around a grey level, so that the film is not blank."""
    ramp = np.linspace(-0.05, 0.05, width, dtype=np.float64)
    return np.rint((np.clip(level + ramp, 0, 1) * 255) * np.ones((height, 1))).astype(np.uint8)


def write_film_deep_below(folder: Path) -> Path:
    """A film whose path is longer than the 260 characters that Windows opens without being asked to."""
    deep = folder.joinpath(*["x" * 100] * 3, "film.png").absolute()
    os.makedirs(openable(deep.parent))  # noqa: PTH103  # a name that only the system knows
    shutil.copyfile(write_film(folder / "film.png", 0.5), openable(deep))
    (folder / "film.png").unlink()
    return deep


def long_path_of_windows(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A path in a folder that Windows opens only in its extended form, and that form; elsewhere, as if on Windows.

    Only the extended form is there: what is asked by the path itself is not found.
    """
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.chdir(folder)  # elsewhere, the prefix is the name of a folder
    path = folder / f"{'x' * (250 - len(name))}{name}"
    extended = Path(openable(path))
    extended.parent.mkdir(parents=True, exist_ok=True)
    return path, extended


def write_film(path: Path, level: float, width: int = 96, height: int = 80) -> Path:
    """Write a grey film; the extension decides its format."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(grey_film(level, width, height)).save(path)
    return path


@cache
def endless_jpeg() -> bytes:
    """A JPEG of a megabyte that keeps libjpeg busy for most of a minute: one scan of many pixels, again and again."""
    buffer = io.BytesIO()
    Image.new("L", (6000, 6000), 128).save(buffer, "JPEG", progressive=True)
    whole = buffer.getvalue()
    scans = re.finditer(rb"\xff\xda.*?(?=\xff[\xc4\xd9\xda])", whole, re.DOTALL)
    shortest = min(scans, key=lambda scan: len(scan[0]))
    return whole[: shortest.end()] + shortest[0] * 20_000 + whole[shortest.end() :]


def kept_findings() -> dict[bytes, str]:
    """What the journals keep of each file, with the time when it was assessed."""
    kept: dict[bytes, str] = {}
    for path in (user_data() / "journals").glob("*.sqlite"):
        with closing(sqlite3.connect(path)) as journal:
            kept.update(journal.execute("SELECT file, finding FROM findings"))
    return kept
