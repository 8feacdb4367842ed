"""Does something that may never end, and gives up on it: a drive that has gone away does not answer."""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

from inference.errors import UnreadableFilmError

Answer = TypeVar("Answer")


def within(seconds: float, work: Callable[[], Answer]) -> Answer:
    """Do some work in a thread of its own, and wait for it only so long.

    The system cannot take back a read that has begun, so the thread of one that is given up stays until the drive
    answers; it does not keep the program from ending.

    Args:
        seconds: How long to wait.
        work: What to do.

    Raises:
        UnreadableFilmError: It took longer ("time_limit").
        BaseException: Whatever the work raises.
    """
    answers: SimpleQueue[tuple[Answer, None] | tuple[None, BaseException]] = SimpleQueue()
    threading.Thread(target=_do, args=(work, answers), daemon=True, name="film-reader").start()
    try:
        answer, error = answers.get(timeout=seconds)
    except Empty:
        raise UnreadableFilmError(
            f"The file could not be read within {seconds:g} seconds; its drive may be slow or gone. "
            "Scan again to try it once more.",
            code="time_limit",
        ) from None
    if error is not None:
        raise error
    return answer  # type: ignore[return-value]  # without an error there is an answer


def _do(work: Callable[[], Answer], answers: "SimpleQueue[tuple[Answer, None] | tuple[None, BaseException]]") -> None:
    try:
        answers.put((work(), None))
    except BaseException as error:  # noqa: BLE001  # raised again where the answer is waited for
        answers.put((None, error))
