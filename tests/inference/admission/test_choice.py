"""Whose model judges a film: the header's age, the look, the user's word, and what overrules a refusal."""

from typing import Any

import pytest
from helpers.models import GATE_PASSPORT
from msgspec.structs import replace

from inference.admission.choice import PopulationChoice, PopulationChooser
from inference.messages import Code
from inference.models.passport import Population
from inference.populations import ADULTS, CHILDREN
from inference.radiograph import FilmFacts

MADE_FOR = {
    CHILDREN: Population(description="", age_years=(1, 5), views=("AP", "PA"), modalities=("CR", "DX"), look=CHILDREN),
    ADULTS: Population(description="", age_years=(18, 120), views=("AP", "PA"), modalities=("CR", "DX"), look=ADULTS),
}
CHILD, NEARER_A_CHILD, NEARER_AN_ADULT, ADULT = 0.05, 0.4, 0.6, 0.95
"""Probabilities that an adult is shown."""


def choose(
    adult: float, facts: FilmFacts | None = None, *, models: tuple[str, ...] = (CHILDREN, ADULTS), **options: Any
) -> tuple[str | None, list[Code | None]]:
    """Whose model judges, and the codes of the warnings; or nobody's, and the code of the refusal."""
    chooser = PopulationChooser(populations={name: MADE_FOR[name] for name in models}, gate=GATE_PASSPORT, **options)
    choice = chooser.choose(facts or FilmFacts(), adult)
    if isinstance(choice, PopulationChoice):
        return choice.population, [warning.code for warning in choice.warnings]
    return None, [choice.code]


@pytest.mark.parametrize(
    ("adult", "models", "judge", "codes"),
    [
        (CHILD, (CHILDREN, ADULTS), CHILDREN, []),
        (NEARER_A_CHILD, (CHILDREN, ADULTS), CHILDREN, [Code.AGE_UNCLEAR]),
        (NEARER_AN_ADULT, (CHILDREN, ADULTS), ADULTS, [Code.AGE_UNCLEAR]),
        (ADULT, (CHILDREN, ADULTS), ADULTS, []),
        (CHILD, (CHILDREN,), CHILDREN, []),
        (NEARER_AN_ADULT, (CHILDREN,), CHILDREN, [Code.AGE_UNCLEAR]),
        (ADULT, (CHILDREN,), None, [Code.POPULATION]),
        (CHILD, (ADULTS,), None, [Code.POPULATION]),
        (NEARER_A_CHILD, (ADULTS,), ADULTS, [Code.AGE_UNCLEAR]),
    ],
)
def test_look_decides_where_no_age_is_stated(
    adult: float, models: tuple[str, ...], judge: str | None, codes: list[Code]
) -> None:
    assert choose(adult, models=models) == (judge, codes)


@pytest.mark.parametrize("adult", [CHILD, NEARER_A_CHILD, ADULT])
@pytest.mark.parametrize("requested", ["auto", CHILDREN, ADULTS])
@pytest.mark.parametrize(("age", "judge"), [(1, CHILDREN), (5.9, CHILDREN), (18, ADULTS), (94, ADULTS)])
def test_stated_age_takes_precedence_over_appearance_and_option(
    adult: float, requested: str, age: float, judge: str
) -> None:
    contradicted = (adult, judge) in {(CHILD, ADULTS), (ADULT, CHILDREN)}
    codes = [Code.HEADER_CONTRADICTED] * contradicted
    assert choose(adult, FilmFacts(age_years=age), requested=requested) == (judge, codes)


@pytest.mark.parametrize(
    ("age", "models", "code", "words"),
    [
        (0.5, (CHILDREN, ADULTS), Code.AGE, "age in months is 6; the model was made for 1 to 5 years"),
        (6, (CHILDREN, ADULTS), Code.AGE_BETWEEN, "6 years old; no model was made for that age"),
        (17.9, (CHILDREN, ADULTS), Code.AGE_BETWEEN, "for 1 to 5 years and from 18 years on"),
        (10, (CHILDREN,), Code.AGE, "10 years old; the model was made for 1 to 5 years"),
        (40, (CHILDREN,), Code.AGE, "40 years old; the model was made for 1 to 5 years"),
        (4, (ADULTS,), Code.AGE, "4 years old; the model was made for 18 to 120 years"),
    ],
)
def test_age_that_no_model_was_made_for_is_refused(age: float, models: tuple[str, ...], code: Code, words: str) -> None:
    chooser = PopulationChooser(populations={name: MADE_FOR[name] for name in models}, gate=GATE_PASSPORT)
    refusal = chooser.refusal_by_header(FilmFacts(age_years=age))
    assert refusal is not None
    assert refusal == chooser.choose(FilmFacts(age_years=age), CHILD)
    assert refusal.code is code
    assert words in str(refusal)


