"""Small widgets of the evaluation's pages: headings, texts, buttons, rows."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.common.widgets import wrapping_label

RIGHT_MARGIN = 8
"""Space between scrolling content and its scroll bar; what does not scroll keeps the same margin, to end in line."""

_HEADING_SCALE = 1.5
"""Size of a heading's letters, as a multiple of the text's."""


def heading(text: str) -> QLabel:
    """The title of a page."""
    label = text_label(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * _HEADING_SCALE)
    font.setBold(True)
    label.setFont(font)
    return label


def text_label(text: str = "", *, muted: bool = False) -> QLabel:
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
        """Reserve space for a text, at whatever width the label has."""
        self._longest = longest
        self._reserve_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Reserve the space anew when the width changes."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._reserve_height()

    def _reserve_height(self) -> None:
        unlimited = QRect(0, 0, self.contentsRect().width(), 1 << 20)
        needed = self.fontMetrics().boundingRect(unlimited, int(Qt.TextFlag.TextWordWrap), self._longest)
        self.setMinimumHeight(needed.height() + self.height() - self.contentsRect().height())


def button(text: str, tip: str = "", *, primary: bool = False) -> QPushButton:
    """A button that is not triggered by Enter in a neighbouring field."""
    result = QPushButton(text)
    result.setAutoDefault(False)
    result.setProperty("primary", primary)
    result.setToolTip(tip or text)
    return result


def row_layout(*widgets: QWidget, stretch_before: int | None = None) -> QHBoxLayout:
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
