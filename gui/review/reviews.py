"""The reader's verdicts and notes: given, undone and kept."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review import Review
    from inference.review_store import ReviewStore


class Reviews(QObject):
    """Keeps each review on the disk before it tells of it; opened at the first use.

    Args:
        undo: Where every change can be taken back.
        parent: Its owner.
    """

    changed = Signal(str)
    failed = Signal(str)

    def __init__(self, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self._store: ReviewStore | None = None

    def of(self, finding: "Finding") -> "Review | None":
        """The review of a film, if there is one."""
        from inference.review import review_key

        try:
            return self._opened().recall(review_key(finding))
        except HilumError as error:
            self.failed.emit(str(error))
            return None

    def give(self, finding: "Finding", review: "Review | None", name: str) -> None:
        """Give, change or take back a film's review, so that it can be undone.

        Args:
            finding: The film's.
            review: None to take it back.
            name: What the undo menu calls it.
        """
        from inference.review import review_key

        self._undo.push(_Change(self, review_key(finding), self.of(finding), review, name))

    def keep(self, key: str, review: "Review | None") -> None:
        """Keep a review by its key, and tell; a failure is told instead."""
        try:
            self._opened().keep(key, review)
        except HilumError as error:
            self.failed.emit(str(error))
        else:
            self.changed.emit(key)

    def close(self) -> None:
        """Close the file."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _opened(self) -> "ReviewStore":
        if self._store is None:
            from inference.review_store import ReviewStore, reviews_path

            self._store = ReviewStore(reviews_path())
        return self._store


class _Change(QUndoCommand):
    """One change of one review."""

    def __init__(self, reviews: Reviews, key: str, before: "Review | None", after: "Review | None", name: str) -> None:
        super().__init__(name)
        self._reviews, self._key, self._before, self._after = reviews, key, before, after

    def redo(self) -> None:
        self._reviews.keep(self._key, self._after)

    def undo(self) -> None:
        self._reviews.keep(self._key, self._before)
