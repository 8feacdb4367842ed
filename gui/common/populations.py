"""The populations by name: whose films a model judges."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def model_for(population: str) -> str:
    """The model of a population, for the user."""
    match population:
        case "children":
            return translate("Population", "Model for children")
        case "adults":
            return translate("Population", "Model for adults")
        case _:
            return population


def population_word(population: str) -> str:
    """A population, as `inference.admission.appearance` names it, for the user; another name stays as it is."""
    match population:
        case "children":
            return translate("Population", "Children")
        case "adults":
            return translate("Population", "Adults")
        case _:
            return population
