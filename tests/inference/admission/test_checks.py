from pathlib import Path

import numpy as np
import pytest
from making import grey_film

from inference.admission.checks import check_picture
from inference.radiograph import Radiograph


def film(pixels: np.ndarray) -> Radiograph:
    return Radiograph(
        path=Path("a.png"),
        pixels=pixels.astype(np.float32),
        bits_stored=8,
        source_format="PNG",
        sha256="0" * 64,
    )


def _marked(share: float) -> np.ndarray:
    """A grey picture with a share of it black, and as much white."""
    pixels = np.full((400, 400), 0.5)
    rows = round(400 * share)
    pixels[:rows], pixels[400 - rows :] = 0, 1
    return pixels


@pytest.mark.parametrize(
    "pixels",
    [
        grey_film(0.5) / 255,
        np.full((100, 100), 0.5) + np.linspace(0, 0.022, 100),
        np.where(np.arange(100) < 96, 0.5, 0.53) * np.ones((100, 1)),
        _marked(0.02),
    ],
)
def test_a_film_passes(pixels: np.ndarray) -> None:
    assert check_picture(film(pixels)) is None


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((100, 100)), "blank"),
        (np.full((100, 100), 0.5) + np.linspace(0, 0.01, 100), "blank"),
        (_marked(0.0075), "blank"),
        (grey_film(0.5, width=400, height=100) / 255, "aspect"),
        (grey_film(0.5, width=100, height=400) / 255, "aspect"),
    ],
)
def test_what_cannot_be_a_chest_film_is_refused(pixels: np.ndarray, code: str) -> None:
    refusal = check_picture(film(pixels))
    assert refusal is not None
    assert refusal.code == code
    assert str(refusal).endswith(".")
