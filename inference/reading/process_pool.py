"""Runs decoders in worker processes: a crash or hang costs one film, not the program."""

import contextlib
import json
import math
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import cache
from multiprocessing import resource_tracker
from typing import Any, Self

import msgspec
import numpy as np
import numpy.typing as npt

from inference import late
from inference.errors import FilmTooLargeError, HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.reading.decoded import INVALID_ANSWER, decoder_timeout
from inference.reading.limits import MAXIMUM_PIXELS, START_LIMIT_SECONDS, TIME_LIMIT_SECONDS
from inference.reading.timeout import POLL_SECONDS, never_stopped
from inference.reading.worker_process import READY, Decode, serve

_SPAWN = multiprocessing.get_context("spawn")
"""A fork would copy the locks of the program's threads, perhaps locked."""

_LARGEST_ANSWER = MAXIMUM_PIXELS * 3 * 4

_ERRORS = {kind.__name__: kind for kind in (UnreadableFilmError, UnsupportedFilmError, FilmTooLargeError)}
"""The errors that a decoder may raise about a film."""


class _ProcessDiedError(Exception):
    """The process has died."""


class _ProcessTimedOutError(Exception):
    """The process has exceeded its time limit."""


@contextlib.contextmanager
def _control_c_blocked() -> Iterator[None]:
    """Block Ctrl-C in this thread, which a process that it starts inherits until it ignores it (`serve`).

    Otherwise, Ctrl-C in a terminal, which reaches all processes, would have it print a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # which would unblock Ctrl-C if the first process started it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class _Worker:
    """One process and the pipe to it; it serves one request at a time."""

    def __init__(self, decode: Decode) -> None:
        self._connection, far_end = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=serve, args=(decode, far_end), daemon=True, name="hilum-decoder")
        with (
            _control_c_blocked(),
            late.import_lock,
        ):  # OpenCV may be on its way in another thread, and a process started then would fail
            self._process.start()
        far_end.close()  # so that the pipe closes when the process ends
        self.is_ready = False

    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.is_alive()

    def wait_until_ready(self, stopped: Callable[[], bool]) -> None:
        """Wait for the process to start, which does not count towards the time limit of its first film."""
        if self.is_ready:
            return
        try:
            self.is_ready = (
                self._answers_within(START_LIMIT_SECONDS, stopped) and self._connection.recv_bytes() == READY
            )
        except (EOFError, OSError):
            self.is_ready = False
        if not self.is_ready:
            raise UnreadableFilmError(
                Message("The picture decoder could not be started.", code=Code.DECODER_UNAVAILABLE)
            )

    def ask(self, arguments: tuple[Any, ...], time_limit: float, stopped: Callable[[], bool]) -> Any:
        """Send one request and return the answer."""
        try:
            self._connection.send(arguments)
            if not self._answers_within(time_limit, stopped):
                raise _ProcessTimedOutError
            header = json.loads(self._connection.recv_bytes(1_000_000))
            if "error" in header:
                raise _ERRORS.get(header.get("kind"), UnreadableFilmError)(_as_message(header["error"]))
            array = _as_array(header, self._connection.recv_bytes(_LARGEST_ANSWER))
            return array if header["description"] is None else (array, header["description"])
        except (EOFError, OSError) as error:
            raise _ProcessDiedError from error

    def _answers_within(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + seconds
        while not self._connection.poll(min(seconds, POLL_SECONDS)):
            if stopped() or time.monotonic() >= deadline:
                return False
        return True

    def kill(self) -> None:
        """Kill the process."""
        self._process.kill()
        self._process.join()
        self._connection.close()
        self._process.close()


class ProcessPool:
    """Runs a function in worker processes; call it like the function itself, from any thread.

    There is one process for each call in progress, and a spare, so that the next call after a crash need not wait. All
    of them exit with the program, even if it is killed.

    Args:
        decode: A function at module level.
        time_limit: Default time limit of a call, in seconds.
    """

    def __init__(self, decode: Decode, *, time_limit: float = TIME_LIMIT_SECONDS) -> None:
        self._decode = decode
        self._time_limit = time_limit
        self._idle: deque[_Worker] = deque()
        self._lock = threading.Lock()

    def __call__(
        self, *arguments: Any, time_limit: float | None = None, stopped: Callable[[], bool] = never_stopped
    ) -> Any:
        """Run the function; once `stopped` returns True, the call is abandoned as if it had timed out.

        Raises:
            UnreadableFilmError: The function raised an exception, crashed ("decoder_crashed") or timed out
                ("time_limit").
            HilumError: The function raised it.
        """
        seconds = time_limit or self._time_limit
        if multiprocessing.current_process().daemon:  # a daemonic process may not have children
            return self._decode(*arguments)
        worker = self._take()
        answered = False
        try:
            worker.wait_until_ready(stopped)
            answer = worker.ask(arguments, seconds, stopped)
            answered = True
        except HilumError:
            answered = worker.is_ready
            raise
        except _ProcessDiedError as error:
            raise UnreadableFilmError(Message("The file made its decoder crash.", code=Code.DECODER_CRASHED)) from error
        except _ProcessTimedOutError as error:
            raise decoder_timeout(seconds) from error
        finally:
            self._give_back(worker, usable=answered)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Kill the idle processes."""
        while True:
            with self._lock:
                if not self._idle:
                    return
                worker = self._idle.pop()
            worker.kill()

    def _take(self) -> _Worker:
        """A running worker; also start a spare."""
        with self._lock:
            worker = None
            while self._idle and worker is None:
                candidate = self._idle.pop()
                worker = candidate if candidate.is_alive() else None
            worker = worker or _Worker(self._decode)
            if not self._idle:
                self._idle.append(_Worker(self._decode))
            return worker

    def _give_back(self, worker: _Worker, *, usable: bool) -> None:
        if usable:
            with self._lock:
                self._idle.append(worker)
        else:
            with contextlib.suppress(OSError, ValueError):
                worker.kill()


def isolated(decode: Decode) -> ProcessPool:
    """The process pool for a function, created on the first call."""
    return _isolated(decode, os.getpid())


@cache
def _isolated(decode: Decode, _process_id: int) -> ProcessPool:
    """Cached by process id: a forked child must not use its parent's pipes."""
    return ProcessPool(decode)


def _as_message(sent: object) -> Message:
    """A decoder's message, validated, since the sender is not trusted."""
    try:
        return msgspec.convert(sent, Message)
    except msgspec.ValidationError:
        return INVALID_ANSWER


def _as_array(header: dict[str, Any], data: bytes) -> npt.NDArray[Any]:
    """The array that an answer describes, validated, since the sender is not trusted."""
    dtype, shape = np.dtype(header["dtype"]), tuple(int(side) for side in header["shape"])
    if dtype.kind not in "uif" or math.prod(shape) * dtype.itemsize != len(data):
        raise UnreadableFilmError(INVALID_ANSWER)
    return np.frombuffer(data, dtype).reshape(shape)
