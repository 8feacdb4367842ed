"""The reader's commands on a film: give a verdict, take it back, write a note."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject

from gui.common import lazy
from gui.common.outcomes import Outcome
from gui.review.reviews import Reviews
from gui.table.rows.film_case import FilmCase

if TYPE_CHECKING:
    from inference.review.verdicts import ReaderVerdict, Review


class ReaderCommands(QObject):
    """Acts on one film, even if several are selected: a verdict belongs to a film that the reader has seen.

    Args:
        reviews: Stores verdicts and notes.
        parent: Its owner.
    """

    def __init__(self, reviews: Reviews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reviews = reviews
        self.is_saving = False
        """Whether a change of the reviews comes from a command, and not from undo or redo."""

    def give(self, case: FilmCase, verdict: "ReaderVerdict") -> bool:
        """Give a verdict; one given before the answer was shown stays recorded as blind.

        Returns:
            Whether it was saved.
        """
        if case.review is not None and case.review.verdict is verdict:
            return True
        blind = case.sealed or (case.withheld and not self._reviews.was_seen(case.finding))
        review = replace(_review_or_new(case.review), verdict=verdict, blind=blind, reviewed_at=_now())
        if blind:
            review = replace(review, blind_verdict=verdict)
        return self._save(case, review, self.tr("“{0}” on {1}").format(_word(verdict), "{0}"))

    def take_back(self, case: FilmCase) -> None:
        """Take a verdict back; the note and the blind verdict stay."""
        if case.review is not None and case.review.verdict is not None:
            review = replace(case.review, verdict=None, blind=False, reviewed_at=_now())
            self._save(case, review, self.tr("Taking back the verdict on {0}"))

    def write(self, case: FilmCase, note: str) -> bool:
        """Write, change or delete a note.

        Returns:
            Whether it was saved.
        """
        before = _review_or_new(self._reviews.of(case.finding))
        if note == before.note:
            return True
        review = replace(before, note=note, reviewed_at=_now())
        return self._save(case, review, self.tr("the note on {0}"))

    def _save(self, case: FilmCase, review: "Review", wording: str) -> bool:
        self.is_saving = True
        try:
            return self._reviews.give(case.finding, None if review.is_empty else review, wording, case.name)
        finally:
            self.is_saving = False


def has_picture(case: FilmCase) -> bool:
    """Whether the film can be shown; only then can a verdict be given."""
    return case.outcome is not Outcome.FAILED


def _review_or_new(review: "Review | None") -> "Review":
    return review or lazy.verdicts.Review(reviewed_at=_now())


def _word(verdict: "ReaderVerdict") -> str:
    match verdict:
        case "signs":
            return QCoreApplication.translate("ReaderCommands", "signs")
        case "no_signs":
            return QCoreApplication.translate("ReaderCommands", "no signs")
        case _:
            return QCoreApplication.translate("ReaderCommands", "unsure")


def _now() -> datetime:
    return datetime.now(UTC).astimezone()
