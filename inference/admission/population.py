"""Is the film of somebody whom the model was made for? Told from what the file says of age, view and modality."""

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
    if facts.modality and facts.modality not in population.modalities:
        return Message(
            "This is a {0} image; the model reads {1} films.",
            facts.modality,
            " and ".join(population.modalities),
            code=Code.MODALITY,
        )
    if facts.body_part and facts.body_part != _CHEST:
        return Message("The file says that it shows {0}, not the chest.", facts.body_part.lower(), code=Code.BODY_PART)
    if facts.view_position and facts.view_position not in (*population.views, _FRONTAL):
        return Message(
            "The file names the view “{0}”; the model reads {1} views.",
            facts.view_position,
            " and ".join(population.views),
            code=Code.VIEW,
        )
    return _outside_age(facts.age_years, population)


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
