"""What a probability becomes where pneumonia is more or less common than the probability is stated for."""


def at_prevalence(probability: float, stated_for: float, prevalence: float) -> float:
    """A probability at another prevalence, by Bayes' rule: its odds change as the odds of pneumonia do.

    It holds as long as films of either class look alike in both places (Saerens 2002, doi:10.1162/089976602753284446).

    Args:
        probability: 0 to 1.
        stated_for: The prevalence that it is stated for, above 0 and below 1.
        prevalence: The other one, above 0 and below 1.
    """
    gain = prevalence / (1 - prevalence) * (1 - stated_for) / stated_for
    return probability * gain / (probability * gain + 1 - probability)
