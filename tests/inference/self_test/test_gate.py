"""The checks of the gate fail where there is nothing that they could check."""

from pathlib import Path

import pytest

from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.paths import EMBEDDED_MODEL
from inference.populations import ADULTS, CHILDREN
from inference.self_test.check import Result, outcomes
from inference.self_test.gate import choice_checks, gate_checks


def test_model_without_a_gate_fails_every_check(
    tiny_classifier: PneumoniaClassifier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inference.self_test.gate.open_models", lambda _: (ModelSet.of(tiny_classifier), ()))
    done = list(outcomes(gate_checks()))
    assert {outcome.result for outcome in done} == {Result.FAILED}
    assert {outcome.reason for outcome in done} == {"the shipped models are used without a gate"}


def test_missing_samples_fail_the_check_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.self_test.gate.SAMPLE_FILMS", tmp_path)
    samples, *_ = outcomes(gate_checks()[:1])
    assert (samples.result, samples.reason) == (Result.FAILED, "there are no samples")


def test_each_film_is_judged_by_the_model_of_its_look_or_age() -> None:
    done = list(outcomes(choice_checks()))
    assert [(one.result, one.reason) for one in done] == [(Result.OK, "")] * 4


def test_without_a_model_for_adults_their_ages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "inference.models.model_set.SHIPPED", {CHILDREN: EMBEDDED_MODEL, ADULTS: tmp_path / "gone.onnx"}
    )
    assert [(one.result, one.reason) for one in outcomes(choice_checks())] == [(Result.OK, "")] * 4


def test_film_that_another_model_judges_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.self_test.gate.CHILDREN", ADULTS)
    look, *_ = outcomes(choice_checks()[:1])
    assert (look.result, look.reason) == (Result.FAILED, "it is children, not adults")
