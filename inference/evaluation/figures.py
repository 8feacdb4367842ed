"""The figures of an evaluation from labels, probabilities and patients: overall, and at one threshold."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from inference.evaluation.metrics import (
    Labels,
    Patients,
    Probabilities,
    ReliabilityBin,
    brier_score,
    calibration_error,
    clustered_proportion,
    curves,
    effective_number,
    reliability,
)
from inference.evaluation.planning import PredictiveValues, further_films, predictive_values
from inference.evaluation.roc_band import RocBand, roc_band
from inference.models.passport import ConformalBounds, Estimate, OperatingPoint, Performance

_CELLS = 1000
"""The ROC curve is thinned to this many cells on each side of its plot."""


class LabelledScores(Protocol):
    """Films with labels and the model's probabilities; normal films first."""

    @property
    def labels(self) -> Labels:
        """Bool [N], True for pneumonia."""

    @property
    def probabilities(self) -> Probabilities:
        """float64 [N], calibrated, 0 to 1."""

    @property
    def patients(self) -> Patients | None:
        """Int [N], a number for each film's patient; None if patients are not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreArrays:
    """`LabelledScores` as arrays, created once for figures that follow a slider."""

    labels: Labels
    probabilities: Probabilities
    patients: Patients | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OverallFigures:
    """The figures that do not depend on a threshold.

    Attributes:
        false_positives, sensitivity: The ROC curve, from (0, 0) to (1, 1), thinned to visible resolution.
        band: Its 95 % band, and the area under it with its interval.
        bins: The reliability diagram.
        brier: Mean squared error of the probability.
        ece: Expected calibration error over ten bins of equal width.
    """

    false_positives: tuple[float, ...]
    sensitivity: tuple[float, ...]
    band: RocBand
    bins: tuple[ReliabilityBin, ...]
    brier: float
    ece: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ThresholdFigures:
    """The figures at one threshold; a film at or above it is called positive.

    Attributes:
        hits, misses: Films with pneumonia that are called positive, and negative.
        alarms, rejections: Normal films that are called positive, and negative.
        precision: Share with pneumonia among those called positive: the PPV in these films.
        negative_precision: Share of normal films among the others: the NPV in these films.
        at_prevalence: The predictive values at the user's own prevalence.
        effective_films: The effective number of independent films: with pneumonia, normal.
    """

    threshold: float
    hits: int
    misses: int
    alarms: int
    rejections: int
    sensitivity: Estimate
    specificity: Estimate
    accuracy: Estimate
    precision: Estimate
    negative_precision: Estimate
    at_prevalence: PredictiveValues
    effective_films: tuple[float, float]

    def further_positives(self, wanted: float) -> int:
        """How many more films with pneumonia it takes to narrow the sensitivity's interval to the wanted width."""
        films = self.hits + self.misses
        return further_films(self.sensitivity.value, wanted, films=films, effective_films=self.effective_films[0])

    def further_negatives(self, wanted: float) -> int:
        """How many more normal films it takes to narrow the specificity's interval to the wanted width."""
        films = self.alarms + self.rejections
        return further_films(self.specificity.value, wanted, films=films, effective_films=self.effective_films[1])


def overall_figures(scores: LabelledScores) -> OverallFigures:
    """The figures that do not depend on a threshold; the band takes a second for ten thousand films."""
    labels, probabilities, patients = scores.labels, scores.probabilities, scores.patients
    false_positives, sensitivity = _visible_curve(labels, probabilities)
    return OverallFigures(
        false_positives=tuple(false_positives.tolist()),
        sensitivity=tuple(sensitivity.tolist()),
        band=roc_band(labels, probabilities, patients),
        bins=reliability(labels, probabilities, patients),
        brier=brier_score(labels, probabilities),
        ece=calibration_error(labels, probabilities),
    )


