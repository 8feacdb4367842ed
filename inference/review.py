"""What a reader says of a film, beside what the model says; both are kept, and the reader's word outranks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inference.finding import Finding


class ReaderVerdict(StrEnum):
    """A reader's answer for a film."""

    SIGNS = "signs"
    NO_SIGNS = "no_signs"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a reader has said of one film.

    Attributes:
        verdict: None while there is only a note.
        blind: Whether the verdict was given before the model's answer was shown.
        reviewed_at: Local time with its offset from UTC.
    """

    reviewed_at: datetime
    verdict: ReaderVerdict | None = None
    note: str = ""
    blind: bool = False


def review_key(finding: Finding) -> str:
    """What a review is kept under: the film's content where it is known, so that it follows a file that moves."""
    return finding.film.sha256 if finding.film is not None else f"path:{finding.path.absolute()}"
