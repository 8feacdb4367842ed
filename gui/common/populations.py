"""The names of the populations and of their models, for the user."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport

translate = QCoreApplication.translate


def model_for(population: str) -> str:
    """The name of a population's model."""
    match population:
        case "children":
            return translate("Population", "Model for children")
        case "adults":
            return translate("Population", "Model for adults")
        case _:
            return population


def population_word(population: str) -> str:
    """The word for a population of `inference.populations`; other names stay unchanged."""
    match population:
        case "children":
            return translate("Population", "Children")
        case "adults":
            return translate("Population", "Adults")
        case _:
            return population


def model_name(passport: "ModelPassport") -> str:
    """A model by its population, or by its own name if the gate does not know its population."""
    return population_word(passport.population.look) or passport.name
