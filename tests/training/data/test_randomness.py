import numpy as np
import pytest

from training.data.randomness import chance


def test_chance_is_true_with_its_probability() -> None:
    random = np.random.default_rng(1)
    assert sum(chance(random, 0.25) for _ in range(4000)) == pytest.approx(1000, abs=120)
