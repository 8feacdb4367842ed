"""Work off the window's thread: its results, its failures, and its end."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.common.background import Background
from inference.errors import HilumError


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:  # noqa: ARG001  # Qt must be there
    made = Background("test")
    yield made
    made.close()


def test_result_is_told_with_its_key(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.done) as done:
        background.submit("key", lambda: threading.current_thread().name)
    key, name = done.args
    assert key == "key"
    assert name.startswith("test")


@pytest.mark.parametrize(
    ("error", "told"),
    [(HilumError("The disk is full."), "The disk is full."), (KeyError("x"), "went wrong (KeyError)")],
)
def test_failure_is_a_sentence(background: Background, qtbot: QtBot, error: Exception, told: str) -> None:
    def fail() -> None:
        raise error

    with qtbot.waitSignal(background.failed) as failed:
        background.submit(1, fail)
    assert told in failed.args[1]


def test_closing_drops_what_waits_and_finishing_does_it() -> None:
    for end, expected in ((Background.close, []), (Background.finish, [1])):
        background, done, gate = Background("test"), [], threading.Event()
        background.submit("first", gate.wait)
        background.submit("second", lambda done=done: done.append(1))
        threading.Timer(0.05, gate.set).start()
        end(background)
        assert done == expected


def test_work_after_the_end_is_dropped(background: Background) -> None:
    background.close()
    background.submit("late", lambda: pytest.fail("nobody may do this"))
