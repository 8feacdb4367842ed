"""Asks drives about paths in other threads: a share that hangs blocks neither the window nor its end."""

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

Answer = TypeVar("Answer")

_MOMENT_SECONDS = 0.5
"""Nearly every drive answers at once; the window may stand still for so long without seeming to hang."""

_BLINK_SECONDS = 0.02
"""While another question is open: enough for a drive that does answer, so that no remark on it flashes up."""


def answer_soon(ask: Callable[[], Answer], otherwise: Answer) -> Answer:
    """What a drive answers, or something else if it does not answer soon."""
    return answers_soon([ask], otherwise)[0]


def answers_soon(asks: Iterable[Callable[[], Answer]], otherwise: Answer) -> list[Answer]:
    """What drives answer to several questions in one moment, or something else to those not answered by then."""
    futures = [_asked(ask) for ask in asks]
    answered = wait(futures, _MOMENT_SECONDS).done
    return [future.result() if future in answered else otherwise for future in futures]


class DriveQuestions(QObject):
    """Asks questions about paths, and emits the answers: most of them at once, those of a slow drive later.

    Signals:
        answered: With a question's key and its answer; never, if the drive never answers.
    """

    answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last: Future[object] | None = None

    def ask(self, key: object, ask: Callable[[], object], *, is_urgent: bool = True) -> None:
        """Ask in another thread; an urgent answer is awaited for a moment, or a blink while the last one is open."""
        is_hanging = self._last is not None and not self._last.done()
        moment = _BLINK_SECONDS if is_hanging else _MOMENT_SECONDS
        self._last = future = _asked(ask)
        if _is_answered(future, moment if is_urgent else 0):
            self.answered.emit(key, future.result())
        else:
            future.add_done_callback(partial(self._emit_late, key))

    def _emit_late(self, key: object, future: Future[object]) -> None:
        """Emit an answer from the other thread, unless this object has gone meanwhile."""
        with suppress(RuntimeError):
            self.answered.emit(key, future.result())


def _is_answered(future: Future[Answer], seconds: float) -> bool:
    return bool(wait([future], seconds).done)


def _asked(ask: Callable[[], Answer]) -> Future[Answer]:
    """The answer to come, from a thread of its own that does not block exit."""
    future: Future[Answer] = Future()
    threading.Thread(target=_answer, args=(future, ask), daemon=True, name="drive").start()
    return future


def _answer(future: Future[Answer], ask: Callable[[], Answer]) -> None:
    try:
        future.set_result(ask())
    except BaseException as error:  # noqa: BLE001  # raised again where the answer is taken
        future.set_exception(error)
