"""The name of a model for the user: its population."""

from typing import TYPE_CHECKING

from gui.common.populations import population_word

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport


def model_name(passport: "ModelPassport") -> str:
    """A model by its population, or by its own name if the gate does not know its population."""
    return population_word(passport.population.look) or passport.name
