"""Handles Ctrl-C while a command starts."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

INTERRUPTED = 130


def end_at_once() -> None:
    """Let Ctrl-C end the process at once from now on, with one line and the exit status of an interruption.

    Some libraries that are interrupted while they are imported raise errors of their own, or abort the process.
    """
    _replace_handler(signal.default_int_handler, _end)


@contextmanager
def ending_at_once() -> Iterator[None]:
    """Let Ctrl-C end the process at once within the block, as `end_at_once` does."""
    was_raising = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    end_at_once()
    try:
        yield
    finally:
        if was_raising:
            _replace_handler(_end, signal.default_int_handler)


@contextmanager
def raising_interrupts() -> Iterator[None]:
    """Let Ctrl-C raise `KeyboardInterrupt` within the block even after `end_at_once`, so that work ends in order."""
    was_ending = signal.getsignal(signal.SIGINT) is _end
    _replace_handler(_end, signal.default_int_handler)
    try:
        yield
    finally:
        if was_ending:
            end_at_once()


def _replace_handler(before: object, after: "signal._HANDLER") -> None:
    """Replace the handler of Ctrl-C unless it is another one: whoever started Hilum may have it ignored."""
    if signal.getsignal(signal.SIGINT) is before:
        with suppress(ValueError):  # only the main thread may
            signal.signal(signal.SIGINT, after)


def _end(*_: object) -> None:
    print("hilum: interrupted", file=sys.stderr, flush=True)
    os._exit(INTERRUPTED)
