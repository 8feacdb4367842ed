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

_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROWEST_NOTE = 90
_GAP, _AIR, _ICON_WIDTH = 6, 4, 44
_ONE_LINE, _HIGH = 280, 660
"""Width of note and progress beside the buttons, and the height of a window that has room for a second line."""

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
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ignore the key that has given the focus, while it is held."""
        self._has_fresh_key = False
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field on Enter, Ctrl+Enter and Esc."""
        self._has_fresh_key = self._has_fresh_key or not event.isAutoRepeat()
        if not self._has_fresh_key:
            return
        if event.key() in _LEAVING:
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
        self.note.setMinimumWidth(_NARROWEST_NOTE)
        self.progress = ShorteningLabel()
        self.progress.setObjectName("muted")
        verdicts, self._rest = QWidget(), _NoteRow(self.note, self.progress)
        self._buttons = [_button(action) for action in (actions.signs, actions.no_signs, actions.unsure)]
        self._words_width = sum(button.minimumWidth() for button in self._buttons) + 2 * _GAP
        row = _row(verdicts)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrappingRow((verdicts, self._rest), (0, 1)))
        self.show_progress(0, 0)

    def minimumSizeHint(self) -> QSize:
        """The width of the buttons without text."""
        return QSize(len(self._buttons) * _ICON_WIDTH + _NARROWEST_NOTE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the buttons' texts if they do not fit, or would reduce the film's height; icons and tool tips stay."""
        super().resizeEvent(event)
        is_high = self.window().height() >= _HIGH
        wordy = self.width() >= (self._words_width if is_high else self._words_width + _ONE_LINE)
        for button in self._buttons:
            button.setToolButtonStyle(_BESIDE if wordy else Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setMinimumWidth(0)
            if wordy:
                reserve_bold_width(button)

    @Slot(int, int)
    def show_progress(self, reviewed: int, films: int) -> None:
        """Show how many of the readable films have a reader's verdict."""
        done, total = count_text(reviewed), count_text(films)
        wordings = (self.tr("{0} of {1} reviewed").format(done, total), f"{done} / {total}") if films else ("",)
        self.progress.show_wordings(*wordings)
        self._rest.share()


class _NoteRow(QWidget):
    """The note, and beside it the progress, whose words take none of the note's width where they would be shortened."""

    def __init__(self, note: NoteField, progress: ShorteningLabel) -> None:
        super().__init__()
        self._progress = progress
        row = _row(self)
        row.addWidget(note, 1)
        row.addSpacing(_AIR)
        row.addWidget(progress)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        whole = self.width() >= _NARROWEST_NOTE + 2 * _GAP + _AIR + self._progress.sizeHint().width()
        self._progress.setMaximumWidth(UNLIMITED if whole else self._progress.minimumSizeHint().width())


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
        """Save the note; one that cannot be saved stays in the field, and comes back with its film."""
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
    row.setSpacing(_GAP)
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
