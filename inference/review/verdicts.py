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
        blind_verdict: What the reader said before the model's answer was shown, if anything: it stays when the
            reader's mind changes afterwards, since leaving out those films would make reader and model agree more
            than they do.
        reviewed_at: Local time with its offset from UTC.
    """

    reviewed_at: datetime
    verdict: ReaderVerdict | None = None
    note: str = ""
    blind: bool = False
    blind_verdict: ReaderVerdict | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing, so that there is nothing to keep."""
        return self.verdict is None and not self.note and self.blind_verdict is None


def review_key(finding: Finding) -> str:
    """What a review is kept under: the film's content where it is known, so that it follows a file that moves."""
    return finding.film.sha256 if finding.film is not None else f"path:{finding.path.absolute()}"
