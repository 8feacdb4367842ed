"""How far the scan is: a frozen value that the bridge tells and the progress line shows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanProgress:
    """How far the scan is.

    Attributes:
        running: Whether anything is being assessed, or waits for it.
        done: Findings so far.
        total: Files counted so far; None until the first job is counted.
        seconds: Since the first job was counted, without the pauses.
        paused: Whether the user has it wait.
        cancelled: Whether the user ended it.
    """

    running: bool = False
    done: int = 0
    total: int | None = None
    seconds: float = 0.0
    paused: bool = False
    cancelled: bool = False

    @property
    def rate(self) -> float:
        """Films a second; 0 until it can be told."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until the last film at this rate; None until it can be told."""
        if self.total is None or self.rate <= 0:
            return None
        return max(0, self.total - self.done) / self.rate
