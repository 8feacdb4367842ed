"""Labels that wrap, and buttons that are wide enough for their text in bold."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.common.widgets import reserve_bold_width, wrapping_label


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("words", ["Signs", "Keine Anzeichen", "Ausgewogen", ""])
def test_checked_button_is_wide_enough_for_its_bold_text(
    kind: type[QPushButton | QToolButton], words: str, qtbot: QtBot
) -> None:
    button = kind()
    qtbot.addWidget(button)
    button.setObjectName("framed")
    button.setText(words)
    button.setCheckable(True)
    reserve_bold_width(button)
    before = button.minimumWidth()
    with qtbot.waitExposed(button):
        button.show()
    button.setChecked(True)
    assert before == button.minimumWidth() >= button.sizeHint().width()


def test_button_reserves_the_width_of_its_bold_text(theme: Theme, qtbot: QtBot) -> None:
    assert theme.colours
    button = QPushButton("Wahrscheinlichkeit")
    qtbot.addWidget(button)
    reserve_bold_width(button)
    assert button.minimumWidth() > button.sizeHint().width()


@pytest.mark.parametrize("selectable", [False, True])
def test_long_text_wraps_and_markup_is_shown_as_text(qtbot: QtBot, *, selectable: bool) -> None:
    label = wrapping_label("A <b>name</b> " * 20, selectable=selectable)
    qtbot.addWidget(label)
    label.resize(200, 400)
    assert label.heightForWidth(200) > 4 * label.fontMetrics().height()
    with qtbot.waitExposed(label):
        label.show()
    qtbot.mouseDClick(label, Qt.MouseButton.LeftButton, pos=label.rect().topLeft() + label.rect().center() / 9)
    assert label.hasSelectedText() == selectable
