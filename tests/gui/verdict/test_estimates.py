"""Texts of estimates and operating points."""

import pytest

from gui.verdict.estimates import (
    estimate_text,
    interval_text,
    number_text,
    point_text,
    point_word,
    proportion_text,
    share_text,
)
from inference.evaluation.operating_points import custom_point
from inference.models.passport import Estimate, OperatingPoint, ValidationScores

ESTIMATE = Estimate(value=0.975, low=0.9581, high=0.98491)
NO_ESTIMATE = Estimate(value=float("nan"), low=0.0, high=1.0)


def test_estimates_have_their_intervals_and_a_dash_if_there_is_none() -> None:
    assert share_text(ESTIMATE) == "97.5 % (95.8 to 98.5)"
    assert estimate_text(ESTIMATE, 2) == "0.97 (0.96 to 0.98)"
    assert estimate_text(ESTIMATE, says_interval=True) == "0.975 (95 % interval 0.958 to 0.985)"
    assert share_text(ESTIMATE, says_interval=True) == "97.5 % (95 % interval 95.8 to 98.5)"
    assert (number_text(ESTIMATE.value), proportion_text(ESTIMATE.value)) == ("0.975", "97.5\u00a0%")
    assert (interval_text(ESTIMATE), interval_text(ESTIMATE, 0)) == ("95.8 to 98.5\u00a0%", "96 to 98\u00a0%")
    nothing = {
        share_text(NO_ESTIMATE),
        estimate_text(NO_ESTIMATE, 2),
        number_text(NO_ESTIMATE.value),
        proportion_text(NO_ESTIMATE.value),
    }
    assert nothing == {"–"}  # noqa: RUF001  # a dash


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("screening", "screening"),
        ("rule-in", "rule-in"),
        ("custom 0.42", "your own"),
        ("screening ward", "screening ward"),  # a site profile's
    ],
)
def test_names_of_operating_points(name: str, word: str) -> None:
    assert point_word(name) == word


def test_operating_points_have_their_thresholds() -> None:
    named = OperatingPoint(name="balanced", threshold=0.76432, sensitivity=ESTIMATE, specificity=ESTIMATE, films=9)
    assert point_text(named) == "balanced, 0.76"
    assert point_text(custom_point(0.425, ValidationScores(normal=(0.1,), pneumonia=(0.9,)))) == "your own, 0.425"
