"""The reader's verdicts and notes: changes, undo and storage."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from gui.common import lazy
from gui.i18n.message_translation import translated
from gui.table.rows.film_command import FilmCommand
from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.review.store import ReviewStore, StoredReviews
    from inference.review.verdicts import Review


class Reviews(QObject):
    """Saves each review before emitting it; opens and reads the store on first use, or by `open`.

    Args:
        undo: The undo stack.
        parent: Its owner.

    Signals:
        changed: Emitted with the key of a film whose review has changed and is saved.
        failed: Emitted with a sentence: the store cannot be opened or written.
    """

    changed = Signal(str)
    failed = Signal(str)

    def __init__(self, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo = undo
        self._path: Path | None = None
        self._store: ReviewStore | None = None
        self._reviews: StoredReviews | None = None
        self._seen: set[str] = set()
        """The keys of films whose answer the present reader has seen in this session."""
        self._seen_by: dict[Path | None, set[str]] = {None: self._seen}
        """The same for every reader, by the file of the reader's reviews; None is the user outside a study."""
        self._open_failed = False
        self._last_was_saved = False

    def open(self) -> None:
        """Open and read the store on the first call; a failure is reported once, not for each film of a scan."""
        if self._reviews is not None or self._open_failed:
            return
        try:
            self._opened()
        except HilumError as error:
            self._open_failed = True
            self.failed.emit(translated(error.message))

    def of(self, finding: "Finding") -> "Review | None":
        """The review of a film, if any, from memory."""
        self.open()
        return None if self._reviews is None else self._reviews.get(finding.key)

    def give(self, finding: "Finding", review: "Review | None", wording: str, name: str = "") -> bool:
        """Give, change or remove a film's review as an undoable command.

        Args:
            finding: The film's finding.
            review: None to remove it.
            wording: The command's text in the undo menu, with {0} in place of the film's name.
            name: The film's name as it is shown now.

        Returns:
            Whether it was saved; if not, `failed` was emitted, and nothing has changed.
        """
        self._undo.push(_Change(self, finding, (self.of(finding), review), wording, name))
        return self._last_was_saved

    def mark_seen(self, finding: "Finding") -> None:
        """Record that a film's answer was shown, so that a verdict is no longer blind."""
        self._seen.add(finding.key)

    def was_seen(self, finding: "Finding") -> bool:
        """Whether the reader has seen a film's answer, in this session or after an earlier blind verdict."""
        review = self.of(finding)
        return finding.key in self._seen or (review is not None and review.blind_verdict is not None)

    def save(self, key: str, review: "Review | None") -> bool:
        """Save a review by its key and emit `changed`, or `failed`.

        Returns:
            Whether it was saved.
        """
        self._last_was_saved = False
        try:
            store, reviews = self._opened()
            store.save(key, review)
        except HilumError as error:
            self.failed.emit(translated(error.message))
            return False
        reviews.put(key, review)
        self._last_was_saved = True
        self.changed.emit(key)
        return True

    def use(self, path: Path | None) -> None:
        """Use the file of another reader's reviews from now on; None for the user's own.

        The table must be empty, or it would show the previous reader's reviews.
        """
        self.close()
        self._path = path
        self._seen = self._seen_by.setdefault(path, set())
        self._undo.clear()  # a reader must not undo another one's changes

    def close(self) -> None:
        """Close the file."""
        if self._store is not None:
            self._store.close()
        self._store = self._reviews = None
        self._open_failed = False

    def _opened(self) -> "tuple[ReviewStore, StoredReviews]":
        if self._store is None or self._reviews is None:
            self._store = self._store or lazy.review_store.ReviewStore(self._path or lazy.review_store.reviews_path())
            self._reviews = self._store.load_all()
            self._report_opened()
        return self._store, self._reviews

    def _report_opened(self) -> None:
        if self._store is not None and self._store.set_aside is not None:
            text = self.tr("Your reviews were damaged. The damaged file was set aside as {0}, and a new one begun.")
            self.failed.emit(text.format(self._store.set_aside))
        if self._open_failed and self._reviews is not None:  # films were added without their reviews meanwhile
            for key in self._reviews.keys():  # noqa: SIM118  # it is not a mapping
                self.changed.emit(key)


class _Change(FilmCommand):
    """A change of one review; removed from the undo stack if it cannot be stored."""

    def __init__(
        self,
        reviews: Reviews,
        finding: "Finding",
        change: "tuple[Review | None, Review | None]",
        wording: str,
        name: str,
    ) -> None:
        super().__init__(finding, wording, name)
        self._reviews, self._key = reviews, finding.key
        self._before, self._after = change

    def redo(self) -> None:
        self.setObsolete(not self._reviews.save(self._key, self._after))

    def undo(self) -> None:
        self.setObsolete(not self._reviews.save(self._key, self._before))
