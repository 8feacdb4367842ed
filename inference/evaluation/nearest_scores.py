"""Puts a probability in context: how many of the validation films with the nearest scores showed pneumonia."""

from functools import lru_cache
from itertools import chain, compress
from math import log

from msgspec import Struct

from inference.evaluation.metrics import proportion
from inference.evaluation.planning import at_prevalence
from inference.models.passport import Estimate, ValidationScores

_MOST_FILMS = 100
"""The number of nearest films, where there are enough."""

_ONE_IN = 4
"""At most one validation film in four: the nearest half of a small set would not be near at all."""

_FEWEST_FILMS = 20
"""With fewer films, a proportion says too little to be shown."""

_MOST_MODELS = 16
"""More than are ever in use at once."""

_EDGE = 1e-7
"""Probabilities are clipped this far from 0 and 1, where the logit is infinite."""


class NearestScores(Struct, frozen=True, kw_only=True):
    """The validation films with the nearest scores.

    Attributes:
        films: The number of these films.
        pneumonia: The number of them that show pneumonia.
        low, high: The least and the greatest probability among them.
        all_films, all_pneumonia: The same two numbers for all validation films, for converting to another prevalence.
    """

    films: int
    pneumonia: int
    low: float
    high: float
    all_films: int
    all_pneumonia: int

    def share_at(self, prevalence: float | None = None) -> Estimate:
        """The share that showed pneumonia, converted to a prevalence; unconverted if none is given."""
        share = proportion(self.pneumonia, self.films)
        own = self.all_pneumonia / self.all_films
        if prevalence is None or not 0 < own < 1:
            return share
        value, low, high = (at_prevalence(bound, own, prevalence) for bound in (share.value, share.low, share.high))
        return Estimate(value=value, low=low, high=high)


def nearest_scores(probability: float, scores: ValidationScores) -> NearestScores | None:
    """The validation films with the nearest logits.

    Films that tie with the farthest one are included, so that the order of the films does not matter.

    Args:
        probability: Calibrated, 0 to 1.
        scores: The model's validation scores.

    Returns:
        None if the passport has too few scores.
    """
    total = len(scores.normal) + len(scores.pneumonia)
    number = min(_MOST_FILMS, total // _ONE_IN)
    if number < _FEWEST_FILMS:
        return None
    logit = _logit(probability)
    distances = [abs(other - logit) for other in _logits(scores)]
    farthest = sorted(distances)[number - 1]
    is_near = [distance <= farthest for distance in distances]
    near = list(compress(chain(scores.normal, scores.pneumonia), is_near))
    return NearestScores(
        films=len(near),
        pneumonia=sum(is_near[len(scores.normal) :]),
        low=min(near),
        high=max(near),
        all_films=total,
        all_pneumonia=len(scores.pneumonia),
    )


@lru_cache(_MOST_MODELS)
def _logits(scores: ValidationScores) -> tuple[float, ...]:
    """The logits of a model's validation films, normal ones first; cached, since the window asks for them often."""
    return tuple(map(_logit, chain(scores.normal, scores.pneumonia)))


def _logit(probability: float) -> float:
    clipped = min(max(probability, _EDGE), 1 - _EDGE)
    return log(clipped / (1 - clipped))
