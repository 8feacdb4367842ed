"""Films with near scores: the nearest in the logit, all ties among them, and silence where there are few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.evaluation.nearest_scores import NearestScores, nearest_scores
from inference.evaluation.planning import at_prevalence
from inference.models.classifier import PneumoniaClassifier
from inference.models.passport import ValidationScores

RISING = tuple((number + 0.5) / 400 for number in range(400))


def scores(normal: tuple[float, ...], pneumonia: tuple[float, ...]) -> ValidationScores:
    return ValidationScores(normal=tuple(sorted(normal)), pneumonia=tuple(sorted(pneumonia)))


def test_nearest_hundred_of_both_classes_are_counted() -> None:
    nearest = nearest_scores(0.99, scores(RISING[:200], RISING[200:]))
    assert nearest is not None
    assert (nearest.films, nearest.pneumonia) == (100, 100)
    assert (nearest.all_films, nearest.all_pneumonia) == (400, 200)
    assert nearest.high == RISING[-1]
    halfway = nearest_scores(0.5, scores(RISING[:200], RISING[200:]))
    assert halfway is not None
    assert (halfway.films, halfway.pneumonia) == (100, 50)
    assert halfway.low < 0.5 < halfway.high


def test_nearness_is_of_the_logit_and_not_of_the_probability() -> None:
    nearest = nearest_scores(0.9, scores(normal=(0.9999,) * 60, pneumonia=(0.5,) * 20))
    assert nearest is not None
    assert (nearest.films, nearest.pneumonia, nearest.low, nearest.high) == (20, 20, 0.5, 0.5)


def test_films_as_near_as_the_last_are_taken_too() -> None:
    nearest = nearest_scores(1.0, scores((1.0,) * 150, (1.0,) * 250))
    assert nearest == NearestScores(films=400, pneumonia=250, low=1.0, high=1.0, all_films=400, all_pneumonia=250)


@pytest.mark.parametrize("number", [0, 10, 39])
def test_too_few_films_give_no_share(number: int) -> None:
    assert nearest_scores(0.5, scores((0.2,) * number, (0.8,) * number)) is None


def test_share_is_weighed_to_a_prevalence() -> None:
    """Of 400 films three in four show pneumonia: at even odds each of them counts a third of a normal one."""
    nearest = NearestScores(films=100, pneumonia=75, low=0.1, high=0.9, all_films=400, all_pneumonia=300)
    assert nearest.share_at().value == nearest.share_at(0.75).value == pytest.approx(0.75)
    even = nearest.share_at(0.5)
    assert even.value == pytest.approx(0.5)
    assert even.low < 0.5 < even.high
    assert nearest.share_at(0.1).value == pytest.approx(0.1)


SLACK = 0.05
"""What calibration may be off; before shares were weighed, a probability of 0.37 stood beside a share of 0.68."""


def test_share_never_contradicts_the_shipped_models_probability() -> None:
    passport = PneumoniaClassifier().passport
    for prevalence in (0.05, 0.15, 0.5, 0.75):
        for probability in [number / 100 for number in range(1, 100)]:
            nearest = nearest_scores(probability, passport.changed_scores)
            assert nearest is not None
            share = nearest.share_at(prevalence)
            there = at_prevalence(probability, 0.5, prevalence)
            assert share.low - SLACK <= there <= share.high + SLACK, (probability, share)


@given(
    st.floats(0, 1),
    st.lists(st.floats(0, 1), min_size=40, max_size=120),
    st.lists(st.floats(0, 1), min_size=40, max_size=120),
)
def test_counts_are_possible(probability: float, normal: list[float], pneumonia: list[float]) -> None:
    nearest = nearest_scores(probability, scores(tuple(normal), tuple(pneumonia)))
    assert nearest is not None
    assert 20 <= nearest.films <= nearest.all_films == len(normal) + len(pneumonia)
    assert 0 <= nearest.pneumonia <= min(nearest.films, len(pneumonia))
    assert nearest.films - nearest.pneumonia <= len(normal)
