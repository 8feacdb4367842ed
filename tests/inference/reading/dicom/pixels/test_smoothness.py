import numpy as np
import pytest
from making_dicom import CHEST

from inference.reading.dicom.pixels.smoothness import is_smooth, roughness

NOISE = np.random.default_rng(1).integers(0, 4096, (300, 200)).astype(np.uint16)
WORDS = np.rint(CHEST * 4095).astype(np.uint16)


def test_a_film_is_smooth_and_noise_is_not() -> None:
    assert is_smooth(WORDS)
    assert roughness(NOISE) == pytest.approx(1.0, abs=0.1)
    assert not is_smooth(WORDS.byteswap())


def test_a_blank_picture_is_not_rough() -> None:
    assert roughness(np.full((40, 40), 7)) == 0.0
