"""The strip below the answer: three verdicts, the note, and how many films have been reviewed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.common.layout.fitting import UNLIMITED
from gui.common.layout.layouts import WrappingRow
from gui.common.widgets import ShorteningLabel, reserve_bold_width
from gui.i18n.number_format import count_text
from gui.review.reader_commands import ReaderCommands
from gui.review.review_actions import ReviewActions

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

_LEAVE_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MIN_NOTE_WIDTH = 90
_SPACING, _EXTRA_SPACING, _ICON_BUTTON_WIDTH = 6, 4, 44

_NOTE_ROW_WIDTH = 280
"""Width of note and progress where they stand beside the buttons."""

_TWO_LINES_HEIGHT = 660
"""Height of a window that has room for note and progress below the buttons."""

_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class NoteField(QLineEdit):
    """A one-line field; its tool tip shows the whole text."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        self.setPlaceholderText(self.tr("Note (T)"))
        self.setAccessibleName(self.tr("Note on this film"))
        self.setAcceptDrops(False)  # a film dropped here is meant for the window
        self._has_fresh_key = False
        self.textChanged.connect(self.setToolTip)

    def event(self, event: QEvent) -> bool:
        """Handle Esc before the window's shortcuts, which would close something else."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _LEAVE_KEYS:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ignore the repeats of the key that has moved the focus here, while it is held."""
        self._has_fresh_key = False
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field on Enter, Ctrl+Enter and Esc."""
        self._has_fresh_key = self._has_fresh_key or not event.isAutoRepeat()
        if not self._has_fresh_key:
            return
        if event.key() in _LEAVE_KEYS:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ReviewStrip(QWidget):
    """The reader's buttons, note and progress.

    Args:
        actions: The actions of reviewing.
        parent: Its owner.
    """

    def __init__(self, actions: ReviewActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteField()
        self.note.setMinimumWidth(_MIN_NOTE_WIDTH)
        self.progress = ShorteningLabel()
        self.progress.setObjectName("muted")
        verdicts, self._note_row = QWidget(), _NoteRow(self.note, self.progress)
        self._buttons = [_button(action) for action in (actions.signs, actions.no_signs, actions.unsure)]
        self._buttons_width = sum(button.minimumWidth() for button in self._buttons) + 2 * _SPACING
        row = _row(verdicts)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrappingRow((verdicts, self._note_row), (0, 1)))
        self.show_progress(0, 0)

    def minimumSizeHint(self) -> QSize:
        """The width of the buttons without text."""
        return QSize(len(self._buttons) * _ICON_BUTTON_WIDTH + _MIN_NOTE_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the buttons' texts where they do not fit or would take height from the film; icons and tips stay."""
        super().resizeEvent(event)
        has_two_lines = self.window().height() >= _TWO_LINES_HEIGHT
        with_text = self.width() >= (self._buttons_width if has_two_lines else self._buttons_width + _NOTE_ROW_WIDTH)
        for button in self._buttons:
            button.setToolButtonStyle(_BESIDE if with_text else Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setMinimumWidth(0)
            if with_text:
                reserve_bold_width(button)

    @Slot(int, int)
    def show_progress(self, reviewed: int, films: int) -> None:
        """Show how many of the readable films have a reader's verdict."""
        done, total = count_text(reviewed), count_text(films)
        wordings = (self.tr("{0} of {1} reviewed").format(done, total), f"{done} / {total}") if films else ("",)
        self.progress.show_wordings(*wordings)
        self._note_row.divide_width()


class _NoteRow(QWidget):
    """The note with the progress beside it; where the progress must be shortened, the note gets the width instead."""

    def __init__(self, note: NoteField, progress: ShorteningLabel) -> None:
        super().__init__()
        self._progress = progress
        row = _row(self)
        row.addWidget(note, 1)
        row.addSpacing(_EXTRA_SPACING)
        row.addWidget(progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.divide_width()

    def divide_width(self) -> None:
        fits = self.width() >= _MIN_NOTE_WIDTH + 2 * _SPACING + _EXTRA_SPACING + self._progress.sizeHint().width()
        self._progress.setMaximumWidth(UNLIMITED if fits else self._progress.minimumSizeHint().width())


class NoteController(QObject):
    """Shows the film's note, and saves it when the field or the film is left.

    Args:
        field: The note's field.
        commands: Saves the note.
        parent: Its owner.
    """

    def __init__(self, field: NoteField, commands: ReaderCommands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._field, self._commands = field, commands
        self._case: FilmCase | None = None
        self._drafts: dict[int, str] = {}
        field.editingFinished.connect(self.save)

    def show_case(self, case: "FilmCase | None") -> None:
        """Show a film's note, after saving that of the previous film; text being written stays."""
        if case is not None and self._case is not None and case.case_id == self._case.case_id:
            self._case = case
            if self._field.isModified():
                return
        else:
            self.save()
            if case is not None and self._case is not None and case.case_id == self._case.case_id:
                return  # saving the note has changed this identical film, too, which has shown it
            self._case = case
        self._show_text()

    @Slot()
    def save(self) -> None:
        """Save the note; if that fails, its text stays, and is shown again with its film."""
        case = self._case
        if case is None or not self._field.isModified():
            return
        text = self._field.text().strip()
        self._field.setModified(False)  # before any signal, whose receivers would save it again
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


def _row(owner: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_SPACING)
    return row


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName("framed")
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(_BESIDE)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click does not change the focus
    reserve_bold_width(button)
    return button
