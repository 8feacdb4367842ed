"""Puts what the reader has said to the rows of the table: when films come, and whenever it changes."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.review.reviews import Reviews
from gui.table.rows.films_model import FilmsModel

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review.verdicts import Review


class ReviewBinder(QObject):
    """Keeps the reviews of a table's rows true, also of twins, which share one review.

    Where several rows change at once, `attached` tells their ids; of a single one its model tells.

    Args:
        films: The rows.
        reviews: What has been said.
        parent: Its owner.
    """

    attached = Signal(list)

    def __init__(self, films: FilmsModel, reviews: Reviews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films, self._reviews = films, reviews
        cases = map(films.case, films.case_ids())  # of a window that was there before, in another language
        self._attached: set[int] = {case.case_id for case in cases if case.review is not None}
        reviews.changed.connect(self._attach_key)

    @Slot(list)
    def attach(self, findings: "list[Finding]") -> None:
        """Attach what has been said of films that have just come; most have no review, and cost a look into memory.

        A file that has been assessed again may hold another film by now, of which nothing has been said.
        """
        from inference.review.verdicts import review_key

        wanted: set[int] = set()
        for finding in findings:
            case_ids = self._films.ids_with_key(review_key(finding))
            wanted.update(self._attached.intersection(case_ids) if self._reviews.of(finding) is None else case_ids)
        self._set(wanted)

    @Slot(str)
    def _attach_key(self, key: str) -> None:
        self._set(set(self._films.ids_with_key(key)))

    def _set(self, case_ids: set[int]) -> None:
        changes: dict[int, Review | None] = {}
        for case in map(self._films.case, case_ids):
            review = self._reviews.of(case.finding)
            if review != case.review:
                changes[case.case_id] = review
        self._attached.difference_update(changes)
        self._attached.update(case_id for case_id, review in changes.items() if review is not None)
        if len(changes) == 1:
            self._films.set_review(*changes.popitem())
        elif changes:
            self._films.set_reviews(changes)
            self.attached.emit(list(changes))
