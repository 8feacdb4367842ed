"""The verdict text for every kind of finding, and words that never occur in it."""

from datetime import UTC, datetime

import pytest
from helpers.models import make_passport
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from gui.i18n.number_format import count_text, distinct_texts, duration_text, probability_text
from gui.verdict.verdict_text import (
    answer,
    answer_to_reader,
    nearest_scores_note,
    reading_first,
    research_use,
    research_use_wordings,
)
from inference.finding import Status, Verdict
from inference.models.passport import ModelPassport, ValidationScores
from inference.review.verdicts import ReaderVerdict, Review

FORBIDDEN_WORDS = ("diagnos", "healthy", "confidence", "threshold", "cut-off")


@pytest.mark.parametrize(
    ("probability", "facts", "expected"),
    [
        (
            0.93,
            {"zone": "lower zone, right lung"},
            (
                "Signs of pneumonia: probability 0.93, at or above the operating point “balanced” (0.50). "
                "Most evidence: lower zone, right lung."
            ),
        ),
        (0.04, {}, "No signs of pneumonia: probability 0.04, below the operating point “balanced” (0.50)."),
        (
            0.47,
            {"verdict": Verdict.UNDECIDED},
            (
                "Undecided, too close to call: probability 0.47 lies within the undecided band around the operating "
                "point “balanced” (0.50)."
            ),
        ),
        (None, {}, "Not assessed. The picture is damaged."),
        (None, {"status": Status.REFUSED, "reasons": ("This is a CT image.",)}, "Not assessed. This is a CT image."),
        (None, {"status": Status.MISSING, "reasons": ("It is gone.",)}, "Not assessed. It is gone."),
    ],
)
def test_answer_for_each_kind_of_finding(
    make_finding: object, probability: float | None, facts: dict[str, object], expected: str
) -> None:
    text = answer(make_finding("a.png", probability, **facts), make_passport()).text  # type: ignore[operator]
    assert text == expected
    assert not [word for word in FORBIDDEN_WORDS if word in text.lower()]


def with_scores() -> ModelPassport:
    """A passport with 100 normal films below 0.5 and 300 with pneumonia from there on."""
    rising = [(number + 0.5) / 400 for number in range(400)]
    return make_passport(validation_scores=ValidationScores(normal=tuple(rising[:100]), pneumonia=tuple(rising[100:])))


def test_answer_states_what_the_nearest_films_showed(make_finding: object) -> None:
    finding = make_finding("a.png", 0.25)  # type: ignore[operator]
    text = answer(finding, with_scores()).text
    assert text.startswith(
        "No signs of pneumonia: probability 0.25, below the operating point “balanced” (0.50). Of the 1"
    )
    assert "validation films scored most alike, " in text
    note = nearest_scores_note(finding, with_scores())
    assert "Of all 400 validation films, 300 show pneumonia." in note
    assert (
        nearest_scores_note(finding, make_passport()) == nearest_scores_note(make_finding("b.png"), with_scores()) == ""
    )  # type: ignore[operator]


def test_nearest_films_are_weighed_to_the_prevalence_of_the_probability(make_finding: object) -> None:
    finding = make_finding("a.png", 0.25)  # type: ignore[operator]
    text = answer(finding, replace(with_scores(), calibration_prevalence=0.5)).text
    assert (
        "Of the 100 validation films scored most alike, 32\u00a0% showed pneumonia at even odds (24 to 41\u00a0%)."
        in text
    )
    note = nearest_scores_note(finding, replace(with_scores(), calibration_prevalence=0.5))
    assert "They are weighed as if 50\u00a0% did" in note
    assert "changed at random" not in note


def test_nearest_films_have_the_scores_of_the_calibration(make_finding: object) -> None:
    finding = make_finding("a.png", 0.25)  # type: ignore[operator]
    changed = ValidationScores(normal=(0.1,) * 100, pneumonia=(0.25,) * 300)
    passport = replace(with_scores(), calibration_prevalence=0.5, changed_scores=changed)
    assert "Of the 300 validation films scored most alike, 100\u00a0% showed" in answer(finding, passport).text
    assert "The films were changed at random" in nearest_scores_note(finding, passport)


