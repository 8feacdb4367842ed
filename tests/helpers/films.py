"""Films to test with: grey ones, any pixels as a radiograph, and one that takes long to decode."""

import io
import re
from functools import cache
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from PIL import Image

from inference.radiograph import FilmRecord, Radiograph


def grey_film(level: float, width: int = 96, height: int = 80) -> np.ndarray:
    """uint8 [height, width]: a gentle ramp around a grey level, so that the film is not blank."""
    ramp = np.linspace(-0.05, 0.05, width, dtype=np.float64)
    return np.rint((np.clip(level + ramp, 0, 1) * 255) * np.ones((height, 1))).astype(np.uint8)


def write_film(path: Path, level: float, width: int = 96, height: int = 80) -> Path:
    """Write a grey film; the extension decides its format."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(grey_film(level, width, height)).save(path)
    return path


def radiograph_of(pixels: np.ndarray, **fields: object) -> Radiograph:
    """Pixels [H, W] as if read from a PNG of their size."""
    record = FilmRecord(width=pixels.shape[1], height=pixels.shape[0], source_format="PNG", sha256="0" * 64)
    film = Radiograph(path=Path("a.png"), pixels=pixels.astype(np.float32), record=record, bits_stored=16)
    return replace(film, **fields)  # type: ignore[arg-type]


@cache
def endless_jpeg() -> bytes:
    """A JPEG of a megabyte that keeps libjpeg busy for most of a minute: one scan of many pixels, again and again."""
    buffer = io.BytesIO()
    Image.new("L", (6000, 6000), 128).save(buffer, "JPEG", progressive=True)
    whole = buffer.getvalue()
    scans = re.finditer(rb"\xff\xda.*?(?=\xff[\xc4\xd9\xda])", whole, re.DOTALL)
    shortest = min(scans, key=lambda scan: len(scan[0]))
    return whole[: shortest.end()] + shortest[0] * 20_000 + whole[shortest.end() :]
