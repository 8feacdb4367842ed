import numpy as np
import pytest

from inference.localisation.lung_field import lung_outline, pack_lung_field


def test_outline_runs_around_each_lung_in_the_films_pixels() -> None:
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 4:12] = field[1, 4:28, 20:28] = 1.0
    left, right = lung_outline(pack_lung_field(field), 640, 320)
    assert [*left.min(axis=0), *left.max(axis=0)] == pytest.approx([80, 80, 240, 240], abs=6)
    assert [*right.min(axis=0), *right.max(axis=0)] == pytest.approx([400, 40, 560, 280], abs=6)


def test_specks_outside_a_lung_are_not_outlined() -> None:
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 4:12] = field[0, 2:4, 28:30] = 1.0
    assert len(lung_outline(pack_lung_field(field), 640, 320)) == 1
