from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from inference.finding import Finding
from inference.paths import EMBEDDED_MODEL, SELF_TEST_ANSWERS
from inference.populations import ADULTS, CHILDREN
from inference.self_test.answers import PROCESSOR_TOLERANCE, StoredAnswers, answer_checks, assess_samples, compare
from inference.self_test.check import CheckFailedError, Result, outcomes


@pytest.fixture(scope="module")
def samples() -> list[Finding]:
    return assess_samples()


def test_the_stored_answers_are_those_of_the_shipped_model(samples: list[Finding]) -> None:
    """If the model has changed: tools/self_test_answers.py."""
    stored = StoredAnswers.read()
    assert stored.tolerance == PROCESSOR_TOLERANCE
    compare(samples, stored.probabilities[CHILDREN], 1e-5)


def test_an_answer_that_has_moved_is_named(samples: list[Finding]) -> None:
    stored = StoredAnswers.read().probabilities[CHILDREN]
    moved = [replace(samples[0], probability=stored[samples[0].file] + 0.002), *samples[1:]]
    with pytest.raises(CheckFailedError, match=f"^{samples[0].file} has the probability"):
        compare(moved, stored, PROCESSOR_TOLERANCE)


def test_a_sample_that_is_not_there_is_missed(samples: list[Finding]) -> None:
    with pytest.raises(CheckFailedError, match="the samples are"):
        compare(samples[1:], StoredAnswers.read().probabilities[CHILDREN], 1.0)


def test_answers_that_are_not_there_are_reported(tmp_path: Path) -> None:
    with pytest.raises(CheckFailedError, match="the kept answers cannot be read"):
        StoredAnswers.read(tmp_path / "self-test.json")


def test_model_for_adults_is_checked_where_it_is_installed(adults_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = adults_model.with_name("gone.onnx")
    results = {}
    for path in (gone, adults_model):
        shipped = {CHILDREN: EMBEDDED_MODEL, ADULTS: path}
        for module in ("models.model_set", "self_test.answers"):
            monkeypatch.setattr(f"inference.{module}.SHIPPED", shipped)
        monkeypatch.setattr("inference.self_test.answers.StoredAnswers.read", stored_of_both)
        checks = [check for check in answer_checks() if check.name == "answers for adults on cpu"]
        results[path] = [outcome.result for outcome in outcomes(checks)]
    assert results == {gone: [], adults_model: [Result.OK]}


def stored_of_both() -> StoredAnswers:
    """The children's answers for both: the model for adults has their weights."""
    children = msgspec.json.decode(SELF_TEST_ANSWERS.read_bytes(), type=StoredAnswers).probabilities[CHILDREN]
    return StoredAnswers(tolerance=PROCESSOR_TOLERANCE, probabilities={CHILDREN: children, ADULTS: children})
