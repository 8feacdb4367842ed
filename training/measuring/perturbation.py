"""Scores films unperturbed and under perturbations."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.evaluation.metrics import Labels
from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.manifest import DataError

_CHUNK = 64
"""Films in memory at once."""

Scores = npt.NDArray[np.float64]
Perturbation = Callable[[FloatImage], FloatImage]
"""From a film float32 [H, W] in 0 to 1 to another of the same shape."""

UNCHANGED = "unchanged"
"""Name of the unperturbed films among the scores."""


class LabelledImage(Protocol):
    """A film with a label."""

    @property
    def path(self) -> Path:
        """Path of its file."""

    @property
    def pneumonia(self) -> bool:
        """Whether it shows pneumonia."""


def scores_under(
    perturbations: Mapping[str, Perturbation],
    score: Callable[[FloatImage], Scores],
    input_size: int,
    films: Sequence[LabelledImage],
) -> tuple[Labels, dict[str, Scores]]:
    """Score films unperturbed and under each perturbation.

    Args:
        perturbations: By name.
        score: From preprocessed films float32 [N, 1, S, S] to one number a film, [N].
        input_size: Side S.
        films: Unreadable ones are left out.

    Returns:
        Labels bool [N], and the scores [N] by perturbation, `UNCHANGED` first.

    Raises:
        DataError: No film can be read.
    """
    every: dict[str, Perturbation] = {UNCHANGED: lambda film: film, **perturbations}
    labels: list[bool] = []
    scores: dict[str, list[Scores]] = {name: [] for name in every}
    chunks = tqdm(_chunks(films), total=-(-len(films) // _CHUNK), desc="Perturbing films", unit="chunk")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for known, pictures in chunks:
            labels += known
            for name, perturbation in every.items():
                inputs = list(pool.map(partial(_perturbed, perturbation, input_size), pictures))
                scores[name].append(score(np.stack(inputs)))
    if not labels:
        raise DataError("None of the films can be read.")
    return np.array(labels, np.bool_), {name: np.concatenate(parts) for name, parts in scores.items()}


def _perturbed(perturbation: Perturbation, input_size: int, picture: FloatImage) -> FloatImage:
    return preprocess(perturbation(picture).astype(np.float32), input_size)


def _chunks(films: Sequence[LabelledImage]) -> Iterator[tuple[list[bool], list[FloatImage]]]:
    """Labels and films in chunks, so that memory stays bounded at native resolution too."""
    for start in range(0, len(films), _CHUNK):
        labels, pictures = [], []
        for film in films[start : start + _CHUNK]:
            try:
                pictures.append(read_radiograph(film.path).pixels)
            except HilumError:
                continue
            labels.append(film.pneumonia)
        if pictures:
            yield labels, pictures
