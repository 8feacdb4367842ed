"""The order on the screen: sorting, filtering, and persistent indexes that follow their cases."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from helpers.models import make_bounds, make_point
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.table.rows.film_filter import Chip, FilmFilter, passing
from gui.table.rows.film_rows import DecisionRule
from gui.table.rows.films_model import CASE_ROLE, Column, FilmsModel
from gui.table.rows.films_order import FilmsOrder
from gui.table.rows.search import parse
from inference.finding import Verdict

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
FAILED_FILMS = ["broken.png", "worse.png"]


@pytest.fixture
def films(qapp: object, make_finding: Any) -> FilmsModel:  # noqa: ARG001  # Qt must be there
    """Five films, of which two have no probability."""
    model = FilmsModel()
    model.add([make_finding("film 10.png", 1.0), make_finding("broken.png"), make_finding("film 2.png", 0.1)])
    model.add([make_finding("Another.png", 0.95, zone="apex"), make_finding("worse.png")])
    return model


@pytest.fixture
def order(films: FilmsModel) -> FilmsOrder:
    made = FilmsOrder(films)
    made.tester = QAbstractItemModelTester(made)  # type: ignore[attr-defined]  # kept alive with the model
    return made


def shown(order: FilmsOrder) -> list[str]:
    return [order.index(row, Column.FILE).data() for row in range(order.rowCount())]


def searched(typed: str, *chips: Chip) -> FilmFilter:
    return FilmFilter(search=parse(typed), chips=frozenset(chips))


@pytest.mark.parametrize(
    ("column", "direction", "expected"),
    [
        (Column.PROBABILITY, UP, ["film 2.png", "Another.png", "film 10.png", *FAILED_FILMS]),
        (Column.PROBABILITY, DOWN, ["film 10.png", "Another.png", "film 2.png", *FAILED_FILMS]),
        (Column.FILE, UP, ["Another.png", "broken.png", "film 2.png", "film 10.png", "worse.png"]),
        (Column.FILE, DOWN, ["worse.png", "film 10.png", "film 2.png", "broken.png", "Another.png"]),
        (Column.VERDICT, UP, ["film 10.png", "Another.png", "film 2.png", *FAILED_FILMS]),
        (Column.ZONE, UP, ["Another.png", "film 10.png", "broken.png", "film 2.png", "worse.png"]),
        (Column.ZONE, DOWN, ["film 10.png", "Another.png", "broken.png", "film 2.png", "worse.png"]),
        (Column.READER, UP, ["film 2.png", "worse.png", "film 10.png", "broken.png", "Another.png"]),
        (Column.READER, DOWN, ["film 10.png", "worse.png", "film 2.png", "broken.png", "Another.png"]),
        (Column.WARNINGS, UP, ["film 10.png", "broken.png", "film 2.png", "Another.png", "worse.png"]),
        (-1, DOWN, ["film 10.png", "broken.png", "film 2.png", "Another.png", "worse.png"]),
    ],
)
def test_order(
    films: FilmsModel, order: FilmsOrder, make_review: Any, column: int, direction: Qt.SortOrder, expected: list[str]
) -> None:
    for row, verdict in ((2, "signs"), (4, "unsure"), (0, "no_signs")):
        films.set_review(films.case_ids()[row], make_review(verdict))
    order.sort(column, direction)
    assert shown(order) == expected
    assert [finding.file for finding in order.findings()] == expected
    assert [films.case(case_id).finding.file for case_id in order.case_ids()] == expected


def test_later_rows_are_sorted_in(films: FilmsModel, order: FilmsOrder, make_finding: Any) -> None:
    order.sort(Column.PROBABILITY, DOWN)
    films.add([make_finding("new.png", 0.5), make_finding("lost.png")])
    assert shown(order) == ["film 10.png", "Another.png", "new.png", "film 2.png", *FAILED_FILMS, "lost.png"]


def test_later_rows_are_filtered(films: FilmsModel, order: FilmsOrder, make_finding: Any) -> None:
    order.set_filter(searched("verdict:signs"))
    films.add([make_finding("new.png", 0.7), make_finding("lost.png"), make_finding("low.png", 0.2)])
    assert shown(order) == ["film 10.png", "Another.png", "new.png"]
    order.set_filter(searched(""))
    assert len(shown(order)) == 8


def test_case_is_found_by_its_id_in_sorted_rows(films: FilmsModel, order: FilmsOrder) -> None:
    order.sort(Column.PROBABILITY, DOWN)
    case = order.index(1, Column.FILE).data(CASE_ROLE)
    assert films.case(case.case_id).finding.file == "Another.png"
    assert order.mapFromSource(films.index_of(case.case_id)).row() == 1
    assert order.mapToSource(order.index(1, 3)) == films.index_of(case.case_id, Column.PROBABILITY)


def test_header_has_its_names_while_no_row_is_shown(order: FilmsOrder) -> None:
    order.set_filter(searched("no such film"))
    assert order.rowCount() == 0
    assert order.headerData(Column.FILE, Qt.Orientation.Horizontal) == "File"


def test_change_of_all_films_while_none_is_shown(films: FilmsModel, order: FilmsOrder) -> None:
    order.set_filter(searched("no such film"))
    films.set_blind(True)
    assert order.rowCount() == 0
    order.set_filter(searched(""))
    assert order.rowCount() == 5


def test_number_of_shown_rows_is_emitted(films: FilmsModel, order: FilmsOrder, make_finding: Any, qtbot: QtBot) -> None:
    with qtbot.waitSignal(order.shown_changed) as signal:
        order.set_filter(searched("film"))
    assert signal.args == [2, 5]
    with qtbot.waitSignal(order.shown_changed) as signal:
        films.add([make_finding("film 3.png", 0.2)])
    assert signal.args == [3, 6]
    with qtbot.waitSignal(order.shown_changed) as signal:
        films.remove(films.case_ids()[:1])
    assert signal.args == [2, 5]


def test_current_case_stays_shown_until_another_becomes_current(
    films: FilmsModel, order: FilmsOrder, make_review: Any, qtbot: QtBot
) -> None:
    order.set_filter(searched("reviewed:no"))
    first, second = order.case_ids()[:2]
    order.set_current(first)
    films.set_review(first, make_review("signs"))
    assert order.case_ids()[0] == first
    with qtbot.waitSignal(order.shown_changed):
        order.set_current(second)
    assert order.case_ids()[0] == second


def test_other_cases_that_no_longer_pass_are_hidden_at_once(
    films: FilmsModel, order: FilmsOrder, make_review: Any, qtbot: QtBot
) -> None:
    order.set_filter(searched("reviewed:no"))
    first, second = order.case_ids()[:2]
    order.set_current(first)
    with qtbot.waitSignal(order.shown_changed):
        films.set_review(second, make_review("signs"))
    assert second not in order.case_ids()


def test_case_that_does_not_pass_the_filter_can_be_revealed(films: FilmsModel, order: FilmsOrder) -> None:
    order.set_filter(searched("film"))
    order.reveal(films.case_ids()[1])
    assert shown(order) == ["film 10.png", "broken.png", "film 2.png"]
    order.set_filter(searched("film 10"))
    assert shown(order) == ["film 10.png"]


@pytest.mark.parametrize("column", [Column.VERDICT, Column.PROBABILITY, Column.ZONE])
@pytest.mark.parametrize("direction", [UP, DOWN])
def test_blind_order_reveals_no_answer(
    films: FilmsModel,
    order: FilmsOrder,
    make_finding: Any,
    make_review: Any,
    column: Column,
    direction: Qt.SortOrder,
) -> None:
    films.set_review(films.case_ids()[2], make_review("signs"))
    films.set_blind(True)
    order.sort(column, direction)
    before = shown(order)
    names = {case.finding.file: case.name for case in map(films.case, films.case_ids())}
    withheld = {names["film 10.png"], names["Another.png"]}
    assert [name for name in before if name in withheld] == sorted(withheld)  # by their numbers, not by their answers
    films.add([make_finding("film 10.png", 0.02), make_finding("Another.png", 0.03, verdict=Verdict.UNDECIDED)])
    films.set_blind(True)
    assert shown(order) == before


def test_names_are_found_by_their_beginning(order: FilmsOrder) -> None:
    order.sort(Column.FILE)
    assert order.find("FILM", 0) == 2
    assert order.find("film", 3) == 3
    assert order.find("a", 2) == 0
    assert order.find("x", 0) is None


def test_typing_finds_no_name_that_blind_reading_hides(films: FilmsModel, order: FilmsOrder) -> None:
    films.set_blind(True)
    assert order.find("broken", 0) is None  # it has no answer, but its folder may reveal the class
    assert order.find("film", 0) is None
    assert order.find("another", 0) is None
    number = films.case(3).name
    hidden = order.find(number[:6], 0)
    assert hidden is not None
    assert shown(order)[hidden] == number


class RandomReader:
    """Performs random actions on the films, one per call of `act`."""

    def __init__(self, seed: int, make_finding: Any, make_review: Any, wait: Callable[[int], None]) -> None:
        self.films = FilmsModel()
        self.order = FilmsOrder(self.films)
        self._draw = random.Random(seed)  # noqa: S311
        self._finding, self._review, self._wait = make_finding, make_review, wait
        self._numbers = iter(range(10_000))
        self._removed: list[Any] = []

    def act(self) -> None:
        actions = (self.add, self.add_again, self.judge, self.review, self.sort, self.filter, self.remove)
        self._draw.choice((*actions, self.restore, self.read_blind, self.select, self.reveal, self.process_events))()

    def add(self) -> None:
        values = (self._draw.choice([None, self._draw.random()]) for _ in range(9))
        self.films.add([self._finding(f"film {next(self._numbers)}", value) for value in values])

    def add_again(self) -> None:
        files = [self.films.case(case_id).finding.file for case_id in self._some(3)]
        files.append(f"film {next(self._numbers)}")
        self.films.add([self._finding(file, self._draw.random()) for file in files])

    def judge(self) -> None:
        point, conformal = make_point("x", self._draw.random()), make_bounds(0.3, 0.6)
        self.films.set_decision_rules({"0" * 64: DecisionRule(point, conformal, point.name)})

    def review(self) -> None:
        given = (None, self._review("signs"), self._review(None, "note"))
        for case_id in self._some(3):
            self.films.set_review(case_id, self._draw.choice(given))

    def sort(self) -> None:
        self.order.sort(self._draw.randrange(-1, len(Column)), self._draw.choice([UP, DOWN]))

    def filter(self) -> None:
        typed = self._draw.choice(["", "film 1", "p:>0.5", "-verdict:signs", "reviewed:no"])
        self.order.set_filter(searched(typed))

    def remove(self) -> None:
        self._removed.append(self.films.remove(self._some(4)))

    def restore(self) -> None:
        if self._removed:
            self.films.restore(self._removed.pop())

    def read_blind(self) -> None:
        self.films.set_blind(self._draw.random() < 0.5)

    def select(self) -> None:
        for case_id in self._some(1):
            self.order.set_current(case_id)

    def reveal(self) -> None:
        for case_id in self._some(1):
            self.order.reveal(case_id)

    def process_events(self) -> None:
        self._wait(1)

    def _some(self, count: int) -> list[int]:
        ids = self.films.case_ids()
        return self._draw.sample(ids, min(count, len(ids)))


@pytest.mark.parametrize("seed", range(6))
def test_persistent_indexes_follow_their_cases_through_random_actions(
    qtbot: QtBot, make_finding: Any, make_review: Any, seed: int
) -> None:
    reader = RandomReader(seed, make_finding, make_review, qtbot.wait)
    films, order = reader.films, reader.order
    testers = [QAbstractItemModelTester(model) for model in (films, order)]
    persistent: dict[int, QPersistentModelIndex] = {}
    for _ in range(90):
        reader.act()
        ids = order.case_ids()
        for case_id, index in persistent.items():
            assert index.isValid() == (case_id in ids)
            if index.isValid():
                assert order.case_id(index.row()) == case_id
                assert order.mapToSource(order.index(index.row(), 0)) == films.index_of(case_id, Column.THUMBNAIL)
        persistent = {case_id: QPersistentModelIndex(order.index(row, 2)) for row, case_id in enumerate(ids) if row % 3}
    order.set_filter(searched(""))
    order.set_filter(searched("p:>0.5"))  # setting a filter forgets the current case
    expected = passing(films.rows, order.films_filter)
    assert {films.rows.row_of(case_id) for case_id in order.case_ids()} == {int(row) for row in expected.nonzero()[0]}
    assert len(testers) == 2
