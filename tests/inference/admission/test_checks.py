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


def test_a_film_passes() -> None:
    assert check_picture(film(grey_film(0.5) / 255)) is None


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((100, 100)), "blank"),
        (np.full((100, 100), 0.5) + np.linspace(0, 0.01, 100), "blank"),
        (grey_film(0.5, width=400, height=100) / 255, "aspect"),
        (grey_film(0.5, width=100, height=400) / 255, "aspect"),
    ],
)
def test_what_cannot_be_a_chest_film_is_refused(pixels: np.ndarray, code: str) -> None:
    refusal = check_picture(film(pixels))
    assert refusal is not None
    assert refusal.code == code
    assert str(refusal).endswith(".")
