import pytest
from helpers.models import error_rates, make_passport, rated_passport

from inference.errors import ModelError
from inference.models.passport import ModelPassport


def test_a_passport_is_read_back_from_json_unchanged() -> None:
    passport = make_passport()
    assert ModelPassport.from_json(passport.to_json()) == passport


def test_error_rates_are_found_by_their_value() -> None:
    passport = rated_passport()
    assert ModelPassport.from_json(passport.to_json()) == passport
    assert passport.bounds() == passport.conformal == error_rates()[2]
    assert passport.bounds(0.01) == error_rates()[3]
    with pytest.raises(ModelError, match=r"no error rate of 3 %. It has, in per cent: 10, 5, 2, 1\."):
        passport.bounds(0.03)


def test_a_passport_without_a_choice_of_rates_keeps_its_bounds() -> None:
    older = make_passport().to_json().replace(',"error_rates":[],"changed_scores":{"normal":[],"pneumonia":[]}', "")
    assert "error_rates" not in older
    passport = ModelPassport.from_json(older)
    assert passport.offered_bounds == (passport.conformal,)
    assert passport.bounds(0.05) == passport.conformal
    with pytest.raises(ModelError, match=r"no error rate of 1 %. It has, in per cent: 5\."):
        passport.bounds(0.01)


def test_operating_points_are_found_by_name() -> None:
    passport = make_passport()
    assert passport.operating_point().name == "balanced"
    assert passport.operating_point("rule-in").threshold == 0.8
    with pytest.raises(ModelError, match=r"no operating point “best”. It has: screening, balanced, rule-in"):
        passport.operating_point("best")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"format_version": 2}, "has format 2"),
        ({"preprocessing": "letterbox"}, "prepared as “letterbox”"),
        ({"temperature": 0.0}, "impossible temperature"),
        ({"input_size": 0}, "impossible temperature, scale, input size"),
        ({"default_operating_point": "none"}, "no operating point “none”"),
    ],
)
def test_an_unsupported_passport_is_refused(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(ModelError, match=sentence):
        ModelPassport.from_json(make_passport(**changes).to_json())


@pytest.mark.parametrize("text", ["", "{}", "[1, 2]", '{"format_version": "one"}', "\ud800"])
def test_other_text_than_a_passport_is_refused(text: str) -> None:
    with pytest.raises(ModelError, match="passport cannot be read"):
        ModelPassport.from_json(text)
