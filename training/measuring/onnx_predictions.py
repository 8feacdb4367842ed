"""What an exported model answers for films that are in memory."""

import numpy as np

from inference.arrays import FloatImage
from inference.evaluation.metrics import Probabilities
from inference.models.classifier import PneumoniaClassifier

_BATCH = 8


def onnx_probabilities(classifier: PneumoniaClassifier, films: FloatImage) -> Probabilities:
    """Probabilities float64 [N] as ONNX Runtime gives them."""
    batches = np.array_split(films, max(1, len(films) // _BATCH))
    return np.concatenate([classifier.predict(batch).probabilities for batch in batches])
