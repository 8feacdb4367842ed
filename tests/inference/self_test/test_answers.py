from dataclasses import replace
from pathlib import Path

import pytest

from inference.finding import Finding
from inference.self_test.answers import PROCESSOR_TOLERANCE, StoredAnswers, assess_samples, compare
from inference.self_test.check import CheckFailedError


@pytest.fixture(scope="module")
def samples() -> list[Finding]:
    return assess_samples()


def test_the_stored_answers_are_those_of_the_shipped_model(samples: list[Finding]) -> None:
    """If the model has changed: tools/self_test_answers.py."""
    stored = StoredAnswers.read()
    assert stored.tolerance == PROCESSOR_TOLERANCE
    compare(samples, stored, 1e-5)


def test_an_answer_that_has_moved_is_named(samples: list[Finding]) -> None:
    stored = StoredAnswers.read()
    moved = [replace(samples[0], probability=stored.probabilities[samples[0].file] + 0.002), *samples[1:]]
    with pytest.raises(CheckFailedError, match=f"^{samples[0].file} has the probability"):
        compare(moved, stored, stored.tolerance)


def test_a_sample_that_is_not_there_is_missed(samples: list[Finding]) -> None:
    with pytest.raises(CheckFailedError, match="the samples are"):
        compare(samples[1:], StoredAnswers.read(), 1.0)


def test_answers_that_are_not_there_are_reported(tmp_path: Path) -> None:
    with pytest.raises(CheckFailedError, match="the kept answers cannot be read"):
        StoredAnswers.read(tmp_path / "self-test.json")