def figures_at(scores: LabelledScores, threshold: float, prevalence: float) -> ThresholdFigures:
    """The figures at a threshold.

    Args:
        scores: The films.
        threshold: From which probability a film is called positive.
        prevalence: Prevalence of pneumonia where the model will be used, more than 0, less than 1.
    """
    labels, patients = scores.labels, scores.patients
    called = scores.probabilities >= threshold
    sensitivity, positives = _share(called, labels, patients)
    specificity, negatives = _share(~called, ~labels, patients)
    return ThresholdFigures(
        threshold=threshold,
        hits=int((called & labels).sum()),
        misses=int((~called & labels).sum()),
        alarms=int((called & ~labels).sum()),
        rejections=int((~called & ~labels).sum()),
        sensitivity=sensitivity,
        specificity=specificity,
        accuracy=clustered_proportion(called == labels, patients),
        precision=_share(labels, called, patients)[0],
        negative_precision=_share(~labels, ~called, patients)[0],
        at_prevalence=predictive_values(sensitivity.value, positives, specificity.value, negatives, prevalence),
        effective_films=(positives, negatives),
    )


def performance(scores: LabelledScores, points: Iterable[OperatingPoint], dataset: str) -> tuple[Performance, ...]:
    """The performance at each operating point, as in a passport; both classes must occur.

    Args:
        scores: The films.
        points: The operating points.
        dataset: Name of the films.
    """
    overall, share = overall_figures(scores), float(scores.labels.mean())
    return tuple(
        _performance(overall, figures_at(scores, point.threshold, share), point.name, dataset) for point in points
    )


def performance_at_threshold(
    labels: Labels, probabilities: Probabilities, *, threshold: float, operating_point: str, dataset: str
) -> Performance:
    """The performance at one threshold, on films that are assumed independent; both classes must occur.

    Args:
        labels: bool [N], True for pneumonia.
        probabilities: float64 [N], calibrated, 0 to 1.
        threshold: From which probability a film counts as positive.
        operating_point: The threshold's name.
        dataset: Which films, in words.
    """
    scores = ScoreArrays(labels=labels, probabilities=probabilities, patients=None)
    figures = figures_at(scores, threshold, float(labels.mean()))
    return _performance(overall_figures(scores), figures, operating_point, dataset)


def _performance(overall: OverallFigures, figures: ThresholdFigures, operating_point: str, dataset: str) -> Performance:
    positives = figures.hits + figures.misses
    return Performance(
        dataset=dataset,
        films=positives + figures.alarms + figures.rejections,
        positives=positives,
        operating_point=operating_point,
        auc=overall.band.auc,
        accuracy=figures.accuracy,
        precision=figures.precision,
        sensitivity=figures.sensitivity,
        specificity=figures.specificity,
        brier=overall.brier,
        ece=overall.ece,
    )


def undecided(scores: LabelledScores, threshold: float, conformal: ConformalBounds) -> int:
    """Count the films that are undecided at a threshold, by the rule of `inference.models.decision.decide`."""
    probabilities = scores.probabilities
    called = probabilities >= threshold
    doubtful = np.where(called, probabilities < conformal.normal_high, probabilities > conformal.pneumonia_low)
    return int(doubtful.sum())


def _visible_curve(labels: Labels, probabilities: Probabilities) -> tuple[Probabilities, Probabilities]:
    """The ROC curve, thinned to the first and the last point within each thousandth of the plot."""
    whole = curves(labels, probabilities)
    cell = np.round(whole.false_positives * _CELLS) * (_CELLS + 1) + np.round(whole.sensitivity * _CELLS)
    moved = np.diff(cell) != 0
    corners = np.append(True, moved) | np.append(moved, True)
    return whole.false_positives[corners], whole.sensitivity[corners]


def _share(successes: Labels, among: Labels, patients: Patients | None) -> tuple[Estimate, float]:
    """The proportion of successes among selected films, and the effective number of independent films."""
    chosen, whose = successes[among], None if patients is None else patients[among]
    effective_films = float(len(chosen)) if whose is None or not len(chosen) else effective_number(chosen, whose)
    return clustered_proportion(chosen, whose), effective_films
