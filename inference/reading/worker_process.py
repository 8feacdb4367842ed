"""The worker process of the pool: runs one function on the arguments that it receives."""

import contextlib
import json
import os
import signal
import threading
from collections.abc import Callable
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import Any

import msgspec
import numpy as np

from inference.errors import HilumError, UnreadableFilmError
from inference.messages import Code, Message

Decode = Callable[..., Any]
"""A function at the top of a module, whose arguments can be pickled.

It returns an array, or an array and a description: a dictionary that JSON can represent.
"""

READY = b"ready"

_STDERR = 2


def serve(decode: Decode, connection: Connection) -> None:
    """Answer requests until the connection closes.

    An answer is a JSON header followed by the array's bytes. The parent never unpickles an answer, since a decoder that
    its input has corrupted could have written it.

    Args:
        decode: The function to run.
        connection: Receives tuples of arguments and sends the answers.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), _STDERR)  # C libraries write there about every damaged film
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent handles Ctrl+C and closes the connection
    threading.Thread(target=_exit_with_parent, daemon=True).start()
    with contextlib.suppress(EOFError, OSError):  # the parent may exit at any moment
        connection.send_bytes(READY)
        while True:
            _answer(connection, decode, connection.recv())


def _answer(connection: Connection, decode: Decode, arguments: tuple[Any, ...]) -> None:
    try:
        answer = decode(*arguments)
        pixels, description = answer if isinstance(answer, tuple) else (answer, None)
        array = np.ascontiguousarray(pixels)
    except HilumError as error:
        _refuse(connection, error.message, type(error).__name__)
    except ImportError:  # a fault of Hilum, so the film must not be called damaged
        missing = Message("A picture decoder is missing on this computer.", code=Code.DECODER_UNAVAILABLE)
        _refuse(connection, missing)
    except Exception as error:  # noqa: BLE001  # a decoder may raise any exception
        _refuse(connection, Message("The picture in the file is damaged ({0}).", type(error).__name__))
    else:
        _send(connection, {"dtype": array.dtype.str, "shape": array.shape, "description": description})
        connection.send_bytes(array.reshape(-1).view(np.uint8).data)


def _refuse(connection: Connection, message: Message, kind: str = UnreadableFilmError.__name__) -> None:
    _send(connection, {"error": msgspec.to_builtins(message), "kind": kind})


def _send(connection: Connection, header: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(header).encode())


def _exit_with_parent() -> None:
    """Exit at once when the parent has died, even while decoding."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        signal.raise_signal(signal.SIGTERM)
