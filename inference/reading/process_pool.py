"""Decoders in processes of their own: one that crashes or hangs costs its film, not the program."""

import contextlib
import importlib
import json
import math
import multiprocessing
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import cache
from typing import Any, Self

import msgspec
import numpy as np
import numpy.typing as npt

from inference.errors import FilmTooLargeError, HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.reading.limits import MAXIMUM_PIXELS, START_LIMIT_SECONDS, TIME_LIMIT_SECONDS
from inference.reading.timeout import POLL_SECONDS, never_stopped
from inference.reading.worker_process import READY, Decode, serve

_SPAWN = multiprocessing.get_context("spawn")
"""A fork would copy the program's threads' locks in whatever state they are."""

_LARGEST_ANSWER = MAXIMUM_PIXELS * 3 * 4

_ERRORS = {kind.__name__: kind for kind in (UnreadableFilmError, UnsupportedFilmError, FilmTooLargeError)}
"""What a decoder may say of a film."""


class _ProcessDiedError(Exception):
    """The process has died."""


class _ProcessTimedOutError(Exception):
    """The process is over its time limit."""


class _Worker:
    """One process and the pipe to it; serves one request at a time."""

    def __init__(self, decode: Decode) -> None:
        self._connection, far_end = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=serve, args=(decode, far_end), daemon=True, name="hilum-decoder")
        if "cv2" in sys.modules:
            # While a thread imports OpenCV, sys.path is bent, and a child that is started then inherits that and fails;
            # to import it, too, waits for such a thread.
            importlib.import_module("cv2")
        self._process.start()
        far_end.close()  # so that the pipe ends when the process does
        self.is_ready = False

    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.is_alive()

    def wait_until_ready(self, stopped: Callable[[], bool]) -> None:
        """Wait for the process to have started, which its first film's time limit does not count."""
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
        """Have one picture decoded."""
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
        """End the process now, whatever it does."""
        self._process.kill()
        self._process.join()
        self._connection.close()
        self._process.close()


class ProcessPool:
    """A function that runs in another process; call it like the function itself, from any thread.

    There is one process for each call in progress, and one more, so that the next call after a crash need not wait.
    All of them end with the program, however it ends.

    Args:
        decode: A function at the top of a module.
        time_limit: Seconds that one call may take, where it does not say otherwise.
    """

    def __init__(self, decode: Decode, *, time_limit: float = TIME_LIMIT_SECONDS) -> None:
        self._decode = decode
        self._time_limit = time_limit
        self._idle: deque[_Worker] = deque()
        self._lock = threading.Lock()

    def __call__(
        self, *arguments: Any, time_limit: float | None = None, stopped: Callable[[], bool] = never_stopped
    ) -> Any:
        """Run the function; once `stopped` says that nobody waits for it, it is given up like one that is late.

        Raises:
            UnreadableFilmError: It raised an exception, crashed ("decoder_crashed") or took too long ("time_limit").
            HilumError: It raised this itself.
        """
        seconds = time_limit or self._time_limit
        if multiprocessing.current_process().daemon:  # may have no children, and is itself survived by its parent
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
            raise UnreadableFilmError(
                Message(
                    "The file kept its decoder busy for more than {0} seconds.", f"{seconds:g}", code=Code.TIME_LIMIT
                )
            ) from error
        finally:
            self._give_back(worker, usable=answered)
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the idle processes."""
        while True:
            with self._lock:
                if not self._idle:
                    return
                worker = self._idle.pop()
            worker.kill()

    def _take(self) -> _Worker:
        """A living worker, and a spare behind it."""
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
    """The program's isolated form of a function, made at the first call."""
    return _isolated(decode, os.getpid())


@cache
def _isolated(decode: Decode, _process_id: int) -> ProcessPool:
    """One for each process: a forked child must not talk through its parent's pipes."""
    return ProcessPool(decode)


def _as_message(sent: object) -> Message:
    """What a decoder says of its film, checked, since its sender is not trusted."""
    try:
        return msgspec.convert(sent, Message)
    except msgspec.ValidationError:
        return Message("The picture's decoder gave no picture.", code=Code.DAMAGED)


def _as_array(header: dict[str, Any], data: bytes) -> npt.NDArray[Any]:
    """The array that an answer describes, checked, since its sender is not trusted."""
    dtype, shape = np.dtype(header["dtype"]), tuple(int(side) for side in header["shape"])
    if dtype.kind not in "uif" or math.prod(shape) * dtype.itemsize != len(data):
        raise UnreadableFilmError(Message("The picture's decoder gave no picture.", code=Code.DAMAGED))
    return np.frombuffer(data, dtype).reshape(shape)
