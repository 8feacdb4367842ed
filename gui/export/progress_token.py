"""Who waits for something long: whether it is still wanted, and how far it is."""

from collections.abc import Callable
from dataclasses import dataclass


class CancelledError(Exception):
    """The user has cancelled what is being made."""


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class ProgressToken:
    """Who waits for something long.

    Attributes:
        stopped: Whether it is no longer wanted.
        tell: Takes how much is done, and of how much.
    """

    stopped: Callable[[], bool] = _never
    tell: Callable[[int, int], None] = _nobody

    def check(self) -> None:
        """Give up what is no longer wanted.

        Raises:
            CancelledError: It is not.
        """
        if self.stopped():
            raise CancelledError
