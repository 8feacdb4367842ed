"""Runs work that may hang with a time limit: reading from a disconnected drive, or decoding."""

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
"""How often a waiting thread checks whether the work was stopped."""


class TimedOutError(Exception):
    """The work took too long, or was stopped."""


class _HelperThread:
    """A thread that runs work for another thread, and ends with it.

    Starting a thread for each film would take longer than reading most films.
    """

    def __init__(self) -> None:
        self._requests: Requests = SimpleQueue()
        self._answers: Answers = SimpleQueue()
        queues = (self._requests, self._answers)  # not self: the thread would keep the helper alive, and so itself
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
    """The default for `stopped`: work that cannot be stopped."""
    return False


def run_with_timeout(
    seconds: float, work: Callable[[], Answer], *, stopped: Callable[[], bool] = never_stopped
) -> Answer:
    """Run work in another thread, with a time limit.

    Neither a pending read nor a thread can be cancelled: abandoned work keeps running in its thread, but does not block
    exit.

    Args:
        seconds: The time limit.
        work: The function to run.
        stopped: Polled while waiting; once it returns True, the work is abandoned.

    Raises:
        TimedOutError: It took too long, or was stopped.
        BaseException: Whatever the work raises.
    """
    helper = getattr(_HELPERS, "helper", None) or _HelperThread()
    _HELPERS.helper = None
    answer, error = helper.ask(work, seconds, stopped)
    _HELPERS.helper = helper  # reused only after it has answered
    del helper  # or the error's traceback would keep the helper and its thread alive
    if error is not None:
        try:
            raise error
        finally:
            del error  # which its own traceback refers to
    result: Answer = answer
    return result


def _serve(requests: Requests, answers: Answers) -> None:
    while (work := requests.get()) is not None:
        try:
            answers.put((work(), None))
        except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
            answers.put((None, error))
        del work  # frees the film's bytes
