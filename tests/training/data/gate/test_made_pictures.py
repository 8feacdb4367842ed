import numpy as np
import pytest

from inference.models.gate.passport import Kind
from training.data.gate.made_pictures import HELD_MAKERS, MAKERS, TEACHING_MAKERS, kind_of, make_pictures


@pytest.mark.parametrize("maker", MAKERS)
def test_every_maker_draws_another_picture_each_time(maker: str) -> None:
    made = make_pictures([maker], 3, side=48, seed=1)
    assert made.pictures.shape == (3, 48, 48)
    assert not np.array_equal(made.pictures[0], made.pictures[1])
    assert made.pictures.std() > 1


def test_the_same_seed_makes_the_same_pictures() -> None:
    first, again = (make_pictures(TEACHING_MAKERS, 20, side=32, seed=7) for _ in range(2))
    assert np.array_equal(first.pictures, again.pictures)
    assert first.makers == again.makers


def test_makers_that_are_held_out_never_teach() -> None:
    assert not set(HELD_MAKERS) & set(TEACHING_MAKERS)
    assert {*HELD_MAKERS, *TEACHING_MAKERS} == set(MAKERS)


def test_limbs_and_slices_are_parts_of_the_body() -> None:
    assert {maker for maker in MAKERS if kind_of(maker) is Kind.OTHER_PART} == {"limbs", "slices"}
