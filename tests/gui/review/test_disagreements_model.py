"""The list of the films on which reader and model disagree, as an item model."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.review.disagreements_model import CASE_ID_ROLE, DisagreementsModel
from gui.table.rows.film_case import FilmCase
from inference.finding import Finding

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_film_is_a_row_with_both_answers(make_finding: Callable[..., Finding]) -> None:
    model = DisagreementsModel()
    tester = QAbstractItemModelTester(model)
    first, second = (FilmCase(number, make_finding(f"{number}.png", 0.9)) for number in (7, 8))
    model.show_cases([(first, "no_signs"), (second, "no_signs")])
    assert [model.index(0, column).data() for column in range(4)] == ["7.png", "No signs", "Signs of pneumonia", "0.90"]
    assert model.index(1, 2).data(CASE_ID_ROLE) == 8
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert headings == ["File", "Your reading", "Model", "Probability"]
    model.show_cases([(second, "no_signs")])
    assert model.rowCount() == 1
    assert tester.model() is model
