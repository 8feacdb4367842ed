"""Measures how often the gate warns of a heart on the unusual side: films as they are, mirrored, with a white lung."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch

from inference.arrays import FloatImage
from inference.evaluation.metrics import proportion
from inference.models.gate.passport import MeasuredShare
from training.data.gate.chest_films import part_of
from training.data.lungs.labelled_chests import LabelledChest, labelled_chests
from training.fitting.film_variation import whiten_lung
from training.measuring.gate.predictions import MeasuredGate, read_pictures
from training.recipes.sections import HeldOutRecipe

_SEED = 7
_POPULATIONS = ((False, "children's films"), (True, "adults' films"))
_LABELS = ((False, "without pneumonia"), (True, "with pneumonia"))


def measure_heart_side(gate: MeasuredGate, data: Path, rule: HeldOutRecipe) -> Iterator[MeasuredShare]:
    """Measure the warning on films of held-out patients; those that the gate refuses do not count.

    Args:
        gate: The gate.
        data: The data set that it was trained on.
        rule: Says which patients were held out.
    """
    chests = [chest for chest in labelled_chests(data) if part_of(chest.patient, rule.parts) == rule.held_out]
    for (adult, films), (pneumonia, label) in product(_POPULATIONS, _LABELS):
        pictures = _pictures(gate, [one for one in chests if (one.film.adult, one.pneumonia) == (adult, pneumonia)])
        yield from warned_of(f"{films} {label}: warned of as mirrored", gate, pictures)
        yield from warned_of(f"{films} {label}, mirrored: warned of", gate, mirrored(pictures))
    for adult, films in _POPULATIONS:
        pictures = _pictures(gate, [one for one in chests if one.film.adult is adult])
        for lung, side in enumerate(("left", "right")):
            name = f"{films}, the lung on the {side} of the picture whitened: warned of as mirrored"
            yield from warned_of(name, gate, _whitened(gate, pictures, lung))


def share_of(name: str, hits: npt.NDArray[np.bool_]) -> MeasuredShare:
    """The share of hits, with its interval."""
    return MeasuredShare(name=name, share=proportion(int(hits.sum()), len(hits)), films=len(hits))


def warned_of(name: str, gate: MeasuredGate, pictures: FloatImage) -> Iterator[MeasuredShare]:
    """Of the films that the gate does not refuse, the share that is warned of because of the heart's side."""
    predictions = gate.predict(pictures)
    judged = ~gate.refused(predictions)
    if judged.any():
        yield share_of(name, predictions.heart_side[judged] <= -gate.passport.sure_heart_side)


def mirrored(pictures: FloatImage) -> FloatImage:
    """Films [N, 1, S, S], mirrored."""
    return np.ascontiguousarray(pictures[..., ::-1])


def _pictures(gate: MeasuredGate, chests: Sequence[LabelledChest]) -> FloatImage:
    return read_pictures([chest.path for chest in chests], gate.passport.input_size)


def _whitened(gate: MeasuredGate, pictures: FloatImage, lung: int) -> FloatImage:
    """Films with one lung whitened, as far as a random height."""
    random, side = np.random.default_rng(_SEED), pictures.shape[-1]
    with torch.no_grad():
        fields = gate.network.eval()(torch.from_numpy(pictures)).lung_field[:, lung].numpy()
    lungs = [cv2.resize(field, (side, side)).astype(np.float32, copy=False) for field in fields]
    films = [whiten_lung(picture[0], field, random) for picture, field in zip(pictures, lungs, strict=True)]
    return np.stack(films)[:, None]
