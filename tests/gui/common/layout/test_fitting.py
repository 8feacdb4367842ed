"""Dialogs have the size of their content, up to that of the screen."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.common.layout.fitting import FittingDialog, ScrollingArea
from gui.common.layout.layouts import WrappingRow


def test_content_is_side_by_side_if_the_screen_has_room_for_it(qtbot: QtBot) -> None:
    dialog = FittingDialog()
    qtbot.addWidget(dialog)
    parts = [QWidget(), QWidget()]
    room = dialog.screen().availableGeometry().size()
    for part in parts:
        part.setMinimumSize(room.width() * 2 // 5, 60)  # together more than the two thirds that Qt allows
    row = WrappingRow(parts, (1, 1))
    column = QVBoxLayout(dialog)
    column.addWidget(ScrollingArea(row))
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert row.columns == 2
    assert dialog.width() >= row.sizeHint().width()
    assert dialog.height() < 150


def test_dialog_has_no_space_for_a_row_that_was_hidden_before_it_opened(qtbot: QtBot) -> None:
    dialog = FittingDialog()
    qtbot.addWidget(dialog)
    content, question, answer = QWidget(), QLabel("Paper"), QComboBox()
    column, row = QVBoxLayout(content), QHBoxLayout()
    row.addWidget(question)
    row.addWidget(answer)
    column.addWidget(QLabel("Film"))
    column.addLayout(row)
    QVBoxLayout(dialog).addWidget(ScrollingArea(content))
    needed = dialog.sizeHint().height()
    for part in (question, answer):
        part.hide()
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.height() <= needed - answer.sizeHint().height()


def test_dialog_that_scrolls_down_does_not_scroll_sideways(qtbot: QtBot) -> None:
    dialog = FittingDialog()
    qtbot.addWidget(dialog)
    content, long = QWidget(), QWidget()
    long.setMinimumSize(420, 3 * dialog.screen().availableGeometry().height())
    QVBoxLayout(content).addWidget(long)
    area = ScrollingArea(content)
    QVBoxLayout(dialog).addWidget(area)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBar().maximum() == 0
