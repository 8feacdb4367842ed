"""One row of the table: a finding with its case id."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.common.outcomes import Outcome, outcome_of
from gui.table.rows.blind_reading import is_name_hidden, is_withheld
from gui.table.rows.search import folded

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.messages import Message
    from inference.review.verdicts import Review

_NUMBER = re.compile(r"(\d+)")
_SEPARATOR = "\0"
"""A character that no file name contains."""

_FILM_NUMBERS = 10**12
"""How many film numbers there are: two of 20,000 different films have the same one with a probability of 1 in 5,000."""

_MAX_DIGITS = 30
_DIGIT_COUNT_MARKS = tuple(chr(1 + min(digits, _MAX_DIGITS)) for digits in range(256))
"""A control character for each number of digits; these sort before all printable characters."""


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
        is_numbered: Whether a number replaces its name: in a study, and in blind reading until the verdict.
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
        name_hidden = is_name_hidden(blind=self.blind, reviewed=reviewed, sealed=self.sealed)
        object.__setattr__(self, "is_numbered", self.sealed or name_hidden)

    @property
    def name(self) -> str:
        """The film's displayed name: the file name, or a number while the file name is hidden."""
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
    """The number that replaces a film's file name, 0 to 10**12 - 1; it reveals nothing of the file's folder.

    It is derived from the film's content: a film has the same number in every folder and in every session, and
    identical films share one. Only the number of a file that cannot be read is derived from its path.
    """
    key = finding.key.encode(errors="surrogateescape")
    return int.from_bytes(lazy.hashlib.sha256(key).digest()) % _FILM_NUMBERS


def hidden_name(number: int) -> str:
    """A film number as it is shown: three groups of four digits."""
    digits = f"{number:012d}"
    return f"{digits[:4]}-{digits[4:8]}-{digits[8:]}"


def natural_keys(names: Sequence[str]) -> list[str]:
    """Sort keys that put “film 2” before “film 10”; one call for many names is faster than one call per name.

    A mark for the number of digits, without leading zeros, precedes each number. So comparing keys as text compares
    numbers by value (numbers of more than 30 digits: by their first digits).
    """
    parts = _NUMBER.split(folded(_SEPARATOR.join(names)))
    digits = [number.lstrip("0") for number in parts[1::2]]
    parts[1::2] = [_DIGIT_COUNT_MARKS[min(len(number), 255)] + number for number in digits]
    return "".join(parts).split(_SEPARATOR)
