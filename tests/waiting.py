"""How long a test waits for what must come, so long that only a hang reaches it; and reads that hang on purpose."""

from collections.abc import Callable
from itertools import count
from threading import Event
from typing import Any
from weakref import WeakSet

HANG_S = 240
HANG_MS = HANG_S * 1000


_HUNG: "WeakSet[HungRead]" = WeakSet()


def release_hung_reads() -> None:
    """Let every read go on that still hangs, as where a test has failed before it released its own."""
    for read in _HUNG:
        read.released.set()


class HungRead:
    """Reads from a share that hangs until it is released.

    Attributes:
        asked: Something is being read.
        released: Lets the reading go on.
        ended: It went on.
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
    """Reads so many files; the next ones hang until they are released, and are read then.

    Args:
        read: The function that reads.
        files: How many files are read before.
    """

    def __init__(self, read: Callable[..., Any], files: int) -> None:
        super().__init__()
        self._read, self._files, self._count = read, files, count()

    def __call__(self, *arguments: object) -> Any:
        """Stand in for the function that reads."""
        if next(self._count) >= self._files:
            super().__call__()
        return self._read(*arguments)
