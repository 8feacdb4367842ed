"""Small widgets that the evaluation's pages share: headings, texts, buttons."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.common.widgets import wrapping_label

RIGHT_MARGIN = 8
"""Between what scrolls and its scroll bar, and as much below it, so that their right edges are in line."""

_HEADING = 1.5


def heading(text: str) -> QLabel:
    """The title of a page."""
    label = words(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * _HEADING)
    font.setBold(True)
    label.setFont(font)
    return label


def words(text: str = "", *, muted: bool = False) -> QLabel:
    """A plain text that wraps, and can be selected and copied."""
    return wrapping_label(text, selectable=True, muted=muted)


class FixedSpaceLabel(QLabel):
    """A wrapping text with space for its longest version, so that widgets below do not move when it changes."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def reserve(self, longest: str) -> None:
        """Reserve space for a text, at any width."""
        self._longest = longest
        self._reserve_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reserve the space at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._reserve_height()

    def _reserve_height(self) -> None:
        endless = QRect(0, 0, self.contentsRect().width(), 1 << 20)
        needed = self.fontMetrics().boundingRect(endless, int(Qt.TextFlag.TextWordWrap), self._longest)
        self.setMinimumHeight(needed.height() + self.height() - self.contentsRect().height())


def button(text: str, tip: str = "", *, primary: bool = False) -> QPushButton:
    """A button that is not triggered by Enter in a neighbouring field."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setProperty("primary", primary)
    made.setToolTip(tip or text)
    return made


def row_of(*widgets: QWidget, stretch_before: int | None = None) -> QHBoxLayout:
    """Widgets side by side, with a stretch before one of them or after the last."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.setContentsMargins(0, 0, 0, 0)
    for index, widget in enumerate(widgets):
        if index == stretch_before:
            row.addStretch(1)
        row.addWidget(widget)
    if stretch_before == len(widgets):
        row.addStretch(1)
    return row
