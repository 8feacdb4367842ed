"""The codes by which `FilmRows` stores outcomes, reader's verdicts and numbers of warnings: one byte each."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from gui.common import lazy
from gui.common.outcomes import Outcome

if TYPE_CHECKING:
    from inference.finding import Finding, Verdict
    from inference.review.verdicts import Review

OUTCOMES = tuple(Outcome)
"""An outcome's code is its index here."""

SIGNS, UNDECIDED, NO_SIGNS, REFUSED, FAILED = range(5)
"""The codes of the outcomes."""

NO_READER, READER_SIGNS, READER_UNSURE, READER_NO_SIGNS = range(4)
"""The codes of the reader's verdicts, in the order in which they are sorted."""

READER_CODES = {"signs": READER_SIGNS, "unsure": READER_UNSURE, "no_signs": READER_NO_SIGNS}
"""By the value of `ReaderVerdict`."""

_MAX_WARNINGS = 255
"""The largest number that fits into a byte."""


@cache
def verdicts_by_code() -> "tuple[Verdict | None, ...]":
    """The verdict of each outcome, by the outcome's code; None for films that were not assessed."""
    return tuple(lazy.finding.Verdict(outcome.value) if outcome.is_assessed else None for outcome in OUTCOMES)


def outcome_codes(findings: Sequence["Finding"]) -> bytearray:
    """The outcome of each finding by its own verdict and status: one byte each."""
    # Compared by identity: hashing or comparing members of an enumeration runs Python code, once per film.
    verdicts, refused = lazy.finding.Verdict, lazy.finding.Status.REFUSED
    signs, undecided, no_signs = verdicts.SIGNS, verdicts.UNDECIDED, verdicts.NO_SIGNS
    return bytearray(
        [
            SIGNS
            if (verdict := finding.verdict) is signs
            else NO_SIGNS
            if verdict is no_signs
            else UNDECIDED
            if verdict is undecided
            else REFUSED
            if finding.status is refused
            else FAILED
            for finding in findings
        ]
    )


def warning_counts(finding: "Finding") -> tuple[int, int]:
    """The number of a finding's warnings, and of those that are withheld with the answer; at most 255 each."""
    total = len(finding.warnings)
    of_answer = total - len(finding.visible_warnings(withheld=True))
    return min(total, _MAX_WARNINGS), min(of_answer, _MAX_WARNINGS)


def review_codes(review: "Review | None") -> tuple[int, int]:
    """The code of a review's verdict, and 1 if it has a note."""
    if review is None:
        return NO_READER, 0
    return NO_READER if review.verdict is None else READER_CODES[review.verdict.value], int(bool(review.note))
