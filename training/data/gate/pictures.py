"""The gate's pictures in memory: chest films with lung fields, and all other pictures."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from tqdm import tqdm

from inference.arrays import ByteImage
from inference.errors import HilumError
from inference.models.gate.passport import Kind
from inference.models.preprocessing import preprocess
from inference.reading.reader import read_radiograph
from training.data.gate.chest_films import ChestFilm
from training.data.gate.other_pictures import OtherPicture
from training.data.gate.synthetic_pictures import SyntheticPictures
from training.data.manifest import DataError
from training.data.resources import check_memory

_Source = TypeVar("_Source")
_Loaded = TypeVar("_Loaded")

STORED_SIDE = 176
"""Side of the pictures in memory, in pixels: more than the network's input, so that they can be turned and shifted."""

_FIELD_SIDE = 88
_LEAST_RATIO = 0.15
"""Smallest area of a second lung, as a share of the largest region of a mask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFilm:
    """A chest film in memory.

    Attributes:
        pixels: uint8 [S, S].
        lungs: uint8 [2, h, w], the lung on the left of the picture first; None if not known.
    """

    pixels: ByteImage
    lungs: ByteImage | None
    adult: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPicture:
    """A picture in memory that is not a frontal chest film, uint8 [S, S]."""

    pixels: ByteImage
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class GatePictures:
    """All pictures for training, or for validation.

    Attributes:
        films: Chest films of both populations.
        others: Radiographs and slices that are not frontal chest films.
        synthetic: Synthetic pictures.
    """

    films: Sequence[StoredFilm]
    others: Sequence[StoredPicture]
    synthetic: Sequence[StoredPicture]


def load_chest_films(films: Sequence[ChestFilm], *, purpose: str) -> list[StoredFilm]:
    """Read films and their masks, with a progress bar; unreadable films are left out.

    Raises:
        DataError: No film of one population can be read, or they do not fit into memory.
    """
    check_memory(len(films), STORED_SIDE)

    def load(film: ChestFilm) -> StoredFilm | None:
        pixels = _read(film.path)
        return None if pixels is None else StoredFilm(pixels=pixels, lungs=_lungs(film.mask), adult=film.adult)

    loaded = _in_parallel(load, films, f"Reading {purpose} films")
    if len({film.adult for film in loaded}) < len((True, False)):
        raise DataError(f"The {purpose} films of children or those of adults cannot be read.")
    return loaded


def load_other_pictures(pictures: Sequence[OtherPicture], *, purpose: str) -> list[StoredPicture]:
    """Read pictures, with a progress bar; unreadable pictures are left out."""

    def load(picture: OtherPicture) -> StoredPicture | None:
        pixels = _read(picture.path)
        return None if pixels is None else StoredPicture(pixels=pixels, kind=picture.kind)

    return _in_parallel(load, pictures, f"Reading other {purpose} pictures")


def as_stored(synthetic: SyntheticPictures) -> list[StoredPicture]:
    """Synthetic pictures in the form of other stored pictures."""
    return [
        StoredPicture(pixels=pixels, kind=kind)
        for pixels, kind in zip(synthetic.pictures, synthetic.kinds, strict=True)
    ]


def split_mask(mask: ByteImage) -> ByteImage | None:
    """The two lungs of a mask, uint8 [2, h, w], the one on the left of the picture first; None unless there are two."""
    _, labels, statistics, centres = cv2.connectedComponentsWithStats((mask > 127).astype(np.uint8))  # noqa: PLR2004
    areas = statistics[1:, cv2.CC_STAT_AREA]
    if len(areas) < 2 or np.sort(areas)[-2] < _LEAST_RATIO * areas.max():  # noqa: PLR2004  # lungs
        return None
    largest = 1 + np.argsort(-areas)[:2]
    lungs = [(labels == lung).astype(np.uint8) * 255 for lung in sorted(largest, key=lambda lung: centres[lung][0])]
    shape = (_FIELD_SIDE, _FIELD_SIDE)
    return np.stack([cv2.resize(lung, shape, interpolation=cv2.INTER_AREA).astype(np.uint8) for lung in lungs])


def _read(path: Path) -> ByteImage | None:
    try:
        film = preprocess(read_radiograph(path).pixels, STORED_SIDE)[0]
    except HilumError:
        return None
    pixels: ByteImage = (255 * film).round().astype(np.uint8)
    return pixels


def _lungs(mask: Path | None) -> ByteImage | None:
    pixels = None if mask is None else cv2.imread(str(mask), cv2.IMREAD_GRAYSCALE)
    return None if pixels is None else split_mask(pixels.astype(np.uint8))


def _in_parallel(load: Callable[[_Source], _Loaded | None], sources: Sequence[_Source], title: str) -> list[_Loaded]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(tqdm(pool.map(load, sources), total=len(sources), desc=title, unit="film"))
    return [result for result in results if result is not None]
