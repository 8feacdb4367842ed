import numpy as np
import pytest

from training.data.gate.textures import spectrum, stretched


@pytest.mark.parametrize("exponent", [0.0, 2.0, None])
def test_noise_of_any_spectrum_has_zero_mean_and_unit_deviation(exponent: float | None) -> None:
    noise = spectrum(np.random.default_rng(1), 64, exponent)
    assert noise.shape == (64, 64)
    assert abs(noise.mean()) < 1e-6
    assert abs(noise.std() - 1) < 1e-6


def test_a_steep_spectrum_is_smooth() -> None:
    rough, smooth = (spectrum(np.random.default_rng(1), 64, exponent) for exponent in (0.0, 3.0))
    assert np.abs(np.diff(smooth)).mean() < 0.5 * np.abs(np.diff(rough)).mean()


def test_grey_values_are_stretched_within_0_to_1() -> None:
    random = np.random.default_rng(1)
    for _ in range(20):
        picture = stretched(random.normal(50, 900, (8, 8)), random)
        assert 0 <= picture.min() <= picture.max() <= 1
        assert np.ptp(picture) > 0.29
