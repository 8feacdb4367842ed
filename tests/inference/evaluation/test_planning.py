from math import exp, log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from inference.evaluation.metrics import wilson
from inference.evaluation.planning import at_prevalence, films_for_width, further_films, predictive_values, width


@pytest.mark.parametrize(
    ("share", "wanted", "films"),
    [
        # at a half Wilson's interval is z / sqrt(n + z²) wide, so n = z² / w² - z²
        (0.5, 0.2, 93),
        (0.5, 0.1, 381),
    ],
)
def test_films_for_a_proportion_of_a_half_follow_from_wilsons_formula(share: float, wanted: float, films: int) -> None:
    assert films_for_width(share, wanted) == films


@given(successes=st.integers(0, 40), wanted=st.floats(0.01, 0.9))
def test_one_film_fewer_gives_a_wider_interval(successes: int, wanted: float) -> None:
    share = successes / 40
    needed = films_for_width(share, wanted)
    assert width(wilson(share, needed)) <= wanted
    assert needed == 1 or width(wilson(share, needed - 1)) > wanted


def test_the_width_is_that_of_scipys_wilson_interval() -> None:
    needed = films_for_width(0.9, 0.1)
    rounded = binomtest(round(0.9 * needed), needed).proportion_ci(method="wilson")
    assert rounded.high - rounded.low == pytest.approx(0.1, abs=0.003)


def test_existing_films_count_by_their_effective_number() -> None:
    needed = films_for_width(0.9, 0.1)
    assert further_films(0.9, 0.1, films=50, effective_films=50.0) == needed - 50
    assert further_films(0.9, 0.1, films=50, effective_films=25.0) == 2 * needed - 50
    assert further_films(0.9, 0.1, films=10_000, effective_films=10_000.0) == 0


@pytest.mark.parametrize("wanted", [0.0, 1.0, 1e-9])
def test_a_width_out_of_reach_is_refused(wanted: float) -> None:
    with pytest.raises(ValueError, match="width"):
        films_for_width(0.5, wanted)


def test_the_values_are_those_of_bayes_theorem() -> None:
    """An HIV screening test, the example of R's MKmisc::predValues: 99.9 % and 99.8 % at one in a thousand."""
    values = predictive_values(0.999, 1000, 0.998, 1000, 0.001)
    assert values.positive.value == pytest.approx(0.999 * 0.001 / (0.999 * 0.001 + 0.002 * 0.999))
    assert values.negative.value == pytest.approx(0.998 * 0.999 / (0.998 * 0.999 + 0.001 * 0.001))


def test_the_intervals_are_mercaldos_standard_logit_ones() -> None:
    """Their example of 2007: APOE e4 and Alzheimer's disease, 240 of 418 cases and 87 of 375 controls, 3 %."""
    sensitivity, specificity, prevalence = 240 / 418, 288 / 375, 0.03
    values = predictive_values(sensitivity, 418, specificity, 375, prevalence)
    odds = sensitivity * prevalence / ((1 - specificity) * (1 - prevalence))
    spread = 1.959964 * sqrt(178 / 240 / 418 + 288 / 87 / 375)  # the delta method on the logarithm of the odds
    expected = [1 / (1 + exp(-(log(odds) + step))) for step in (-spread, spread)]
    assert (values.positive.low, values.positive.high) == pytest.approx(expected)
    assert values.positive.value == pytest.approx(0.0711, abs=5e-5)
    assert values.negative.value == pytest.approx(0.9831, abs=5e-5)


def test_the_intervals_cover_the_truth_as_often_as_they_say() -> None:
    random = np.random.default_rng(1)
    sensitivity, specificity, prevalence, trials = 0.85, 0.9, 0.2, 600
    truth = predictive_values(sensitivity, 1, specificity, 1, prevalence)
    covered = np.zeros(2)
    for _ in range(trials):
        hits, rejections = random.binomial(80, sensitivity), random.binomial(120, specificity)
        drawn = predictive_values(hits / 80, 80, rejections / 120, 120, prevalence)
        covered += [
            drawn.positive.low <= truth.positive.value <= drawn.positive.high,
            drawn.negative.low <= truth.negative.value <= drawn.negative.high,
        ]
    assert (covered / trials >= 0.93).all()
    assert (covered / trials <= 0.99).all()


@pytest.mark.parametrize(("sensitivity", "specificity"), [(1.0, 1.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)])
def test_perfect_answers_on_a_few_films_have_a_wide_interval(sensitivity: float, specificity: float) -> None:
    values = predictive_values(sensitivity, 10, specificity, 10, 0.1)
    for one in (values.positive, values.negative):
        assert 0 <= one.low <= one.value <= one.high <= 1
        assert one.high - one.low > 0.01


def test_without_positive_calls_there_is_no_positive_predictive_value() -> None:
    values = predictive_values(0.0, 10, 1.0, 10, 0.1)
    assert np.isnan(values.positive.value)
    assert (values.positive.low, values.positive.high) == (0.0, 1.0)
    assert values.negative.value == pytest.approx(0.9)


@pytest.mark.parametrize("prevalence", [0.0, 1.0, -1.0])
def test_a_prevalence_of_0_or_1_is_refused(prevalence: float) -> None:
    with pytest.raises(ValueError, match="prevalence"):
        predictive_values(0.9, 10, 0.9, 10, prevalence)


SHARES = st.floats(0.01, 0.99)


@pytest.mark.parametrize(
    ("probability", "stated_for", "prevalence", "expected"),
    [
        (0.5, 0.5, 0.15, 0.15),  # a film that tells nothing is as likely as any
        (0.37, 0.5, 0.15, 0.094),
        (0.9, 0.5, 0.1, 0.5),  # odds of 9, nine times as many normal films
        (0.75, 0.75, 0.5, 0.5),
        (0.0, 0.5, 0.1, 0.0),
        (1.0, 0.5, 0.1, 1.0),
    ],
)
def test_odds_change_as_those_of_pneumonia(
    probability: float, stated_for: float, prevalence: float, expected: float
) -> None:
    assert at_prevalence(probability, stated_for, prevalence) == pytest.approx(expected, abs=0.001)


@given(SHARES, SHARES, SHARES)
def test_converting_back_gives_the_first_probability(probability: float, stated_for: float, prevalence: float) -> None:
    there = at_prevalence(probability, stated_for, prevalence)
    assert at_prevalence(there, prevalence, stated_for) == pytest.approx(probability)
    assert (there > probability) == (prevalence > stated_for) or there == pytest.approx(probability)
