import numpy as np
import pytest

from training.measuring.random_perturbations import CALIBRATION_SEED, EVALUATION_SEED, random_perturbations

GRAIN = np.random.default_rng(1).random((192, 224), np.float32)
FILM = (0.3 + 0.1 * GRAIN) * np.linspace(0.4, 2, 224, dtype=np.float32)


@pytest.mark.parametrize("name", list(random_perturbations(EVALUATION_SEED)))
def test_each_perturbation_changes_a_film_and_keeps_its_shape_and_range(name: str) -> None:
    changed = random_perturbations(EVALUATION_SEED)[name](FILM)
    assert (changed.shape, changed.dtype) == (FILM.shape, np.float32)
    assert 0.01 < np.abs(changed - FILM).mean() < 0.4
    assert changed.min() >= 0
    assert changed.max() <= 1


@pytest.mark.parametrize("name", list(random_perturbations(EVALUATION_SEED)))
def test_a_perturbation_depends_only_on_seed_and_film(name: str) -> None:
    first = random_perturbations(EVALUATION_SEED)[name](FILM)
    assert np.array_equal(first, random_perturbations(EVALUATION_SEED)[name](FILM))
    assert not np.array_equal(first, random_perturbations(CALIBRATION_SEED)[name](FILM))


def test_films_are_perturbed_independently() -> None:
    darker = next(iter(random_perturbations(EVALUATION_SEED).values()))
    other = FILM.copy()
    other[0, 0] = 0.0
    assert not np.array_equal(darker(FILM)[1:], darker(other)[1:])
