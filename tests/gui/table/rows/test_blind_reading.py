"""Blind reading: texts, order, search, counts and exports do not depend on the model's answers."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import product

import numpy as np
import pytest
from helpers.models import make_passport
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.export.reports.scan_summary import counts_of, probabilities
from gui.export.reports.wording import case_answer
from gui.export.writing import rows_text
from gui.table.rows.blind_reading import is_withheld
from gui.table.rows.column import Column
from gui.table.rows.film_filter import Chip, FilmFilter, chip_counts
from gui.table.rows.films_model import FilmsModel
from gui.table.rows.films_order import FilmsOrder
from gui.table.rows.search import parse
from gui.verdict.verdict_panel import VerdictPanel
from inference.finding import Finding, Status, Verdict
from inference.messages import Code, Message
from inference.review.verdicts import ReaderVerdict, Review

OUTSIDE = Message("The strongest evidence lies outside the lungs.", code=Code.OUTSIDE_LUNGS)
"""A warning that is derived from the heat map, and so reveals the answer."""

ANSWERS: list[tuple[float, Verdict, str, tuple[Message, ...]]] = [
    (0.97, Verdict.SIGNS, "lower zone, both lungs", (OUTSIDE,)),
    (0.03, Verdict.NO_SIGNS, "", ()),
    (0.50, Verdict.UNDECIDED, "upper zone, left side", ()),
]
SEARCHES = [
    *(f"{minus}{term}" for minus in ("", "-") for term in ("p:>0.9", "p:<0.1", "p:0.5", "zone:lower", "zone:upper")),
    *(f"{minus}verdict:{verdict}" for minus in ("", "-") for verdict in ("signs", "no_signs", "undecided")),
    *("warning:yes", "-warning:yes", "warning:lungs", "-warning:lungs", "warning:page"),
    *("reviewed:no", "reader:none", "verdict:refused", "film"),
]


@pytest.fixture
def answered(qapp: QApplication, make_finding: Callable[..., Finding]) -> Callable[[int], FilmsModel]:
    """Makes a table for blind reading, in which each number gives the films other answers."""

    def make(number: int) -> FilmsModel:
        films = FilmsModel(qapp)
        films.set_blind(True)
        answers = ANSWERS[number:] + ANSWERS[:number]
        page = Message("Only the first page.", code=Code.SEVERAL_PAGES)
        assessed = [
            replace(
                make_finding(f"film {place}.png", probability, verdict=verdict, zone=zone),
                warnings=(*([page] if place == 1 else []), *warnings),
            )
            for place, (probability, verdict, zone, warnings) in enumerate(answers)
        ]
        films.add([*assessed, make_finding("film 9.png")])
        return films

    return make


@pytest.mark.parametrize(("blind", "assessed", "reviewed"), list(product((False, True), repeat=3)))
def test_rule_is_the_same_for_one_film_and_for_many(blind: bool, assessed: bool, reviewed: bool) -> None:
    expected = blind and assessed and not reviewed
    assert is_withheld(blind=blind, assessed=assessed, reviewed=reviewed) is expected
    many = is_withheld(blind=blind, assessed=np.array([assessed]), reviewed=np.array([reviewed]))
    assert many.tolist() == [expected]


def test_rows_and_cases_agree_on_what_is_withheld(answered: Callable[[int], FilmsModel]) -> None:
    films = answered(0)
    first, second, third, unreadable = films.case_ids()
    when = datetime(2026, 1, 1, tzinfo=UTC)
    films.set_review(first, Review(reviewed_at=when, verdict=ReaderVerdict.UNSURE))
    films.set_review(second, Review(reviewed_at=when, note="a note alone"))
    cases = [films.case(case_id).withheld for case_id in (first, second, third, unreadable)]
    assert cases == films.rows.withheld().tolist() == [False, True, True, False]


@pytest.mark.parametrize("number", [1, 2])
def test_blind_table_does_not_depend_on_the_answers(answered: Callable[[int], FilmsModel], number: int) -> None:
    assert list(content_of_table(answered(number))) == list(content_of_table(answered(0)))


@pytest.mark.parametrize("number", [1, 2])
def test_exports_do_not_depend_on_withheld_answers(answered: Callable[[int], FilmsModel], number: int) -> None:
    assert exported(answered(number)) == exported(answered(0))


@pytest.mark.parametrize("number", [1, 2])
def test_blind_verdict_panel_does_not_depend_on_the_answer(
    answered: Callable[[int], FilmsModel], qtbot: QtBot, theme: Theme, number: int
) -> None:
    assert texts_of_panel(answered(number), qtbot, theme) == texts_of_panel(answered(0), qtbot, theme)


def test_warning_that_reveals_the_answer_is_shown_after_the_readers_verdict(
    answered: Callable[[int], FilmsModel],
) -> None:
    films = answered(2)
    assert films.case(2).withheld
    assert [visible_warning_count(films, case_id) for case_id in (1, 2)] == [0, 1]
    films.set_review(2, Review(reviewed_at=datetime(2026, 1, 1, tzinfo=UTC), verdict=ReaderVerdict.SIGNS))
    assert visible_warning_count(films, 2) == 2
    assert str(OUTSIDE) in str(films.data(films.index_of(2), Qt.ItemDataRole.ToolTipRole))
    order = FilmsOrder(films)
    order.set_filter(FilmFilter(search=parse("warning:lungs")))
    assert order.case_ids() == (2,)


@pytest.mark.parametrize("sealed", [False, True], ids=["blind", "study"])
@pytest.mark.parametrize("probability", [0.9, None], ids=["assessed", "refused"])
def test_warning_that_names_another_file_is_neither_counted_nor_found(
    answered: Callable[[int], FilmsModel],
    make_finding: Callable[..., Finding],
    probability: float | None,
    sealed: bool,
) -> None:
    same = Message("The same file as {0}.", "PNEUMONIA/a.png", code=Code.SAME_FILE)
    films = answered(0)
    films.set_sealed(sealed)
    copy = make_finding("copy.png", probability, **({} if probability else {"status": Status.REFUSED, "code": "age"}))
    films.add([replace(copy, warnings=(same,))])
    case_id = films.case_ids()[-1]
    assert visible_warning_count(films, case_id) == 0
    order = FilmsOrder(films)
    order.set_filter(FilmFilter(search=parse("warning:pneumonia")))
    assert case_id not in order.case_ids()


def visible_warning_count(films: FilmsModel, case_id: int) -> int:
    """The number of warnings in the film's cell, which must equal the number for sorting and filtering."""
    shown = int(str(films.data(films.index_of(case_id, Column.WARNINGS))) or 0)
    assert films.rows.visible_warnings()[films.rows.row_of(case_id)] == shown
    return shown


