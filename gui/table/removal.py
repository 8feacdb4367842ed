"""Removing films from the table, so that it can be undone; the files stay where they are."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from gui.table.film_case import FilmCase
from gui.table.films_model import FilmsModel


class Removal(QUndoCommand):
    """Takes cases out of the table, and puts them back under the same ids.

    Args:
        films: The table's rows.
        case_ids: What to take out; at least one.
    """

    def __init__(self, films: FilmsModel, case_ids: tuple[int, ...]) -> None:
        super().__init__(_name(films, case_ids))
        self._films, self._case_ids = films, case_ids
        self._removed: tuple[FilmCase, ...] = ()

    def redo(self) -> None:
        """Take them out."""
        self._removed = self._films.remove(self._case_ids)

    def undo(self) -> None:
        """Put them back."""
        self._films.restore(self._removed)


def _name(films: FilmsModel, case_ids: tuple[int, ...]) -> str:
    if len(case_ids) == 1:
        file = films.case(case_ids[0]).finding.file.rpartition("/")[2]
        return QCoreApplication.translate("Removal", "removing “{0}”").format(file)
    return QCoreApplication.translate("Removal", "removing {0} films").format(f"{len(case_ids):,}")
