"""The strip below the answer: three verdicts, the note, and how far the reader has come."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from gui.common.layouts import WrappingRow
from gui.common.widgets import reserve_bold_width
from gui.review.note import NoteField
from gui.review.review_actions import ReviewActions

_NARROWEST_NOTE = 90
_NARROWEST = 340
"""Whatever the progress says: words that grow must not push the film's border."""


class ReviewStrip(QWidget):
    """What a reader answers with.

    Args:
        actions: Of reviewing.
        parent: Its owner.
    """

    def __init__(self, actions: ReviewActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteField()
        self.note.setMinimumWidth(_NARROWEST_NOTE)
        self.progress = QLabel()
        self.progress.setObjectName("muted")
        verdicts, rest = QWidget(), QWidget()
        row = _row(verdicts)
        for action in (actions.signs, actions.no_signs, actions.unsure):
            row.addWidget(_button(action))
        row.addStretch(1)
        row = _row(rest)
        row.addWidget(self.note, 1)
        row.addSpacing(4)
        row.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrappingRow((verdicts, rest), (0, 1)))
        self.setMinimumWidth(max(_NARROWEST, verdicts.minimumSizeHint().width()))
        self.show_progress(0, 0)

    @Slot(int, int)
    def show_progress(self, reviewed: int, films: int) -> None:
        """Say how many films have a reader's verdict, of those that there is a picture of."""
        self.progress.setText(self.tr("{0} of {1} reviewed").format(f"{reviewed:,}", f"{films:,}") if films else "")


def _row(owner: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(owner)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    return row


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setObjectName("framed")
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus, and so the keys, where they were
    reserve_bold_width(button)
    return button
