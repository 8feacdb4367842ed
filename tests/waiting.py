"""How long a test waits for what must come, so long that only a hang reaches it; and a read that hangs on purpose."""

from threading import Event

HANG_S = 240
HANG_MS = HANG_S * 1000


class HungRead:
    """Reads from a share that hangs until it is released.

    Attributes:
        asked: Something is being read.
        released: Lets the reading go on.
        ended: It went on.
    """

    def __init__(self) -> None:
        self.asked, self.released, self.ended = Event(), Event(), Event()

    def __call__(self, *_arguments: object) -> bytes:
        """Stand in for the function that reads."""
        self.asked.set()
        self.released.wait(10)
        self.ended.set()
        return b""
