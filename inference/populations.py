"""The populations that the gate distinguishes; each has its own model."""

CHILDREN, ADULTS = "children", "adults"

POPULATIONS = (CHILDREN, ADULTS)

AUTO = "auto"
"""Requested in place of a population: the header's age decides, else the look of the film."""
