import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from inference.reading.timeout import TimedOutError, never_stopped, run_in_turn, run_with_timeout, until_stopped


def test_work_that_is_done_in_time_gives_its_answer() -> None:
    assert run_with_timeout(30, lambda: 42) == 42


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        run_with_timeout(30, lambda: 1 // 0)


def test_work_that_takes_too_long_is_given_up() -> None:
    answered = threading.Event()
    with pytest.raises(TimedOutError):
        run_with_timeout(0.05, answered.wait)
    assert run_with_timeout(30, lambda: 42) == 42  # by a helper that has nothing else to do
    answered.set()


def test_work_that_was_stopped_is_given_up() -> None:
    answered = threading.Event()
    with pytest.raises(TimedOutError):
        run_with_timeout(3600, answered.wait, stopped=lambda: True)
    answered.set()


def test_the_caller_names_the_error_of_work_that_takes_too_long() -> None:
    answered = threading.Event()
    with pytest.raises(OSError, match="the drive is gone"):
        run_with_timeout(0.05, answered.wait, late=lambda: OSError("the drive is gone"))
    answered.set()


def test_works_in_turn_give_their_answers_and_errors_in_their_order() -> None:
    first, second, third = run_in_turn([lambda: 1, lambda: 1 // 0, lambda: 3])
    assert (first, third) == (1, 3)
    assert isinstance(second, ZeroDivisionError)


def test_works_in_turn_are_all_run_in_one_other_thread() -> None:
    threads = run_in_turn([lambda: run_with_timeout(30, threading.get_ident)] * 3)
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()


def test_a_work_in_turn_that_takes_too_long_is_given_up_alone() -> None:
    answered = threading.Event()
    hangs = partial(run_with_timeout, 0.05, answered.wait, late=lambda: OSError("the drive is gone"))
    first, second, third, fourth = run_in_turn([lambda: 1, hangs, lambda: 3, hangs])
    answered.set()
    assert (first, third) == (1, 3)
    assert str(second) == str(fourth) == "the drive is gone"


def test_a_time_limit_holds_again_after_a_shorter_one_within_it() -> None:
    answered = threading.Event()

    def steps() -> bool:
        run_with_timeout(30, lambda: 42)
        return answered.wait()

    (answer,) = run_in_turn([lambda: run_with_timeout(0.05, steps)])
    answered.set()
    assert isinstance(answer, TimedOutError)


def test_no_further_work_in_turn_is_begun_once_stopped() -> None:
    begun: list[int] = []
    works = [partial(begun.append, number) for number in range(5)]
    assert len(run_in_turn(works, stopped=lambda: len(begun) == 2)) == 2
    assert begun == [0, 1]


def test_a_work_in_turn_that_hangs_is_not_waited_for_once_stopped() -> None:
    begun, answered = threading.Event(), threading.Event()

    def hang() -> bool:
        begun.set()
        return answered.wait()

    assert run_in_turn([lambda: True, hang, lambda: True], stopped=begun.is_set) == [True]
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


def test_everything_that_is_found_comes_in_its_order() -> None:
    assert list(until_stopped(lambda: range(2500), stopped=never_stopped)) == list(range(2500))
    assert list(until_stopped(tuple[int, ...], stopped=never_stopped)) == []


def test_an_error_of_the_search_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(until_stopped(lambda: [1 // 0], stopped=never_stopped))


def test_a_search_that_hangs_ends_when_it_is_stopped() -> None:
    asked, answered = threading.Event(), threading.Event()

    def find() -> Iterator[int]:
        yield from range(1000)
        asked.set()
        answered.wait()

    assert list(until_stopped(find, stopped=asked.is_set)) == list(range(1000))
    answered.set()
