"""Finds near duplicates: films with similar perceptual hashes."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image
from tqdm import tqdm

from inference.arrays import FloatImage
from inference.errors import HilumError
from inference.reading.reader import read_radiograph
from training.data.manifest import LabelledFilm

Hashes = npt.NDArray[np.bool_]

NEAR_DUPLICATE_BITS = 8
"""Greatest distance, of 256 bits, at which two films are listed as near duplicates.

Among the 5,856 films of the paediatric set, copies differ by 0 to 3 bits and films of two children by 12 or more.
"""

_SIDE = 16
_CHUNK = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDuplicate:
    """Two films that look alike, and the distance of their hashes in bits; 0 does not imply identical files."""

    first: LabelledFilm
    second: LabelledFilm
    distance: int

    @property
    def identical(self) -> bool:
        """Whether the two files are equal byte for byte."""
        return self.first.sha256 == self.second.sha256


def perceptual_hash(pixels: FloatImage) -> Hashes:
    """The difference hash of a film: for each cell of a 16x16 grid, whether brightness increases to the right.

    Args:
        pixels: float32 [H, W].

    Returns:
        bool [256], nearly the same for a copy of another size, exposure or compression.
    """
    small = Image.fromarray(np.ascontiguousarray(pixels)).resize((_SIDE + 1, _SIDE), Image.Resampling.BOX)
    return (np.diff(np.asarray(small), axis=1) > 0).ravel()


def hash_films(films: Sequence[LabelledFilm]) -> Hashes:
    """Hashes of films, bool [N, 256]; unreadable films get random hashes, which are close to no other."""
    return hash_readable_films(films)[0]


def hash_readable_films(films: Sequence[LabelledFilm]) -> tuple[Hashes, list[str]]:
    """Hashes as from `hash_films`, and a sentence for each film that cannot be read."""

    def hash_of(film: LabelledFilm) -> tuple[Hashes, str]:
        try:
            return perceptual_hash(read_radiograph(film.path).pixels), ""
        except HilumError as error:
            noise = np.random.default_rng(int(film.sha256[:15], 16)).random(_SIDE * _SIDE)
            return noise < 0.5, f"{film.path}: {error}"  # noqa: PLR2004

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(tqdm(pool.map(hash_of, films), total=len(films), desc="Looking at films", unit="film"))
    hashes = np.stack([found for found, _ in results]) if results else np.zeros((0, _SIDE * _SIDE), bool)
    return hashes, [reason for _, reason in results if reason]


def near_duplicate_indices(first: Hashes, second: Hashes, distance: int) -> list[tuple[int, int, int]]:
    """Every pair of hashes that differ in at most `distance` bits: index in the first, index in the second, bits."""
    right = np.where(second, 1.0, -1.0).astype(np.float32)
    found = []
    for start in range(0, len(first), _CHUNK):
        left = np.where(first[start : start + _CHUNK], 1.0, -1.0).astype(np.float32)
        bits = (left.shape[1] - left @ right.T) / 2
        found += [(int(i) + start, int(j), int(bits[i, j])) for i, j in np.argwhere(bits <= distance)]
    return found


def near_duplicates_across(
    first: Sequence[LabelledFilm], second: Sequence[LabelledFilm], distance: int = NEAR_DUPLICATE_BITS
) -> list[NearDuplicate]:
    """Every pair of identical or nearly identical films across a split, nearest first."""
    near = near_duplicate_indices(hash_films(first), hash_films(second), distance)
    return [
        NearDuplicate(first=first[i], second=second[j], distance=bits)
        for i, j, bits in sorted(near, key=lambda pair: pair[2])
    ]
