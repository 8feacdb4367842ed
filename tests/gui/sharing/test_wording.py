from collections.abc import Callable
from dataclasses import replace

import pytest

from gui.sharing.wording import band_of, case_answer, point_text, reader_word
from gui.table.film_case import FilmCase
from inference.finding import Verdict, decide
from inference.passport import ConformalBounds, ModelPassport
from inference.review import ReaderVerdict

MakeCase = Callable[..., FilmCase]


def test_the_answer_is_that_of_the_window_unless_it_is_hidden(make_case: MakeCase, passport: ModelPassport) -> None:
    text = case_answer(make_case("a", 0.9), passport).text
    assert text.startswith("Signs of pneumonia: probability 0.90, at or above")
    assert case_answer(make_case("a", 0.9, hidden=True), passport).lead == "Still to be read blind."
    assert case_answer(make_case("a", hidden=True), passport).text == "Not assessed. The picture is damaged."


def test_an_operating_point_that_was_not_measured_claims_nothing(passport: ModelPassport) -> None:
    point = replace(passport.operating_point(), films=0)
    assert point_text(point) == "“balanced”: probability 0.5000 and above."


@pytest.mark.parametrize(("low", "high"), [(0.45, 0.55), (0.9, 0.3), (0.2, 0.4), (0.6, 0.8)])
def test_the_band_is_where_nothing_is_decided(passport: ModelPassport, low: float, high: float) -> None:
    conformal = ConformalBounds(error_rate=0.05, pneumonia_low=low, normal_high=high)
    point = passport.operating_point()
    band = band_of(point, conformal)
    undecided = [p / 1000 for p in range(1001) if decide(p / 1000, point, conformal) is Verdict.UNDECIDED]
    if band is None:
        assert undecided == []
    else:
        assert band == pytest.approx((undecided[0], undecided[-1]), abs=0.0021)


@pytest.mark.parametrize("verdict", ReaderVerdict)
def test_every_verdict_of_a_reader_has_a_word(make_case: MakeCase, verdict: ReaderVerdict) -> None:
    assert reader_word(make_case("a", 0.5, reader=verdict).review)
    assert reader_word(None) == ""
