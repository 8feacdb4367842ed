"""Calibration and operating points, chosen on validation films."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from sklearn.linear_model import LogisticRegression

from inference.evaluation.metrics import Labels, Probabilities, sensitivity_specificity
from inference.models.passport import OperatingPoint, ValidationScores

SCREENING_SENSITIVITY = 0.98
RULE_IN_SPECIFICITY = 0.98

PREVALENCE = 0.5
"""Prevalence for which probabilities are stated: even odds, since a data set's own prevalence is not a clinic's."""

BALANCED = "balanced"
"""Name of the default operating point."""

_STRONG = 0.95
"""Quantile of the strongest regions of films with pneumonia that a heat map shows as full evidence."""


class Calibration(Struct, frozen=True, kw_only=True):
    """A calibrated probability is sigmoid((logit + bias) / temperature).

    The bias is folded into the network's last layer on export, so that serving needs the temperature alone.
    """

    temperature: float
    bias: float

    def probabilities(self, logits: npt.NDArray[np.floating]) -> Probabilities:
        """Calibrated probabilities for logits of any shape."""
        return 1.0 / (1.0 + np.exp(-(logits.astype(np.float64) + self.bias) / self.temperature))


def fit_calibration(
    logits: npt.NDArray[np.floating], labels: Labels, perturbed: Sequence[npt.NDArray[np.floating]] = ()
) -> Calibration:
    """Scale and shift logits to the greatest likelihood at even odds (Platt 1999; Guo 2017, arXiv:1706.04599).

    Args:
        logits: [N], of films that the network was not trained on.
        labels: bool [N].
        perturbed: Logits of the same films under perturbations, each [N], with the same weight as the unperturbed
            films.

    Raises:
        ValueError: The logits do not rise with the labels, so no temperature above 0 fits.
    """
    pooled = np.concatenate([logits, *perturbed]).astype(np.float64)[:, np.newaxis]
    fit = LogisticRegression(C=np.inf, class_weight="balanced").fit(pooled, np.tile(labels, 1 + len(perturbed)))
    slope = float(fit.coef_[0, 0])
    if slope <= 0:
        raise ValueError("the network's logits do not rise with pneumonia: it has learnt nothing")
    return Calibration(temperature=1.0 / slope, bias=float(fit.intercept_[0]) / slope)


def choose_operating_points(
    labels: Labels, probabilities: Probabilities, perturbed: Sequence[Probabilities] = ()
) -> tuple[OperatingPoint, ...]:
    """The operating points that a model ships with, from validation films.

    "screening" is the highest threshold with a sensitivity of at least 0.98, "balanced" has the greatest Youden
    index (Youden 1950), "rule-in" is the lowest threshold with a specificity of at least 0.98.

    Args:
        labels: bool [N].
        probabilities: [N], of the unperturbed films; on these, the figures of each point are stated.
        perturbed: Of the same films under perturbations, each [N]; the thresholds are chosen on all of them pooled.
    """
    pooled, known = np.concatenate([probabilities, *perturbed]), np.tile(labels, 1 + len(perturbed))
    thresholds = _thresholds(pooled)
    sensitivity = 1.0 - _share_below(thresholds, pooled[known])
    specificity = _share_below(thresholds, pooled[~known])
    youden = sensitivity + specificity
    best = np.flatnonzero(youden >= youden.max() - 1e-12)
    chosen = {
        "screening": thresholds[np.flatnonzero(sensitivity >= SCREENING_SENSITIVITY)[-1]],
        BALANCED: thresholds[best[len(best) // 2]],
        "rule-in": thresholds[np.flatnonzero(specificity >= RULE_IN_SPECIFICITY)[0]],
    }
    return tuple(_point(name, float(threshold), labels, probabilities) for name, threshold in chosen.items())


def balanced_point(points: Sequence[OperatingPoint]) -> OperatingPoint:
    """The default one of the operating points from `choose_operating_points`."""
    return next(point for point in points if point.name == BALANCED)


def evidence_scale(strongest: npt.NDArray[np.floating], labels: Labels, calibration: Calibration) -> float:
    """The calibrated logit that the strongest region exceeds in one of twenty films with pneumonia, at least 1.

    Args:
        strongest: The logit of each film's strongest region, [N].
        labels: bool [N].
        calibration: Of these logits.
    """
    calibrated = (strongest[labels] + calibration.bias) / calibration.temperature
    return max(1.0, float(np.quantile(calibrated, _STRONG)))


def _thresholds(probabilities: Probabilities) -> Probabilities:
    """Every threshold that separates films, ascending: halfway between neighbouring probabilities, and both ends."""
    distinct = np.unique(probabilities)
    return np.concatenate([[0.0], (distinct[:-1] + distinct[1:]) / 2, [1.0]])


def _share_below(thresholds: Probabilities, probabilities: Probabilities) -> Probabilities:
    return np.searchsorted(np.sort(probabilities), thresholds) / len(probabilities)


def _point(name: str, threshold: float, labels: Labels, probabilities: Probabilities) -> OperatingPoint:
    sensitivity, specificity = sensitivity_specificity(labels, probabilities >= threshold)
    return OperatingPoint(
        name=name,
        threshold=threshold,
        sensitivity=sensitivity,
        specificity=specificity,
        films=len(labels),
    )


def validation_scores(labels: Labels, probabilities: Probabilities) -> ValidationScores:
    """The scores in the passport, from which the performance at any threshold follows."""
    normal, pneumonia = (np.sort(probabilities[which]).round(4).tolist() for which in (~labels, labels))
    return ValidationScores(normal=tuple(normal), pneumonia=tuple(pneumonia))
