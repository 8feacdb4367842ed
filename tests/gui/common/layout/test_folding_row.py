"""A row of switches at any width; a menu contains those that do not fit."""

import pytest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from gui.common.layout.folding_row import FoldingRow


@pytest.fixture
def buttons() -> list[QToolButton]:
    made = []
    for number in range(6):
        button = QToolButton()
        button.setText(f"Switch {number}")
        button.setCheckable(True)
        made.append(button)
    return made


@pytest.fixture
def row(buttons: list[QToolButton], qtbot: QtBot) -> FoldingRow:
    made = FoldingRow(buttons, "More switches")
    qtbot.addWidget(made)
    made.resize(900, made.sizeHint().height())
    made.show()
    return made


def test_no_switch_is_cut_and_none_is_lost(row: FoldingRow, buttons: list[QToolButton]) -> None:
    height = row.height()
    for width in range(900, 40, -60):
        row.resize(width, height)
        QApplication.processEvents()
        row.menu.aboutToShow.emit()
        shown = [button for button in buttons if button.isVisible()]
        folded = [action.text() for action in row.menu.actions()]
        assert [button.text() for button in shown] + folded == [button.text() for button in buttons]
        assert all(button.geometry().right() < width for button in shown)
        assert row.more.isVisible() == bool(folded)
        assert row.sizeHint().height() <= height


def test_folded_switch_is_switched_in_the_menu(row: FoldingRow, buttons: list[QToolButton]) -> None:
    row.resize(120, row.height())
    QApplication.processEvents()
    row.menu.aboutToShow.emit()
    assert not row.more.isChecked()
    row.menu.actions()[-1].trigger()
    assert buttons[-1].isChecked()
    assert row.more.isChecked()
