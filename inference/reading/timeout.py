"""Runs work that may hang with a time limit: reading from a disconnected drive, or decoding."""

import math
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeAlias, TypeVar

Answer = TypeVar("Answer")

POLL_SECONDS = 0.2
"""How often a waiting thread checks whether the work was stopped."""


class TimedOutError(Exception):
    """The work took too long, or was stopped."""


Late: TypeAlias = Callable[[], Exception]
"""Makes the error of work that took too long, or was stopped."""


def never_stopped() -> bool:
    """The default for `stopped`: work that cannot be stopped."""
    return False


def run_with_timeout(
    seconds: float,
    work: Callable[[], Answer],
    *,
    stopped: Callable[[], bool] = never_stopped,
    late: Late = TimedOutError,
) -> Answer:
    """Run work in another thread, with a time limit; within `run_in_turn`, in the thread that is watched already.

    Neither a pending read nor a thread can be cancelled: abandoned work keeps running in its thread, but does not block
    exit.

    Args:
        seconds: The time limit.
        work: The function to run.
        stopped: Polled while waiting; once it returns True, the work is abandoned.
        late: Makes the error if it took too long, or was stopped.

    Raises:
        BaseException: What `late` makes, or whatever the work raises.
    """
    watched: _Batch[Any] | None = getattr(_THREAD, "batch", None)
    if watched is not None:
        result: Answer = watched.limited(seconds, work, late)
        return result
    batch: _Batch[Answer] = _Batch([partial(run_with_timeout, seconds, work, late=late)], stopped)
    for answer in _answers(batch, min(seconds, POLL_SECONDS)):
        if isinstance(answer, BaseException):
            raise answer
        return answer
    raise late()


def run_in_turn(
    works: Sequence[Callable[[], Answer]], *, stopped: Callable[[], bool] = never_stopped
) -> list[Answer | BaseException]:
    """Run works one after the other in one other thread, each step of `run_with_timeout` in them with its time limit.

    To hand each film over to another thread and to wait for it takes a tenth of the time in which it is read.

    Args:
        works: The functions to run. One whose step takes too long is abandoned, and the next ones are run.
        stopped: Polled before each, and while waiting; once it returns True, all that are left are abandoned.

    Returns:
        What each returned or raised, or for an abandoned one what `late` makes of it; fewer if it was stopped.
    """
    answers: list[Answer | BaseException] = []
    while len(answers) < len(works) and not stopped():
        answers += _answers(_Batch(works[len(answers) :], stopped), POLL_SECONDS)
    return answers


@dataclass(frozen=True, slots=True)
class _Step:
    """A step with a time limit: the number of its work, the time when it must be done, and the error if it is not."""

    number: int
    deadline: float
    late: Late


class _Batch(Generic[Answer]):
    """Works that one thread does in turn, while another one waits for them and watches the time."""

    def __init__(self, works: Sequence[Callable[[], Answer]], stopped: Callable[[], bool]) -> None:
        self.answers: list[Answer | BaseException] = []
        self._works = works
        self._stopped = stopped
        self._step: _Step | None = None
        self._is_abandoned = False

    def do(self) -> None:
        """Do the works, until abandoned."""
        for work in self._works:
            if self._is_abandoned or self._stopped():
                return
            self.answers.append(_answer(work))

    def limited(self, seconds: float, work: Callable[[], Any], late: Late) -> Any:
        """Do a step of a work, which the waiting thread abandons if it takes too long."""
        outer, self._step = self._step, _Step(len(self.answers), time.monotonic() + seconds, late)
        try:
            return work()
        finally:
            self._step = outer

    def abandoned(self) -> list[Answer | BaseException] | None:
        """Abandon the works if they were stopped, or if a step takes too long.

        Returns:
            The answers so far, the error of that step last; None if the works go on.
        """
        step = self._step
        if self._stopped():
            answers = [*self.answers]
        elif step is not None and time.monotonic() >= step.deadline:
            answers = [*self.answers[: step.number], step.late()]
        else:
            return None
        self._is_abandoned = True
        return answers


_PART = 1000
_PART_SECONDS = 0.05
"""So many items, or for so long, are collected before they are handed over, which takes longer than finding one."""


def until_stopped(find: Callable[[], Iterable[Answer]], *, stopped: Callable[[], bool]) -> Iterator[Answer]:
    """Yield what a function finds in another thread; once `stopped` returns True, it ends, even if a drive hangs.

    Args:
        find: The function; it is called, and its answer iterated, in the other thread alone.
        stopped: Polled while waiting.
    """
    opened: list[Iterator[Answer]] = []

    def part() -> list[Answer]:
        opened.extend([] if opened else [iter(find())])
        end, items = time.monotonic() + _PART_SECONDS, list[Answer]()
        for item in opened[0]:
            items.append(item)
            if len(items) >= _PART or time.monotonic() > end:
                break
        return items

    try:
        while items := run_with_timeout(math.inf, part, stopped=stopped):
            yield from items
    except TimedOutError:
        return


def _answer(work: Callable[[], Answer]) -> Answer | BaseException:
    try:
        return work()
    except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
        return error


def _answers(batch: _Batch[Answer], poll_seconds: float) -> list[Answer | BaseException]:
    """Have this thread's helper do the works, and wait for the answers."""
    helper = getattr(_THREAD, "helper", None) or _HelperThread()
    _THREAD.helper = None
    abandoned = helper.ask(batch, poll_seconds)
    if abandoned is not None:
        return abandoned
    _THREAD.helper = helper  # reused only after it has answered
    return batch.answers


class _HelperThread:
    """A thread that runs work for another thread, and ends with it.

    Starting a thread for each film would take longer than reading most films.
    """

    def __init__(self) -> None:
        self._requests: SimpleQueue[_Batch[Any] | None] = SimpleQueue()
        self._done: SimpleQueue[None] = SimpleQueue()
        queues = (self._requests, self._done)  # not self: the thread would keep the helper alive, and so itself
        threading.Thread(target=_serve, args=queues, daemon=True, name="timeout").start()

    def ask(self, batch: _Batch[Answer], poll_seconds: float) -> list[Answer | BaseException] | None:
        """Have the works done, and wait; if they had to be abandoned, their answers until then."""
        self._requests.put(batch)
        while True:
            with suppress(Empty):
                return self._done.get(timeout=poll_seconds)
            answers = batch.abandoned()
            if answers is not None:
                return answers

    def __del__(self) -> None:
        self._requests.put(None)


_THREAD = threading.local()
"""Each thread's own helper, and for a helper the works that it does."""


def _serve(requests: "SimpleQueue[_Batch[Any] | None]", done: "SimpleQueue[None]") -> None:
    while (batch := requests.get()) is not None:
        _THREAD.batch = batch
        batch.do()
        _THREAD.batch = None
        done.put(None)
        del batch  # frees the film's bytes
