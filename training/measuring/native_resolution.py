"""Compares predictions for films at native resolution with those for the small copies that training uses."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from inference.models.preprocessing import preprocess
from inference.reading import read_radiograph
from training.data.manifest import DataError, LabelledFilm
from training.measuring.scoring import Scorer


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeResolutionComparison:
    """Differences between a run's predictions at native resolution and for the small copies.

    Attributes:
        films: Pairs compared.
        mean_difference: Mean absolute difference of probability.
        largest_difference: Its greatest.
        verdicts_changed: Pairs on different sides of the default operating point.
    """

    films: int
    mean_difference: float
    largest_difference: float
    verdicts_changed: int


def compare_native_resolution(
    scorer: Scorer, folder: Path, copies: Sequence[LabelledFilm]
) -> NativeResolutionComparison:
    """Compare every film below a folder with the copy of the same class and name.

    Args:
        scorer: The run.
        folder: Films at native resolution, in folders NORMAL and PNEUMONIA, at any depth.
        copies: The data set's films.

    Raises:
        DataError: No film has a copy.
    """
    known: dict[tuple[str, str], Path] = {}
    for film in copies:
        known.setdefault((film.path.parent.name, film.path.stem), film.path)
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    pairs = [(path, known[key]) for path in paths if (key := (path.parent.name, path.stem)) in known]
    if not pairs:
        raise DataError(f"No film below {folder} has the name of one in the data set.")
    native, copy = (_probabilities(scorer, side) for side in zip(*pairs, strict=True))
    difference = np.abs(native - copy)
    threshold = scorer.point.threshold
    return NativeResolutionComparison(
        films=len(pairs),
        mean_difference=float(difference.mean()),
        largest_difference=float(difference.max()),
        verdicts_changed=int(((native >= threshold) != (copy >= threshold)).sum()),
    )


def _probabilities(scorer: Scorer, paths: Sequence[Path]) -> np.ndarray:
    size = scorer.input_size
    return scorer.probabilities(np.stack([preprocess(read_radiograph(path).pixels, size) for path in paths]))
