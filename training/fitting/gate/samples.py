"""Training samples of the gate: normal, rotated, inverted and altered films, and other pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from inference.arrays import FloatImage
from inference.models.gate.passport import Kind
from training.data.gate.altered_films import ALTERATIONS, Film
from training.data.gate.pictures import GatePictures, StoredFilm, StoredPicture
from training.data.randomness import Random, chance
from training.fitting.film_variation import add_border_or_marker, as_floats, draw_position, vary_exposure, warped

_Choice = TypeVar("_Choice")

SIDE, FIELD_SIDE = 128, 32
"""Sides of the network's input and of its lung field, in pixels."""

WHOLE, TURNED, ALTERED = 0.36, 0.18, 0.27
"""Shares of the samples; the rest are pictures that are no chest films."""

_KINDS = tuple(Kind)
_EMPTY_FIELD_WEIGHT = 0.3
"""Weight of the empty lung field of pictures that are no chest films."""


class GateSample(NamedTuple):
    """A picture with its targets; a batch has N samples in each tensor.

    Attributes:
        picture: float32 [1, S, S] in 0 to 1.
        kind: int, its index in `Kind`.
        turn: int, quarter turns counter-clockwise.
        inverted: 0 or 1.
        adult: 0 or 1.
        whole: 1 for a whole frontal chest film, else 0; the three fields above apply only to these.
        lung_field: float32 [2, h, w] in 0 to 1.
        field_weight: Weight of the lung field; 0 if not known.
    """

    picture: Tensor
    kind: Tensor
    turn: Tensor
    inverted: Tensor
    adult: Tensor
    whole: Tensor
    lung_field: Tensor
    field_weight: Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class _Labels:
    """The labels of a picture; without `lungs` its lung field is empty, with the weight `empty_weight`."""

    kind: Kind
    turn: int = 0
    inverted: bool = False
    adult: bool = False
    lungs: FloatImage | None = None
    empty_weight: float = 0.0


