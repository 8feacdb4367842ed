"""One row of the table: a finding with its case id."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.common.outcomes import Outcome, outcome_of
from gui.table.rows.blind_reading import is_nameless, is_withheld
from gui.table.rows.search import folded

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.messages import Message
    from inference.review.verdicts import Review

_NUMBER = re.compile(r"(\d+)")
_BETWEEN = "\0"
"""No file name holds it."""

_NUMBERS = 10**12
"""So many that in a folder of 20,000 different films two share one with a probability of 1 in 5,000."""

_LONGEST = 30
_LENGTHS = tuple(chr(1 + min(length, _LONGEST)) for length in range(256))
"""A mark for each number of digits; all of them sort before what can be printed."""


@dataclass(frozen=True, slots=True)
class FilmCase:
    """A finding in the table.

    Attributes:
        case_id: A unique id, which does not change when rows move.
        finding: With its verdict at the current operating point.
        review: The reader's review; None if there is none.
        blind: Whether the reader reads blind.
        sealed: Whether the model's answer stays withheld after the reader's, as in a reader study.
        outcome: The film's outcome.
        withheld: Whether the model's answer must not be shown yet.
        is_numbered: Whether a number replaces its name, in a study or until it is read blind.
    """

    case_id: int
    finding: "Finding"
    review: "Review | None" = None
    blind: bool = False
    sealed: bool = False
    outcome: Outcome = field(init=False)
    withheld: bool = field(init=False)
    is_numbered: bool = field(init=False)

    def __post_init__(self) -> None:
        outcome = outcome_of(self.finding)
        reviewed = self.review is not None and self.review.verdict is not None
        object.__setattr__(self, "outcome", outcome)
        withheld = is_withheld(blind=self.blind, assessed=outcome.is_assessed, reviewed=reviewed, sealed=self.sealed)
        object.__setattr__(self, "withheld", withheld)
        nameless = is_nameless(blind=self.blind, reviewed=reviewed, sealed=self.sealed)
        object.__setattr__(self, "is_numbered", self.sealed or nameless)

    @property
    def name(self) -> str:
        """The film's displayed name: its file's name, or a number while that is hidden."""
        return hidden_name(film_number(self.finding)) if self.is_numbered and not self.sealed else self.finding.file

    @property
    def is_hidden(self) -> bool:
        """Whether its answer or its name is hidden from the reader; one may reveal the other."""
        return self.withheld or self.is_numbered

    @property
    def warnings(self) -> "tuple[Message, ...]":
        """The visible warnings of the finding."""
        return self.finding.visible_warnings(withheld=self.is_hidden)


def film_number(finding: "Finding") -> int:
    """The number that replaces a film's file name: made from its content, so that it reveals nothing of its folder.

    The film has the same number another day, and in every folder; identical films share theirs. The exception is a file
    that cannot be read: its number is made from its path.
    """
    key = finding.key.encode(errors="surrogateescape")
    return int.from_bytes(lazy.hashlib.sha256(key).digest()) % _NUMBERS


def hidden_name(number: int) -> str:
    """A film's number as it is shown."""
    digits = f"{number:012d}"
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"


def natural_keys(names: Sequence[str]) -> list[str]:
    """Keys that put “film 2” before “film 10”; those of many names at once, which is quicker than one by one.

    Before each number stands a mark for how many digits it has, leading zeros left out, so that comparing text
    compares numbers by their value (those of more than 30 digits by their digits).
    """
    parts = _NUMBER.split(folded(_BETWEEN.join(names)))
    digits = [number.lstrip("0") for number in parts[1::2]]
    parts[1::2] = [_LENGTHS[min(len(number), 255)] + number for number in digits]
    return "".join(parts).split(_BETWEEN)
