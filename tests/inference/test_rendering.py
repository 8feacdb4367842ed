import numpy as np
import pytest

from inference.rendering import thumbnail, to_display


def test_grey_values_become_bytes() -> None:
    pixels = np.array([[0.0, 0.5], [1.0, 2.0]], np.float32)
    assert to_display(pixels).tolist() == [[0, 128], [255, 255]]
    assert to_display(pixels.T).flags["C_CONTIGUOUS"]


@pytest.mark.parametrize(("shape", "small"), [((1000, 500), (64, 32)), ((300, 600), (32, 64)), ((40, 50), (40, 50))])
def test_a_thumbnail_keeps_the_aspect_and_enlarges_nothing(shape: tuple[int, int], small: tuple[int, int]) -> None:
    assert thumbnail(np.full(shape, 0.5, np.float32), 64).shape == small