class GateSamples(Dataset[GateSample]):
    """Random samples, of which an epoch uses `count`; deterministic for a seed, epoch and index.

    Args:
        pictures: The pictures to sample from.
        count: Number of samples in an epoch.
        seed: Seed of the sampling.
    """

    def __init__(self, pictures: GatePictures, *, count: int, seed: int) -> None:
        self._pictures, self._count, self._seed = pictures, count, seed
        self.epoch = 0
        films = pictures.films
        self._adults = [film for film in films if film.adult]
        self._children = [film for film in films if not film.adult]
        self._with_lungs = [film for film in films if film.lungs is not None]
        self._adults_with_lungs = [film for film in self._with_lungs if film.adult]
        self._laterals = [picture for picture in pictures.others if picture.kind is Kind.LATERAL]

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> GateSample:
        if index >= self._count:
            raise IndexError(index)
        random = np.random.default_rng((self._seed, self.epoch, index))
        draw = random.random()
        if draw < WHOLE:
            return self._whole(random)
        if draw < WHOLE + TURNED:
            return self._turned(random)
        return self._altered(random) if draw < WHOLE + TURNED + ALTERED else self._other(random)

    def _film(self, random: Random) -> StoredFilm:
        """Sample a child's or an adult's film with equal odds; the few adults with lung fields are oversampled."""
        if self._adults_with_lungs and chance(random, 0.12):
            return _choice(random, self._adults_with_lungs)
        return _choice(random, self._adults if chance(random, 0.5) else self._children)

    def _whole(self, random: Random) -> GateSample:
        film = self._film(random)
        pixels, lungs = _positioned(film, random)
        labels = _Labels(kind=Kind.FRONTAL, adult=film.adult, lungs=lungs)
        return _sample(add_border_or_marker(pixels, random), random, labels)

    def _turned(self, random: Random) -> GateSample:
        """Sample a rotated or inverted film, or both; lung fields are learnt from upright films only."""
        film = self._film(random)
        pixels, lungs = _positioned(film, random)
        turn = int(random.integers(4))
        inverted = turn == 0 or chance(random, 0.55)
        known = None if turn else lungs
        labels = _Labels(kind=Kind.FRONTAL, turn=turn, inverted=inverted, adult=film.adult, lungs=known)
        return _sample(np.rot90(1 - pixels if inverted else pixels, turn), random, labels)

    def _altered(self, random: Random) -> GateSample:
        film = _choice(random, self._with_lungs) if chance(random, 0.6) else self._film(random)
        pixels, lungs = _positioned(film, random)
        other, _ = _positioned(self._film(random), random)
        known = np.zeros((2, FIELD_SIDE, FIELD_SIDE), np.float32) if lungs is None else lungs
        alterations = list(ALTERATIONS.values())
        chosen = alterations[random.choice(len(alterations), p=[alteration.share for alteration in alterations])]
        picture = chosen.apply(Film(pixels=pixels, lungs=known, other=other), random)
        return _sample(1 - picture if chance(random, 0.1) else picture, random, _Labels(kind=chosen.kind))

    def _other(self, random: Random) -> GateSample:
        picture = self._other_picture(random)
        position, _ = draw_position(random, degrees=12, scale=(0.7, 1.15), shift=0.1, aspect=0.2)
        border = cv2.BORDER_REFLECT if chance(random, 0.5) else cv2.BORDER_CONSTANT
        pixels = warped(as_floats(picture.pixels), position, SIDE, border)
        if picture.kind is Kind.LATERAL:
            return _sample(pixels, random, _Labels(kind=picture.kind))
        pixels = np.rot90(pixels, int(random.integers(4))) if chance(random, 0.3) else pixels
        labels = _Labels(kind=picture.kind, empty_weight=_EMPTY_FIELD_WEIGHT)
        return _sample(1 - pixels if chance(random, 0.2) else pixels, random, labels)

    def _other_picture(self, random: Random) -> StoredPicture:
        """Sample another picture; the few lateral films are oversampled."""
        if chance(random, 0.1):
            return _choice(random, self._laterals)
        return _choice(random, self._pictures.others if chance(random, 0.3) else self._pictures.synthetic)


def _choice(random: Random, choices: Sequence[_Choice]) -> _Choice:
    return choices[int(random.integers(len(choices)))]


def _positioned(film: StoredFilm, random: Random) -> tuple[FloatImage, FloatImage | None]:
    """Move a film and its lung field, if known; mirroring swaps the lungs."""
    position, mirrored = draw_position(random, degrees=9, scale=(0.93, 1.16), shift=0.06)
    border = cv2.BORDER_CONSTANT if chance(random, 0.6) else cv2.BORDER_REPLICATE
    pixels = warped(as_floats(film.pixels), position, SIDE, border)
    if film.lungs is None:
        return pixels, None
    lungs = np.stack([warped(as_floats(lung), position, FIELD_SIDE) for lung in film.lungs])
    return pixels, lungs[::-1] if mirrored else lungs


def _sample(picture: FloatImage, random: Random, labels: _Labels) -> GateSample:
    """Build a sample with varied exposure."""
    empty = np.zeros((2, FIELD_SIDE, FIELD_SIDE), np.float32)
    return GateSample(
        picture=torch.from_numpy(vary_exposure(picture, random))[None],
        kind=torch.tensor(_KINDS.index(labels.kind)),
        turn=torch.tensor(labels.turn),
        inverted=torch.tensor(float(labels.inverted)),
        adult=torch.tensor(float(bool(labels.adult))),
        whole=torch.tensor(float(labels.kind is Kind.FRONTAL)),
        lung_field=torch.from_numpy(np.ascontiguousarray(empty if labels.lungs is None else labels.lungs)),
        field_weight=torch.tensor(labels.empty_weight if labels.lungs is None else 1.0),
    )
