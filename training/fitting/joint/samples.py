"""Training samples of both populations' models: lung crops with augmentation, and their targets."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inference.arrays import FloatImage
from inference.models.preprocessing import cover
from training.data.lungs.lung_crops import LungCropFilm
from training.data.manifest import kind_targets
from training.data.randomness import Random, chance
from training.fitting.film_variation import Affine, as_floats, draw_position, vary_exposure, warped
from training.networks.joint import HEADS

REGION = 16
"""Side of a region of the network's last stage, in pixels of its input."""

_OVERSAMPLING = 4
"""Samples per side of a region, of which its share is the mean."""

_RIM_CHANGES = (3, 7, 11)
"""Sides of the squares, in pixels, by which a mask grows or shrinks."""

_OPACITY_WEIGHT, _NEGATIVE_WEIGHT, _CHILD_WEIGHT = 1.5, 1.0, 0.3
"""Weights of the opacities of an adult's film with boxes, of a negative adult's, and of a normal child's."""


class JointSample(NamedTuple):
    """A film with its targets; a batch has N samples in each tensor.

    Attributes:
        film: float32 [1, S, S] in 0 to 1.
        head: int, the head of the film's population.
        label: 0 or 1.
        weight: Weight of the label, so that both classes of a population count the same.
        kinds: [2], bacterial and viral; NaN if not known.
        opacities: float32 [h, w], the share of each region covered by boxes.
        opacities_weight: Weight of `opacities`; 0 if not known.
        lungs: float32 [h, w], the share of each region that is lung.
        unlocated_opacity: 1 if there are opacities of unknown location, else 0.
    """

    film: Tensor
    head: Tensor
    label: Tensor
    weight: Tensor
    kinds: Tensor
    opacities: Tensor
    opacities_weight: Tensor
    lungs: Tensor
    unlocated_opacity: Tensor


class JointSamples(Dataset[JointSample]):
    """All films, shuffled in each epoch; deterministic for a seed, epoch and index.

    Args:
        films: The films.
        side: Side S of the network's input, in pixels.
        seed: Seed of shuffling and augmentation; None for the films in order, without augmentation.
    """

    def __init__(self, films: Sequence[LungCropFilm], *, side: int, seed: int | None) -> None:
        self._films, self._side, self._seed = films, side, seed
        self.epoch = 0
        self._weights = _class_weights(films)

    def __len__(self) -> int:
        return len(self._films)

    def __getitem__(self, index: int) -> JointSample:
        if index >= len(self._films):
            raise IndexError(index)
        if self._seed is None:
            return self._sample(index, None)
        order = np.random.default_rng((self._seed, self.epoch)).permutation(len(self._films))
        return self._sample(int(order[index]), np.random.default_rng((self._seed, self.epoch, index)))

    def _sample(self, index: int, random: Random | None) -> JointSample:
        film = self._films[index]
        chest, position = film.chest, _position(film, random)
        opacities = np.zeros(film.lungs.shape, np.uint8) if film.opacities is None else film.opacities
        return JointSample(
            film=torch.from_numpy(self._picture(film, position, random)),
            head=torch.tensor(HEADS[chest.population]),
            label=torch.tensor(float(chest.pneumonia)),
            weight=torch.tensor(self._weights[index], dtype=torch.float32),
            kinds=torch.tensor(kind_targets(chest.kind)),
            opacities=torch.from_numpy(self._regions(opacities, position)),
            opacities_weight=torch.tensor(_opacities_weight(film)),
            lungs=torch.from_numpy(self._regions(film.lungs, position)),
            unlocated_opacity=torch.tensor(float(chest.pneumonia and chest.boxes is None)),
        )

    def _picture(self, film: LungCropFilm, position: Affine, random: Random | None) -> FloatImage:
        pixels = warped(as_floats(film.pixels), position, self._side, cv2.BORDER_REPLICATE)
        mask = warped(as_floats(film.mask), position, self._side)
        if random is None:
            return cover(pixels, mask)
        picture = cover(vary_exposure(pixels, random), _varied_rim(mask, random))
        return _with_part_hidden(picture, random)

    def _regions(self, values: np.ndarray, position: Affine) -> FloatImage:
        cells = self._side // REGION
        fine = warped(as_floats(values), position, cells * _OVERSAMPLING)
        return cv2.resize(fine, (cells, cells), interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


def _class_weights(films: Sequence[LungCropFilm]) -> list[float]:
    """Weights that give each class of a population half of the total weight."""
    groups = [(film.chest.film.adult, film.chest.pneumonia) for film in films]
    adults = sum(adult for adult, _ in groups)
    sizes = {True: adults, False: len(groups) - adults}
    counts = Counter(groups)
    return [sizes[adult] / 2 / counts[adult, pneumonia] for adult, pneumonia in groups]


def _opacities_weight(film: LungCropFilm) -> float:
    """Weight of the opacities: known for adults, and for normal children, who have none."""
    chest = film.chest
    if chest.film.adult:
        return 0.0 if chest.boxes is None else _OPACITY_WEIGHT if chest.pneumonia else _NEGATIVE_WEIGHT
    return 0.0 if chest.pneumonia else _CHILD_WEIGHT


def _position(film: LungCropFilm, random: Random | None) -> Affine:
    """The affine map from the network's input to the stored crop, with augmentation."""
    if random is None:
        return film.position
    jitter, _ = draw_position(random, degrees=10, scale=(0.82, 1.22), shift=0.07, aspect=0.22, shear=0.1)
    square = np.vstack([jitter, [0, 0, 1]])
    composed: Affine = (film.position @ square).astype(np.float32)
    return composed


def _varied_rim(mask: FloatImage, random: Random) -> FloatImage:
    """Grow or shrink a mask a little, so that its edge carries no information."""
    if not chance(random, 0.25):
        return mask
    size = int(random.choice(_RIM_CHANGES))
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (size, size))
    change = cv2.erode if chance(random, 0.4) else cv2.dilate
    return change(mask, kernel).astype(np.float32, copy=False)


def _with_part_hidden(picture: FloatImage, random: Random) -> FloatImage:
    """Sometimes cover a rectangle (random erasing; Zhong 2020, arXiv:1708.04896)."""
    if chance(random, 0.35):
        side = picture.shape[-1]
        height, width = (int(side * share) for share in random.uniform(0.08, 0.35, 2))
        top, left = int(random.integers(side - height)), int(random.integers(side - width))
        picture[:, top : top + height, left : left + width] = picture.mean()
    return picture
