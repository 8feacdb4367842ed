import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.evaluation.prevalence import at_prevalence

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
def test_the_way_back_leads_to_where_one_came_from(probability: float, stated_for: float, prevalence: float) -> None:
    there = at_prevalence(probability, stated_for, prevalence)
    assert at_prevalence(there, prevalence, stated_for) == pytest.approx(probability)
    assert (there > probability) == (prevalence > stated_for) or there == pytest.approx(probability)
