"""Metrics with 95 % confidence intervals."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from inference.models.passport import Estimate

Labels = npt.NDArray[np.bool_]
Probabilities = npt.NDArray[np.float64]
Patients = npt.NDArray[np.int_]
"""int [N], a number for each film's patient; the same for films of the same one."""

Z_95 = 1.9599639845400536
"""Half the width of a 95 % interval of the standard normal distribution: `statistics.NormalDist().inv_cdf(0.975)`, as
a number, since the window would import `statistics` for it between the first film and its answer."""

_ECE_BINS = 10


def proportion(successes: int, trials: int) -> Estimate:
    """A proportion with its Wilson score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953).

    Without trials, the value is NaN and the interval covers everything.
    """
    if trials == 0:
        return Estimate(value=float("nan"), low=0.0, high=1.0)
    return wilson(successes / trials, trials)


def wilson(share: float, trials: float) -> Estimate:
    """Wilson's interval of a proportion; the number of independent trials need not be an integer."""
    z2 = Z_95 * Z_95
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = Z_95 / (1 + z2 / trials) * float(np.sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials)))
    return Estimate(value=share, low=max(0.0, centre - half), high=min(1.0, centre + half))


def patient_indices(names: Sequence[str]) -> Patients:
    """Number the patients by name, from 0 in order of appearance; a film without a name counts as its own patient."""
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(name or index, len(numbers)) for index, name in enumerate(names)], np.int_)


def clustered_proportion(successes: Labels, patients: Patients | None) -> Estimate:
    """A proportion of films with its interval, clustered by patient if patients are known.

    Films of one patient resemble each other, and so carry less information than as many films of different patients.
    The variance between patients (of the ratio estimator; Rao and Scott 1992, doi:10.2307/2532311) gives an effective
    number of independent films, for which Wilson's interval is computed (as for surveys: Korn and Graubard 1998). It
    agrees with a bootstrap over patients, but is deterministic, and has an interval at 0 and 1, too.

    Args:
        successes: bool [N].
        patients: int [N]; None if films are assumed independent.
    """
    if patients is None or len(successes) == 0:
        return proportion(int(successes.sum()), len(successes))
    share = float(successes.mean())
    return wilson(share, effective_number(successes, patients))


def effective_number(successes: Labels, patients: Patients) -> float:
    """The effective number of independent films, from 1 to N.

    If all succeed or all fail, nothing shows how similar films of one patient are: each patient counts once.
    """
    films = len(successes)
    _, members = np.unique(patients, return_inverse=True)
    number = int(members.max()) + 1
    share = float(successes.mean())
    if share in {0.0, 1.0} or number == 1:
        return float(number)
    surplus = np.bincount(members, weights=successes - share)
    variance = number / (number - 1) * float(np.sum(surplus**2)) / films**2
    if variance == 0:
        return float(films)
    independent = share * (1 - share) / (films - 1)  # the variance of independent films
    return max(1.0, min(float(films), films * independent / variance))


