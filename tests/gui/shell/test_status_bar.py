"""The status bar shows as many counts as fit."""

from collections import Counter

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.outcomes import Outcome
from gui.shell.status_bar import CountsLine


def test_fewer_counts_are_painted_where_there_is_little_room(qtbot: QtBot) -> None:
    line = CountsLine()
    qtbot.addWidget(line)
    line.show()
    line.show_counts(Counter({Outcome.SIGNS: 7, Outcome.NO_SIGNS: 5}))
    line.resize(line.sizeHint())
    line.grab()
    assert not line.toolTip()
    line.resize(160, line.height())
    QApplication.processEvents()
    line.grab()
    assert line.toolTip() == line.text()
    assert 0 < line.minimumWidth() < 160
