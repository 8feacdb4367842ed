"""Keeps what is written in the note field with the film that it was written on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Slot

from gui.review.note_field import NoteField
from gui.review.reading import Reading

if TYPE_CHECKING:
    from gui.table.film_case import FilmCase


class NoteKeeper(QObject):
    """Shows each film's note, and keeps it when the field or the film is left.

    Args:
        field: Where it is written.
        reading: What keeps it.
        parent: Its owner.
    """

    def __init__(self, field: NoteField, reading: Reading, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field, self._reading = field, reading
        self._case: FilmCase | None = None
        self._drafts: dict[int, str] = {}
        field.editingFinished.connect(self.keep)

    def show_case(self, case: "FilmCase | None") -> None:
        """Show a film's note, after keeping what was written on the one before; what is being written stays."""
        if case is not None and self._case is not None and case.case_id == self._case.case_id:
            self._case = case
            if self._field.isModified():
                return
        else:
            self.keep()
            self._case = case
        self._show_text()

    @Slot()
    def keep(self) -> None:
        """Keep what was written; what cannot be kept stays in the field, and comes back with its film."""
        case = self._case
        if case is None or not self._field.isModified():
            return
        text = self._field.text().strip()
        self._field.setModified(False)  # before anything is told, or telling would keep it again
        if self._reading.write(case, text):
            self._drafts.pop(case.case_id, None)
        else:
            self._drafts[case.case_id] = text
            self._field.setModified(True)

    def _show_text(self) -> None:
        case = self._case
        note = "" if case is None or case.review is None else case.review.note
        draft = None if case is None else self._drafts.get(case.case_id)
        with QSignalBlocker(self._field):
            self._field.setText(note if draft is None else draft)
        self._field.setToolTip(self._field.text())
        self._field.setEnabled(case is not None)
        self._field.setModified(draft is not None)
        self._field.setCursorPosition(0)
