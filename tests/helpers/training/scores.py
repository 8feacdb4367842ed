"""Labels and probabilities of invented films."""

import numpy as np


def calibrated_scores(seed: int, films: int, spread: float = 2.0) -> tuple[np.ndarray, np.ndarray]:
    """Labels bool [films] drawn with their probabilities float64 [films], of both classes."""
    random = np.random.default_rng(seed)
    probabilities = 1 / (1 + np.exp(-random.normal(0, spread, films)))
    labels = random.random(films) < probabilities
    labels[:2] = [True, False]
    return labels, probabilities
