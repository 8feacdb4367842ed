"""The checks of the gate fail where there is nothing that they could check."""

from pathlib import Path

import pytest

from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.self_test.check import Result, outcomes
from inference.self_test.gate import gate_checks


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
