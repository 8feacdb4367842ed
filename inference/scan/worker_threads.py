"""The worker threads of a scan; a thread that a film keeps busy too long is replaced, and its task done again."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeAlias, TypeVar

from msgspec import Struct

from inference.reading.timeout import POLL_SECONDS, AbandonedError, Watch

Answer = TypeVar("Answer")


class _Task(Struct, Generic[Answer], frozen=True):
    work: Callable[[], Answer]
    future: Future[Answer]


_Tasks: TypeAlias = SimpleQueue[_Task[Any] | None]
"""The tasks that no thread has begun; None ends a thread."""


class WorkerThreads(Generic[Answer]):
    """Threads that do tasks in the order in which they are submitted.

    The threads read films themselves, since handing each film over to another thread would take a tenth of a scan's
    time, and more on a busy computer. Time limits are kept by the thread that waits for the answers.

    Args:
        count: The most threads; one is started with each task, so that a single film starts only one.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._tasks: _Tasks = SimpleQueue()
        self._workers: list[_Worker] = []

    def submit(self, work: Callable[[], Answer]) -> Future[Answer]:
        """Let a thread do some work; its result, or its exception, is that of the future."""
        future: Future[Answer] = Future()
        self._tasks.put(_Task(work, future))
        if len(self._workers) < self._count:
            self._workers.append(_Worker(self._tasks))
        return future

    def answer(self, future: Future[Answer], *, stopped: Callable[[], bool]) -> Answer | None:
        """Wait for the answer of a task; None once `stopped` returns True.

        Raises:
            BaseException: Whatever the task raised.
        """
        while not stopped():
            if wait((future,), POLL_SECONDS).done:
                return future.result()
            self._replace_late()
        return None

    def close(self) -> None:
        """End the threads; tasks that were not begun are dropped, and films that are being read are not waited for."""
        with suppress(Empty):
            while True:
                self._tasks.get_nowait()
        for _ in self._workers:
            self._tasks.put(None)
        soon = time.monotonic() + POLL_SECONDS  # one deadline for all of them: on a drive that hangs, none ends
        for worker in self._workers:
            worker.join(timeout=max(0.0, soon - time.monotonic()))

    def _replace_late(self) -> None:
        for number, worker in enumerate(self._workers):
            if worker.watch.abandon(only_late=True):
                self._workers[number] = _Worker(self._tasks, retried=worker.task)


class _Worker:
    """One thread, its watch, and its current task.

    Args:
        tasks: The tasks that no thread has begun.
        retried: The task of a thread that was abandoned. It is done first, and unwatched: each step that may hang then
            runs in a thread with a time limit of its own, so that the film at fault gets a reason.
    """

    def __init__(self, tasks: _Tasks, *, retried: _Task[Any] | None = None) -> None:
        self.watch = Watch()
        self.task = retried
        self._tasks = tasks
        self._thread = threading.Thread(target=self._run, daemon=True, name="scan")
        self._thread.start()

    def join(self, *, timeout: float) -> None:
        """Wait for the end of the thread; after the timeout, a step that may hang is abandoned."""
        self._thread.join(timeout)
        while self._thread.is_alive() and not self.watch.abandon():
            self._thread.join(POLL_SECONDS)

    def _run(self) -> None:
        if self.task is not None:
            _do(self.task)
        with suppress(AbandonedError), self.watch.over_this_thread():
            while (task := self._tasks.get()) is not None:
                self.task = task
                _do(task)


def _do(task: _Task[Any]) -> None:
    try:
        answer = task.work()
    except AbandonedError:
        raise
    except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
        task.future.set_exception(error)
    else:
        task.future.set_result(answer)