@pytest.mark.parametrize(
    ("adult", "requested", "codes"),
    [
        (CHILD, CHILDREN, []),
        (CHILD, ADULTS, [Code.ANYWAY]),
        (NEARER_A_CHILD, ADULTS, [Code.AGE_UNCLEAR]),
        (NEARER_AN_ADULT, CHILDREN, [Code.AGE_UNCLEAR]),
        (ADULT, CHILDREN, [Code.ANYWAY]),
    ],
)
def test_requested_population_overrides_the_look_with_a_warning(
    adult: float, requested: str, codes: list[Code]
) -> None:
    assert choose(adult, requested=requested) == (requested, codes)


@pytest.mark.parametrize(
    ("facts", "adult", "models"),
    [
        (FilmFacts(age_years=10), CHILD, (CHILDREN, ADULTS)),
        (FilmFacts(age_years=0.5), CHILD, (CHILDREN, ADULTS)),
        (FilmFacts(age_years=40), ADULT, (CHILDREN,)),
        (FilmFacts(view_position="OBLIQUE"), CHILD, (CHILDREN, ADULTS)),
        (FilmFacts(), ADULT, (CHILDREN,)),
    ],
)
def test_refusal_for_age_look_or_view_is_overridden_with_a_warning(
    facts: FilmFacts, adult: float, models: tuple[str, ...]
) -> None:
    for anyway in models:
        assert choose(adult, facts, models=models)[0] is None
        judge, codes = choose(adult, facts, models=models, anyway=anyway)
        assert judge == anyway
        assert set(codes) == {Code.ANYWAY}


@pytest.mark.parametrize(
    ("facts", "adult", "parts"),
    [
        (FilmFacts(age_years=3, view_position="LL"), ADULT, ["view “LL”", "3 years old; the model was made for 18"]),
        (FilmFacts(view_position="LL"), CHILD, ["view “LL”", "looks like a child's film"]),
        (FilmFacts(view_position="LL"), NEARER_A_CHILD, ["view “LL”", "younger than the model was made for"]),
        (FilmFacts(view_position="LL"), ADULT, ["view “LL”"]),
        (FilmFacts(age_years=0.5), ADULT, ["age in months is 6; the model was made for 18"]),
    ],
)
def test_every_overridden_refusal_gives_a_warning(facts: FilmFacts, adult: float, parts: list[str]) -> None:
    choice = PopulationChooser(populations=MADE_FOR, gate=GATE_PASSPORT, anyway=ADULTS).choose(facts, adult)
    assert isinstance(choice, PopulationChoice)
    assert len(choice.warnings) == len(parts)
    assert all(part in str(warning) for part, warning in zip(parts, choice.warnings, strict=True))


def test_anyway_does_not_override_refusals_of_the_chosen_model_alone() -> None:
    populations = {CHILDREN: MADE_FOR[CHILDREN], ADULTS: replace(MADE_FOR[ADULTS], modalities=("CR",))}
    chooser = PopulationChooser(populations=populations, gate=GATE_PASSPORT, anyway=ADULTS)
    refusal = chooser.refusal_by_header(FilmFacts(modality="DX", view_position="LL"))
    assert refusal is not None
    assert refusal.code is Code.MODALITY


def test_warning_names_the_model_and_the_overridden_refusal() -> None:
    chooser = PopulationChooser(populations=MADE_FOR, gate=GATE_PASSPORT, anyway=ADULTS)
    choice = chooser.choose(FilmFacts(age_years=10), CHILD)
    assert isinstance(choice, PopulationChoice)
    (warning,) = map(str, choice.warnings)
    assert warning == (
        "Assessed anyway, by the model for adults, at the user's wish; else it would have been refused: "
        "The patient is 10 years old; no model was made for that age: the models are for 1 to 5 years and from "
        "18 years on."
    )


@pytest.mark.parametrize("facts", [FilmFacts(modality="CT"), FilmFacts(body_part="HIP")])
def test_a_picture_that_is_no_chest_film_stays_refused_with_every_option(facts: FilmFacts) -> None:
    assert choose(CHILD, facts, anyway=CHILDREN)[0] is None


def test_anyway_changes_nothing_for_a_film_that_is_not_refused() -> None:
    assert choose(CHILD, anyway=ADULTS) == (CHILDREN, [])


def test_view_that_only_the_other_model_takes_is_refused() -> None:
    frontal_alone = replace(MADE_FOR[ADULTS], views=("PA",))
    chooser = PopulationChooser(populations={CHILDREN: MADE_FOR[CHILDREN], ADULTS: frontal_alone}, gate=GATE_PASSPORT)
    refusal = chooser.choose(FilmFacts(view_position="AP"), ADULT)
    assert not isinstance(refusal, PopulationChoice)
    assert refusal.code is Code.VIEW


def test_model_of_a_population_that_the_gate_does_not_know_judges_every_film() -> None:
    chooser = PopulationChooser(populations={"": replace(MADE_FOR[CHILDREN], look="")}, gate=None)
    assert chooser.choose(FilmFacts(), ADULT) == PopulationChoice(population="")
