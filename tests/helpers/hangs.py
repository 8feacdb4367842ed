"""How long tests wait before they fail, and reads that hang until they are released."""

import os
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any
from weakref import WeakSet

import pytest

HANG_S = 240
"""Seconds; so long that only a hang reaches it, even on a busy machine."""

HANG_MS = HANG_S * 1000


_HUNG: "WeakSet[HungRead]" = WeakSet()


def release_hung_reads() -> None:
    """Let every read go on that still hangs, since its test failed before it released it."""
    for read in _HUNG:
        read.released.set()


class HungRead:
    """Reads from a share that hangs until it is released.

    Attributes:
        asked: Set when the first read begins.
        released: Set by the test to let reads go on.
        ended: Set when a read has gone on.
    """

    def __init__(self) -> None:
        self.asked, self.released, self.ended = Event(), Event(), Event()
        _HUNG.add(self)

    def __call__(self, *_arguments: object) -> bytes:
        """Stand in for the function that reads."""
        self.asked.set()
        self.released.wait(HANG_S)
        self.ended.set()
        return b""


class HungAfter(HungRead):
    """Reads a number of files; the next ones hang until they are released, and are read then.

    Args:
        read: The function that reads.
        files: How many files are read before the first one hangs.
    """

    def __init__(self, read: Callable[..., Any], files: int) -> None:
        super().__init__()
        self._read, self._files, self._count = read, files, count()

    def __call__(self, *arguments: object) -> Any:
        """Stand in for the function that reads."""
        if next(self._count) >= self._files:
            super().__call__()
        return self._read(*arguments)


class HungShare(HungRead):
    """A folder whose drive answers nothing until it is released: everything that asks the system about it hangs.

    Args:
        folder: The folder; what is below it hangs too.
        monkeypatch: Replaces the functions of `os`.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.folder = folder
        for name in ("stat", "scandir", "open"):
            monkeypatch.setattr(os, name, partial(self._ask, getattr(os, name)))

    def _ask(self, function: Callable[..., Any], path: Any, *rest: Any, **options: Any) -> Any:
        if isinstance(path, str | Path) and Path(path).is_relative_to(self.folder) and not self.released.is_set():
            self()
        return function(path, *rest, **options)
