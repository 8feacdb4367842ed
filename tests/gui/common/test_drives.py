"""Questions to drives that answer late or never."""

import threading
from functools import partial

import pytest
from helpers.hangs import HANG_S, HungRead
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common import drives
from gui.common.drives import DriveQuestions, answer_or_default, answers_or_default


def test_drive_that_answers_is_awaited() -> None:
    assert answer_or_default(lambda: 3, default=4) == 3
    questions, answers = DriveQuestions(), list[object]()
    questions.answered.connect(lambda key, answer: answers.append((key, answer)))
    questions.ask("a", lambda: 1)
    assert answers == [("a", 1)]


def test_drive_that_hangs_gives_the_default(qtbot: QtBot) -> None:
    hung, questions = HungRead(), DriveQuestions()
    assert answer_or_default(hung, default=b"later") == b"later"
    answers: list[object] = []
    questions.answered.connect(lambda key, answer: answers.append((key, answer)))
    questions.ask("a", hung)
    assert answers == []
    hung.released.set()
    qtbot.waitUntil(lambda: answers == [("a", b"")])


def test_several_drives_that_hang_are_awaited_together(monkeypatch: pytest.MonkeyPatch) -> None:
    hung, waits = HungRead(), list[float]()
    waited = drives.wait
    monkeypatch.setattr(drives, "wait", lambda futures, seconds: (waits.append(seconds), waited(futures, seconds))[1])
    assert answers_or_default([hung, lambda: b"there", hung], default=b"later") == [b"later", b"there", b"later"]
    assert len(waits) == 1
    hung.released.set()


def test_answer_that_comes_after_its_window_is_dropped(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    hung, questions, before = HungRead(), DriveQuestions(), set(threading.enumerate())
    questions.ask("a", hung)
    (thread,) = set(threading.enumerate()) - before
    questions.deleteLater()
    qapp.sendPostedEvents(questions, 52)  # QEvent.DeferredDelete
    hung.released.set()
    thread.join()
    assert not [record for record in caplog.records if record.name == "concurrent.futures"]


def test_second_question_to_a_drive_that_hangs_is_awaited_briefly(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, questions = HungRead(), HungRead(), DriveQuestions()
    questions.ask("a", first)
    monkeypatch.setattr(drives, "_WAIT_SECONDS", 2 * HANG_S)  # a full wait would outlast the hang
    questions.ask("b", second)
    assert not second.ended.is_set()
    with qtbot.waitSignals([questions.answered] * 2):
        first.released.set()
        second.released.set()


def test_drive_that_answers_is_awaited_while_another_one_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    hung, questions, answers = HungRead(), DriveQuestions(), list[object]()
    questions.answered.connect(lambda key, answer: answers.append((key, answer)))
    questions.ask("a", hung)
    monkeypatch.setattr(drives, "_SHORT_WAIT_SECONDS", HANG_S)  # a machine may be slow
    questions.ask("b", partial(threading.Event().wait, 0.05))  # not answered at once
    assert answers == [("b", False)]
    hung.released.set()


def test_second_question_does_not_wait_for_a_drive_that_hangs(qtbot: QtBot) -> None:
    hung, questions = HungRead(), DriveQuestions()
    questions.ask("a", hung)
    with qtbot.waitSignal(questions.answered, check_params_cb=lambda key, _: key == "b"):
        questions.ask("b", partial(int, "2"))
    assert not hung.ended.is_set()
    hung.released.set()
