import numpy as np
import pytest
from helpers.training.scores import calibrated_scores
from hypothesis import given
from hypothesis import strategies as st

from inference.models.passport import OperatingPoint
from training.measuring.calibration import (
    Calibration,
    choose_operating_points,
    fit_calibration,
    validation_scores,
)


def test_the_temperature_and_bias_of_logits_are_found() -> None:
    labels, probabilities = calibrated_scores(1, 20_000)
    true_logits = np.log(probabilities / (1 - probabilities))
    calibration = fit_calibration(2.5 * true_logits - 0.7, labels)
    assert calibration.temperature == pytest.approx(2.5, rel=0.05)
    assert calibration.bias == pytest.approx(0.7, abs=0.1)
    assert np.abs(calibration.probabilities(2.5 * true_logits - 0.7) - probabilities).max() < 0.02


def test_probabilities_are_stated_for_even_odds_however_many_films_show_pneumonia() -> None:
    labels, probabilities = calibrated_scores(1, 20_000)
    kept = ~labels | (np.random.default_rng(2).random(len(labels)) < 0.2)
    logits = np.log(probabilities / (1 - probabilities))
    calibration = fit_calibration(logits[kept], labels[kept])
    assert np.abs(calibration.probabilities(logits) - probabilities).max() < 0.03


def test_perturbed_films_raise_the_temperature() -> None:
    labels, probabilities = calibrated_scores(1, 5000)
    logits = np.log(probabilities / (1 - probabilities))
    blurred = logits + np.random.default_rng(3).normal(0, 2, len(logits))
    assert fit_calibration(logits, labels, [blurred]).temperature > 1.2 * fit_calibration(logits, labels).temperature


def test_points_are_chosen_with_perturbed_films_and_stated_on_unperturbed_ones() -> None:
    labels, probabilities = calibrated_scores(1, 300)
    raised = probabilities**0.5
    screening, _, rule_in = choose_operating_points(labels, probabilities, [raised])
    pooled, known = np.concatenate([probabilities, raised]), np.tile(labels, 2)
    assert (pooled >= screening.threshold)[known].mean() >= 0.98
    assert (pooled < rule_in.threshold)[~known].mean() >= 0.98
    assert rule_in.threshold > choose_operating_points(labels, probabilities)[2].threshold
    assert rule_in.specificity.value == pytest.approx((probabilities < rule_in.threshold)[~labels].mean())
    assert rule_in.films == 300


def test_a_network_that_has_learnt_nothing_cannot_be_calibrated() -> None:
    labels, probabilities = calibrated_scores(1, 1000)
    with pytest.raises(ValueError, match="learnt nothing"):
        fit_calibration(-np.log(probabilities / (1 - probabilities)), labels)


@given(seed=st.integers(0, 1000), films=st.integers(20, 300))
def test_operating_points_are_what_their_names_say(seed: int, films: int) -> None:
    labels, probabilities = calibrated_scores(seed, films)
    screening, balanced, rule_in = choose_operating_points(labels, probabilities)
    assert [point.name for point in (screening, balanced, rule_in)] == ["screening", "balanced", "rule-in"]
    assert screening.sensitivity.value >= 0.98
    assert rule_in.specificity.value >= 0.98
    for point in (screening, rule_in):
        assert youden(balanced) >= youden(point) - 1e-12
    for point in (screening, balanced, rule_in):
        called = probabilities >= point.threshold
        assert point.sensitivity.value == pytest.approx(called[labels].mean())
        assert point.specificity.value == pytest.approx((~called[~labels]).mean())
        assert point.films == len(labels)


def youden(point: OperatingPoint) -> float:
    return point.sensitivity.value + point.specificity.value - 1


def test_validation_scores_are_sorted_and_rounded_by_class() -> None:
    scores = validation_scores(np.array([True, False, True]), np.array([0.91239, 0.1, 0.5]))
    assert (scores.normal, scores.pneumonia) == ((0.1,), (0.5, 0.9124))


def test_probabilities_follow_from_logits() -> None:
    assert Calibration(temperature=2.0, bias=1.0).probabilities(np.array([-1.0])) == pytest.approx([0.5])
