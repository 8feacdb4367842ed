"""One row of the table: a finding, and the case id by which it is found again."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.look.outcomes import Outcome, outcome_of

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review import Review

_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class FilmCase:
    """A finding in the table.

    Attributes:
        case_id: Given once and never used again; rows move, ids do not.
        finding: With its verdict at the operating point in force.
        review: What the reader has said of the film; None if nothing.
        hidden: Whether the model's answer must not be shown yet, since the reader reads blind.
        file_key: What the file name is sorted by: numbers by their value, letters without their case.
    """

    case_id: int
    finding: "Finding"
    review: "Review | None" = None
    hidden: bool = False
    outcome: Outcome = field(init=False)
    file_key: tuple[str | int, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "outcome", outcome_of(self.finding))
        object.__setattr__(self, "file_key", natural_key(self.finding.file))


def natural_key(name: str) -> tuple[str | int, ...]:
    """A key that puts “film 2” before “film 10”: text and numbers in turn, so that keys can always be compared."""
    parts = _NUMBER.split(name.casefold())
    return tuple(int(part) if index % 2 else part for index, part in enumerate(parts))
