"""Closing all films, which can be undone."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.table.film_case import FilmCase
from gui.table.films_model import FilmsModel


def close_all_films(films: FilmsModel, undo: QUndoStack) -> None:
    """Take every film out of the table; nothing of what is kept of it is lost."""
    if films.rowCount():
        undo.push(_CloseAll(films))


class _CloseAll(QUndoCommand):
    def __init__(self, films: FilmsModel) -> None:
        super().__init__(QCoreApplication.translate("CloseFilms", "Close all films"))
        self._films = films
        self._closed: tuple[FilmCase, ...] = ()

    def redo(self) -> None:
        self._closed = self._films.remove(self._films.case_ids())

    def undo(self) -> None:
        self._films.restore(self._closed)
        self._closed = ()
