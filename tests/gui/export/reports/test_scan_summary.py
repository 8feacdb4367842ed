"""The counts of a scan, its disagreements, and the words for each kind of result."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gui.common.outcomes import Outcome
from gui.export.reports.scan_summary import (
    KINDS,
    WITHHELD,
    counts_of,
    disagrees,
    kind_of,
    kind_word,
    probabilities,
    shape_of,
    short_kind_word,
)
from gui.table.rows.film_case import FilmCase
from inference.finding import Status, Verdict
from inference.review.verdicts import ReaderVerdict

MakeCase = Callable[..., FilmCase]


def test_the_counts_add_up_to_the_films_found(make_case: MakeCase) -> None:
    cases = [
        make_case("a", 0.9),
        make_case("b", 0.1),
        make_case("c", 0.5, verdict=Verdict.UNDECIDED),
        make_case("d", 0.9, blind=True),
        make_case("e", blind=True),
        *(make_case(status, status=status) for status in Status if status is not Status.ASSESSED),
    ]
    counts = counts_of(cases)
    assert counts.total() == len(cases) == 9
    assert counts == {"signs": 1, "no_signs": 1, "undecided": 1, WITHHELD: 1, "unreadable": 2} | dict.fromkeys(
        ("refused", "unsupported", "missing"), 1
    )
    assert set(counts) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_words_and_a_shape(kind: str) -> None:
    assert kind_word(kind)
    assert short_kind_word(kind)
    assert isinstance(shape_of(kind), Outcome)


@pytest.mark.parametrize(
    ("probability", "reader", "disagreement"),
    [
        (0.9, ReaderVerdict.NO_SIGNS, True),
        (0.1, ReaderVerdict.SIGNS, True),
        (0.9, ReaderVerdict.SIGNS, False),
        (0.9, ReaderVerdict.UNSURE, False),
        (0.9, None, False),
        (None, ReaderVerdict.SIGNS, False),
    ],
)
def test_only_opposites_disagree(
    make_case: MakeCase, probability: float | None, reader: ReaderVerdict | None, disagreement: bool
) -> None:
    assert disagrees(make_case("a", probability, reader=reader)) is disagreement


def test_a_withheld_answer_has_no_probability_and_no_verdict(make_case: MakeCase) -> None:
    withheld, shown = make_case("a", 0.9, blind=True), make_case("b", 0.25)
    assert kind_of(withheld) == WITHHELD
    assert shape_of(WITHHELD) is Outcome.FAILED
    assert probabilities([withheld, shown, make_case("c")]) == [0.25]


def test_a_withheld_answer_never_disagrees(make_case: MakeCase) -> None:
    case = make_case("a", 0.9, reader=ReaderVerdict.NO_SIGNS)
    assert not disagrees(replace(case, sealed=True))
