"""Undoable changes of one film; their texts in the menu show the film's name as the table does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel

if TYPE_CHECKING:
    from inference.finding import Finding


class FilmCommand(QUndoCommand):
    """A change of one film.

    Args:
        finding: The film's finding.
        wording: The text in the undo menu, with {0} in place of the film's name.
        name: The name that is shown for the film.
    """

    def __init__(self, finding: "Finding", wording: str, name: str) -> None:
        super().__init__(wording.format(name))
        self._finding, self._wording = finding, wording

    def rename(self, films: FilmsModel) -> None:
        """Update the text to the name that the table shows for the film: its number while its name is hidden."""
        self.setText(self._wording.format(self._shown(films).name))

    def _shown(self, films: FilmsModel) -> FilmCase:
        case_id = films.rows.id_of_path(str(self._finding.path))
        if case_id is not None:
            return films.case(case_id)
        return FilmCase(
            0, self._finding, blind=films.rows.blind, sealed=films.rows.sealed
        )  # it was removed from the table


class UndoNames(QObject):
    """Updates the film names in the undo menu when blind reading hides or shows names.

    Args:
        undo: The undo stack.
        films: The rows.
        parent: Its owner.
    """

    def __init__(self, undo: QUndoStack, films: FilmsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._films = undo, films
        films.all_changed.connect(self._rename)
        undo.indexChanged.connect(self._rename)  # emitted before undoTextChanged
        for changed in (
            films.cases_changed,
            films.modelReset,
        ):  # a command emits these before the stack has moved its index
            changed.connect(self._rename, Qt.ConnectionType.QueuedConnection)
        self._rename()

    @Slot()
    def _rename(self) -> None:
        """Rename the films of the two commands that the menu shows."""
        undo = self._undo
        if not isValid(undo):  # a stack emits indexChanged while it is deleted
            return
        for index in (undo.index() - 1, undo.index()):
            command = undo.command(index)
            if isinstance(command, FilmCommand):
                command.rename(self._films)
        undo.undoTextChanged.emit(undo.undoText())
        undo.redoTextChanged.emit(undo.redoText())
