"""Synthetic pictures, and photographs from Python packages, which the gate must refuse."""

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
from training.data.gate import drawings, textures
from training.data.randomness import Random, chance

PictureGenerator = Callable[[Random, int], DoubleArray]

HELD_OUT_GENERATORS = ("fractal", "chart", "stripes", "landscape")
"""Never used for training, so that they represent unknown kinds of pictures."""

_PACKAGES = {"sklearn": "datasets/images", "matplotlib": "mpl-data/sample_data", "skimage": "data"}
"""Packages with photographs, and their folders; scikit-image has the most, but is optional."""

_LEAST_SIDE = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticPictures:
    """Pictures from several generators.

    Attributes:
        pictures: uint8 [N, S, S].
        kinds: The kind of each picture.
        generators: The name of the generator of each picture.
    """

    pictures: npt.NDArray[np.uint8]
    kinds: tuple[Kind, ...]
    generators: tuple[str, ...]


def generate_pictures(generators: Sequence[str], count: int, *, side: int, seed: int) -> SyntheticPictures:
    """Generate pictures, equally many from each generator; deterministic for a seed.

    Args:
        generators: Names, such as `TRAINING_GENERATORS`.
        count: The total number of pictures.
        side: Side of each picture, in pixels.
        seed: Seed of the random generator.
    """
    random = np.random.default_rng(seed)
    names = tuple(generators[number % len(generators)] for number in range(count))
    pictures = np.stack([(np.clip(GENERATORS[name](random, side), 0, 1) * 255).astype(np.uint8) for name in names])
    return SyntheticPictures(pictures=pictures, kinds=tuple(kind_of(name) for name in names), generators=names)


def kind_of(generator: str) -> Kind:
    """The kind of a generator's pictures."""
    return Kind.OTHER_PART if generator in {"limbs", "slices"} else Kind.NO_RADIOGRAPH


def photograph(random: Random, side: int) -> DoubleArray:
    """A random crop of a photograph, in grey."""
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


GENERATORS: dict[str, PictureGenerator] = {
    "noise": textures.noise,
    "flat_noise": textures.flat_noise,
    "gradient": textures.gradient,
    "stripes": textures.stripes,
    "text": drawings.text_page,
    "shapes": drawings.shapes,
    "leaves": textures.leaves,
    "cells": textures.cells,
    "fractal": textures.fractal,
    "blobs": textures.blobs,
    "limbs": drawings.limbs,
    "slices": drawings.slices,
    "chart": drawings.chart,
    "blocks": textures.blocks,
    "photograph": photograph,
    "landscape": textures.landscape,
    "shaded_objects": drawings.shaded_objects,
}
TRAINING_GENERATORS = tuple(name for name in GENERATORS if name not in HELD_OUT_GENERATORS)