def _midranks(values: Probabilities) -> Probabilities:
    """Ranks from 1; equal values share the mean of their ranks."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[inverse].astype(np.float64)


def roc_auc(labels: Labels, probabilities: Probabilities) -> Estimate:
    """Area under the ROC curve with DeLong's interval (DeLong 1988, doi:10.2307/2531595; ranks as in Sun 2014).

    Args:
        labels: bool [N], True for pneumonia; both classes must occur.
        probabilities: float64 [N], any monotone score.

    Raises:
        ValueError: Only one class occurs.
    """
    over_negatives, over_positives = _placements(labels, probabilities)
    auc = float(over_negatives.mean())
    half = Z_95 * float(np.sqrt(_variance_of_mean(over_negatives) + _variance_of_mean(over_positives)))
    return Estimate(value=auc, low=max(0.0, auc - half), high=min(1.0, auc + half))


def auc_difference(labels: Labels, first: Probabilities, second: Probabilities) -> Estimate:
    """The first model's area minus the second's on the same films, by DeLong's paired method.

    Raises:
        ValueError: Only one class occurs.
    """
    pairs = zip(_placements(labels, first), _placements(labels, second), strict=True)
    over_negatives, over_positives = (one - other for one, other in pairs)
    difference = float(over_negatives.mean())
    half = Z_95 * float(np.sqrt(_variance_of_mean(over_negatives) + _variance_of_mean(over_positives)))
    return Estimate(value=difference, low=difference - half, high=difference + half)


def _placements(labels: Labels, probabilities: Probabilities) -> tuple[Probabilities, Probabilities]:
    """The share of normal films below each pneumonia film, and of pneumonia films above each normal film."""
    positive, negative = probabilities[labels], probabilities[~labels]
    m, n = len(positive), len(negative)
    if m == 0 or n == 0:
        raise ValueError("the area under the ROC curve needs films of both classes")
    ranks = _midranks(np.concatenate([positive, negative]))
    return (ranks[:m] - _midranks(positive)) / n, 1 - (ranks[m:] - _midranks(negative)) / m


def _variance_of_mean(values: Probabilities) -> float:
    return float(np.var(values, ddof=1)) / len(values) if len(values) > 1 else 0.0


class Curves(Struct, frozen=True, kw_only=True):
    """The ROC and precision-recall curves, at every threshold in descending order.

    Attributes:
        thresholds: Descending, starting with infinity, at which no film is called positive.
        sensitivity: Share of pneumonia films called positive, also named recall.
        false_positives: Share of normal films called positive.
        precision: Share of pneumonia films among those called positive; 1 if there are none.
    """

    thresholds: Probabilities
    sensitivity: Probabilities
    false_positives: Probabilities
    precision: Probabilities

    @property
    def average_precision(self) -> float:
        """Area under the precision-recall curve as a sum of steps."""
        return float(np.sum(np.diff(self.sensitivity) * self.precision[1:]))


def curves(labels: Labels, probabilities: Probabilities) -> Curves:
    """Both curves; both classes must occur."""
    order = np.argsort(-probabilities, kind="stable")
    falling = probabilities[order]
    last = np.flatnonzero(np.append(np.diff(falling) != 0, True))
    hits = np.append(0, np.cumsum(labels[order])[last])
    called = np.append(0, last + 1)
    return Curves(
        thresholds=np.append(np.inf, falling[last]),
        sensitivity=hits / labels.sum(),
        false_positives=(called - hits) / (~labels).sum(),
        precision=np.where(called > 0, hits / np.maximum(called, 1), 1.0),
    )


class ReliabilityBin(Struct, frozen=True, kw_only=True):
    """A bin of the reliability diagram: number of films, mean probability, and share with pneumonia."""

    films: int
    probability: float
    share: Estimate


def reliability(
    labels: Labels, probabilities: Probabilities, patients: Patients | None = None
) -> tuple[ReliabilityBin, ...]:
    """The nonempty bins of the reliability diagram, the same as in `calibration_error`; intervals by patient."""
    bins = calibration_bins(probabilities)
    members = [bins == number for number in np.unique(bins)]
    return tuple(
        ReliabilityBin(
            films=int(inside.sum()),
            probability=float(probabilities[inside].mean()),
            share=clustered_proportion(labels[inside], None if patients is None else patients[inside]),
        )
        for inside in members
    )


def calibration_bins(probabilities: Probabilities) -> npt.NDArray[np.int_]:
    """The bin of each probability, 0 to 9, of equal width."""
    bins: npt.NDArray[np.int_] = np.minimum((probabilities * _ECE_BINS).astype(int), _ECE_BINS - 1)
    return bins


def calibration_error(labels: Labels, probabilities: Probabilities) -> float:
    """Expected calibration error over ten bins of equal width (Guo 2017, arXiv:1706.04599)."""
    sums = np.bincount(calibration_bins(probabilities), weights=labels - probabilities, minlength=_ECE_BINS)
    return float(np.abs(sums).sum() / len(labels))


def brier_score(labels: Labels, probabilities: Probabilities) -> float:
    """The mean squared difference between probability and label (Brier 1950)."""
    return float(np.mean((probabilities - labels) ** 2))


def sensitivity_specificity(labels: Labels, called: npt.NDArray[np.bool_]) -> tuple[Estimate, Estimate]:
    """Sensitivity and specificity from labels and positive calls, both bool [N]; NaN for a class without films."""
    positives = int(labels.sum())
    hits, rejections = int((called & labels).sum()), int((~called & ~labels).sum())
    return proportion(hits, positives), proportion(rejections, len(labels) - positives)
