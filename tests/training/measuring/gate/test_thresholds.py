import numpy as np
import pytest

from training.measuring.gate.predictions import GatePredictions
from training.measuring.gate.thresholds import choose_sure_heart_side, choose_thresholds

ADULT = np.arange(2000) % 2 == 0


def predictions(
    *, frontal: np.ndarray | None = None, adult: np.ndarray | None = None, heart_side: np.ndarray | None = None
) -> GatePredictions:
    films = len(ADULT)
    return GatePredictions(
        frontal=np.full(films, 0.99) if frontal is None else frontal,
        kinds=np.zeros(films, int),
        turns=np.zeros(films, int),
        inverted=np.zeros(films, bool),
        adult=np.where(ADULT, 0.98, 0.02) if adult is None else adult,
        heart_side=np.full(films, 4.0) if heart_side is None else heart_side,
        lung_share=np.linspace(0.1, 0.3, films),
        frame_contact=np.zeros(films),
    )


@pytest.mark.parametrize(("refused", "threshold"), [(0, 0.8), (7, 0.8), (8, 0.3)])
def test_the_largest_threshold_that_refuses_few_films_of_either_population(refused: int, threshold: float) -> None:
    frontal = np.full(len(ADULT), 0.99)
    frontal[np.flatnonzero(ADULT)[:refused]] = 0.4  # of 1000 adults
    assert choose_thresholds(predictions(frontal=frontal), ADULT).least_frontal == threshold


def test_the_smallest_threshold_is_taken_if_every_one_refuses_too_many() -> None:
    assert choose_thresholds(predictions(frontal=np.zeros(len(ADULT))), ADULT).least_frontal == 0.1


def test_the_range_of_doubt_leaves_few_films_in_doubt() -> None:
    chosen = choose_thresholds(predictions(), ADULT)
    assert (chosen.child_up_to, chosen.adult_from) == pytest.approx((0.02, 0.98))


def test_the_range_of_doubt_has_a_least_width() -> None:
    chosen = choose_thresholds(predictions(adult=np.where(ADULT, 0.6, 0.4)), ADULT)
    assert (chosen.child_up_to, chosen.adult_from) == (0.3, 0.7)


def test_the_least_lung_share_is_half_of_the_smallest_ones() -> None:
    assert choose_thresholds(predictions(), ADULT).least_lung_share == pytest.approx(0.05, abs=0.001)


def test_few_films_of_either_population_are_warned_of_because_of_the_hearts_side() -> None:
    unusual = np.full(len(ADULT), 4.0)
    unusual[np.flatnonzero(ADULT)[:20]] = -np.linspace(1.5, 6, 20)  # of 1000 adults
    sure = choose_sure_heart_side(predictions(heart_side=unusual), ADULT)
    assert 0 < (unusual[ADULT] <= -sure).mean() <= 0.005


def test_uncertain_heart_sides_are_never_warned_of() -> None:
    assert choose_sure_heart_side(predictions(), ADULT) == 1