def content_of_table(films: FilmsModel) -> Iterator[object]:
    """All texts of the table, and all results of sorting, filtering and counting."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row, column, role in product(range(films.rowCount()), Column, roles):
        yield films.data(films.index(row, column, QModelIndex()), role)
    yield films.counts
    yield chip_counts(films.rows)
    order = FilmsOrder(films)
    for column, direction in product(Column, Qt.SortOrder):
        order.sort(column, direction)
        yield order.case_ids()
    filters = [
        *(FilmFilter(search=parse(text)) for text in SEARCHES),
        *(FilmFilter(chips=frozenset({c})) for c in Chip),
    ]
    for films_filter in filters:
        order.set_filter(films_filter)
        yield films_filter, order.case_ids()


def exported(films: FilmsModel) -> object:
    """The contents of all exports."""
    cases = films.cases(films.case_ids())
    answers = [case_answer(case, make_passport(), None).text for case in cases]
    return rows_text(cases), answers, counts_of(cases), probabilities(cases)


def texts_of_panel(films: FilmsModel, qtbot: QtBot, theme: Theme) -> list[str]:
    """All texts of the verdict panel for each film, including those for a screen reader."""
    panel = VerdictPanel(theme)
    qtbot.addWidget(panel)
    texts = []
    for case in films.cases(films.case_ids()):
        panel.show_case(case, passport=make_passport())
        for label in panel.findChildren(QLabel):
            texts += [label.text(), label.toolTip(), label.accessibleName(), label.accessibleDescription()]
        texts.append(str(panel._shape._outcome))
    return texts
