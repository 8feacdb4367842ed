from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import (
    accuracy_score,
    average_precision_score,
    brier_score_loss,
    precision_score,
    recall_score,
    roc_auc_score,
    roc_curve,
)

from inference.evaluation.figures import performance_at_threshold
from inference.evaluation.metrics import (
    Z_95,
    auc_difference,
    calibration_error,
    clustered_proportion,
    curves,
    effective_number,
    patient_indices,
    proportion,
    reliability,
    roc_auc,
)


def test_95_percent_of_the_normal_distribution_lie_within_its_half_width() -> None:
    assert NormalDist().inv_cdf(0.975) == Z_95


@given(seed=st.integers(0, 10_000), films=st.integers(4, 200), grain=st.sampled_from([2, 10, 1_000_000]))
def test_the_figures_are_those_of_scikit_learn(seed: int, films: int, grain: int) -> None:
    random = np.random.default_rng(seed)
    labels = np.concatenate([[True, False], random.random(films) < 0.6])
    probabilities = np.clip(np.rint((random.random(films + 2) + 0.3 * labels) / 1.3 * grain) / grain, 0, 1)
    figures = performance_at_threshold(
        labels, probabilities, threshold=0.5, operating_point="balanced", dataset="drawn"
    )
    called = probabilities >= 0.5
    assert figures.auc.value == pytest.approx(roc_auc_score(labels, probabilities))
    assert figures.accuracy.value == pytest.approx(accuracy_score(labels, called))
    assert figures.sensitivity.value == pytest.approx(recall_score(labels, called))
    assert figures.specificity.value == pytest.approx(recall_score(~labels, ~called))
    assert figures.brier == pytest.approx(brier_score_loss(labels, probabilities))
    if called.any():
        assert figures.precision.value == pytest.approx(precision_score(labels, called))


@given(seed=st.integers(0, 10_000), films=st.integers(4, 200), grain=st.sampled_from([2, 10, 1_000_000]))
def test_the_curves_are_those_of_scikit_learn(seed: int, films: int, grain: int) -> None:
    random = np.random.default_rng(seed)
    labels = np.concatenate([[True, False], random.random(films) < 0.6])
    probabilities = np.rint(random.random(films + 2) * grain) / grain
    drawn = curves(labels, probabilities)
    false_positives, sensitivity, thresholds = roc_curve(labels, probabilities, drop_intermediate=False)
    assert drawn.false_positives == pytest.approx(false_positives)
    assert drawn.sensitivity == pytest.approx(sensitivity)
    assert drawn.thresholds[1:] == pytest.approx(thresholds[1:])
    assert drawn.average_precision == pytest.approx(average_precision_score(labels, probabilities))


def test_two_models_are_compared_on_the_same_films() -> None:
    random = np.random.default_rng(5)
    labels = random.random(400) < 0.5
    good = labels + random.normal(0, 0.8, 400)
    worse = good + random.normal(0, 1.5, 400)
    difference = auc_difference(labels, good, worse)
    assert difference.value == pytest.approx(roc_auc_score(labels, good) - roc_auc_score(labels, worse))
    assert difference.low > 0
    differences = [auc_difference(labels, worse, good).value, auc_difference(labels, good, good).value]
    assert differences == pytest.approx([-difference.value, 0.0])


def test_the_paired_interval_is_that_of_a_bootstrap() -> None:
    random = np.random.default_rng(6)
    labels = np.arange(300) < 120
    first, second = (labels + random.normal(0, spread, 300) for spread in (0.9, 1.2))
    draws = [np.concatenate([random.integers(0, 120, 120), random.integers(120, 300, 180)]) for _ in range(400)]
    spread = np.std([roc_auc(labels[d], first[d]).value - roc_auc(labels[d], second[d]).value for d in draws])
    difference = auc_difference(labels, first, second)
    assert (difference.high - difference.low) / 2 == pytest.approx(1.96 * spread, rel=0.15)


def test_the_bins_of_the_reliability_diagram_hold_every_film() -> None:
    random = np.random.default_rng(7)
    probabilities = random.random(500) ** 3
    labels = random.random(500) < probabilities
    bins = reliability(labels, probabilities)
    assert sum(one.films for one in bins) == 500
    gaps = sum(one.films * abs(one.probability - one.share.value) for one in bins) / 500
    assert gaps == pytest.approx(calibration_error(labels, probabilities))


@pytest.mark.parametrize(
    ("successes", "trials", "low", "high"),
    [(9, 10, 0.5958, 0.9821), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (50, 100, 0.4038, 0.5962)],
)
def test_proportions_have_wilson_intervals(successes: int, trials: int, low: float, high: float) -> None:
    estimate = proportion(successes, trials)
    assert (estimate.low, estimate.high) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_a_proportion_of_nothing_is_unknown() -> None:
    estimate = proportion(0, 0)
    assert np.isnan(estimate.value)
    assert (estimate.low, estimate.high) == (0.0, 1.0)


