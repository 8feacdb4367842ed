"""Compares runs on the same films: a table, and paired differences between the first run and the others."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from inference.evaluation.figures import performance_at_threshold
from inference.evaluation.metrics import Labels, Probabilities, auc_difference, brier_score, calibration_error
from inference.models.passport import Estimate, Performance
from training.data.manifest import DataError, digest_of
from training.measuring.calibration import BALANCED
from training.measuring.predictions import Prediction
from training.measuring.run_artifacts import FinishedRun

FIXED = 0.5
"""The threshold of the published work, which was not tuned."""

BOOTSTRAP_PERCENTILES = (2.5, 97.5)
"""The limits of every bootstrap interval of the report, of 95 %."""

_BOOTSTRAP_SAMPLES = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One run at one threshold; Brier score and calibration error with bootstrap intervals."""

    run: FinishedRun
    performance: Performance
    brier: Estimate
    ece: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How much better the first run is than another on the same films.

    Attributes:
        auc: DeLong's paired interval.
        accuracy: At each run's own balanced operating point, with a paired bootstrap interval.
    """

    other: FinishedRun
    auc: Estimate
    accuracy: Estimate


def shared_part(runs: Sequence[FinishedRun]) -> str:
    """The part on which runs can be compared: "test" if all were measured on the same test films, else "validation".

    Raises:
        DataError: The runs were not measured on the same films.
    """
    for part in ("test", "validation"):
        digests = {digest_of(predictions_on(run, part)) for run in runs}
        if len(digests) == 1 and predictions_on(runs[0], part):
            return part
    names = ", ".join(str(run.folder) for run in runs)
    raise DataError(f"These runs were not measured on the same films, so nothing can be compared: {names}.")


def predictions_on(run: FinishedRun, part: str) -> tuple[Prediction, ...]:
    """A run's predictions on "validation" or "test"."""
    return run.test if part == "test" else run.validation


def table(runs: Sequence[FinishedRun], part: str) -> list[Row]:
    """Each run at its own balanced operating point, and uncalibrated at 0.5 as in the published work."""
    rows = []
    for run in runs:
        labels, probabilities = run.scored(predictions_on(run, part))
        own = run.point.threshold
        raw = _uncalibrated(predictions_on(run, part))
        for name, threshold, scores in ((BALANCED, own, probabilities), ("0.5, uncalibrated", FIXED, raw)):
            measured = performance_at_threshold(labels, scores, threshold=threshold, operating_point=name, dataset=part)
            brier, ece = (_with_interval(figure, labels, scores) for figure in (brier_score, calibration_error))
            rows.append(Row(run=run, performance=measured, brier=brier, ece=ece))
    return rows


def _with_interval(figure: Callable[[Labels, Probabilities], float], labels: Labels, scores: Probabilities) -> Estimate:
    """A metric with its 95 % bootstrap interval over films."""
    random = np.random.default_rng(1)
    samples = random.integers(len(labels), size=(_BOOTSTRAP_SAMPLES // 4, len(labels)))
    low, high = np.percentile([figure(labels[sample], scores[sample]) for sample in samples], BOOTSTRAP_PERCENTILES)
    return Estimate(value=figure(labels, scores), low=float(low), high=float(high))


def _uncalibrated(predictions: Sequence[Prediction]) -> Probabilities:
    """The sigmoid of the logits before calibration, which the published work takes for the probability."""
    return 1 / (1 + np.exp(-np.array([prediction.logit for prediction in predictions], np.float64)))


def differences(runs: Sequence[FinishedRun], part: str) -> list[Difference]:
    """The differences between the first run and each of the others."""
    first, *others = runs
    return [_difference(first, other, part) for other in others]


def _difference(first: FinishedRun, other: FinishedRun, part: str) -> Difference:
    by_film = {prediction.sha256: prediction for prediction in predictions_on(other, part)}
    of_first = predictions_on(first, part)
    of_second = tuple(by_film[prediction.sha256] for prediction in of_first)
    labels, own = first.scored(of_first)
    _, foreign = other.scored(of_second)
    right = [_correct(run, labels, scores) for run, scores in ((first, own), (other, foreign))]
    return Difference(other=other, auc=auc_difference(labels, own, foreign), accuracy=_bootstrap(right[0] - right[1]))


def _correct(run: FinishedRun, labels: Labels, probabilities: Probabilities) -> Probabilities:
    """1 for each film that is classified correctly at the run's balanced operating point, otherwise 0."""
    return np.asarray((probabilities >= run.point.threshold) == labels, np.float64)


def _bootstrap(gains: Probabilities) -> Estimate:
    random = np.random.default_rng(1)
    means = [random.choice(gains, len(gains)).mean() for _ in range(_BOOTSTRAP_SAMPLES)]
    low, high = np.percentile(means, BOOTSTRAP_PERCENTILES)
    return Estimate(value=float(gains.mean()), low=float(low), high=float(high))
