"""The metrics, once: from labels and probabilities to figures with 95 % confidence intervals."""

from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from inference.passport import Estimate, Performance

Labels = npt.NDArray[np.bool_]
Probabilities = npt.NDArray[np.float64]

_Z = NormalDist().inv_cdf(0.975)
_ECE_BINS = 10


def proportion(successes: int, trials: int) -> Estimate:
    """A proportion with its Wilson score interval (Wilson 1927, doi:10.1080/01621459.1927.10502953).

    Without any trial the value is not a number and the interval covers everything.
    """
    if trials == 0:
        return Estimate(value=float("nan"), low=0.0, high=1.0)
    share, z2 = successes / trials, _Z * _Z
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = _Z / (1 + z2 / trials) * float(np.sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials)))
    return Estimate(value=share, low=max(0.0, centre - half), high=min(1.0, centre + half))


def _midranks(values: Probabilities) -> Probabilities:
    """Ranks from 1, equal values sharing the mean of their ranks."""
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
    positive, negative = probabilities[labels], probabilities[~labels]
    m, n = len(positive), len(negative)
    if m == 0 or n == 0:
        raise ValueError("the area under the ROC curve needs films of both classes")
    ranks = _midranks(np.concatenate([positive, negative]))
    over_negatives = (ranks[:m] - _midranks(positive)) / n
    over_positives = 1 - (ranks[m:] - _midranks(negative)) / m
    auc = float(over_negatives.mean())
    variance = _variance_of_mean(over_negatives) + _variance_of_mean(over_positives)
    half = _Z * float(np.sqrt(variance))
    return Estimate(value=auc, low=max(0.0, auc - half), high=min(1.0, auc + half))


def _variance_of_mean(values: Probabilities) -> float:
    return float(np.var(values, ddof=1)) / len(values) if len(values) > 1 else 0.0


def calibration_error(labels: Labels, probabilities: Probabilities) -> float:
    """Expected calibration error over ten bins of equal width (Guo 2017, arXiv:1706.04599)."""
    bins = np.minimum((probabilities * _ECE_BINS).astype(int), _ECE_BINS - 1)
    sums = np.bincount(bins, weights=labels - probabilities, minlength=_ECE_BINS)
    return float(np.abs(sums).sum() / len(labels))


def measure(
    labels: Labels, probabilities: Probabilities, *, threshold: float, operating_point: str, dataset: str
) -> Performance:
    """Measure a finished model on labelled films.

    Args:
        labels: bool [N], True for pneumonia.
        probabilities: float64 [N], calibrated, 0 to 1.
        threshold: From which probability a film counts as positive.
        operating_point: The threshold's name.
        dataset: Which films, in words.

    Raises:
        ValueError: Only one class occurs.
    """
    called = probabilities >= threshold
    hits, rejections = int((called & labels).sum()), int((~called & ~labels).sum())
    positives, films = int(labels.sum()), len(labels)
    return Performance(
        dataset=dataset,
        films=films,
        positives=positives,
        operating_point=operating_point,
        auc=roc_auc(labels, probabilities),
        accuracy=proportion(hits + rejections, films),
        precision=proportion(hits, int(called.sum())),
        sensitivity=proportion(hits, positives),
        specificity=proportion(rejections, films - positives),
        brier=float(np.mean((probabilities - labels) ** 2)),
        ece=calibration_error(labels, probabilities),
    )
