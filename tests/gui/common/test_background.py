"""Work in the background: results, failures, and the end of the thread."""

import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.common.background import Background
from inference.errors import HilumError
from inference.messages import Message


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:  # noqa: ARG001  # Qt must be initialised
    background = Background("test")
    yield background
    background.close()


def test_result_is_reported_with_its_key(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.done) as done:
        background.submit("key", lambda: threading.current_thread().name)
    key, name = done.args
    assert key == "key"
    assert name.startswith("test")


@pytest.mark.parametrize(
    ("error", "expected"),
    [(HilumError(Message("The disk is full.")), "The disk is full."), (KeyError("x"), "went wrong (KeyError)")],
)
def test_failure_is_reported_as_a_sentence(
    background: Background, qtbot: QtBot, error: Exception, expected: str
) -> None:
    def fail() -> None:
        raise error

    with qtbot.waitSignal(background.failed) as failed:
        background.submit(1, fail)
    assert expected in failed.args[1]


class Task:
    """Records that it was run; garbage as soon as it is dropped from the queue."""

    def __init__(self, done: list[str]) -> None:
        self._done = done

    def __call__(self) -> None:
        self._done.append("second")


def test_closing_drops_queued_tasks() -> None:
    background, done, gate = Background("test"), [], threading.Event()
    background.submit("first", lambda: gate.wait(10))
    task = Task(done)
    weakref.finalize(task, gate.set)  # the first task ends once the second has been dropped
    background.submit("second", task)
    background.submit("third", Task(done))  # the executor holds the last one that it drops until its thread has ended
    del task
    background.close()
    assert gate.is_set()
    assert done == []


def test_finishing_runs_queued_tasks() -> None:
    background, done, gate = Background("test"), [], threading.Event()
    background.submit("first", lambda: gate.wait(10))
    background.submit("second", Task(done))
    gate.set()
    background.finish()
    assert done == ["second"]


def test_task_after_closing_is_dropped(background: Background) -> None:
    done: list[str] = []
    background.close()
    background.submit("late", Task(done))
    background.close()
    assert done == []
