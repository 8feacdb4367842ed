"""The area for labels shows no half line at any height, and scrolls only if needed."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.common.layout.lines_area import LinesArea


def test_no_half_line_is_visible(qtbot: QtBot) -> None:
    words, sentence = QWidget(), QLabel("<b>Signs:</b> " + "as many words as need some lines " * 12)
    sentence.setWordWrap(True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout(words)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(sentence)
    column.addStretch(1)
    area = LinesArea(words)
    qtbot.addWidget(area)
    area.show()
    line = ceil(QFontMetricsF(sentence.font()).lineSpacing())
    for height in range(2 * line, 6 * line, 3):
        area.resize(300, height)
        QApplication.processEvents()
        assert area.verticalScrollBar().isVisible()
        assert area.viewport().height() % line == 0
    area.resize(300, 60 * line)
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    assert area.viewport().height() == area.height()
