"""Counts the films with a reader's verdict, and moves to the next film without one."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.common.outcomes import Outcome
from gui.review.reader_commands import has_picture
from gui.table.films_table import FilmsTable
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import Column, FilmsModel

_DELAY_MS = 100
"""Changes of many films within this time emit the counts once."""


class ReviewProgress(QObject):
    """Counts the rows with a reader's verdict, and the rows that can have one.

    Args:
        films: The rows.
        parent: Its owner.

    Attributes:
        reviewed: The ids of the films with a verdict.

    Signals:
        counted: Emitted with the number of films with a verdict, and of those that can have one.
    """

    counted = Signal(int, int)

    def __init__(self, films: FilmsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        cases = map(films.case, films.case_ids())  # films of an earlier window in another language
        self.reviewed: set[int] = {case.case_id for case in cases if _is_reviewed(case)}
        self._removed: set[int] = set()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._emit_counts)
        films.cases_changed.connect(self._update_reviewed)
        films.counts_changed.connect(self._schedule)
        for signal in (films.rowsRemoved, films.modelReset):
            signal.connect(self._drop_removed)
        if films.rowCount():
            self._schedule()

    @property
    def readable(self) -> int:
        """The number of films with a picture, for which a verdict can be given."""
        counts = self._films.counts
        return counts.total() - counts[Outcome.FAILED]

    @Slot(list)
    def _update_reviewed(self, case_ids: list[int]) -> None:
        for case_id in case_ids:
            if _is_reviewed(self._films.case(case_id)):
                self.reviewed.add(case_id)
            else:
                self.reviewed.discard(case_id)
        self._schedule()

    @Slot()
    def _drop_removed(self, *_: object) -> None:
        """Drop removed films; they may be restored later, with their review."""
        known, present = self.reviewed | self._removed, set(self._films.case_ids())
        self.reviewed, self._removed = known & present, known - present
        self._schedule()

    @Slot()
    def _schedule(self, *_: object) -> None:
        if not self._delay.isActive():
            self._delay.start()

    @Slot()
    def _emit_counts(self) -> None:
        self.counted.emit(len(self.reviewed), self.readable)


class ReviewNavigator(QObject):
    """Moves through the films in the shown order.

    Args:
        films: All films.
        table: The table of films.
        progress: The source of the reviewed films.
        parent: Its owner.

    Signals:
        nothing_left: Emitted when every film that can have a verdict has one.
    """

    nothing_left = Signal()

    def __init__(
        self, films: FilmsModel, table: FilmsTable, progress: ReviewProgress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._films, self._table, self._progress = films, table, progress

    @Slot()
    def next(self) -> None:
        """Show the next film."""
        self._table.step(1)

    @Slot()
    def previous(self) -> None:
        """Show the previous film."""
        self._table.step(-1)

    @Slot()
    def next_unreviewed(self) -> None:
        """Show the next film without a verdict; after the last film, start with the first."""
        order, current = self._table.order, self._table.currentIndex().row()
        ids, reviewed = self._films.case_ids(), self._progress.reviewed
        if len(reviewed) >= self._progress.readable:  # avoids searching all rows in vain
            self.nothing_left.emit()
            return
        for row in (*range(current + 1, order.rowCount()), *range(max(0, current))):
            case_id = ids[order.mapToSource(order.index(row, Column.FILE)).row()]
            if case_id not in reviewed and has_picture(self._films.case(case_id)):
                self._table.select_case(case_id)
                return
        self.nothing_left.emit()


def _is_reviewed(case: FilmCase) -> bool:
    return has_picture(case) and case.review is not None and case.review.verdict is not None
