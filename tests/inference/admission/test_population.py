import pytest
from helpers.models import make_passport

from inference.admission.population import population_refusal
from inference.radiograph import FilmFacts

POPULATION = make_passport().population


@pytest.mark.parametrize(
    "facts",
    [
        FilmFacts(),
        FilmFacts(modality="CR", body_part="CHEST", view_position="AP", age_years=1.0),
        FilmFacts(view_position="FRONTAL"),
        FilmFacts(modality="DX", view_position="PA", age_years=5.99),
    ],
)
def test_films_of_the_population_pass(facts: FilmFacts) -> None:
    assert population_refusal(facts, POPULATION) is None


@pytest.mark.parametrize(
    ("facts", "code", "words"),
    [
        (FilmFacts(modality="CT"), "modality", "modality “CT”"),
        (FilmFacts(body_part="HIP"), "body_part", "shows hip"),
        (FilmFacts(view_position="LL"), "view", "view “LL”"),
        (FilmFacts(age_years=0.5), "age", "worth nothing"),
        (FilmFacts(age_years=11 / 12), "age", "age in months is 11;"),
        (FilmFacts(age_years=6.0), "age", "6 years old"),
        (FilmFacts(age_years=17.9), "age", "17 years old"),
        (FilmFacts(age_years=71.0), "age", "made for 1 to 5 years"),
    ],
)
def test_films_from_outside_are_refused_with_the_reason(facts: FilmFacts, code: str, words: str) -> None:
    refusal = population_refusal(facts, POPULATION)
    assert refusal is not None
    assert refusal.code == code
    assert words in str(refusal)
