"""Gathers many cases from the table bit by bit, in the window's thread, without the window standing still."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.table.rows.films_model import FilmsModel

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

_AT_ONCE = 1_000
"""Cases taken in one go: a few milliseconds."""


class CaseCollector(QObject):
    """Takes cases by their ids, as they are at that moment; those that are removed meanwhile are left out.

    Args:
        films: Where they are.
        ids: Which, in their order.
        then: Takes the cases when all are there, in the window's thread.
        parent: Its owner.

    Signals:
        gathered: All are there, and are about to be handed over.
    """

    gathered = Signal()

    def __init__(
        self,
        films: FilmsModel,
        ids: Sequence[int],
        then: Callable[[tuple["FilmCase", ...]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._films, self._ids, self._then = films, ids, then
        self._cases: list[FilmCase] = []
        self._next = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take)

    def start(self) -> None:
        """Begin; a handful is there at once."""
        self._take()
        if self._next < len(self._ids):
            self._timer.start()

    def stop(self) -> None:
        """Nobody wants them any more."""
        self._timer.stop()
        self.deleteLater()

    @Slot()
    def _take(self) -> None:
        self._cases += self._films.cases(self._ids[self._next : self._next + _AT_ONCE])
        self._next += _AT_ONCE
        if self._next >= len(self._ids):
            self.stop()
            self.gathered.emit()
            self._then(tuple(self._cases))
