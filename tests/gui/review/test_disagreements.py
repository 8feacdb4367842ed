"""The list of disagreements as a table model."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.review.agreement_page import CASE_ID_ROLE, DisagreementsModel, reader_word
from gui.table.rows.film_case import FilmCase


def test_rows(qapp: object, make_finding: object) -> None:  # noqa: ARG001  # Qt must be there
    model = DisagreementsModel()
    tester = QAbstractItemModelTester(model)
    first, second = (FilmCase(number, make_finding(f"{number}.png", 0.9)) for number in (7, 8))  # type: ignore[operator]
    model.show_cases([(first, "no_signs"), (second, "no_signs")])
    assert [model.index(0, column).data() for column in range(4)] == ["7.png", "No signs", "Signs of pneumonia", "0.90"]
    assert model.index(1, 2).data(CASE_ID_ROLE) == 8
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert headings == ["File", "Your reading", "Model", "Probability"]
    model.show_cases([(second, "no_signs")])
    assert model.rowCount() == 1
    assert tester.model() is model


def test_words() -> None:
    assert [reader_word(verdict) for verdict in ("signs", "no_signs", "unsure")] == [
        "Signs of pneumonia",
        "No signs",
        "Unsure",
    ]
