"""Rows that wrap their widgets into as many columns as fit."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.common.layout.fitting import ScrollingArea
from gui.common.layout.layouts import WrappingRow


def boxes(number: int, width: int) -> list[QWidget]:
    labels: list[QWidget] = [QLabel(str(index)) for index in range(number)]
    for label in labels:
        label.setMinimumSize(width, 20)
    return labels


def test_as_many_columns_as_fit(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = WrappingRow(boxes(3, 100), (1, 1, 1), host)
    host.show()
    for width, columns in ((400, 3), (320, 3), (310, 2), (200, 1), (400, 3)):
        row.resize(width, 200)
        assert row.columns == columns
    assert row.minimumSizeHint().width() <= 100


def test_scroll_bar_does_not_fold_and_unfold_the_row_for_ever(qtbot: QtBot) -> None:
    content, row = QWidget(), WrappingRow(boxes(2, 150), (1, 1))
    QVBoxLayout(content).addWidget(row)
    area = ScrollingArea(content)
    qtbot.addWidget(area)
    area.show()
    for width in range(300, 380):
        for height in (40, 60, 80, 200):
            area.resize(width, height)
            QApplication.processEvents()
            columns = row.columns
            QApplication.processEvents()
            assert row.columns == columns
