"""The name of a model for the user: whose films it judges."""

from typing import TYPE_CHECKING

from gui.common.populations import population_word

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport


def model_name(passport: "ModelPassport") -> str:
    """A model by its population; by its own name where it was made for one that the gate does not know."""
    return population_word(passport.population.look) or passport.name
