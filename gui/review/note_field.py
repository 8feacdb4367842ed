"""The field for a note on a film: Enter, Ctrl+Enter or Esc leaves it, and leaving keeps what was written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

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
