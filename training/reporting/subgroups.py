"""Figures of a run on subgroups of films: bacterial and viral, small and large, narrow and wide."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from inference.evaluation.metrics import Labels, Probabilities, roc_auc, sensitivity_specificity
from inference.models.passport import Estimate
from training.measuring.predictions import Prediction

_FEWEST_SIZES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Subgroup:
    """The figures of some films at one operating point.

    Attributes:
        auc: Against the normal films of the group, or against all of them for a kind of pneumonia; none where a
            class has no film.
    """

    name: str
    films: int
    positives: int
    sensitivity: Estimate
    specificity: Estimate
    auc: Estimate | None


def subgroups(predictions: Sequence[Prediction], probabilities: Probabilities, threshold: float) -> list[Subgroup]:
    """Figures by kind, and by thirds of the films' native size and aspect where these vary."""
    labels = np.array([prediction.pneumonia for prediction in predictions])
    return [
        _subgroup(name, labels[inside], probabilities[inside], threshold)
        for name, inside in _groups(predictions, labels)
        if inside.any()
    ]


def sizes_vary(predictions: Sequence[Prediction]) -> bool:
    """Whether the films have sizes of their own; copies squeezed to squares have not."""
    return len({(prediction.width, prediction.height) for prediction in predictions}) >= _FEWEST_SIZES


def _groups(predictions: Sequence[Prediction], labels: Labels) -> Iterator[tuple[str, npt.NDArray[np.bool_]]]:
    kinds = np.array([prediction.kind for prediction in predictions])
    for kind in ("bacteria", "virus"):
        if (kinds == kind).any():
            yield f"{kind}, against all normal films", (kinds == kind) | ~labels
    if not sizes_vary(predictions):
        return
    size = np.array([prediction.width * prediction.height / 1e6 for prediction in predictions])
    aspect = np.array([prediction.width / prediction.height for prediction in predictions])
    yield from _thirds("megapixels", size)
    yield from _thirds("width by height", aspect)


def _thirds(name: str, values: npt.NDArray[np.float64]) -> Iterator[tuple[str, npt.NDArray[np.bool_]]]:
    low, high = np.percentile(values, [100 / 3, 200 / 3])
    yield f"{name} up to {low:.2f}", values <= low
    yield f"{name} {low:.2f} to {high:.2f}", (values > low) & (values <= high)
    yield f"{name} above {high:.2f}", values > high


def _subgroup(name: str, labels: Labels, probabilities: Probabilities, threshold: float) -> Subgroup:
    positives, films = int(labels.sum()), len(labels)
    sensitivity, specificity = sensitivity_specificity(labels, probabilities >= threshold)
    return Subgroup(
        name=name,
        films=films,
        positives=positives,
        sensitivity=sensitivity,
        specificity=specificity,
        auc=roc_auc(labels, probabilities) if 0 < positives < films else None,
    )
