"""The gate that ships with Hilum: what it lets through, and what it names instead."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from helpers.films import grey_film
from helpers.models import make_passport, write_tiny_model

from inference.arrays import FloatImage
from inference.errors import ModelError
from inference.models.gate.gate import Gate
from inference.models.gate.passport import GateAnswer, GatePassport, Kind
from inference.models.preprocessing import preprocess
from inference.paths import EMBEDDED_GATE, SAMPLE_FILMS
from inference.reading.reader import read_radiograph

SIDE = 192


@pytest.fixture(scope="module")
def gate() -> Gate:
    """The gate that ships."""
    return Gate()


@pytest.fixture(scope="module")
def sample() -> FloatImage:
    """A synthetic film as the classifier takes it."""
    return preprocess(read_radiograph(SAMPLE_FILMS / "synthetic-normal-1.png").pixels, SIDE)


def ask(gate: Gate, *films: FloatImage) -> list[GateAnswer]:
    return gate.inspect(films)


def test_whole_frontal_film_of_a_child_is_known(gate: Gate, sample: FloatImage) -> None:
    (answer,) = ask(gate, sample)
    assert answer.frontal > 0.9
    assert (answer.quarter_turns, answer.inverted) == (0, False)
    assert answer.adult < gate.passport.child_up_to
    assert (answer.lung_field.mean(axis=(1, 2)) > gate.passport.least_lung_share).all()


def test_left_lung_of_the_picture_comes_first(gate: Gate, sample: FloatImage) -> None:
    (answer,) = ask(gate, sample)
    columns = np.arange(answer.lung_field.shape[2])
    left, right = ((field.sum(axis=0) * columns).sum() / field.sum() for field in answer.lung_field)
    assert left < right


@pytest.mark.parametrize("turns", [1, 2, 3])
@pytest.mark.parametrize("inverted", [False, True])
def test_misplaced_film_is_detected(gate: Gate, sample: FloatImage, turns: int, inverted: bool) -> None:
    turned = np.rot90(sample, turns, axes=(1, 2))
    (answer,) = ask(gate, np.ascontiguousarray(1 - turned if inverted else turned))
    assert (answer.quarter_turns, answer.inverted) == (turns, inverted)


def test_what_is_no_film_is_named(gate: Gate, sample: FloatImage) -> None:
    noise = np.random.default_rng(1).random((1, SIDE, SIDE), dtype=np.float32)
    ramp = preprocess(grey_film(0.5).astype(np.float32) / 255, SIDE)
    twice = np.concatenate([sample[:, :, ::2], sample[:, :, ::2]], axis=2)
    centre = preprocess(sample[0, 60:132, 60:132], SIDE)
    answers = ask(gate, noise, ramp, twice, centre)
    assert [answer.frontal < gate.passport.least_frontal for answer in answers] == [True] * 4
    assert [answer.kind for answer in answers[2:]] == [Kind.SEVERAL, Kind.NOT_WHOLE]


def test_answer_that_is_not_a_number_is_an_error(sample: FloatImage, tmp_path: Path) -> None:
    spoilt = onnx.load(EMBEDDED_GATE)
    for weights in spoilt.graph.initializer:
        if weights.data_type == onnx.TensorProto.FLOAT and len(weights.dims) > 1:
            numbers = np.full(tuple(weights.dims), np.nan, dtype=np.float32)
            weights.CopyFrom(onnx.numpy_helper.from_array(numbers, weights.name))
    onnx.save(spoilt, tmp_path / "spoilt.onnx")
    with pytest.raises(ModelError, match="not a number"):
        Gate(tmp_path / "spoilt.onnx").inspect([sample])


def test_classifier_is_no_gate(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is no gate"):
        Gate(write_tiny_model(tmp_path / "tiny.onnx", make_passport()))


@pytest.mark.parametrize("text", ["", "{}", '{"format_version": 1}'])
def test_damaged_passport_is_refused(text: str) -> None:
    with pytest.raises(ModelError, match="passport cannot be read"):
        GatePassport.from_json(text)


def test_passport_of_a_later_version_is_refused(gate: Gate) -> None:
    later = gate.passport.to_json().replace('"format_version":1', '"format_version":2')
    with pytest.raises(ModelError, match="another version"):
        GatePassport.from_json(later)


def test_pictures_seen_together_are_seen_as_one_by_one(gate: Gate, sample: FloatImage) -> None:
    noise = np.random.default_rng(1).random((1, SIDE, SIDE), dtype=np.float32)
    films = [sample, noise, np.ascontiguousarray(np.rot90(sample, axes=(1, 2))), 1 - sample]
    for together, film in zip(gate.inspect(films), films, strict=True):
        (alone,) = gate.inspect([film])
        assert (together.kind, together.quarter_turns, together.inverted) == (
            alone.kind,
            alone.quarter_turns,
            alone.inverted,
        )
        assert (together.frontal, together.adult) == pytest.approx((alone.frontal, alone.adult), abs=1e-4)
        np.testing.assert_allclose(together.lung_field, alone.lung_field, atol=1e-4)
    assert gate.inspect([]) == []
