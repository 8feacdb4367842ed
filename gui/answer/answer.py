"""The answer below the film: one sentence with its shape, what to beware of, and for whom the model was made."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.answer.sentences import answer, research_use
from gui.look.outcomes import Outcome, colour, paint_shape
from gui.look.theme import Theme
from gui.table.film_case import FilmCase

if TYPE_CHECKING:
    from inference.passport import ModelPassport

_SHAPE_SIDE = 22
_LARGER = 1.2
_LINES = 6
"""Room for this many lines, so that the film above does not jump from answer to answer."""


class AnswerPanel(QFrame):
    """Says what was found.

    Args:
        theme: Where the colours come from.
        parent: Its owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self._theme = theme
        self._case: FilmCase | None = None
        self._passport: ModelPassport | None = None
        self._shape = _Shape(theme)
        self.sentence = _text_label(selectable=True)
        self.warnings = _text_label(selectable=True)
        self.research_use = _text_label(selectable=False)
        self._lay_out()
        theme.changed.connect(self._tell)
        self._tell()

    def show_case(self, case: FilmCase) -> None:
        """Tell what was found in a case."""
        self._case = case
        self._tell()

    @Slot(object)
    def set_passport(self, passport: "ModelPassport") -> None:
        """Know the model that answers."""
        self._passport = passport
        self._tell()

    @Slot()
    def _tell(self) -> None:
        self.research_use.setText(research_use(self._passport))
        self._shape.show_outcome(self._case.outcome if self._case else None)
        if self._case is None:
            self.sentence.setText("")
            self.warnings.hide()
            return
        told = answer(self._case.finding, self._passport)
        ink = colour(self._case.outcome, self._theme.colours).name()
        self.sentence.setText(f'<b style="color:{ink}">{escape(told.lead)}</b> {escape(told.rest)}')
        self.sentence.setAccessibleName(told.text)
        notes = (self.tr("Note: {0}").format(warning) for warning in self._case.finding.warnings)
        self.warnings.setText("<br>".join(escape(note) for note in notes))
        self.warnings.setVisible(bool(self._case.finding.warnings))

    def _lay_out(self) -> None:
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        self.sentence.setFont(font)
        self.research_use.setObjectName("research_use")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.sentence)
        column.addWidget(self.warnings)
        column.addStretch(1)
        column.addWidget(self.research_use)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 14)
        row.setSpacing(14)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 30)


class _Shape(QWidget):
    """The outcome's shape, large."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._outcome: Outcome | None = None
        self.setFixedSize(QSize(_SHAPE_SIDE, _SHAPE_SIDE))

    def show_outcome(self, outcome: Outcome | None) -> None:
        self._outcome = outcome
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._outcome is not None:
            painter = QPainter(self)
            paint_shape(painter, QRectF(self.rect()), self._outcome, colour(self._outcome, self._theme.colours))
            painter.end()


def _text_label(*, selectable: bool) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    if selectable:
        by_mouse, by_keyboard = (
            Qt.TextInteractionFlag.TextSelectableByMouse,
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
        )
        label.setTextInteractionFlags(by_mouse | by_keyboard)
    return label
