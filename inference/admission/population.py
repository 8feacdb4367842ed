"""Is the film of somebody whom the model was made for? Told from what the file says of age, view and modality."""

from inference.finding import Refusal
from inference.models.passport import Population
from inference.radiograph import FilmFacts

CHEST = frozenset({"CHEST", "THORAX", "LUNG", "LUNGS"})
"""Body Part Examined values (PS3.16 Annex L) that a chest film may carry."""


def outside_population(facts: FilmFacts, population: Population) -> Refusal | None:
    """Compare a film's facts with the population; a fact that the file does not state is not held against it.

    Args:
        facts: What the file says.
        population: Whom the model was made for.

    Returns:
        None where nothing speaks against the film, else why it must not be assessed.
    """
    if facts.modality and facts.modality not in population.modalities:
        return Refusal(
            code="modality",
            reason=f"This is a {facts.modality} image; the model reads {' and '.join(population.modalities)} films.",
        )
    if facts.body_part and facts.body_part not in CHEST:
        return Refusal(
            code="body_part", reason=f"The file says that it shows {facts.body_part.lower()}, not the chest."
        )
    if facts.view_position and facts.view_position not in population.views:
        return Refusal(
            code="view",
            reason=f"This is a {facts.view_position} view; the model reads {' and '.join(population.views)} views.",
        )
    return _outside_age(facts.age_years, population)


def _outside_age(age: float | None, population: Population) -> Refusal | None:
    youngest, oldest = population.age_years
    if age is None or youngest <= age < oldest + 1:
        return None
    return Refusal(
        code="age",
        reason=f"The patient is {age:.0f} years old; the model was made for {youngest:.0f} to {oldest:.0f} years, "
        "and its answer for others is worth nothing.",
    )
