"""The table's model: rows, counts, and an order that keeps films without a probability last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.look.outcomes import Outcome
from gui.table.film_case import natural_key
from gui.table.films_model import CASE_ROLE, Column, FilmsModel
from gui.table.films_order import FilmsOrder
from inference.finding import Finding

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def films(qapp: object, make_finding: object) -> FilmsModel:  # noqa: ARG001  # Qt must be there
    """Five films, of which two have no probability; tested by Qt's own tester all the while."""
    model = FilmsModel()
    model.tester = QAbstractItemModelTester(model)  # type: ignore[attr-defined]  # kept alive with the model
    make = make_finding
    model.add([make("film 10.png", 1.0), make("broken.png"), make("film 2.png", 0.1)])  # type: ignore[operator]
    model.add([make("Another.png", 0.95), make("worse.png")])  # type: ignore[operator]
    return model


def shown(order: FilmsOrder) -> list[str]:
    return [order.index(row, Column.FILE).data() for row in range(order.rowCount())]


@pytest.mark.parametrize(
    ("column", "direction", "expected"),
    [
        (Column.PROBABILITY, UP, ["film 2.png", "Another.png", "film 10.png", "broken.png", "worse.png"]),
        (Column.PROBABILITY, DOWN, ["film 10.png", "Another.png", "film 2.png", "broken.png", "worse.png"]),
        (Column.FILE, UP, ["Another.png", "broken.png", "film 2.png", "film 10.png", "worse.png"]),
        (Column.VERDICT, UP, ["film 10.png", "Another.png", "film 2.png", "broken.png", "worse.png"]),
        (-1, DOWN, ["film 10.png", "broken.png", "film 2.png", "Another.png", "worse.png"]),
    ],
)
def test_order(films: FilmsModel, column: int, direction: Qt.SortOrder, expected: list[str]) -> None:
    order = FilmsOrder(films)
    QAbstractItemModelTester(order)
    order.sort(column, direction)
    assert shown(order) == expected
    assert [finding.file for finding in order.findings()] == expected


def test_rows_that_come_later_take_their_place(films: FilmsModel, make_finding: object) -> None:
    order = FilmsOrder(films)
    order.sort(Column.PROBABILITY, DOWN)
    films.add([make_finding("new.png", 0.5), make_finding("lost.png")])  # type: ignore[operator]
    assert shown(order)[:4] == ["film 10.png", "Another.png", "new.png", "film 2.png"]
    assert set(shown(order)[4:]) == {"broken.png", "worse.png", "lost.png"}


def test_case_is_found_by_its_id_wherever_it_stands(films: FilmsModel) -> None:
    order = FilmsOrder(films)
    order.sort(Column.PROBABILITY, DOWN)
    case = order.index(1, Column.FILE).data(CASE_ROLE)
    assert films.case(case.case_id).finding.file == "Another.png"
    assert order.mapFromSource(films.index_of(case.case_id)).row() == 1


def test_same_file_again_takes_the_place_of_the_older_finding(films: FilmsModel, make_finding: object) -> None:
    before = films.index(1, Column.FILE).data(CASE_ROLE).case_id
    films.add([make_finding("broken.png", 0.9)])  # type: ignore[operator]
    assert films.rowCount() == 5
    assert films.case(before).outcome is Outcome.SIGNS
    assert films.counts[Outcome.FAILED] == 1
    assert films.counts.total() == 5


def test_film_without_an_answer_gives_its_reason_and_no_number(films: FilmsModel) -> None:
    cells = [films.index(1, column).data() for column in Column]
    assert cells == ["", "broken.png", "Not assessed", "", "The picture is damaged."]
    assert "The picture is damaged." in films.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_one_chunk_may_name_a_file_twice(qapp: object, make_finding: object) -> None:  # noqa: ARG001
    model = FilmsModel()
    findings: list[Finding] = [make_finding("a.png"), make_finding("a.png", 0.3)]  # type: ignore[operator]
    model.add(findings)
    assert model.rowCount() == model.counts.total() == 1


def test_numbers_in_names_sort_by_their_value() -> None:
    names = ["b", "a10", "A2", "10", "9", ""]
    assert sorted(names, key=natural_key) == ["", "9", "10", "A2", "a10", "b"]
