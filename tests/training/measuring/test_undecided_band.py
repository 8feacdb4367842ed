import numpy as np
import pytest
from helpers.training.scores import calibrated_scores

from inference.finding import Verdict
from inference.models.decision import decide
from inference.models.passport import Estimate, OperatingPoint
from training.measuring.undecided_band import conformal_bounds, default_rate, is_undecided, measure_bands

Films = tuple[np.ndarray, np.ndarray]


def apart(seed: int, films: int, distance: float) -> Films:
    """Two classes of films whose logits are normal, as many standard deviations apart."""
    random = np.random.default_rng(seed)
    labels = np.arange(films) % 4 > 0
    logits = random.normal(0, 1, films) + np.where(labels, distance / 2, -distance / 2)
    return labels, 1 / (1 + np.exp(-logits))


def test_conformal_bounds_keep_the_stated_error_on_new_films() -> None:
    below, above = [], []
    for seed in range(200):
        labels, probabilities = calibrated_scores(seed, 300)
        bounds = conformal_bounds(labels, probabilities, 0.1)
        new_labels, new_probabilities = calibrated_scores(seed + 10_000, 300)
        below.append((new_probabilities[new_labels] < bounds.pneumonia_low).mean())
        above.append((new_probabilities[~new_labels] > bounds.normal_high).mean())
    assert np.mean(below) <= 0.105
    assert np.mean(above) <= 0.105
    assert np.mean(below) >= 0.08  # and are not needlessly wide


def test_a_class_with_too_few_films_is_never_excluded() -> None:
    bounds = conformal_bounds(np.array([True, True, False]), np.array([0.9, 0.8, 0.1]), 0.05)
    assert (bounds.pneumonia_low, bounds.normal_high) == (0.0, 1.0)


def test_perturbed_films_do_not_count_as_more_films() -> None:
    labels, probabilities = np.array([True, True, False]), np.array([0.9, 0.8, 0.1])
    bounds = conformal_bounds(labels, probabilities, 0.05, [probabilities] * 30)
    assert (bounds.pneumonia_low, bounds.normal_high) == (0.0, 1.0)


def test_bounds_hold_for_films_that_are_perturbed_as_often() -> None:
    labels, probabilities = calibrated_scores(1, 400)
    changed = [probabilities**0.5, probabilities**2]
    bounds = conformal_bounds(labels, probabilities, 0.1, changed)
    pooled, known = np.concatenate([probabilities, *changed]), np.tile(labels, 3)
    assert 0.08 <= (pooled[known] < bounds.pneumonia_low).mean() <= 0.1
    assert 0.08 <= (pooled[~known] > bounds.normal_high).mean() <= 0.1


def test_undecided_films_are_those_that_a_scan_leaves_undecided() -> None:
    labels, probabilities = apart(1, 400, 2.0)
    bounds = conformal_bounds(labels, probabilities, 0.05)
    half = Estimate(value=0.5, low=0.4, high=0.6)
    point = OperatingPoint(name="balanced", threshold=0.5, sensitivity=half, specificity=half, films=1)
    found = [decide(float(one), point, bounds) is Verdict.UNDECIDED for one in probabilities]
    assert is_undecided(probabilities, 0.5, bounds).tolist() == found
    assert any(found)
    assert not all(found)


@pytest.mark.parametrize("distance", [2.9, 3.0, 3.4, 3.8, 4.2, 4.6])
def test_by_default_some_films_stay_undecided_for_any_separation_of_the_classes(distance: float) -> None:
    labels, probabilities = apart(2, 3000, distance)
    rate = default_rate(labels, probabilities, (), 0.5)
    share = is_undecided(probabilities, 0.5, conformal_bounds(labels, probabilities, rate)).mean()
    assert 0.001 <= rate <= 0.05
    assert 0.03 <= share <= 0.1 or (rate == 0.001 and share > 0)


def test_overlapping_classes_leave_more_undecided_at_the_usual_rate() -> None:
    labels, probabilities = apart(2, 3000, 2.0)
    assert default_rate(labels, probabilities, (), 0.5) == 0.05
    assert is_undecided(probabilities, 0.5, conformal_bounds(labels, probabilities, 0.05)).mean() > 0.1


def test_one_of_the_offered_rates_is_preferred_as_default() -> None:
    labels, probabilities = apart(2, 3000, 3.4)
    assert default_rate(labels, probabilities, (), 0.5) in {0.05, 0.02, 0.01}


def test_few_films_support_no_low_rates() -> None:
    labels, probabilities = apart(3, 200, 3.0)  # 50 normal films: 2 % of 51 is one film, 1 % is none
    bands = measure_bands(labels, probabilities, (), np.arange(200), 0.5)
    assert {bounds.error_rate for bounds in bands.error_rates} >= {0.1, 0.05, 0.02}
    assert min(bounds.error_rate for bounds in bands.error_rates) > 1 / 51
    assert bands.conformal in bands.error_rates


def test_a_handful_of_films_supports_no_rate_and_leaves_every_film_undecided() -> None:
    bands = measure_bands(np.array([True, True, False]), np.array([0.9, 0.8, 0.1]), (), np.arange(3), 0.5)
    assert (bands.conformal.pneumonia_low, bands.conformal.normal_high) == (0.0, 1.0)
    assert [bounds.error_rate for bounds in bands.error_rates] == [0.05]


def test_lower_rates_leave_more_films_undecided() -> None:
    labels, probabilities = apart(4, 2000, 3.0)
    bands = measure_bands(labels, probabilities, (), np.arange(2000), 0.5)
    rates = [bounds.error_rate for bounds in bands.error_rates]
    left = [is_undecided(probabilities, 0.5, bounds).sum() for bounds in bands.error_rates]
    assert rates == sorted(rates, reverse=True)
    assert left == sorted(left)


def test_coverage_on_held_out_patients_is_one_less_the_rate() -> None:
    labels, probabilities = apart(5, 3000, 3.0)
    patients = np.arange(3000) // 2
    changed = [probabilities**0.8, probabilities**1.3]
    for bounds in measure_bands(labels, probabilities, changed, patients, 0.5).error_rates:
        for coverage in (bounds.pneumonia_coverage, bounds.normal_coverage):
            assert coverage is not None
            assert coverage.value == pytest.approx(1 - bounds.error_rate, abs=0.01)
            assert coverage.low < coverage.value < coverage.high


def test_coverage_is_measured_on_patients_who_did_not_set_the_bounds() -> None:
    """Copies of a film on either side would cover each other: a single patient a class leaves nothing to set bounds."""
    labels, probabilities = apart(6, 400, 3.0)
    bands = measure_bands(labels, probabilities, (), labels.astype(int), 0.5)
    assert bands.conformal.normal_coverage == Estimate(value=1.0, low=1.0, high=1.0)


def test_changed_scores_represent_all_perturbations_with_one_score_per_film() -> None:
    labels, probabilities = apart(7, 400, 3.0)
    changed = [probabilities**0.5, probabilities, probabilities**2]
    scores = measure_bands(labels, probabilities, changed, np.arange(400), 0.5).changed_scores
    pooled = np.concatenate([one[labels] for one in changed])
    assert (len(scores.normal), len(scores.pneumonia)) == (100, 300)
    assert scores.pneumonia == tuple(sorted(scores.pneumonia))
    for limit in (0.2, 0.5, 0.9):
        assert np.mean(np.array(scores.pneumonia) < limit) == pytest.approx((pooled < limit).mean(), abs=1 / 150)
