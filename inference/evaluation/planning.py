"""Planning after an evaluation: films needed for an interval, and probabilities at another prevalence."""

from math import ceil, exp, log, sqrt

from msgspec import Struct

from inference.evaluation.metrics import Z_95, wilson
from inference.models.passport import Estimate

_MOST_FILMS = 10_000_000


def width(estimate: Estimate) -> float:
    """The width of an interval."""
    return estimate.high - estimate.low


def films_for_width(share: float, wanted: float) -> int:
    """The fewest independent films whose Wilson interval of a proportion is no wider than wanted.

    Found by bisection, since the width decreases with every film (Piegorsch 2004, doi:10.1016/j.csda.2003.10.002, gives
    approximate formulas). The result is the number of films of one class; the number of unselected films is that
    divided by the prevalence (Buderer 1996, doi:10.1111/j.1553-2712.1996.tb03538.x).

    Args:
        share: The expected proportion, 0 to 1: sensitivity for films with pneumonia, specificity for normal ones.
        wanted: Width, more than 0.

    Raises:
        ValueError: The width is not between 0 and 1, or needs more than ten million films.
    """
    if not 0 < wanted < 1 or width(wilson(share, _MOST_FILMS)) > wanted:
        raise ValueError("the width must lie between 0 and 1, and within reach")
    few, many = 0, 1
    while width(wilson(share, many)) > wanted:
        few, many = many, many * 2
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if width(wilson(share, middle)) <= wanted else (middle, many)
    return many


def further_films(share: float, wanted: float, *, films: int, effective_films: float) -> int:
    """How many more films an interval of the wanted width needs, if the proportion stays the same.

    Args:
        share: The measured proportion.
        wanted: Width of the interval.
        films: The number of films so far.
        effective_films: The effective number of independent films, lower if patients have several films. The ratio is
            assumed to stay the same.
    """
    needed = (
        ceil(films_for_width(share, wanted) * films / effective_films)
        if effective_films
        else films_for_width(share, wanted)
    )
    return max(0, needed - films)


class PredictiveValues(Struct, frozen=True, kw_only=True):
    """The share with pneumonia among films called positive, and the share without among the others.

    Attributes:
        prevalence: The prevalence for which they hold, 0 to 1.
        positive: PPV with its 95 % interval.
        negative: NPV with its 95 % interval.
    """

    prevalence: float
    positive: Estimate
    negative: Estimate


def predictive_values(
    sensitivity: float, positives: float, specificity: float, negatives: float, prevalence: float
) -> PredictiveValues:
    """Predictive values at a known prevalence, with the standard logit intervals of Mercaldo 2007.

    Mercaldo, Lau and Zhou, Statistics in Medicine 26:2170 (2007), doi:10.1002/sim.2677. If no film or every film of a
    class is called positive, the standard interval does not exist, and their adjusted one is used. The prevalence is
    treated as known: the interval covers the uncertainty of sensitivity and specificity alone.

    Args:
        sensitivity: Share of pneumonia films called positive, 0 to 1.
        positives: Number of independent films behind it, more than 0.
        specificity: Share of normal films called negative, 0 to 1.
        negatives: Number of independent films behind it, more than 0.
        prevalence: More than 0, less than 1.

    Raises:
        ValueError: A number is outside its range.
    """
    if not 0 < prevalence < 1 or min(positives, negatives) <= 0:
        raise ValueError("a prevalence lies between 0 and 1, and both classes need films")
    exact = _Rates(sensitivity, positives, specificity, negatives)
    usable = exact if 0 < sensitivity < 1 and 0 < specificity < 1 else exact.adjusted()
    return PredictiveValues(
        prevalence=prevalence,
        positive=_estimate(
            exact.positive_odds(prevalence), usable.positive_odds(prevalence), usable.positive_variance()
        ),
        negative=_estimate(
            exact.negative_odds(prevalence), usable.negative_odds(prevalence), usable.negative_variance()
        ),
    )


class _Rates(Struct, frozen=True):
    sensitivity: float
    positives: float
    specificity: float
    negatives: float

    def adjusted(self) -> "_Rates":
        """The rates after adding z²/2 successes and failures to each class (Agresti and Coull 1998)."""
        extra = Z_95 * Z_95
        return _Rates(
            (self.sensitivity * self.positives + extra / 2) / (self.positives + extra),
            self.positives + extra,
            (self.specificity * self.negatives + extra / 2) / (self.negatives + extra),
            self.negatives + extra,
        )

    def positive_odds(self, prevalence: float) -> float:
        return _ratio(self.sensitivity * prevalence, (1 - self.specificity) * (1 - prevalence))

    def negative_odds(self, prevalence: float) -> float:
        return _ratio(self.specificity * (1 - prevalence), (1 - self.sensitivity) * prevalence)

    def positive_variance(self) -> float:
        """Variance of the log odds."""
        missed = (1 - self.sensitivity) / self.sensitivity / self.positives
        return missed + self.specificity / (1 - self.specificity) / self.negatives

    def negative_variance(self) -> float:
        called = (1 - self.specificity) / self.specificity / self.negatives
        return called + self.sensitivity / (1 - self.sensitivity) / self.positives


def _ratio(over: float, under: float) -> float:
    """A ratio; NaN if no film, or every film, is called positive."""
    if under == 0:
        return float("inf") if over > 0 else float("nan")
    return over / under


def _estimate(odds: float, usable_odds: float, variance: float) -> Estimate:
    """The value of the exact odds, with the interval around the usable ones."""
    half = Z_95 * sqrt(variance)
    value = 1.0 if odds == float("inf") else odds / (1 + odds)
    low, high = (_from_logit(log(usable_odds) + step) for step in (-half, half))
    known = value == value  # noqa: PLR0124  # NaN is not equal to itself
    return Estimate(value=value, low=min(low, value) if known else 0.0, high=max(high, value) if known else 1.0)


def _from_logit(logit: float) -> float:
    return 1 / (1 + exp(-logit))


def at_prevalence(probability: float, stated_for: float, prevalence: float) -> float:
    """Convert a probability to another prevalence by Bayes' rule: its odds change like the odds of pneumonia.

    This assumes that the films of each class look alike at both prevalences (Saerens 2002,
    doi:10.1162/089976602753284446).

    Args:
        probability: 0 to 1.
        stated_for: The prevalence that it is stated for, above 0 and below 1.
        prevalence: The other one, above 0 and below 1.
    """
    gain = prevalence / (1 - prevalence) * (1 - stated_for) / stated_for
    return probability * gain / (probability * gain + 1 - probability)
