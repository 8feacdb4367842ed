from pathlib import Path

import pytest

from inference.paths import EMBEDDED_MODEL
from inference.populations import ADULTS, CHILDREN
from inference.self_test.check import Result, outcomes
from inference.self_test.choice import choice_checks


def test_each_film_is_judged_by_the_model_of_its_look_or_age() -> None:
    done = list(outcomes(choice_checks()))
    assert [(one.result, one.reason) for one in done] == [(Result.OK, "")] * 4


def test_without_a_model_for_adults_their_ages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "inference.models.model_set.SHIPPED", {CHILDREN: EMBEDDED_MODEL, ADULTS: tmp_path / "gone.onnx"}
    )
    assert [(one.result, one.reason) for one in outcomes(choice_checks())] == [(Result.OK, "")] * 4


def test_film_that_another_model_judges_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.self_test.choice.CHILDREN", ADULTS)
    look, *_ = outcomes(choice_checks()[:1])
    assert (look.result, look.reason) == (Result.FAILED, "it is children, not adults")
