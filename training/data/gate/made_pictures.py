"""Pictures that are made, and the photographs that Python packages ship: what the gate must not take for a film."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from inference.arrays import DoubleArray
from inference.models.gate.passport import Kind
from training.data.gate import drawn_pictures, textures
from training.data.gate.textures import Random, chance

Maker = Callable[[Random, int], DoubleArray]

HELD_MAKERS = ("fractal", "chart", "stripes", "landscape")
"""Whose pictures are never learnt from, so that they stand for whatever else may come."""

_PACKAGES = {"sklearn": "datasets/images", "matplotlib": "mpl-data/sample_data", "skimage": "data"}
"""Packages that ship photographs, and where; scikit-image has the most, and is used where it is installed."""

_LEAST_SIDE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class MadePictures:
    """Pictures of several makers.

    Attributes:
        pictures: uint8 [N, S, S].
        kinds: Of each.
        makers: The name of each one's maker.
    """

    pictures: npt.NDArray[np.uint8]
    kinds: tuple[Kind, ...]
    makers: tuple[str, ...]


def make_pictures(makers: Sequence[str], count: int, *, side: int, seed: int) -> MadePictures:
    """Make pictures, as many of each maker's; the same for the same seed.

    Args:
        makers: Names, such as `TEACHING_MAKERS`.
        count: Of all pictures together.
        side: Of each, in pixels.
        seed: What they are drawn from.
    """
    random = np.random.default_rng(seed)
    names = tuple(makers[number % len(makers)] for number in range(count))
    pictures = np.stack([(np.clip(MAKERS[name](random, side), 0, 1) * 255).astype(np.uint8) for name in names])
    return MadePictures(pictures=pictures, kinds=tuple(kind_of(name) for name in names), makers=names)


def kind_of(maker: str) -> Kind:
    """What a maker's pictures are taken for."""
    return Kind.OTHER_PART if maker in {"limbs", "slices"} else Kind.NO_RADIOGRAPH


def photograph(random: Random, side: int) -> DoubleArray:
    """A cut-out of a photograph in grey."""
    photographs = _photographs()
    picture = photographs[random.integers(len(photographs))]
    size = int(min(picture.shape) * random.uniform(0.2, 1))
    top, left = (int(random.integers(0, length - size + 1)) for length in picture.shape)
    cut = picture[top : top + size, left : left + size]
    grey = cv2.resize(cut, (side, side), interpolation=cv2.INTER_AREA) / 255.0
    mirrored = grey[:, ::-1] if chance(random, 0.5) else grey
    return np.asarray(mirrored ** random.uniform(0.5, 2))


@cache
def _photographs() -> tuple[npt.NDArray[np.uint8], ...]:
    found = ((find_spec(package), folder) for package, folder in _PACKAGES.items())
    places = [Path(spec.origin).parent / folder for spec, folder in found if spec and spec.origin]
    paths = sorted(path for place in places for path in place.glob("*.[jp][pn]g"))
    pictures = (cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) for path in paths)
    return tuple(one.astype(np.uint8) for one in pictures if one is not None and min(one.shape) >= _LEAST_SIDE)


MAKERS: dict[str, Maker] = {
    "noise": textures.noise,
    "flat_noise": textures.flat_noise,
    "gradient": textures.gradient,
    "stripes": textures.stripes,
    "text": drawn_pictures.text_page,
    "shapes": drawn_pictures.shapes,
    "leaves": textures.leaves,
    "cells": textures.cells,
    "fractal": textures.fractal,
    "blobs": textures.blobs,
    "limbs": drawn_pictures.limbs,
    "slices": drawn_pictures.slices,
    "chart": drawn_pictures.chart,
    "blocks": textures.blocks,
    "photograph": photograph,
    "landscape": textures.landscape,
    "shaded_things": drawn_pictures.shaded_things,
}
TEACHING_MAKERS = tuple(name for name in MAKERS if name not in HELD_MAKERS)
