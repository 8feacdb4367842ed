"""Runs work that may never end, with a time limit: on a drive that has gone, or in a decoder that hangs."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

Answer = TypeVar("Answer")
Requests = SimpleQueue[Callable[[], Any] | None]
Answers = SimpleQueue[tuple[Any, BaseException | None]]


POLL_SECONDS = 0.2
"""How often a waiting caller checks whether the work was stopped."""


class TimedOutError(Exception):
    """The work took too long, or was stopped."""


class _HelperThread:
    """A thread that works for another one, request by request, and ends with it.

    Starting a thread for each film would take longer than reading most of them.
    """

    def __init__(self) -> None:
        self._requests: Requests = SimpleQueue()
        self._answers: Answers = SimpleQueue()
        queues = (self._requests, self._answers)  # not the helper: the thread would keep alive what it ends with
        threading.Thread(target=_serve, args=queues, daemon=True, name="timeout").start()

    def ask(
        self, work: Callable[[], Any], seconds: float, stopped: Callable[[], bool]
    ) -> tuple[Any, BaseException | None]:
        """Run some work in the thread, and wait for its result."""
        deadline = time.monotonic() + seconds
        self._requests.put(work)
        while True:
            with suppress(Empty):
                return self._answers.get(timeout=min(seconds, POLL_SECONDS))
            if stopped() or time.monotonic() >= deadline:
                raise TimedOutError

    def __del__(self) -> None:
        self._requests.put(None)


_HELPERS = threading.local()
"""Each thread's own helper."""


def never_stopped() -> bool:
    """The check for work that nobody can stop."""
    return False


def run_with_timeout(
    seconds: float, work: Callable[[], Answer], *, stopped: Callable[[], bool] = never_stopped
) -> Answer:
    """Run some work in another thread, and wait for it only so long.

    A read that has begun cannot be cancelled, nor a thread ended: abandoned work keeps running in its thread, but does
    not block exit.

    Args:
        seconds: How long to wait.
        work: The function to run.
        stopped: Asked now and then; once it returns True, the work is abandoned.

    Raises:
        TimedOutError: It took longer, or was stopped.
        BaseException: Whatever the work raises.
    """
    helper = getattr(_HELPERS, "helper", None) or _HelperThread()
    _HELPERS.helper = None
    answer, error = helper.ask(work, seconds, stopped)
    _HELPERS.helper = helper  # only one that has answered is asked again
    del helper  # or the error's traceback would keep it, and its thread, for as long as anybody keeps the error
    if error is not None:
        try:
            raise error
        finally:
            del error  # which is in its own traceback
    result: Answer = answer
    return result


def _serve(requests: Requests, answers: Answers) -> None:
    while (work := requests.get()) is not None:
        try:
            answers.put((work(), None))
        except BaseException as error:  # noqa: BLE001  # raised again where the answer is waited for
            answers.put((None, error))
        del work  # the film's bytes are not to outlive their use
