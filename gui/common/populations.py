"""The names of the populations and of their models, for the user."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inference.models.passport import ModelPassport

translate = QCoreApplication.translate


def population_model_name(population: str) -> str:
    """The name of the model for a population, for the user."""
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
    """The name of a model for the user: its population, or its own name if the gate does not know its population."""
    return population_word(passport.population.look) or passport.name
