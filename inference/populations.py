"""The populations that the gate tells apart, each with a model of its own, by the names that users give them."""

CHILDREN, ADULTS = "children", "adults"

POPULATIONS = (CHILDREN, ADULTS)

AUTO = "auto"
"""Asked for in place of a population: the header's age tells it, else the look of the film."""
