import math
import threading
from collections.abc import Callable, Iterator

import pytest

from inference.reading import timeout
from inference.reading.timeout import TimedOutError, iterate_until_stopped, never_stopped, run_with_timeout


def test_work_that_is_done_in_time_gives_its_answer() -> None:
    assert run_with_timeout(30, lambda: 42) == 42


def test_an_exception_of_the_work_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        run_with_timeout(30, lambda: 1 // 0)


def test_work_that_takes_too_long_is_abandoned() -> None:
    answered = threading.Event()
    with pytest.raises(TimedOutError):
        run_with_timeout(0.05, answered.wait)
    assert run_with_timeout(30, lambda: 42) == 42  # by a helper that has nothing else to do
    answered.set()


def test_stopped_work_is_abandoned() -> None:
    answered = threading.Event()
    with pytest.raises(TimedOutError):
        run_with_timeout(3600, answered.wait, stopped=lambda: True)
    answered.set()


@pytest.mark.parametrize("work", [lambda: 42, lambda: 1 // 0])
def test_the_helper_ends_with_the_thread_that_it_worked_for(work: Callable[[], int]) -> None:
    kept: list[BaseException] = []

    def read() -> None:
        try:
            run_with_timeout(30, work)
        except ZeroDivisionError as error:
            kept.append(error)  # as a log does

    before = set(threading.enumerate())
    reader = threading.Thread(target=read)
    reader.start()
    reader.join()
    for helper in set(threading.enumerate()) - before:
        helper.join(10)
    assert set(threading.enumerate()) <= before


def test_items_are_yielded_in_the_order_in_which_they_are_found() -> None:
    assert list(iterate_until_stopped(lambda: range(2500), stopped=never_stopped)) == list(range(2500))
    assert list(iterate_until_stopped(tuple[int, ...], stopped=never_stopped)) == []


def test_an_error_of_the_search_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(iterate_until_stopped(lambda: [1 // 0], stopped=never_stopped))


def test_a_search_that_hangs_ends_when_it_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timeout, "_BATCH_SECONDS", math.inf)  # a pause would hand over the first items alone
    asked, answered = threading.Event(), threading.Event()

    def find() -> Iterator[int]:
        yield from range(1000)
        asked.set()
        answered.wait()

    assert list(iterate_until_stopped(find, stopped=asked.is_set)) == list(range(1000))
    answered.set()
