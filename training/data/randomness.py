"""The random generator of training data, and draws with a given probability."""

import numpy as np

Random = np.random.Generator


def chance(random: Random, probability: float) -> bool:
    """True with this probability, 0 to 1."""
    return bool(random.random() < probability)
