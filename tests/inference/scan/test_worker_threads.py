import threading
from collections.abc import Iterator

import pytest
from helpers.hangs import HANG_S

from inference.reading.timeout import POLL_SECONDS, TimedOutError, never_stopped, run_watched
from inference.scan.worker_threads import WorkerThreads


@pytest.fixture
def threads() -> Iterator[WorkerThreads[object]]:
    workers: WorkerThreads[object] = WorkerThreads(2)
    yield workers
    workers.close()


@pytest.fixture
def hangs() -> Iterator[threading.Event]:
    """An event to hang at, which lets go at the end of the test."""
    event = threading.Event()
    yield event
    event.set()


def test_each_task_gives_its_answer(threads: WorkerThreads[object]) -> None:
    futures = [threads.submit(lambda number=number: number) for number in range(20)]
    assert [threads.answer(one, stopped=never_stopped) for one in futures] == list(range(20))


def test_an_exception_of_a_task_is_raised_and_the_next_task_is_done(threads: WorkerThreads[object]) -> None:
    fails, works = threads.submit(lambda: 1 // 0), threads.submit(lambda: 42)
    with pytest.raises(ZeroDivisionError):
        threads.answer(fails, stopped=never_stopped)
    assert threads.answer(works, stopped=never_stopped) == 42


def test_a_step_with_a_time_limit_is_done_in_the_thread_itself(threads: WorkerThreads[object]) -> None:
    def work() -> bool:
        return run_watched(30, threading.get_ident) == threading.get_ident()

    assert threads.answer(threads.submit(work), stopped=never_stopped) is True


def test_task_whose_step_takes_too_long_is_done_again_and_others_go_on(
    threads: WorkerThreads[object], hangs: threading.Event
) -> None:
    begun: list[int] = []

    def work() -> str:
        begun.append(threading.get_ident())
        try:
            run_watched(0.05, hangs.wait)
        except TimedOutError:
            return "too slow"
        return "in time"

    slow = [threads.submit(work) for _ in range(3)]
    others = [threads.submit(lambda: 42) for _ in range(4)]
    assert [threads.answer(one, stopped=never_stopped) for one in slow] == ["too slow"] * 3
    assert [threads.answer(one, stopped=never_stopped) for one in others] == [42] * 4
    assert len(begun) == 6  # each was done again, once


def test_an_abandoned_thread_ends_with_its_step(threads: WorkerThreads[object], hangs: threading.Event) -> None:
    begun: list[threading.Thread] = []
    went_on: list[threading.Thread] = []

    def work() -> str:
        begun.append(threading.current_thread())
        if len(begun) == 1:
            run_watched(0.05, hangs.wait)
            went_on.append(threading.current_thread())
        return "done"

    assert threads.answer(threads.submit(work), stopped=never_stopped) == "done"
    hangs.set()
    begun[0].join(HANG_S)
    assert not begun[0].is_alive()
    assert went_on == []


def test_no_answer_is_waited_for_once_stopped(threads: WorkerThreads[object], hangs: threading.Event) -> None:
    stopped = threading.Event()

    def work() -> bool:
        stopped.set()
        return run_watched(HANG_S, hangs.wait)

    assert threads.answer(threads.submit(work), stopped=stopped.is_set) is None


def test_closing_waits_for_work_but_not_for_a_step_that_may_hang(hangs: threading.Event) -> None:
    workers: WorkerThreads[object] = WorkerThreads(2)
    begun = threading.Barrier(3)
    done: list[str] = []

    def hang() -> None:
        begun.wait()
        run_watched(HANG_S, hangs.wait)
        done.append("work that was not waited for")

    def take_long() -> None:
        begun.wait()
        hangs.wait(0.5)
        done.append("work that had begun")

    for work in (hang, take_long, lambda: done.append("work that nobody had begun")):
        workers.submit(work)
    begun.wait()
    workers.close()
    assert done == ["work that had begun"]


def test_closing_waits_for_all_steps_that_hang_together(hangs: threading.Event) -> None:
    many = 40
    workers: WorkerThreads[object] = WorkerThreads(many)
    begun = threading.Barrier(many + 1)
    gave_up: list[str] = []

    def read() -> None:
        if not any(
            hangs.wait(POLL_SECONDS) for _ in range(many // 2)
        ):  # part by part: a busy machine delays both sides
            gave_up.append("a drive")

    def work() -> None:
        begun.wait()
        run_watched(HANG_S, read)

    for _ in range(many):
        workers.submit(work)
    begun.wait()
    workers.close()
    assert gave_up == []  # as one of them would have, had each been waited for by itself


def test_only_as_many_threads_are_started_as_there_are_tasks(hangs: threading.Event) -> None:
    before = set(threading.enumerate())
    workers: WorkerThreads[object] = WorkerThreads(3)
    started = [len(set(threading.enumerate()) - before)]
    for _ in range(4):
        workers.submit(hangs.wait)
        started.append(len(set(threading.enumerate()) - before))
    hangs.set()
    workers.close()
    assert started == [0, 1, 2, 3, 3]
