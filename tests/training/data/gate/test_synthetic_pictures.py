import numpy as np
import pytest

from inference.models.gate.passport import Kind
from training.data.gate.synthetic_pictures import (
    GENERATORS,
    HELD_OUT_GENERATORS,
    TRAINING_GENERATORS,
    generate_pictures,
    kind_of,
)


@pytest.mark.parametrize("generator", GENERATORS)
def test_every_generator_draws_another_picture_each_time(generator: str) -> None:
    synthetic = generate_pictures([generator], 3, side=48, seed=1)
    assert synthetic.pictures.shape == (3, 48, 48)
    assert not np.array_equal(synthetic.pictures[0], synthetic.pictures[1])
    assert synthetic.pictures.std() > 1


def test_the_same_seed_generates_the_same_pictures() -> None:
    first, again = (generate_pictures(TRAINING_GENERATORS, 20, side=32, seed=7) for _ in range(2))
    assert np.array_equal(first.pictures, again.pictures)
    assert first.generators == again.generators


def test_generators_that_are_held_out_are_not_used_for_training() -> None:
    assert not set(HELD_OUT_GENERATORS) & set(TRAINING_GENERATORS)
    assert {*HELD_OUT_GENERATORS, *TRAINING_GENERATORS} == set(GENERATORS)


def test_limbs_and_slices_are_parts_of_the_body() -> None:
    assert {generator for generator in GENERATORS if kind_of(generator) is Kind.OTHER_PART} == {"limbs", "slices"}
