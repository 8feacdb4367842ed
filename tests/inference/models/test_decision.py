import pytest
from helpers.models import make_passport, rated_passport
from msgspec.structs import replace

from inference.errors import ModelError
from inference.models.decision import rule_name, split_rule_name, verdict_rules


@pytest.mark.parametrize(
    ("error_rate", "name"),
    [(None, "balanced"), (0.02, "balanced"), (0.05, "balanced, error rate 5 %"), (0.1, "balanced, error rate 10 %")],
)
def test_a_rule_is_named_by_its_point_and_by_an_error_rate_that_is_not_the_default(
    error_rate: float | None, name: str
) -> None:
    passport = rated_passport()
    assert rule_name(passport.operating_point(), passport.bounds(error_rate), passport) == name


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("balanced", ("balanced", None)),
        ("custom 0.42", ("custom 0.42", None)),
        ("custom 0.42, error rate 0.5 %", ("custom 0.42", 0.005)),
        ("", ("", None)),
        ("Our clinic, error rate low", ("Our clinic, error rate low", None)),
    ],
)
def test_a_rule_tells_its_parts(name: str, parts: tuple[str, float | None]) -> None:
    assert split_rule_name(name) == parts


def test_a_model_without_a_choice_names_its_points_alone() -> None:
    passport = make_passport()
    assert rule_name(passport.operating_point("rule-in"), passport.conformal, passport) == "rule-in"


def test_each_model_takes_what_it_has_by_name_and_else_its_default() -> None:
    rated, plain = rated_passport(), make_passport()
    plain = replace(plain, operating_points=(replace(plain.operating_points[1], name="balanced"),))
    rules = verdict_rules({"rated": rated, "plain": plain}, "rule-in", 0.1)
    assert {name: rule.name for name, rule in rules.items()} == {
        "rated": "rule-in, error rate 10 %",
        "plain": "balanced",
    }


@pytest.mark.parametrize(("point", "rate"), [("lenient", None), (None, 0.3)])
def test_what_no_model_has_is_an_error_that_lists_what_there_is(point: str | None, rate: float | None) -> None:
    with pytest.raises(ModelError, match="It has"):
        verdict_rules({"rated": rated_passport(), "plain": make_passport()}, point, rate)
