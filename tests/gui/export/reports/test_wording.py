"""The texts that the reports share."""

from collections.abc import Callable
from dataclasses import replace

from msgspec import structs

from gui.export.reports.wording import case_answer, point_text
from gui.table.rows.film_case import FilmCase
from inference.models.passport import ModelPassport

MakeCase = Callable[..., FilmCase]


def test_the_answer_is_that_of_the_window_unless_it_is_withheld(make_case: MakeCase, passport: ModelPassport) -> None:
    text = case_answer(make_case("a", 0.9), passport, None).text
    assert text.startswith("Signs of pneumonia: probability 0.90, at or above")
    assert case_answer(make_case("a", 0.9, blind=True), passport, None).lead == "Still to be read blind."
    assert case_answer(make_case("a", blind=True), passport, None).text == "Not assessed. The picture is damaged."


def test_an_unmeasured_operating_point_has_no_performance(passport: ModelPassport) -> None:
    point = structs.replace(passport.operating_point(), films=0)
    assert point_text(point, passport) == "“balanced”: probability 0.5000 and above."


def test_a_site_profiles_point_claims_no_validation_films(make_case: MakeCase, passport: ModelPassport) -> None:
    site = structs.replace(passport.operating_point(), name="Ward 3", threshold=0.4, films=321)
    assert "On 321 films of that site: sensitivity" in point_text(site, passport)
    case = make_case("a", 0.9)
    case = replace(case, finding=structs.replace(case.finding, operating_point="Ward 3"))
    assert "the operating point “Ward 3” (0.40)" in case_answer(case, passport, site).text
