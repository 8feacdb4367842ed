"""Operating points of the user's own: judged on the validation films, named truly, and the band around them."""

import numpy as np
import pytest
from helpers.models import make_passport, rated_passport
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from inference.errors import ModelError
from inference.evaluation.metrics import proportion
from inference.evaluation.operating_points import (
    allows_custom_points,
    custom_point,
    from_text,
    is_custom,
    is_from_site_profile,
    point_named,
    to_text,
    undecided_band,
    undecided_shares,
)
from inference.finding import Verdict
from inference.models.decision import decide
from inference.models.passport import ConformalBounds, ValidationScores

SCORES = ValidationScores(normal=(0.05, 0.1, 0.42, 0.6), pneumonia=(0.3, 0.42, 0.8, 0.9, 0.95))


def test_custom_point_counts_validation_films_as_the_passport_does() -> None:
    point = custom_point(0.42, SCORES)
    assert (point.name, point.threshold, point.films) == ("custom 0.42", 0.42, 9)
    assert point.sensitivity == proportion(4, 5)  # at the threshold counts as signs
    assert point.specificity == proportion(2, 4)
    assert is_custom(point)
    assert not is_custom(make_passport().operating_point())


def test_point_is_from_a_site_profile_if_it_is_neither_custom_nor_in_the_passport() -> None:
    point, passport = custom_point(0.42, SCORES), make_passport()
    assert not is_from_site_profile(point, passport)
    assert not is_from_site_profile(passport.operating_point(), passport)
    assert is_from_site_profile(replace(point, name="Our clinic"), passport)


@pytest.mark.parametrize(
    ("threshold", "name"), [(0.4251, "custom 0.425"), (0.0, "custom 0.001"), (1.0, "custom 0.999"), (0.5, "custom 0.5")]
)
def test_name_states_the_threshold_exactly(threshold: float, name: str) -> None:
    point = custom_point(threshold, SCORES)
    assert point.name == name
    assert float(name.removeprefix("custom ")) == point.threshold


@given(st.floats(0, 1), st.lists(st.floats(0, 1), min_size=1), st.lists(st.floats(0, 1), min_size=1))
def test_shares_are_those_of_a_plain_count(threshold: float, normal: list[float], pneumonia: list[float]) -> None:
    point = custom_point(threshold, ValidationScores(normal=tuple(sorted(normal)), pneumonia=tuple(sorted(pneumonia))))
    assert point.sensitivity.value == pytest.approx(np.mean(np.array(pneumonia) >= point.threshold))
    assert point.specificity.value == pytest.approx(np.mean(np.array(normal) < point.threshold))


def test_point_is_found_again_by_its_name() -> None:
    passport = make_passport(validation_scores=SCORES)
    assert allows_custom_points(passport)
    assert point_named(passport, "screening") == passport.operating_point("screening")
    assert point_named(passport, "custom 0.42") == custom_point(0.42, SCORES)


def test_stored_point_is_restored() -> None:
    passport = make_passport(validation_scores=SCORES)
    screening, own = passport.operating_points[0], custom_point(0.42, SCORES)
    site = replace(own, name="Our clinic")
    for point in (screening, own, site):
        assert from_text(passport, to_text(point)) == point
    moved = replace(screening, threshold=0.9)  # the passport's own figures count, not what was kept
    assert from_text(passport, to_text(moved)) == screening
    with pytest.raises(ModelError):
        from_text(make_passport(), to_text(own))
    with pytest.raises(ModelError, match="cannot be read"):
        from_text(passport, "nonsense")


@pytest.mark.parametrize("name", ["custom", "custom x", "custom nan", "gone", "customs 0.4"])
def test_name_of_no_point_is_an_error(name: str) -> None:
    with pytest.raises(ModelError):
        point_named(make_passport(validation_scores=SCORES), name)


def test_model_without_scores_has_no_points_but_its_own() -> None:
    assert not allows_custom_points(make_passport())
    with pytest.raises(ModelError, match="no operating point"):
        point_named(make_passport(), "custom 0.42")


@pytest.mark.parametrize(
    ("low", "high", "threshold", "band"),
    [
        (0.45, 0.55, 0.5, (0.45, 0.55)),  # a threshold within the band changes nothing
        (0.45, 0.55, 0.2, (0.2, 0.55)),
        (0.45, 0.55, 0.8, (0.45, 0.8)),
        (0.9, 0.4, 0.6, None),  # bounds that do not overlap leave no band around a threshold between them
        (0.9, 0.4, 0.1, (0.1, 0.4)),
        (0.9, 0.4, 0.95, (0.9, 0.95)),
    ],
)
def test_band_is_where_nothing_is_decided(
    low: float, high: float, threshold: float, band: tuple[float, float] | None
) -> None:
    conformal = ConformalBounds(error_rate=0.05, pneumonia_low=low, normal_high=high)
    point = custom_point(threshold, SCORES)
    assert undecided_band(point, conformal) == band
    for probability in np.linspace(0.005, 0.995, 100):
        undecided = decide(float(probability), point, conformal) is Verdict.UNDECIDED
        assert undecided == (band is not None and band[0] < probability < band[1])


@pytest.mark.parametrize(
    ("error_rate", "point", "cost"),
    [
        (0.05, "balanced", (0.0, 0.0, 0.0)),
        (0.02, "balanced", (0.33, 0.33, 0.33)),
        (0.01, "balanced", (0.98, 0.98, 0.98)),
        (0.02, "screening", (0.5, 0.67, 0.33)),  # a threshold beyond the bounds widens the band up to itself
    ],
)
def test_cost_of_an_error_rate_is_counted_on_films_under_random_changes(
    error_rate: float, point: str, cost: tuple[float, float, float]
) -> None:
    passport = rated_passport()
    left = undecided_shares(passport.operating_point(point), passport.bounds(error_rate), passport.changed_scores)
    assert left is not None
    assert (left.all_films, left.normal, left.pneumonia) == pytest.approx(cost, abs=0.011)


def test_cost_is_not_shown_without_scores_of_changed_films() -> None:
    passport = make_passport()
    assert undecided_shares(passport.operating_point(), passport.conformal, passport.changed_scores) is None


def test_point_is_found_by_the_name_that_a_row_has() -> None:
    passport = rated_passport()
    assert point_named(passport, "rule-in, error rate 1 %") == passport.operating_point("rule-in")
    assert point_named(passport, "custom 0.42, error rate 1 %").threshold == 0.42
