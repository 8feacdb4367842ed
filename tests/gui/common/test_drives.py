"""Questions about paths, which a share that hangs answers late or never."""

from functools import partial

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from waiting import HungRead

from gui.common.drives import DriveQuestions, answer_soon


def test_drive_that_answers_is_awaited() -> None:
    assert answer_soon(lambda: 3, otherwise=4) == 3
    questions, answers = DriveQuestions(), list[object]()
    questions.answered.connect(lambda key, answer: answers.append((key, answer)))
    questions.ask("a", lambda: 1)
    assert answers == [("a", 1)]


def test_drive_that_hangs_is_not(qtbot: QtBot) -> None:
    hung, questions = HungRead(), DriveQuestions()
    assert answer_soon(hung, otherwise=b"later") == b"later"
    answers: list[object] = []
    questions.answered.connect(lambda key, answer: answers.append((key, answer)))
    questions.ask("a", hung)
    assert answers == []
    hung.released.set()
    qtbot.waitUntil(lambda: answers == [("a", b"")])


def test_answer_that_comes_after_its_window_is_dropped(qapp: QApplication) -> None:
    hung, questions = HungRead(), DriveQuestions()
    questions.ask("a", hung)
    questions.deleteLater()
    qapp.sendPostedEvents(questions, 52)  # QEvent.DeferredDelete
    hung.released.set()
    assert hung.ended.wait()


def test_second_question_does_not_wait_for_a_drive_that_hangs(qtbot: QtBot) -> None:
    hung, questions = HungRead(), DriveQuestions()
    questions.ask("a", hung)
    with qtbot.waitSignal(questions.answered, check_params_cb=lambda key, _: key == "b"):
        questions.ask("b", partial(int, "2"))
    assert not hung.ended.is_set()
    hung.released.set()
