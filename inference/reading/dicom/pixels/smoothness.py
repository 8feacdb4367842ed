"""Tells films from misread bits: neighbouring pixels of a film have similar values."""

from typing import Any

import numpy as np
import numpy.typing as npt

_ROWS = 128
_SMOOTH = 0.35
_OF_DEVIATION = 2 / np.sqrt(np.pi)
"""The mean difference of two independent normal values is so many of their standard deviations."""


def sampled_rows(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A sample of rows, spread over the whole picture; a view."""
    return pixels[:: max(1, pixels.shape[0] // _ROWS)]


def roughness(pixels: npt.NDArray[Any]) -> float:
    """Mean difference of neighbours in a row, relative to that of any two pixels: 0.02 to 0.2 in films, 1 in noise.

    Args:
        pixels: [H, W] of any number type; a blank picture is not rough.
    """
    rows = sampled_rows(pixels).astype(np.float32)
    deviation = float(rows.std())
    return float(np.abs(np.diff(rows, axis=1)).mean()) / (_OF_DEVIATION * deviation) if deviation else 0.0


def is_smooth(pixels: npt.NDArray[Any]) -> bool:
    """Whether a picture is as smooth as a film."""
    return roughness(pixels) < _SMOOTH
