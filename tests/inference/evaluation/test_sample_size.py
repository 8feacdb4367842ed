import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from inference.evaluation.metrics import wilson
from inference.evaluation.planning import films_for_width, further_films, width


@pytest.mark.parametrize(
    ("share", "wanted", "films"),
    [
        # at a half Wilson's interval is z / sqrt(n + z²) wide, so n = z² / w² - z²
        (0.5, 0.2, 93),
        (0.5, 0.1, 381),
    ],
)
def test_at_a_half_there_is_a_formula(share: float, wanted: float, films: int) -> None:
    assert films_for_width(share, wanted) == films


@given(successes=st.integers(0, 40), wanted=st.floats(0.01, 0.9))
def test_it_is_the_fewest_films(successes: int, wanted: float) -> None:
    share = successes / 40
    needed = films_for_width(share, wanted)
    assert width(wilson(share, needed)) <= wanted
    assert needed == 1 or width(wilson(share, needed - 1)) > wanted


def test_the_width_is_that_of_scipys_wilson_interval() -> None:
    needed = films_for_width(0.9, 0.1)
    rounded = binomtest(round(0.9 * needed), needed).proportion_ci(method="wilson")
    assert rounded.high - rounded.low == pytest.approx(0.1, abs=0.003)


def test_films_that_are_there_count_by_what_they_are_worth() -> None:
    needed = films_for_width(0.9, 0.1)
    assert further_films(0.9, 0.1, films=50, worth=50.0) == needed - 50
    assert further_films(0.9, 0.1, films=50, worth=25.0) == 2 * needed - 50
    assert further_films(0.9, 0.1, films=10_000, worth=10_000.0) == 0


@pytest.mark.parametrize("wanted", [0.0, 1.0, 1e-9])
def test_a_width_out_of_reach_is_refused(wanted: float) -> None:
    with pytest.raises(ValueError, match="width"):
        films_for_width(0.5, wanted)
