"""The undecided bands of a passport: error rates with their conformal bounds and coverage, and the default rate."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from msgspec.structs import replace

from inference.evaluation.metrics import Labels, Patients, Probabilities
from inference.models.passport import ConformalBounds, Estimate, ModelPassport, ValidationScores

OFFERED_RATES = (0.10, 0.05, 0.02, 0.01)
DEFAULT_RATE = 0.05
LEAST_UNDECIDED, MOST_UNDECIDED = 0.03, 0.10
"""Share of changed validation films that should stay undecided by default."""

_STEP = 0.001
"""Step between error rates where the default is none of those offered."""

_SPLITS = 200
_HELD_OUT = 0.2
"""Share of each class's patients on whom coverage is measured.

The others are nearly as many as those on whom the shipped bounds rest; with half of the normal films at hand, 1 % would
be less than one film.
"""

_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class UndecidedBands:
    """The undecided bands of a passport; see `ModelPassport` for the fields."""

    conformal: ConformalBounds
    error_rates: tuple[ConformalBounds, ...]
    changed_scores: ValidationScores


def measure_bands(
    labels: Labels,
    probabilities: Probabilities,
    perturbed: Sequence[Probabilities],
    patients: Patients,
    threshold: float,
) -> UndecidedBands:
    """The bounds at every error rate that a model offers, and the default one among them.

    Args:
        labels: bool [N].
        probabilities: [N], of the unperturbed films.
        perturbed: Of the same films under perturbations, each [N].
        patients: int [N], a number for each film's patient.
        threshold: Threshold of the default operating point, on which the undecided films depend.
    """
    default = default_rate(labels, probabilities, perturbed, threshold)
    rates = sorted({default, *(rate for rate in OFFERED_RATES if _is_supported(labels, rate))}, reverse=True)
    error_rates = [
        _with_coverage(
            conformal_bounds(labels, probabilities, rate, perturbed), labels, [probabilities, *perturbed], patients
        )
        for rate in rates
    ]
    return UndecidedBands(
        conformal=error_rates[rates.index(default)],
        error_rates=tuple(error_rates),
        changed_scores=_thinned(labels, perturbed or [probabilities]),
    )


def with_bands(passport: ModelPassport, bands: UndecidedBands) -> ModelPassport:
    """A passport with other bands."""
    return replace(
        passport,
        conformal=bands.conformal,
        error_rates=bands.error_rates,
        changed_scores=bands.changed_scores,
    )


def default_rate(
    labels: Labels, probabilities: Probabilities, perturbed: Sequence[Probabilities], threshold: float
) -> float:
    """The highest error rate up to 5 % at which at least 3 % of the changed films stay undecided.

    It is one of those offered, unless more than 10 % stay undecided there: then the highest in steps of a tenth of a
    per cent. Where no rate leaves as many undecided, it is the lowest for which there are enough films.
    """
    rates = [rate for rate in OFFERED_RATES if rate <= DEFAULT_RATE and _is_supported(labels, rate)]
    steps = [step * _STEP for step in range(round(DEFAULT_RATE / _STEP), 0, -1)]
    changed = np.stack(perturbed or [probabilities])

    def undecided(rate: float) -> float:
        bounds = conformal_bounds(labels, probabilities, rate, perturbed)
        return float(is_undecided(changed, threshold, bounds).mean())

    chosen = next((rate for rate in rates if undecided(rate) >= LEAST_UNDECIDED), None)
    if chosen is not None and undecided(chosen) <= MOST_UNDECIDED:
        return chosen
    finer = [round(rate, 3) for rate in steps if _is_supported(labels, rate)]
    return next((rate for rate in finer if undecided(rate) >= LEAST_UNDECIDED), finer[-1] if finer else DEFAULT_RATE)


def is_undecided(probabilities: Probabilities, threshold: float, bounds: ConformalBounds) -> npt.NDArray[np.bool_]:
    """Which films stay undecided: the rule of `inference.models.decision.decide` for arrays, bool of the same shape."""
    above = probabilities >= threshold
    return np.where(above, probabilities < bounds.normal_high, probabilities > bounds.pneumonia_low)


def conformal_bounds(
    labels: Labels,
    probabilities: Probabilities,
    error_rate: float,
    perturbed: Sequence[Probabilities] = (),
) -> ConformalBounds:
    """Class-conditional split-conformal bounds (Vovk 2012, arXiv:1209.2673).

    Of new films like these, at most `error_rate` of those with pneumonia score below `pneumonia_low`, and at most
    `error_rate` of the normal ones above `normal_high`. A class with too few films for the rate is never excluded.

    Args:
        labels: bool [N].
        probabilities: [N], of the unperturbed films.
        error_rate: 0 to 1.
        perturbed: Of the same films under perturbations, each [N]; “films like these” are then perturbed as often.
    """
    every = np.stack([probabilities, *perturbed])
    return ConformalBounds(
        error_rate=error_rate,
        pneumonia_low=_bound(every[:, labels], error_rate, 0.0),
        normal_high=-_bound(-every[:, ~labels], error_rate, -1.0),
    )


def _bound(scores: Probabilities, error_rate: float, lowest: float) -> float:
    """The k-th smallest of scores [K, N], K for each film, with k = K floor(rate (N + 1)); `lowest` if k is 0.

    A perturbed film is not a new film: the bound rests on N films, not on K N.
    """
    k = scores.shape[0] * _excluded(error_rate, scores.shape[1])
    return float(np.sort(scores, axis=None)[k - 1]) if k else lowest


def _excluded(error_rate: float, films: int) -> int:
    """Number of a class's films at or beyond its bound."""
    return int(error_rate * (films + 1) + 1e-9)


