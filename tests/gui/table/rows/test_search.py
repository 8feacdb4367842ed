"""The terms of the search field, and the sentence about an invalid one."""

import pytest

from gui.table.rows.search import (
    ChoiceTerm,
    Field,
    InvalidTerm,
    Problem,
    RangeTerm,
    Search,
    Term,
    TextTerm,
    parse,
    problem_sentence,
    search_help,
)


def text(words: str, field: Field = Field.FILE, *, negated: bool = False) -> TextTerm:
    return TextTerm(field=field, text=words, negated=negated)


def choice(field: Field, value: str, *, negated: bool = False) -> ChoiceTerm:
    return ChoiceTerm(field=field, choice=value, negated=negated)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", []),
        ("   ", []),
        ("Film", [text("film")]),
        ("film 12", [text("film"), text("12")]),
        ('"film 12"', [text("film 12")]),
        ('"film 12', [text("film 12")]),
        ("-film", [text("film", negated=True)]),
        ('"-film"', [text("-film")]),
        ('-"a b"', [text("a b", negated=True)]),
        ('"p:0.5"', [text("p:0.5")]),
        ("file:name", [text("name")]),
        ("p:0.4-0.6", [RangeTerm(low=0.4, high=0.6)]),
        ("p:0.6-0.4", [RangeTerm(low=0.4, high=0.6)]),
        ("p:0,4-0,6", [RangeTerm(low=0.4, high=0.6)]),
        ("p:>0.9", [RangeTerm(low=0.9, low_is_open=True)]),
        ("p:>=.9", [RangeTerm(low=0.9)]),
        ("P:<0.1", [RangeTerm(high=0.1, high_is_open=True)]),
        ("p:<=0.1", [RangeTerm(high=0.1)]),
        ("-p:>0.9", [RangeTerm(low=0.9, low_is_open=True, negated=True)]),
        ("verdict:signs", [choice(Field.VERDICT, "signs")]),
        ("-Verdict:SIGNS", [choice(Field.VERDICT, "signs", negated=True)]),
        ("verdict:no-signs", [choice(Field.VERDICT, "no_signs")]),
        ('verdict:"no signs"', [choice(Field.VERDICT, "no_signs")]),
        ("verdict:errors", [choice(Field.VERDICT, "error")]),
        ("reviewed:no", [choice(Field.REVIEWED, "no")]),
        ("reader:unsure", [choice(Field.READER, "unsure")]),
        ("reader:none", [choice(Field.READER, "none")]),
        ("zone:lower", [text("lower", Field.ZONE)]),
        ('zone:"Lower zone"', [text("lower zone", Field.ZONE)]),
        ("zone:yes", [text("yes", Field.ZONE)]),
        ("warning:yes", [choice(Field.WARNING, "yes")]),
        ("warning:window", [text("window", Field.WARNING)]),
        ("code:damaged", [text("damaged", Field.CODE)]),
        ("note:no", [choice(Field.NOTE, "no")]),
        ("note:ask", [text("ask", Field.NOTE)]),
        (
            "verdict:signs  -zone:upper a",
            [choice(Field.VERDICT, "signs"), text("upper", Field.ZONE, negated=True), text("a")],
        ),
    ],
)
def test_typed_text_is_parsed_into_terms(typed: str, terms: list[Term]) -> None:
    assert parse(typed) == Search(terms=tuple(terms))


def test_a_number_matches_all_probabilities_that_round_to_it() -> None:
    (term,) = parse("p:0.93").terms
    assert isinstance(term, RangeTerm)
    assert (round(term.low, 6), round(term.high, 6), term.high_is_open) == (0.925, 0.935, True)


@pytest.mark.parametrize(
    ("typed", "problem", "field"),
    [
        ("foo:bar", Problem.FIELD, "foo"),
        ("C:\\films", Problem.FIELD, "c"),
        ("p:", Problem.EMPTY, "p"),
        ("-", Problem.EMPTY, "file"),
        ('""', Problem.EMPTY, "file"),
        ("p:high", Problem.RANGE, "p"),
        ("p:2", Problem.RANGE, "p"),
        ("p:0.4-1.5", Problem.RANGE, "p"),
        ("p:>", Problem.RANGE, "p"),
        ("p:90%", Problem.RANGE, "p"),
        ("verdict:maybe", Problem.CHOICE, "verdict"),
        ("-reviewed:perhaps", Problem.CHOICE, "reviewed"),
        ("reader:x", Problem.CHOICE, "reader"),
    ],
)
def test_an_invalid_term_is_reported_and_the_others_still_apply(typed: str, problem: Problem, field: str) -> None:
    search = parse(f"film {typed}")
    assert search.terms == (text("film"),)
    assert search.invalid == (InvalidTerm(term=typed, problem=problem, field=field),)


def test_every_kind_of_problem_has_a_sentence(qapp: object) -> None:  # noqa: ARG001  # Qt translates
    for term in parse("foo:bar p: p:x verdict:maybe").invalid:
        sentence = problem_sentence(term)
        assert sentence.startswith(f"“{term.term}” is left out")
        assert sentence.endswith(".")
    assert all(f"{field}:" in search_help(sealed=False) for field in Field if field is not Field.FILE)
