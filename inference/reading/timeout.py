"""Runs work that may hang with a time limit: reading from a disconnected drive, or decoding."""

import math
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

Answer = TypeVar("Answer")
Requests = SimpleQueue[Callable[[], Any] | None]
Answers = SimpleQueue[tuple[Any, BaseException | None]]


POLL_SECONDS = 0.2
"""How often a waiting thread checks whether the work was stopped."""


class TimedOutError(TimeoutError):
    """The work took too long, or was stopped: for those who ask a drive, an error of the system as any other."""


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


_BATCH = 1000
_BATCH_SECONDS = 0.05
"""The most items of a batch, and the longest time to collect it; handing an item over takes longer than finding it."""


def iterate_until_stopped(find: Callable[[], Iterable[Answer]], *, stopped: Callable[[], bool]) -> Iterator[Answer]:
    """Yield the items that a function finds in another thread, until `stopped` returns True, even if a drive hangs.

    Args:
        find: The function; only the other thread calls it, and iterates over its result.
        stopped: Polled while waiting.
    """
    next_batch = _batches(find)
    try:
        while items := run_with_timeout(math.inf, next_batch, stopped=stopped):
            yield from items
    except TimedOutError:
        return


def iterate_with_timeout(seconds: float, find: Callable[[], Iterable[Answer]]) -> Iterator[Answer]:
    """Yield the items that a function finds, with a time limit for each next item, but none for all of them.

    Args:
        seconds: The time limit.
        find: The function; it is called, and its result iterated, as the work of `run_watched`.

    Raises:
        TimedOutError: The next item took too long.
    """
    next_batch = _batches(find)
    while items := run_watched(seconds, next_batch):
        yield from items


def _batches(find: Callable[[], Iterable[Answer]]) -> Callable[[], list[Answer]]:
    """A function that returns the next batch of the items that `find` yields; an empty one at the end."""
    opened: list[Iterator[Answer]] = []

    def next_batch() -> list[Answer]:
        opened.extend([] if opened else [iter(find())])
        end, items = time.monotonic() + _BATCH_SECONDS, list[Answer]()
        for item in opened[0]:
            items.append(item)
            if len(items) >= _BATCH or time.monotonic() > end:
                break
        return items

    return next_batch


class AbandonedError(BaseException):
    """Ends a thread that was abandoned during a step; not an `Exception`, so that no error handler catches it."""


class Watch:
    """Watches a thread during steps that may hang, so that another thread can abandon it and continue without it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._deadline: float | None = None
        self._is_abandoned = False

    @contextmanager
    def over_this_thread(self) -> Iterator[None]:
        """Within the block, let `run_watched` do its work in this thread."""
        _WATCHES.watch = self
        try:
            yield
        finally:
            _WATCHES.watch = None

    def limited(self, seconds: float, work: Callable[[], Answer]) -> Answer:
        """Do some work in this thread.

        Raises:
            AbandonedError: The thread was abandoned meanwhile.
        """
        outer = self._deadline
        self._set(time.monotonic() + seconds)
        try:
            return work()
        finally:
            self._set(outer)

    def abandon(self, *, only_late: bool = False) -> bool:
        """Abandon the thread if it is in a step, or with `only_late`, in a late one; tell whether it is abandoned."""
        with self._lock:
            if self._deadline is not None and not (only_late and time.monotonic() < self._deadline):
                self._is_abandoned = True
            return self._is_abandoned

    def _set(self, deadline: float | None) -> None:
        with self._lock:
            if self._is_abandoned:
                raise AbandonedError
            self._deadline = deadline


_WATCHES = threading.local()
"""Each thread's own watch."""


def run_watched(seconds: float, work: Callable[[], Answer], *, stopped: Callable[[], bool] = never_stopped) -> Answer:
    """Run work with a time limit: in this thread if it is watched, else as `run_with_timeout` does.

    In a watched thread `stopped` is not polled: the thread that watches it abandons it, which raises `AbandonedError`.
    """
    watch: Watch | None = getattr(_WATCHES, "watch", None)
    return run_with_timeout(seconds, work, stopped=stopped) if watch is None else watch.limited(seconds, work)


def _serve(requests: Requests, answers: Answers) -> None:
    while (work := requests.get()) is not None:
        try:
            answers.put((work(), None))
        except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
            answers.put((None, error))
        del work  # frees the film's bytes
