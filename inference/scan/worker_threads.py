"""The worker threads of a scan: if a film keeps one too long, another takes its place and does its work again."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeAlias, TypeVar

from inference.reading.timeout import POLL_SECONDS, AbandonedError, Watch

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _Work(Generic[Answer]):
    do: Callable[[], Answer]
    future: Future[Answer]


_Works: TypeAlias = SimpleQueue[_Work[Any] | None]
"""What is left to do; None ends a thread."""


class WorkerThreads(Generic[Answer]):
    """Threads that do works in the order in which they are given.

    They read films themselves, since handing every film over to another thread takes a tenth of the time of a scan, and
    more on a busy computer. The thread that waits for their answers watches the time instead.

    Args:
        count: How many threads.
    """

    def __init__(self, count: int) -> None:
        self._works: _Works = SimpleQueue()
        self._workers = [_Worker(self._works) for _ in range(count)]

    def submit(self, work: Callable[[], Answer]) -> Future[Answer]:
        """Have some work done."""
        future: Future[Answer] = Future()
        self._works.put(_Work(work, future))
        return future

    def answer(self, future: Future[Answer], *, stopped: Callable[[], bool]) -> Answer | None:
        """Wait for the answer of some work; None once stopped.

        Raises:
            BaseException: Whatever the work raised.
        """
        while not stopped():
            if wait((future,), POLL_SECONDS).done:
                return future.result()
            self._replace_late()
        return None

    def close(self) -> None:
        """End the threads; works that were not begun are dropped, and a film that is being read is not waited for."""
        with suppress(Empty):
            while True:
                self._works.get_nowait()
        for _ in self._workers:
            self._works.put(None)
        for worker in self._workers:
            worker.join()

    def _replace_late(self) -> None:
        for number, worker in enumerate(self._workers):
            if worker.watch.abandon(only_late=True):
                self._workers[number] = _Worker(self._works, again=worker.work)


class _Worker:
    """One thread, its watch, and what it does.

    Args:
        works: What is left to do.
        again: The work of a thread that was abandoned, to be done first, and unwatched: so each step of it that may
            hang has a thread and a time limit of its own, and the film at fault gets its reason.
    """

    def __init__(self, works: _Works, *, again: _Work[Any] | None = None) -> None:
        self.watch = Watch()
        self.work = again
        self._works = works
        self._thread = threading.Thread(target=self._run, daemon=True, name="scan")
        self._thread.start()

    def join(self) -> None:
        """Wait for the end of the thread, unless it is busy with a step that may hang."""
        while self._thread.is_alive():
            self._thread.join(POLL_SECONDS)
            if self.watch.abandon():
                return

    def _run(self) -> None:
        if self.work is not None:
            _do(self.work)
        with suppress(AbandonedError), self.watch.over_this_thread():
            while (work := self._works.get()) is not None:
                self.work = work
                _do(work)


def _do(work: _Work[Any]) -> None:
    try:
        answer = work.do()
    except AbandonedError:
        raise
    except BaseException as error:  # noqa: BLE001  # raised again in the waiting thread
        work.future.set_exception(error)
    else:
        work.future.set_result(answer)
