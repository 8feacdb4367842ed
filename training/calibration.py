"""From logits on validation films to probabilities that mean what they say, and to operating points."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from inference.evaluation import Labels, Probabilities, proportion
from inference.passport import ConformalBounds, OperatingPoint

SCREENING_SENSITIVITY = 0.98
RULE_IN_SPECIFICITY = 0.98
ERROR_RATE = 0.05

BALANCED = "balanced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """A calibrated probability is sigmoid((logit + bias) / temperature).

    The bias undoes what weighing the classes alike in the loss has done to the prevalence; it is folded into the
    network's last layer on export, so that serving needs the temperature alone.
    """

    temperature: float
    bias: float

    def probabilities(self, logits: npt.NDArray[np.floating]) -> Probabilities:
        """Calibrated probabilities for logits of any shape."""
        return 1.0 / (1.0 + np.exp(-(logits.astype(np.float64) + self.bias) / self.temperature))


def fit_calibration(logits: npt.NDArray[np.floating], labels: Labels) -> Calibration:
    """Scale and shift logits to the greatest likelihood (Platt 1999; Guo 2017, arXiv:1706.04599).

    Args:
        logits: [N], of films that the network was not trained on.
        labels: bool [N].

    Raises:
        ValueError: The logits do not rise with the labels, so no temperature above 0 fits.
    """
    fit = LogisticRegression(C=np.inf).fit(logits.astype(np.float64)[:, np.newaxis], labels)
    slope = float(fit.coef_[0, 0])
    if slope <= 0:
        raise ValueError("the network's logits do not rise with pneumonia: it has learnt nothing")
    return Calibration(temperature=1.0 / slope, bias=float(fit.intercept_[0]) / slope)


def choose_operating_points(labels: Labels, probabilities: Probabilities) -> tuple[OperatingPoint, ...]:
    """The operating points that a model ships with, from validation films.

    "screening" is the highest threshold with a sensitivity of at least 0.98, "balanced" has the greatest Youden
    index (Youden 1950), "rule-in" is the lowest threshold with a specificity of at least 0.98.
    """
    thresholds = _thresholds(probabilities)
    called = probabilities[np.newaxis] >= thresholds[:, np.newaxis]
    sensitivity = called[:, labels].mean(axis=1)
    specificity = 1.0 - called[:, ~labels].mean(axis=1)
    youden = sensitivity + specificity
    best = np.flatnonzero(youden >= youden.max() - 1e-12)
    chosen = {
        "screening": thresholds[np.flatnonzero(sensitivity >= SCREENING_SENSITIVITY)[-1]],
        BALANCED: thresholds[best[len(best) // 2]],
        "rule-in": thresholds[np.flatnonzero(specificity >= RULE_IN_SPECIFICITY)[0]],
    }
    return tuple(_point(name, float(threshold), labels, probabilities) for name, threshold in chosen.items())


def _thresholds(probabilities: Probabilities) -> Probabilities:
    """Every threshold that tells films apart, rising: halfway between neighbouring probabilities, and both ends."""
    distinct = np.unique(probabilities)
    return np.concatenate([[0.0], (distinct[:-1] + distinct[1:]) / 2, [1.0]])


def _point(name: str, threshold: float, labels: Labels, probabilities: Probabilities) -> OperatingPoint:
    called = probabilities >= threshold
    return OperatingPoint(
        name=name,
        threshold=threshold,
        sensitivity=proportion(int((called & labels).sum()), int(labels.sum())),
        specificity=proportion(int((~called & ~labels).sum()), int((~labels).sum())),
        films=len(labels),
    )


def conformal_bounds(labels: Labels, probabilities: Probabilities, error_rate: float = ERROR_RATE) -> ConformalBounds:
    """Class-conditional split-conformal bounds (Vovk 2012, arXiv:1209.2673).

    Of new films like these with pneumonia, at most `error_rate` lie below `pneumonia_low`; of new normal ones, at
    most `error_rate` lie above `normal_high`. A class with too few films for the rate is never excluded.
    """
    return ConformalBounds(
        error_rate=error_rate,
        pneumonia_low=_bound(probabilities[labels], error_rate, 0.0),
        normal_high=-_bound(-probabilities[~labels], error_rate, -1.0),
    )


def _bound(scores: Probabilities, error_rate: float, lowest: float) -> float:
    """The k-th smallest score with k = floor(rate (n + 1)), or the lowest possible score where k is 0."""
    k = int(error_rate * (len(scores) + 1))
    return float(np.sort(scores)[k - 1]) if k else lowest
