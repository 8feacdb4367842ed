"""A reader's verdict on a film. It is stored beside the model's, and takes precedence."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class ReaderVerdict(StrEnum):
    """A reader's verdict."""

    SIGNS = "signs"
    NO_SIGNS = "no_signs"
    UNSURE = "unsure"


class Review(Struct, frozen=True, kw_only=True):
    """A reader's verdict and note on one film.

    Attributes:
        verdict: None if there is only a note.
        blind: Whether the verdict was given before the reader saw the model's answer.
        blind_verdict: The verdict before the reader saw the model's answer, if any. It stays when the reader changes
            the verdict later; otherwise agreement would be overestimated.
        reviewed_at: Local time with its offset from UTC.
    """

    reviewed_at: datetime
    verdict: ReaderVerdict | None = None
    note: str = ""
    blind: bool = False
    blind_verdict: ReaderVerdict | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a verdict nor a note."""
        return self.verdict is None and not self.note and self.blind_verdict is None
