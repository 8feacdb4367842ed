"""Compares what a file's header states (age, view, modality, body part) with the population of a model."""

from collections.abc import Iterator, Sequence

from inference.messages import Code, Message
from inference.models.passport import Population
from inference.radiograph import FilmFacts

_CHEST = "CHEST"
"""The body part of every film whose header means the chest; `inference.reading` normalises it."""

_FRONTAL = "FRONTAL"
"""The view of a frontal film whose header does not say whether it is AP or PA."""

_IN_YEARS = 2
"""Ages from this one on are shown in years, lower ones in months."""

_ROUNDING = 1e-6
"""Added before rounding down, since twelfths of a year are not exact in binary."""


def population_refusal(facts: FilmFacts, population: Population) -> Message | None:
    """Compare a film's facts with a population; a fact that the file does not state never leads to a refusal.

    Args:
        facts: The facts of the film's header.
        population: The population that the model was made for.

    Returns:
        None if the film belongs to the population, otherwise the first reason for refusing it.
    """
    return next(header_refusals(facts, population), None)


def header_refusals(facts: FilmFacts, population: Population) -> Iterator[Message]:
    """Every reason for refusing a film; the arguments are those of `population_refusal`."""
    if facts.modality and facts.modality not in population.modalities:
        yield Message(
            "The file names the modality “{0}”; the model reads {1} films.",
            facts.modality,
            ", ".join(population.modalities),
            code=Code.MODALITY,
        )
    if facts.body_part and facts.body_part != _CHEST:
        yield Message("The file says that it shows {0}, not the chest.", facts.body_part.lower(), code=Code.BODY_PART)
    if facts.view_position and facts.view_position not in (*population.views, _FRONTAL):
        yield Message(
            "The file names the view “{0}”; the model reads {1} views.",
            facts.view_position,
            ", ".join(population.views),
            code=Code.VIEW,
        )
    by_age = _outside_age(facts.age_years, population)
    if by_age is not None:
        yield by_age


def refusal_by_every_population(facts: FilmFacts, populations: Sequence[Population]) -> Message | None:
    """Compare a film's facts with several populations.

    Returns:
        None if the film belongs to one of them, otherwise the reason why no model may judge it.
    """
    refusals = [population_refusal(facts, population) for population in populations]
    if None in refusals:
        return None
    not_by_age = next((refusal for refusal in refusals if refusal and refusal.code is not Code.AGE), None)
    return not_by_age or _outside_ages(facts.age_years, populations)


def _outside_ages(age: float | None, populations: Sequence[Population]) -> Message | None:
    """The refusal of an age between two populations, or else by the nearest population."""
    if age is None:
        return None
    younger = max((group for group in populations if group.age_years[1] < age), key=_oldest, default=None)
    older = min((group for group in populations if group.age_years[0] > age), key=_youngest, default=None)
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
