"""Which films pass each chip and each search term; no filter reveals a withheld answer."""

from typing import Any

import pytest

from gui.table.rows.film_filter import Chip, FilmFilter, chip_counts, passing
from gui.table.rows.film_rows import FilmRows
from gui.table.rows.search import parse
from inference.finding import Status, Verdict

NO_CHIPS = frozenset[Chip]()


@pytest.fixture
def rows(make_finding: Any, make_review: Any) -> FilmRows:
    findings = [
        make_finding("ward/Signs.png", 0.95, warnings=("The window was not usable.",)),
        make_finding("ward/clear 1.png", 0.05),
        make_finding("clear 2.png", 0.1),
        make_finding("close.png", 0.5, verdict=Verdict.UNDECIDED, zone=""),
        make_finding("adult.dcm", status=Status.REFUSED, code="age", reasons=("Too old.",)),
        make_finding("cut.png"),
        make_finding("unseen.png", 0.9, zone="upper zone"),
    ]
    made = FilmRows()
    made.append(findings, [str(finding.path) for finding in findings])
    made.set_review(0, make_review("no_signs", "Ask again"))
    made.set_review(1, make_review("no_signs"))
    made.set_review(2, make_review("signs"))
    made.set_review(3, make_review("unsure"))
    made.set_review(4, make_review(None, "too old"))
    return made


def passing_rows(rows: FilmRows, typed: str = "", chips: frozenset[Chip] = NO_CHIPS) -> list[int]:
    return [int(row) for row in passing(rows, FilmFilter(chips=chips, search=parse(typed))).nonzero()[0]]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", [0, 1, 2, 3, 4, 5, 6]),
        ("CLEAR", [1, 2]),
        ("-ward", [2, 3, 4, 5, 6]),
        ("clear ward", [1]),
        ("p:>0.9", [0]),
        ("p:>=0.9", [0, 6]),
        ("p:0.05-0.5", [1, 2, 3]),
        ("p:0.1", [1, 2]),  # 0.05 to 0.15
        ("-p:>=0.5", [1, 2, 4, 5]),
        ("verdict:signs", [0, 6]),
        ("verdict:no_signs", [1, 2]),
        ("verdict:undecided", [3]),
        ("verdict:refused", [4]),
        ("verdict:error", [5]),
        ("-verdict:signs", [1, 2, 3, 4, 5]),
        ("reviewed:yes", [0, 1, 2, 3]),
        ("reviewed:no", [4, 6]),  # not the file that could not be opened
        ("reader:signs", [2]),
        ("reader:none", [4, 5, 6]),
        ("zone:upper", [6]),
        ("zone:lower", [0]),
        ("warning:yes", [0]),
        ("-warning:no", [0]),
        ("warning:usable", [0]),
        ("code:age", [4]),
        ("note:yes", [0, 4]),
        ("note:ask", [0]),
        ("p:x clear", [1, 2]),
    ],
)
def test_films_that_pass_a_search(rows: FilmRows, typed: str, expected: list[int]) -> None:
    assert passing_rows(rows, typed) == expected


@pytest.mark.parametrize(
    ("chips", "expected"),
    [
        ({Chip.SIGNS}, [0, 6]),
        ({Chip.SIGNS, Chip.ERRORS}, [0, 5, 6]),
        ({Chip.UNDECIDED, Chip.REFUSED}, [3, 4]),
        ({Chip.UNREVIEWED}, [4, 6]),
        ({Chip.SIGNS, Chip.UNREVIEWED}, [6]),
        ({Chip.DISAGREEMENTS}, [0, 2]),
        ({Chip.DISAGREEMENTS, Chip.SIGNS}, [0]),
        ({Chip.DISAGREEMENTS, Chip.UNREVIEWED}, []),
    ],
)
def test_chips_of_outcomes_are_joined_by_or_and_all_others_by_and(
    rows: FilmRows, chips: set[Chip], expected: list[int]
) -> None:
    assert passing_rows(rows, chips=frozenset(chips)) == expected


def test_chips_and_search_are_joined_by_and(rows: FilmRows) -> None:
    assert passing_rows(rows, "ward", frozenset({Chip.SIGNS})) == [0]


def test_counts_are_of_the_whole_table(rows: FilmRows) -> None:
    assert chip_counts(rows) == {
        Chip.SIGNS: 2,
        Chip.UNDECIDED: 1,
        Chip.REFUSED: 1,
        Chip.ERRORS: 1,
        Chip.UNREVIEWED: 2,
        Chip.DISAGREEMENTS: 2,
    }
    assert set(chip_counts(FilmRows()).values()) == {0}


def test_filtering_from_a_row_on_equals_the_end_of_filtering_all(rows: FilmRows) -> None:
    for typed in ("p:>=0.9", "clear", "zone:upper", "note:yes", "note:ask", "warning:yes", "-code:age"):
        whole = FilmFilter(search=parse(typed))
        assert list(passing(rows, whole, 2)) == list(passing(rows, whole))[2:]


@pytest.mark.parametrize(
    "typed", ["p:>0.5", "-p:>0.5", "verdict:signs", "-verdict:signs", "zone:upper", "-zone:upper", "verdict:no_signs"]
)
def test_neither_a_term_nor_its_negation_matches_a_withheld_answer(rows: FilmRows, typed: str) -> None:
    rows.blind = True
    assert 6 not in passing_rows(rows, typed)
    assert 6 in passing_rows(rows)


@pytest.mark.parametrize("probability", [0.02, 0.97])
def test_blind_counts_and_chips_do_not_depend_on_the_answer(
    rows: FilmRows, make_finding: Any, probability: float
) -> None:
    rows.set_finding(6, make_finding("unseen.png", probability))
    rows.blind = True
    assert chip_counts(rows)[Chip.SIGNS] == 1
    for chip in (Chip.SIGNS, Chip.UNDECIDED, Chip.DISAGREEMENTS):
        assert 6 not in passing_rows(rows, chips=frozenset({chip}))
    assert 6 in passing_rows(rows, chips=frozenset({Chip.UNREVIEWED}))


def test_no_disagreement_is_found_while_a_study_is_read(rows: FilmRows) -> None:
    rows.sealed = True
    assert passing_rows(rows, chips=frozenset({Chip.DISAGREEMENTS})) == []
    assert chip_counts(rows)[Chip.DISAGREEMENTS] == 0
