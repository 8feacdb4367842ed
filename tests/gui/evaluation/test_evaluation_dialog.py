"""The dialog of an evaluation: its steps."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.evaluation.evaluation_dialog import EvaluationDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen screen has no window manager


def test_the_present_step_alone_is_bold_after_a_change_of_theme(theme: Theme, qtbot: QtBot) -> None:
    dialog = EvaluationDialog(theme)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    theme.set_scheme(Qt.ColorScheme.Dark)
    dialog.show_page(dialog.check)
    theme.set_scheme(Qt.ColorScheme.Light)
    bold = [page for page, label in dialog._steps.items() if label.font().bold() or "<b>" in label.text()]
    assert bold == [dialog.check]
