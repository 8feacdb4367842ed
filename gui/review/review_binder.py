"""Copies changed reviews into the rows of the table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.review.reviews import Reviews
from gui.table.rows.films_model import FilmsModel

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review.verdicts import Review


class ReviewBinder(QObject):
    """Keeps the reviews of the table's rows up to date; identical films share one review.

    Args:
        films: The rows.
        reviews: The reader's reviews.
        parent: Its owner.

    Signals:
        bound: Emitted with the key of a changed review, once its rows are up to date.
    """

    bound = Signal(str)

    def __init__(self, films: FilmsModel, reviews: Reviews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films, self._reviews = films, reviews
        cases = map(films.case, films.case_ids())  # films of an earlier window in another language
        self._reviewed: set[int] = {case.case_id for case in cases if case.review is not None}
        films.findings_added.connect(self._bind_findings)
        reviews.changed.connect(self._bind_key)

    @Slot(object)
    def _bind_findings(self, findings: "list[Finding]") -> None:
        """Bind the reviews of new films; most have none.

        A file that was assessed again may have new content, and loses the review of its old content.
        """
        to_bind: set[int] = set()
        for finding in findings:
            has_review = self._reviews.of(finding) is not None
            if has_review or self._reviewed:
                case_ids = self._films.ids_with_key(finding.key)
                to_bind.update(case_ids if has_review else self._reviewed.intersection(case_ids))
        self._bind(to_bind)

    @Slot(str)
    def _bind_key(self, key: str) -> None:
        self._bind(set(self._films.ids_with_key(key)))
        self.bound.emit(key)

    def _bind(self, case_ids: set[int]) -> None:
        changes: dict[int, Review | None] = {}
        for case in map(self._films.case, case_ids):
            review = self._reviews.of(case.finding)
            if review != case.review:
                changes[case.case_id] = review
        self._reviewed.difference_update(changes)
        self._reviewed.update(case_id for case_id, review in changes.items() if review is not None)
        self._films.set_reviews(changes)
