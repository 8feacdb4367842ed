"""The worker threads of a scan: if a film keeps one too long, another takes its place and does its task again."""

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
    do: Callable[[], Answer]
    future: Future[Answer]


_Tasks: TypeAlias = SimpleQueue[_Task[Any] | None]
"""What is left to do; None ends a thread."""


class WorkerThreads(Generic[Answer]):
    """Threads that do tasks in the order in which they are given.

    They read films themselves, since handing every film over to another thread takes a tenth of the time of a scan, and
    more on a busy computer. The thread that waits for their answers watches the time instead.

    Args:
        count: How many threads at most; each is started when a task is given, so that one film starts one.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._tasks: _Tasks = SimpleQueue()
        self._workers: list[_Worker] = []

    def submit(self, do: Callable[[], Answer]) -> Future[Answer]:
        """Have a task done."""
        future: Future[Answer] = Future()
        self._tasks.put(_Task(do, future))
        if len(self._workers) < self._count:
            self._workers.append(_Worker(self._tasks))
        return future

    def answer(self, future: Future[Answer], *, stopped: Callable[[], bool]) -> Answer | None:
        """Wait for the answer of a task; None once stopped.

        Raises:
            BaseException: Whatever the task raised.
        """
        while not stopped():
            if wait((future,), POLL_SECONDS).done:
                return future.result()
            self._replace_late()
        return None

    def close(self) -> None:
        """End the threads; tasks that were not begun are dropped, and a film that is being read is not waited for."""
        with suppress(Empty):
            while True:
                self._tasks.get_nowait()
        for _ in self._workers:
            self._tasks.put(None)
        soon = time.monotonic() + POLL_SECONDS  # for all of them: on a drive that hangs, none ends
        for worker in self._workers:
            worker.join(timeout=max(0.0, soon - time.monotonic()))

    def _replace_late(self) -> None:
        for number, worker in enumerate(self._workers):
            if worker.watch.abandon(only_late=True):
                self._workers[number] = _Worker(self._tasks, again=worker.task)


class _Worker:
    """One thread, its watch, and what it does.

    Args:
        tasks: What is left to do.
        again: The task of a thread that was abandoned, to be done first, and unwatched: so each step of it that may
            hang has a thread and a time limit of its own, and the film at fault gets its reason.
    """

    def __init__(self, tasks: _Tasks, *, again: _Task[Any] | None = None) -> None:
        self.watch = Watch()
        self.task = again
        self._tasks = tasks
        self._thread = threading.Thread(target=self._run, daemon=True, name="scan")
        self._thread.start()

    def join(self, *, timeout: float) -> None:
        """Wait for the end of the thread; after so many seconds no longer for a step that may hang."""
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
        answer = task.do()
    except AbandonedError:
        raise
    except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
        task.future.set_exception(error)
    else:
        task.future.set_result(answer)
