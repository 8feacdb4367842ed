"""A stopwatch that stands still while the scan is paused."""

import time


class Stopwatch:
    """Counts seconds from `start`; starting or pausing it twice changes nothing."""

    def __init__(self) -> None:
        self._counted = 0.0
        self._since: float | None = None

    @property
    def seconds(self) -> float:
        """Counted so far."""
        return self._counted + (0.0 if self._since is None else time.monotonic() - self._since)

    def start(self) -> None:
        """Count, or go on counting."""
        if self._since is None:
            self._since = time.monotonic()

    def pause(self) -> None:
        """Stand still."""
        self._counted, self._since = self.seconds, None
