"""One row of the table: a finding, and the case id by which it is found again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.common.outcomes import Outcome, outcome_of

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review.verdicts import Review

_NUMBER = re.compile(r"(\d+)")
_BETWEEN = "\0"
"""No file name holds it."""

_LONGEST = 30
_LENGTHS = tuple(chr(1 + min(length, _LONGEST)) for length in range(256))
"""A mark for each number of digits; all of them sort before what can be printed."""


@dataclass(frozen=True, slots=True)
class FilmCase:
    """A finding in the table.

    Attributes:
        case_id: Given once and never used again; rows move, ids do not.
        finding: With its verdict at the operating point in force.
        review: What the reader has said of the film; None if nothing.
        hidden: Whether the model's answer must not be shown yet, since the reader reads blind.
    """

    case_id: int
    finding: "Finding"
    review: "Review | None" = None
    hidden: bool = False
    outcome: Outcome = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "outcome", outcome_of(self.finding))

    @property
    def withheld(self) -> bool:
        """Whether there is an answer that must not be told yet; that a film was not assessed is no answer."""
        return self.hidden and self.outcome.is_assessed


def natural_key(name: str) -> str:
    """A key that puts “film 2” before “film 10”."""
    return natural_keys((name,))[0]


def natural_keys(names: Sequence[str]) -> list[str]:
    """The keys of many names at once, which is quicker than one by one.

    Before each number stands a mark for how many digits it has, leading zeros left out, so that comparing text
    compares numbers by their value (those of more than 30 digits by their digits).
    """
    parts = _NUMBER.split(_BETWEEN.join(names).casefold())
    digits = [number.lstrip("0") for number in parts[1::2]]
    parts[1::2] = [_LENGTHS[min(len(number), 255)] + number for number in digits]
    return "".join(parts).split(_BETWEEN)
