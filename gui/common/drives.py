"""Asks drives about paths in other threads: a share that hangs blocks neither the window nor its closing."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

Answer = TypeVar("Answer")

_WAIT_SECONDS = 0.5
"""How long the window waits for an answer: users do not notice the delay, and most drives answer within it."""

_SHORT_WAIT_SECONDS = 0.02
"""How long it waits while an earlier question is open; a responsive drive answers within it, and no note flashes."""


def answer_or_default(ask: Callable[[], Answer], default: Answer) -> Answer:
    """Ask a drive; return its answer, or the default if it does not answer within half a second."""
    return answers_or_default([ask], default)[0]


def answers_or_default(asks: Iterable[Callable[[], Answer]], default: Answer) -> list[Answer]:
    """Ask several questions at the same time, and wait for all of them together.

    Returns:
        The answers, in the order of the questions; the default for each that is not answered within half a second.
    """
    futures = [_ask_in_thread(ask) for ask in asks]
    answered = wait(futures, _WAIT_SECONDS).done
    return [future.result() if future in answered else default for future in futures]


class DriveQuestions(QObject):
    """Asks questions about paths, and emits the answers: most of them at once, the answers of a slow drive later.

    Signals:
        answered: Emitted with a question's key and its answer; never if the drive never answers.
    """

    answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: Future[object] | None = None

    def ask(self, key: object, ask: Callable[[], object], *, is_urgent: bool = True) -> None:
        """Ask a question in another thread.

        Args:
            key: Identifies the question in `answered`.
            ask: Asks the drive, and returns its answer.
            is_urgent: Whether to wait briefly, so that the answer is emitted before this method returns.
        """
        is_hanging = self._last is not None and not self._last.done()
        seconds = _SHORT_WAIT_SECONDS if is_hanging else _WAIT_SECONDS
        self._last = future = _ask_in_thread(ask)
        if _is_answered(future, seconds if is_urgent else 0):
            self.answered.emit(key, future.result())
        else:
            future.add_done_callback(partial(self._emit_late, key))

    def _emit_late(self, key: object, future: Future[object]) -> None:
        """Emit an answer from the other thread, unless Qt has deleted this object meanwhile."""
        with suppress(RuntimeError):
            self.answered.emit(key, future.result())


def _is_answered(future: Future[Answer], seconds: float) -> bool:
    return bool(wait([future], seconds).done)


def _ask_in_thread(ask: Callable[[], Answer]) -> Future[Answer]:
    """Ask in a new thread, which does not block exit."""
    future: Future[Answer] = Future()
    threading.Thread(target=_answer, args=(future, ask), daemon=True, name="drive").start()
    return future


def _answer(future: Future[Answer], ask: Callable[[], Answer]) -> None:
    try:
        future.set_result(ask())
    except BaseException as error:  # noqa: BLE001  # raised again by `Future.result`
        future.set_exception(error)
