"""The way from film to film: the next, the one before, and the next that has no verdict yet."""

from PySide6.QtCore import QObject, Signal, Slot

from gui.review.reader_commands import can_be_read
from gui.review.review_progress import ReviewProgress
from gui.table.films_table import FilmsTable
from gui.table.rows.films_model import Column, FilmsModel


class ReviewNavigator(QObject):
    """Moves through the films in the order shown.

    Args:
        films: All films.
        table: Where they are looked at.
        progress: Which of them are reviewed.
        parent: Its owner.
    """

    nothing_left = Signal()

    def __init__(
        self, films: FilmsModel, table: FilmsTable, progress: ReviewProgress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._films, self._table, self._progress = films, table, progress

    @Slot()
    def next(self) -> None:
        """Look at the next film."""
        self._table.step(1)

    @Slot()
    def previous(self) -> None:
        """Look at the film before."""
        self._table.step(-1)

    @Slot()
    def next_unreviewed(self) -> None:
        """Look at the next film without a verdict, and after the last begin with the first."""
        order, here = self._table.order, self._table.currentIndex().row()
        ids, reviewed = self._films.case_ids(), self._progress.reviewed
        if len(reviewed) >= self._progress.can_be_read:  # else every row would be looked at to find none
            self.nothing_left.emit()
            return
        for row in (*range(here + 1, order.rowCount()), *range(max(0, here))):
            case_id = ids[order.mapToSource(order.index(row, Column.FILE)).row()]
            if case_id not in reviewed and can_be_read(self._films.case(case_id)):
                self._table.select_case(case_id)
                return
        self.nothing_left.emit()
