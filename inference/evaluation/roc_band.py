"""The uncertainty of the ROC curve, by a bootstrap over patients."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inference.evaluation.metrics import Labels, Patients, Probabilities, roc_auc
from inference.models.passport import Estimate

Weights = npt.NDArray[np.int_]

BOOTSTRAP_SAMPLES = 1000
_SEED = 20260101
"""Fixed, so that the same films always give the same interval."""

_GRID = np.linspace(0.0, 1.0, 101)
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True, kw_only=True)
class RocBand:
    """A pointwise 95 % band around the ROC curve, and the interval of its area.

    Attributes:
        false_positives: Ascending from 0 to 1.
        low, high: Sensitivity, 0 to 1.
        auc: From the same bootstrap samples if patients are known, else DeLong's.
    """

    false_positives: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    auc: Estimate


def roc_band(
    labels: Labels, probabilities: Probabilities, patients: Patients | None, draws: int = BOOTSTRAP_SAMPLES
) -> RocBand:
    """The band by bootstrap (Efron and Tibshirani 1993, percentile intervals).

    If patients are known, they are sampled with all their films (the cluster bootstrap; Field and Welsh 2007,
    doi:10.1111/j.1467-9868.2007.00593.x), else films within their class.

    Args:
        labels: bool [N], both classes.
        probabilities: float64 [N].
        patients: int [N]; None if films are assumed independent.
        draws: Number of bootstrap samples.
    """
    order = np.argsort(-probabilities, kind="stable")
    falling, truth = probabilities[order], labels[order]
    last = np.flatnonzero(np.append(np.diff(falling) != 0, True))
    random = np.random.default_rng(_SEED)
    weights = _film_weights(truth, random) if patients is None else _patient_weights(patients[order], random)
    curves = (_curve(truth, next(weights), last) for _ in range(draws))
    samples = [curve for curve in curves if curve is not None]
    low, high = np.percentile([curve for curve, _ in samples], _TAILS, axis=0)
    return RocBand(
        false_positives=tuple(_GRID.tolist()),
        low=tuple(low.tolist()),
        high=tuple(high.tolist()),
        auc=_area(labels, probabilities, None if patients is None else [area for _, area in samples]),
    )


def _film_weights(labels: Labels, random: np.random.Generator) -> Iterator[Weights]:
    """Bootstrap samples of films, stratified by class: how often each film is drawn."""
    classes = [np.flatnonzero(labels), np.flatnonzero(~labels)]
    while True:
        samples = np.concatenate([random.choice(members, len(members)) for members in classes])
        yield np.bincount(samples, minlength=len(labels))


def _patient_weights(patients: Patients, random: np.random.Generator) -> Iterator[Weights]:
    """Bootstrap samples of whole patients: how often each film is drawn."""
    _, members = np.unique(patients, return_inverse=True)
    number = int(members.max()) + 1
    while True:
        yield np.bincount(random.integers(number, size=number), minlength=number)[members]


def _curve(labels: Labels, weights: Weights, last: Weights) -> tuple[Probabilities, float] | None:
    """The sensitivity at each rate of the grid, and the area; None if a class is missing in the sample.

    Args:
        labels: bool [N], by descending probability.
        weights: int [N], how often each film was drawn.
        last: The last film of each distinct probability, since equal ones share a threshold.
    """
    hits, alarms = np.cumsum(weights * labels), np.cumsum(weights * ~labels)
    if not hits[-1] or not alarms[-1]:
        return None
    sensitivity = np.append(0.0, hits[last] / hits[-1])
    false_positives = np.append(0.0, alarms[last] / alarms[-1])
    reached = np.searchsorted(false_positives, _GRID, side="right") - 1
    return sensitivity[reached], float(np.trapezoid(sensitivity, false_positives))


def _area(labels: Labels, probabilities: Probabilities, samples: list[float] | None) -> Estimate:
    """The area with its interval, which is never narrower than for independent films."""
    independent = roc_auc(labels, probabilities)
    if samples is None:
        return independent
    low, high = np.percentile(samples, _TAILS)
    return Estimate(
        value=independent.value, low=min(independent.low, float(low)), high=max(independent.high, float(high))
    )
