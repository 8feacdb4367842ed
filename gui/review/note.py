"""The field for a reader's note, and the controller that keeps each note with its film."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.review.reader_commands import ReaderCommands

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase


_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QLineEdit):
    """One line that grows no taller; its whole text is in its tool tip."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setPlaceholderText(self.tr("Note (T)"))
        self.setAccessibleName(self.tr("Note on this film"))
        self.setAcceptDrops(False)  # a film that is dropped here is meant for the window
        self.textChanged.connect(self.setToolTip)

    def event(self, event: QEvent) -> bool:
        """Claim Esc before the window's shortcuts do: it would cancel the scan."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave at Enter, Ctrl+Enter and Esc."""
        if event.key() in _LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NoteController(QObject):
    """Shows each film's note, and keeps it when the field or the film is left.

    Args:
        field: Where it is written.
        commands: What keeps it.
        parent: Its owner.
    """

    def __init__(self, field: NoteField, commands: ReaderCommands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field, self._commands = field, commands
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
            if case is not None and self._case is not None and case.case_id == self._case.case_id:
                return  # keeping a note has changed this film too, its twin, and so it has been shown
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
        if self._commands.write(case, text):
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
