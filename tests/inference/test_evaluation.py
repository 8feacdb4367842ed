import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import accuracy_score, brier_score_loss, precision_score, recall_score, roc_auc_score

from inference.evaluation import calibration_error, measure, proportion, roc_auc


@given(seed=st.integers(0, 10_000), films=st.integers(4, 200), grain=st.sampled_from([2, 10, 1_000_000]))
def test_the_figures_are_those_of_scikit_learn(seed: int, films: int, grain: int) -> None:
    random = np.random.default_rng(seed)
    labels = np.concatenate([[True, False], random.random(films) < 0.6])
    probabilities = np.clip(np.rint((random.random(films + 2) + 0.3 * labels) / 1.3 * grain) / grain, 0, 1)
    figures = measure(labels, probabilities, threshold=0.5, operating_point="balanced", dataset="drawn")
    called = probabilities >= 0.5
    assert figures.auc.value == pytest.approx(roc_auc_score(labels, probabilities))
    assert figures.accuracy.value == pytest.approx(accuracy_score(labels, called))
    assert figures.sensitivity.value == pytest.approx(recall_score(labels, called))
    assert figures.specificity.value == pytest.approx(recall_score(~labels, ~called))
    assert figures.brier == pytest.approx(brier_score_loss(labels, probabilities))
    if called.any():
        assert figures.precision.value == pytest.approx(precision_score(labels, called))


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
def test_the_calibration_error_is_the_gap_to_what_happened(probabilities: list[float], error: float) -> None:
    labels = np.array([True, True, True, False])
    assert calibration_error(labels, np.array(probabilities, np.float64)) == pytest.approx(error)
