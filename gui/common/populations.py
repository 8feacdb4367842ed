"""The names of the populations."""

from PySide6.QtCore import QCoreApplication

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
