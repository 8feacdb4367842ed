"""The dialog of an evaluation: its steps."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.common.style.theme import Theme
from gui.evaluation.evaluation_dialog import EvaluationDialog


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


def test_low_dialog_shows_a_chart_and_scrolls_to_the_bar(evaluated_dialog: EvaluationDialog, qtbot: QtBot) -> None:
    page = evaluated_dialog.results
    area = page.findChild(QScrollArea)
    assert area is not None
    evaluated_dialog.resize(640, 334)
    evaluated_dialog.show()
    qtbot.waitUntil(lambda: page.bar.visibleRegion().isEmpty())
    assert page.roc.visibleRegion().boundingRect().height() > 0.6 * page.roc.height()

    def is_reached() -> bool:
        area.ensureWidgetVisible(page.bar.pdf)
        return not page.bar.pdf.visibleRegion().isEmpty()

    qtbot.waitUntil(is_reached)
    evaluated_dialog.resize(900, 700)
    area.verticalScrollBar().setValue(0)
    qtbot.waitUntil(lambda: not page.bar.pdf.visibleRegion().isEmpty())
