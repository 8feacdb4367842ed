"""Films for benchmarks: distinct copies of native films, of the samples, and of a small film."""

import itertools
from pathlib import Path

import numpy as np
from PIL import Image

from inference.paths import SAMPLE_FILMS

NATIVE_FILMS = Path(__file__).resolve().parents[3] / "shared" / "data" / "chest_xray_fullsize" / "train"


def native_films(folder: Path, count: int) -> Path:
    """Write copies of the native films, each made distinct by trailing bytes, so that no answer can be reused.

    Raises:
        FileNotFoundError: The native films are not on this machine.
    """
    sources = sorted(NATIVE_FILMS.rglob("*.jpeg"))
    if not sources:
        raise FileNotFoundError(f"there are no native films in {NATIVE_FILMS}")
    folder.mkdir(parents=True)
    for number, source in zip(range(count), itertools.cycle(sources), strict=False):
        (folder / f"{number:06}.jpeg").write_bytes(source.read_bytes() + f"copy {number}".encode())
    return folder


def small_films(folder: Path, count: int) -> Path:
    """Write small distinct films: one drawn picture with trailing bytes."""
    film = np.random.default_rng(1).integers(0, 255, (96, 96), dtype=np.uint8)
    folder.mkdir(parents=True)
    picture = folder / "000000.jpeg"
    Image.fromarray(film).save(picture)
    data = picture.read_bytes()
    for number in range(count):
        (folder / f"{number:06}.jpeg").write_bytes(data + f"copy {number}".encode())
    return folder


def sample_films(folder: Path, count: int) -> Path:
    """Write copies of the synthetic samples, each made distinct by trailing bytes: every machine has them."""
    sources = [path.read_bytes() for path in sorted(SAMPLE_FILMS.glob("*.png"))]
    folder.mkdir(parents=True)
    for number, source in zip(range(count), itertools.cycle(sources), strict=False):
        (folder / f"{number:06}.png").write_bytes(source + f"copy {number}".encode())
    return folder
