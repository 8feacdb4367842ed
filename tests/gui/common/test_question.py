"""The question before an action: no key confirms it, only its button."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.common.question import Question

Key = Qt.Key


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def question(below: QWidget, qtbot: QtBot) -> Question:
    asked = Question(below, title="Delete", text="Delete all?", go_ahead="Delete all", details="For good.")
    with qtbot.waitExposed(asked):
        asked.open()
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    return asked


class ShownWindows(QObject):
    """Records the text of each label that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QLabel) and watched.isWindow():
            self.texts.append(watched.text())
        return False


def test_no_text_flashes_as_a_window_of_its_own(below: QWidget, qapp: QApplication) -> None:
    windows = ShownWindows()
    qapp.installEventFilter(windows)
    asked = Question(below, title="Delete", text="Delete all?", go_ahead="Delete all", details="For good.")
    asked.show()
    qapp.removeEventFilter(windows)
    assert asked.details.isVisible()
    assert windows.texts == []


def test_question_without_details_has_no_space_for_them(below: QWidget) -> None:
    asked = Question(below, title="Delete", text="Delete all?", go_ahead="Delete all")
    asked.show()
    assert not asked.details.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape, Key.Key_Space])
def test_no_key_confirms_at_once(question: Question, qtbot: QtBot, key: Qt.Key) -> None:
    clicked: list[bool] = []
    question.go_ahead.clicked.connect(clicked.append)
    with qtbot.waitSignal(question.rejected):
        qtbot.keyClick(question.focusWidget(), key)
    assert not clicked


def test_action_is_confirmed_by_its_button(question: Question, qtbot: QtBot) -> None:
    assert question.details.isVisible()
    with qtbot.waitSignals([question.go_ahead.clicked, question.accepted]):
        qtbot.mouseClick(question.go_ahead, Qt.MouseButton.LeftButton)