def test_users_prevalence_applies_to_probability_and_nearest_films(make_finding: object) -> None:
    finding = make_finding("a.png", 0.37)  # type: ignore[operator]
    passport = replace(with_scores(), calibration_prevalence=0.5)
    text = answer(finding, passport, None, 0.15).text
    assert "At your prevalence of 15\u00a0% that is a probability of 0.09." in text
    assert "showed pneumonia at that prevalence (" in text
    assert "even odds" not in text
    assert "weighed as if 15\u00a0% did" in nearest_scores_note(finding, passport, 0.15)
    review = Review(reviewed_at=datetime.now(UTC), verdict=ReaderVerdict.SIGNS)
    assert "At your prevalence of 15\u00a0%" in answer_to_reader(finding, review, passport, None, 0.15).text
    assert (
        "At your prevalence" not in answer(finding, make_passport(), None, 0.15).text
    )  # whose prevalence is not known


def test_answer_states_a_custom_operating_point(make_finding: object) -> None:
    finding = make_finding("a.png", 0.93, operating_point="custom 0.42")  # type: ignore[operator]
    assert "at or above the operating point “your own” (0.42)." in answer(finding, with_scores()).text


@pytest.mark.parametrize(
    ("read", "probability", "facts", "expected"),
    [
        (ReaderVerdict.SIGNS, 0.93, {}, "Your reading: signs of pneumonia. The model agrees: probability 0.93, at"),
        (ReaderVerdict.NO_SIGNS, 0.1, {}, "Your reading: no signs of pneumonia. The model agrees: probability 0.10, b"),
        (ReaderVerdict.SIGNS, 0.1, {}, "Your reading: signs of pneumonia. The model says no signs of pneumonia: prob"),
        (ReaderVerdict.UNSURE, 0.93, {}, "Your reading: unsure. The model says signs of pneumonia: probability 0.93"),
        (
            ReaderVerdict.SIGNS,
            0.47,
            {"verdict": Verdict.UNDECIDED},
            "Your reading: signs of pneumonia. The model is undecided: probability 0.47 lies within",
        ),
        (
            ReaderVerdict.SIGNS,
            None,
            {"status": Status.REFUSED, "reasons": ("This is a CT image.",)},
            "Your reading: signs of pneumonia. Not assessed. This is a CT image.",
        ),
    ],
)
def test_readers_verdict_is_followed_by_the_models(
    make_finding: object, read: ReaderVerdict, probability: float | None, facts: dict[str, object], expected: str
) -> None:
    finding = make_finding("a.png", probability, **facts)  # type: ignore[operator]
    review = Review(reviewed_at=datetime(2026, 1, 1, tzinfo=UTC), verdict=read)
    text = answer_to_reader(finding, review, make_passport()).text
    assert text.startswith(expected)
    assert not [word for word in FORBIDDEN_WORDS if word in text.lower()]


def test_reading_first_says_whether_it_counts_as_blind() -> None:
    assert reading_first(was_seen=False).text.startswith("Your reading first. The model's answer is shown once")
    assert "will not count as blind" in reading_first(was_seen=True).text


def test_note_on_research_use_names_the_population() -> None:
    expected = "Research use. Trained on children of 1 to 5 years; not a diagnosis."
    assert research_use(make_passport()) == expected
    assert research_use(None) == "Research use. Not a diagnosis."


def test_note_on_research_use_has_shorter_wordings_for_less_space() -> None:
    passport = make_passport()
    films = replace(passport.population, description="children of 1 to 5 years, frontal films, one hospital")
    assert research_use_wordings(replace(passport, population=films)) == (
        "Research use. Trained on children of 1 to 5 years, frontal films, one hospital; not a diagnosis.",
        "Research use. Trained on children of 1 to 5 years; not a diagnosis.",
        "Research use. Not a diagnosis.",
    )


@pytest.mark.parametrize(
    ("probability", "text"), [(0.0, "<0.01"), (0.004, "<0.01"), (0.006, "0.01"), (0.5, "0.50"), (0.9951, ">0.99")]
)
def test_no_probability_is_written_as_0_or_1(probability: float, text: str) -> None:
    assert probability_text(probability) == text


def test_comparison_shows_as_many_decimals_as_distinguish_the_two() -> None:
    assert distinct_texts(0.93, 0.41) == ("0.93", "0.41")
    assert distinct_texts(0.4092, 0.4128) == ("0.409", "0.413")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.02, "0.1 s"), (0.44, "0.4 s"), (42.2, "42 s"), (80, "1 min 20 s"), (7260, "2 h 1 min")]
)
def test_durations(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("language", "text"), [("en", "12,345"), ("de", "12\u202f345"), ("fr", "12\u202f345"), ("es", "12\u202f345")]
)
def test_thousands_separator_is_never_a_decimal_point(language: str, text: str) -> None:
    QLocale.setDefault(QLocale(language))
    try:
        assert count_text(12345) == text
    finally:
        QLocale.setDefault(QLocale.c())
