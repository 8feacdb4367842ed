"""The banner: one plain sentence across the window, until it is dismissed or overtaken by another."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gui.i18n.message_translation import translated


class Banner(QFrame):
    """Says what went wrong, or that something was done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = QPushButton(self.tr("Dismiss"))
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(dismiss)
        self.hide()

    @Slot(str)
    def show_error(self, sentence: str) -> None:
        """Say what went wrong."""
        self._show(sentence, error=True)

    @Slot(str)
    def show_note(self, sentence: str) -> None:
        """Say that something was done."""
        self._show(sentence, error=False)

    def _show(self, sentence: str, *, error: bool) -> None:
        self.setProperty("error", error)
        self.style().unpolish(self)  # the style sheet only looks at the property anew if asked to
        self.style().polish(self)
        self.text.setText(translated(sentence))
        self.setAccessibleName(self.text.text())
        self.show()
