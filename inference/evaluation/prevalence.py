"""Converts a probability from one prevalence of pneumonia to another."""


def at_prevalence(probability: float, stated_for: float, prevalence: float) -> float:
    """Convert a probability to another prevalence by Bayes' rule: its odds change like the odds of pneumonia.

    This assumes that the films of each class look alike at both prevalences (Saerens 2002,
    doi:10.1162/089976602753284446).

    Args:
        probability: 0 to 1.
        stated_for: The prevalence that it is stated for, above 0 and below 1.
        prevalence: The other one, above 0 and below 1.
    """
    gain = prevalence / (1 - prevalence) * (1 - stated_for) / stated_for
    return probability * gain / (probability * gain + 1 - probability)
