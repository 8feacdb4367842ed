"""Small widgets: the banner for messages, a label that is elided, a button as wide as its bold text."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget


class ElidedLabel(QLabel):
    """Plain text in one line, elided where it does not fit."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the elided text."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


class Banner(QFrame):
    """One sentence across the window, until the user dismisses it or another replaces it."""

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
        """Show an error."""
        self._show(sentence, error=True)

    @Slot(str)
    def show_note(self, sentence: str) -> None:
        """Show a notice."""
        self._show(sentence, error=False)

    def _show(self, sentence: str, *, error: bool) -> None:
        self.setProperty("error", error)
        self.style().unpolish(self)  # applies the style sheet to the changed property
        self.style().polish(self)
        self.text.setText(sentence)
        self.setAccessibleName(self.text.text())
        self.show()


def reserve_bold_width(button: QAbstractButton) -> None:
    """Make a button wide enough for its text in bold, so that it does not grow when it is checked."""
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    usual = button.fontMetrics().horizontalAdvance(button.text())
    more = max(0, QFontMetrics(bold).horizontalAdvance(button.text()) - usual)
    button.setMinimumWidth(button.sizeHint().width() + more)
