"""Small widgets: labels for little space or long texts, and a button as wide as its bold text."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def wrapping_label(text: str = "", *, selectable: bool = False, muted: bool = False) -> QLabel:
    """A label of plain text that wraps.

    Args:
        text: Its text; markup in it, for example in the name of a file, is shown as it is.
        selectable: Whether the text can be selected and copied.
        muted: Whether it has the colour of less important text.
    """
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setObjectName("muted")
    return label


class ElidedLabel(QLabel):
    """One line of plain text, elided if it does not fit; with word wrap, an ordinary label."""

    def minimumSizeHint(self) -> QSize:
        """Room for a few characters."""
        if self.wordWrap():
            return super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the elided text."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


class ShorteningLabel(QLabel):
    """One line of plain text, in the longest of its wordings that fits; the tool tip shows the longest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._wordings: tuple[str, ...] = ("",)

    def show_wordings(self, *wordings: str) -> None:
        """Set the wordings, from the longest to the shortest."""
        self._wordings = wordings
        self.setText(wordings[0])

    @property
    def shown(self) -> str:
        """The wording that fits."""
        advance = self.fontMetrics().horizontalAdvance
        fitting = (wording for wording in self._wordings if advance(wording) <= self.width())
        return next(fitting, self._wordings[-1])

    def minimumSizeHint(self) -> QSize:
        """Space for the shortest wording."""
        shortest = self.fontMetrics().horizontalAdvance(self._wordings[-1])
        return QSize(shortest, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wording that fits."""
        shown = self.shown
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


def reserve_bold_width(button: QAbstractButton) -> None:
    """Make a button wide enough for its text in bold, so that it does not grow when checked."""
    button.ensurePolished()
    bold = QFont(button.font())
    bold.setWeight(QFont.Weight.DemiBold)
    regular_width = button.fontMetrics().horizontalAdvance(button.text())
    extra = max(0, QFontMetrics(bold).horizontalAdvance(button.text()) - regular_width)
    button.setMinimumWidth(button.sizeHint().width() + extra)
