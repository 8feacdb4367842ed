"""Is the film of a patient for whom a model was made? By the age, view and modality that the file states."""

from collections.abc import Iterator, Sequence

from inference.messages import Code, Message
from inference.models.passport import Population
from inference.radiograph import FilmFacts

_CHEST = "CHEST"
"""The body part that reading gives to every film whose header means the chest."""

_FRONTAL = "FRONTAL"
"""The view of a film that is AP or PA, of which the header leaves open which."""

_IN_YEARS = 2
"""The age from which it is stated in years; below, it is stated in months."""

_ROUNDING = 1e-6
"""Keeps a whole number that was divided by 12 from being rounded down to the one before."""


def outside_population(facts: FilmFacts, population: Population) -> Message | None:
    """Compare a film's facts with the population; a fact that the file does not state is not held against it.

    Args:
        facts: What the file says.
        population: Whom the model was made for.

    Returns:
        None where nothing speaks against the film, else why it must not be assessed.
    """
    return next(refusals_of(facts, population), None)


def refusals_of(facts: FilmFacts, population: Population) -> Iterator[Message]:
    """All that speaks against a film; the arguments are those of `outside_population`."""
    if facts.modality and facts.modality not in population.modalities:
        yield Message(
            "This is a {0} image; the model reads {1} films.",
            facts.modality,
            " and ".join(population.modalities),
            code=Code.MODALITY,
        )
    if facts.body_part and facts.body_part != _CHEST:
        yield Message("The file says that it shows {0}, not the chest.", facts.body_part.lower(), code=Code.BODY_PART)
    if facts.view_position and facts.view_position not in (*population.views, _FRONTAL):
        yield Message(
            "The file names the view “{0}”; the model reads {1} views.",
            facts.view_position,
            " and ".join(population.views),
            code=Code.VIEW,
        )
    by_age = _outside_age(facts.age_years, population)
    if by_age is not None:
        yield by_age


def refusal_by_all(facts: FilmFacts, populations: Sequence[Population]) -> Message | None:
    """Compare a film's facts with several populations.

    Returns:
        None where one of them has nothing against it, else why none may judge it.
    """
    refusals = [outside_population(facts, one) for one in populations]
    if None in refusals:
        return None
    not_by_age = next((one for one in refusals if one and one.code is not Code.AGE), None)
    return not_by_age or _outside_ages(facts.age_years, populations)


def _outside_ages(age: float | None, populations: Sequence[Population]) -> Message | None:
    """An age that lies between two populations, else what the nearest population says of it."""
    if age is None:
        return None
    younger = max((one for one in populations if one.age_years[1] < age), key=_oldest, default=None)
    older = min((one for one in populations if one.age_years[0] > age), key=_youngest, default=None)
    if younger is None or older is None:
        nearest = younger or older
        return None if nearest is None else _outside_age(age, nearest)
    return Message(
        "The patient is {0} years old; no model was made for that age: the models are for {1} to {2} years "
        "and from {3} years on.",
        int(age + _ROUNDING),
        f"{younger.age_years[0]:.0f}",
        f"{younger.age_years[1]:.0f}",
        f"{older.age_years[0]:.0f}",
        code=Code.AGE_BETWEEN,
    )


def _youngest(population: Population) -> float:
    return population.age_years[0]


def _oldest(population: Population) -> float:
    return population.age_years[1]


def _outside_age(age: float | None, population: Population) -> Message | None:
    youngest, oldest = population.age_years
    if age is None or youngest <= age < oldest + 1:
        return None
    if age < _IN_YEARS:
        return Message(
            "The patient's age in months is {0}; the model was made for {1} to {2} years, "
            "and its answer for others is worth nothing.",
            int(age * 12 + _ROUNDING),
            f"{youngest:.0f}",
            f"{oldest:.0f}",
            code=Code.AGE,
        )
    return Message(
        "The patient is {0} years old; the model was made for {1} to {2} years, "
        "and its answer for others is worth nothing.",
        int(age + _ROUNDING),
        f"{youngest:.0f}",
        f"{oldest:.0f}",
        code=Code.AGE,
    )