def test_delongs_interval_covers_the_true_area_as_often_as_it_says() -> None:
    random = np.random.default_rng(3)
    true_area, covered, trials = 0.7602, 0, 400  # of two normal distributions one deviation apart
    for _ in range(trials):
        scores = np.concatenate([random.normal(1, 1, 60), random.normal(0, 1, 80)])
        estimate = roc_auc(np.arange(140) < 60, scores)
        covered += estimate.low <= true_area <= estimate.high
    assert 0.91 <= covered / trials <= 0.98


def test_one_class_has_no_area() -> None:
    with pytest.raises(ValueError, match="both classes"):
        roc_auc(np.array([True, True]), np.array([0.1, 0.2]))


@pytest.mark.parametrize(
    ("probabilities", "error"), [([0.75, 0.75, 0.75, 0.75], 0.0), ([0.95, 0.95, 0.95, 0.95], 0.2), ([1, 1, 1, 0], 0.0)]
)
def test_the_calibration_error_is_the_gap_between_probability_and_share(
    probabilities: list[float], error: float
) -> None:
    labels = np.array([True, True, True, False])
    assert calibration_error(labels, np.array(probabilities, np.float64)) == pytest.approx(error)


def test_one_film_a_patient_is_the_plain_interval() -> None:
    random = np.random.default_rng(1)
    successes = random.random(80) < 0.8
    plain, clustered = proportion(int(successes.sum()), 80), clustered_proportion(successes, np.arange(80))
    assert (clustered.low, clustered.high) == pytest.approx((plain.low, plain.high))
    assert clustered_proportion(successes, None) == plain


def test_copies_of_a_film_add_no_information() -> None:
    successes = np.arange(30) < 20
    once = proportion(20, 30)
    fourfold = clustered_proportion(np.repeat(successes, 4), np.repeat(np.arange(30), 4))
    assert (fourfold.low, fourfold.high) == pytest.approx((once.low, once.high), abs=0.01)


def test_the_interval_is_that_of_a_bootstrap_over_patients() -> None:
    random = np.random.default_rng(2)
    patients = np.repeat(np.arange(150), random.integers(1, 6, 150))
    liking = np.repeat(random.beta(3, 1.2, 150), np.bincount(patients))
    successes = random.random(len(patients)) < liking
    estimate = clustered_proportion(successes, patients)
    hits, films = np.bincount(patients, weights=successes), np.bincount(patients)
    drawn = random.integers(0, 150, (4000, 150))
    low, high = np.percentile(hits[drawn].sum(1) / films[drawn].sum(1), [2.5, 97.5])
    assert estimate.high - estimate.low == pytest.approx(high - low, rel=0.1)
    alone = clustered_proportion(successes, None)
    assert estimate.high - estimate.low > 1.1 * (alone.high - alone.low)
    assert effective_number(successes, patients) < len(patients)


def test_it_covers_the_true_area_as_often_as_it_states_where_films_are_similar() -> None:
    random = np.random.default_rng(3)
    covered = naive = 0
    for _ in range(400):
        kinds = random.random(60) < 0.8
        flips = random.random((60, 4)) < 0.1
        successes = (kinds[:, None] ^ flips).ravel()
        truth = 0.8 * 0.9 + 0.2 * 0.1
        by_patient = clustered_proportion(successes, np.repeat(np.arange(60), 4))
        by_film = clustered_proportion(successes, None)
        covered += by_patient.low <= truth <= by_patient.high
        naive += by_film.low <= truth <= by_film.high
    assert 0.92 <= covered / 400 <= 0.99
    assert naive / 400 < 0.85


def test_where_all_succeed_each_patient_counts_once() -> None:
    everywhere = clustered_proportion(np.ones(40, np.bool_), np.repeat(np.arange(10), 4))
    assert everywhere == proportion(10, 10)


def test_films_without_a_patient_get_numbers_of_their_own() -> None:
    assert patient_indices(["A", "B", "A", "", ""]).tolist() == [0, 1, 0, 2, 3]


def test_the_reliability_diagram_treats_films_of_one_patient_as_related() -> None:
    random = np.random.default_rng(9)
    probabilities = np.repeat(random.random(60), 4)
    labels = np.repeat(random.random(60), 4) < probabilities
    plain, by_patient = reliability(labels, probabilities), reliability(labels, probabilities, np.arange(240) // 4)
    for one, other in zip(plain, by_patient, strict=True):
        assert (one.films, one.share.value) == (other.films, other.share.value)
        assert other.share.high - other.share.low > one.share.high - one.share.low
