"""How many films an interval of a wanted width needs."""

from math import ceil

from inference.evaluation import wilson
from inference.passport import Estimate

_MOST = 10_000_000


def width(estimate: Estimate) -> float:
    """How wide an interval is."""
    return estimate.high - estimate.low


def films_for_width(share: float, wanted: float) -> int:
    """The fewest independent films whose Wilson interval around a share is no wider than wanted.

    Found by search, since the width falls with every film more (Piegorsch 2004, doi:10.1016/j.csda.2003.10.002, gives
    formulas that come close). It is the number of films of one class; of films as they come, with pneumonia as common
    as the prevalence says, it takes that number divided by the prevalence (Buderer 1996,
    doi:10.1111/j.1553-2712.1996.tb03538.x).

    Args:
        share: What is expected, 0 to 1: the sensitivity for films with pneumonia, the specificity for normal ones.
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


def further_films(share: float, wanted: float, *, films: int, worth: float) -> int:
    """How many more films than there are, if the share stays as it is.

    Args:
        share: As measured.
        wanted: Width of the interval.
        films: How many there are.
        worth: How many independent films they are worth; fewer where some are of the same patient. Further films are
            taken to be worth as little.
    """
    needed = ceil(films_for_width(share, wanted) * films / worth) if worth else films_for_width(share, wanted)
    return max(0, needed - films)
