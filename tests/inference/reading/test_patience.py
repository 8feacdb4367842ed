import threading

import pytest

from inference.errors import UnreadableFilmError
from inference.reading.patience import within


def test_work_that_is_done_in_time_gives_its_answer() -> None:
    assert within(30, lambda: 42) == 42


def test_what_the_work_raises_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        within(30, lambda: 1 // 0)


def test_a_drive_that_does_not_answer_is_given_up_with_advice() -> None:
    answered = threading.Event()
    with pytest.raises(
        UnreadableFilmError, match=r"within 0\.05 seconds; its drive may be slow or gone\. Scan again"
    ) as caught:
        within(0.05, answered.wait)
    assert caught.value.code == "time_limit"
    answered.set()
