"""Planning from an evaluation: films needed for an interval, and predictive values at a prevalence."""

from dataclasses import dataclass
from math import ceil, exp, log, sqrt

from inference.evaluation.metrics import Z_95, wilson
from inference.models.passport import Estimate

_MOST = 10_000_000


def width(estimate: Estimate) -> float:
    """How wide an interval is."""
    return estimate.high - estimate.low


def films_for_width(share: float, wanted: float) -> int:
    """The fewest independent films whose Wilson interval around a proportion is no wider than wanted.

    Found by search, since the width falls with every film more (Piegorsch 2004, doi:10.1016/j.csda.2003.10.002, gives
    approximate formulas). It is the number of films of one class; of unselected films it takes that number divided by
    the prevalence (Buderer 1996, doi:10.1111/j.1553-2712.1996.tb03538.x).

    Args:
        share: The expected proportion, 0 to 1: sensitivity for films with pneumonia, specificity for normal ones.
        wanted: Width, more than 0.

    Raises:
        ValueError: The width is not between 0 and 1, or would take more than ten million films.
    """
    if not 0 < wanted < 1 or width(wilson(share, _MOST)) > wanted:
        raise ValueError("the width must lie between 0 and 1, and within reach")
    few, many = 0, 1
    while width(wilson(share, many)) > wanted:
        few, many = many, many * 2
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (few, middle) if width(wilson(share, middle)) <= wanted else (middle, many)
    return many


def further_films(share: float, wanted: float, *, films: int, effective_films: float) -> int:
    """How many more films an interval of the wanted width needs, if the proportion stays as it is.

    Args:
        share: The measured proportion.
        wanted: Width of the interval.
        films: How many there are.
        effective_films: The effective number of independent films; lower where some are of the same patient. The ratio
            is taken to be the same for further films.
    """
    needed = (
        ceil(films_for_width(share, wanted) * films / effective_films)
        if effective_films
        else films_for_width(share, wanted)
    )
    return max(0, needed - films)


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictiveValues:
    """The share with pneumonia among films called positive, and the share without among the others.

    Attributes:
        prevalence: How common pneumonia is where they hold, 0 to 1.
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

    Mercaldo, Lau and Zhou, Statistics in Medicine 26:2170 (2007), doi:10.1002/sim.2677. Where no film, or every film,
    of a class is called, the standard interval does not exist and their adjusted one is taken. The prevalence counts as
    known: the interval holds the uncertainty of sensitivity and specificity alone.

    Args:
        sensitivity: Share of pneumonia films called, 0 to 1.
        positives: How many independent films it was measured on, more than 0.
        specificity: Share of normal films not called, 0 to 1.
        negatives: How many independent films it was measured on, more than 0.
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


@dataclass(frozen=True, slots=True)
class _Rates:
    sensitivity: float
    positives: float
    specificity: float
    negatives: float

    def adjusted(self) -> "_Rates":
        """With half of z² successes and failures more in either class (as Agresti and Coull 1998 do)."""
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
        """Of the logarithm of the odds."""
        missed = (1 - self.sensitivity) / self.sensitivity / self.positives
        return missed + self.specificity / (1 - self.specificity) / self.negatives

    def negative_variance(self) -> float:
        called = (1 - self.specificity) / self.specificity / self.negatives
        return called + self.sensitivity / (1 - self.sensitivity) / self.positives


def _ratio(over: float, under: float) -> float:
    """A ratio; not a number where nothing is called, or everything."""
    if under == 0:
        return float("inf") if over > 0 else float("nan")
    return over / under


def _estimate(odds: float, usable_odds: float, variance: float) -> Estimate:
    """The value of the odds as they are, the interval around those that have one."""
    half = Z_95 * sqrt(variance)
    value = 1.0 if odds == float("inf") else odds / (1 + odds)
    low, high = (_from_logit(log(usable_odds) + step) for step in (-half, half))
    known = value == value  # noqa: PLR0124  # not a number is not equal to itself
    return Estimate(value=value, low=min(low, value) if known else 0.0, high=max(high, value) if known else 1.0)


def _from_logit(logit: float) -> float:
    return 1 / (1 + exp(-logit))