def _is_supported(labels: Labels, error_rate: float) -> bool:
    """Whether each class has enough films to be excluded at that rate."""
    return all(_excluded(error_rate, int(which.sum())) > 0 for which in (labels, ~labels))


def _with_coverage(
    bounds: ConformalBounds, labels: Labels, every: Sequence[Probabilities], patients: Patients
) -> ConformalBounds:
    """The bounds with the coverage of their rate on held-out patients."""
    random = np.random.default_rng(_SEED)
    covered = [_held_out_coverage(bounds.error_rate, labels, np.stack(every), patients, random) for _ in range(_SPLITS)]
    pneumonia, normal = (_spread([pair[index] for pair in covered]) for index in (0, 1))
    return replace(bounds, pneumonia_coverage=pneumonia, normal_coverage=normal)


def _held_out_coverage(
    rate: float, labels: Labels, every: Probabilities, patients: Patients, random: np.random.Generator
) -> tuple[float, float]:
    """Set bounds by most of each class's patients; the shares of the others' films that these do not exclude."""
    held_out = _held_out(patients[labels], random), _held_out(patients[~labels], random)
    pneumonia, normal = every[:, labels], -every[:, ~labels]
    shares = [
        float((scores[:, out] >= _bound(scores[:, ~out], rate, -1.0)).mean())
        for scores, out in zip((pneumonia, normal), held_out, strict=True)
    ]
    return shares[0], shares[1]


def _held_out(patients: Patients, random: np.random.Generator) -> Labels:
    """Which films belong to a random part of the patients, at least one of them: bool [N]."""
    names = np.unique(patients)
    return np.isin(patients, random.permutation(names)[: max(1, round(_HELD_OUT * len(names)))])


def _spread(values: Sequence[float]) -> Estimate:
    low, high = np.quantile(values, [0.025, 0.975])
    return Estimate(value=float(np.mean(values)), low=float(low), high=float(high))


def _thinned(labels: Labels, changed: Sequence[Probabilities]) -> ValidationScores:
    """As many scores of each class as it has films: every K-th of the sorted scores under all K perturbations."""
    step = len(changed)
    every = np.stack(changed)
    normal, pneumonia = (np.sort(every[:, which], axis=None)[step // 2 :: step] for which in (~labels, labels))
    return ValidationScores(normal=tuple(normal.round(4).tolist()), pneumonia=tuple(pneumonia.round(4).tolist()))
