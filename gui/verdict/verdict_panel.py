"""The verdict panel below the film: verdict, warnings, advice, and the note on research use."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.common.layout.fitting import UNLIMITED
from gui.common.layout.lines_area import LinesArea
from gui.common.outcomes import Outcome, outcome_colour, paint_dots, paint_shape
from gui.common.style.theme import Theme
from gui.common.widgets import ShorteningLabel
from gui.i18n.message_translation import translated
from gui.scan.allowances import Allowance
from gui.table.rows.film_case import FilmCase
from gui.verdict.advice import advice
from gui.verdict.allowance_bar import AllowanceBar
from gui.verdict.verdict_text import (
    Answer,
    answer,
    answer_to_reader,
    nearest_scores_note,
    reading_first,
    research_use_wordings,
    study_reading,
)
from gui.verdict.warning_sign import WarningSign

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.models.passport import ModelPassport, OperatingPoint
    from inference.review.verdicts import Review

_SHAPE_SIDE = 22
"""Of the shape of the outcome, in logical pixels."""

_SENTENCE_FONT_SCALE = 1.1
_LINES, _LINES_HIGH, _LINES_LOW = 3, 4, 2
"""Lines of text that are visible: usually, in a high window and in a low one. Further lines scroll, so that the film
above keeps its height."""

_WIDTH_BESIDE = 270
"""Width of the panel beside the film, in logical pixels."""

_NARROW = 640
"""Below this width one more line is visible."""


class VerdictPanel(QFrame):
    """Shows the verdict; while it is withheld, asks for the reader's verdict first.

    Args:
        theme: The source of the colours.
        parent: Its owner.

    Signals:
        allowed: Emitted with a list of the film's path, and the `Allowance` for it.
    """

    allowed = Signal(list, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self._theme = theme
        self._case: FilmCase | None = None
        self._was_seen = self._is_low = self._is_high = self._is_beside = False
        self._populations: tuple[str, ...] = ()
        self._passport: ModelPassport | None = None
        self._point: OperatingPoint | None = None
        self._prevalence: float | None = None
        self._shape = _Shape(theme)
        self.sentence, self.advice, self.warnings = _text_label(), _text_label(), _text_label()
        self.explanation, self.sign = _text_label(), WarningSign(theme)
        self.allowance_bar = AllowanceBar()
        self.research_use = ShorteningLabel()
        self._lay_out()
        theme.changed.connect(self._refresh)
        self.allowance_bar.chosen.connect(self._allow)
        self.sign.clicked.connect(self._show_warnings)
        self._refresh()

    def show_case(
        self,
        case: FilmCase | None,
        *,
        passport: "ModelPassport | None" = None,
        point: "OperatingPoint | None" = None,
        prevalence: float | None = None,
        was_seen: bool = False,
        populations: Sequence[str] = (),
    ) -> None:
        """Show the verdict of a case.

        Args:
            case: None if there is no current case.
            passport: The model's passport; None until it is loaded.
            point: The current operating point.
            prevalence: Prevalence of pneumonia at the user's site; None if not set.
            was_seen: Whether the reader has seen the withheld answer before.
            populations: The populations with models.
        """
        self._populations = tuple(populations)
        self._case, self._passport, self._point, self._was_seen = case, passport, point, was_seen
        self._prevalence = prevalence
        self._refresh()

    def put_below(self, widget: QWidget) -> None:
        """Insert a widget above the note on research use."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_place(self, *, low: bool, beside: bool, high: bool = False) -> None:
        """Adapt to the panel's place in the window.

        Args:
            low: Whether to use as little height as possible.
            beside: Whether the panel is a column beside the film instead of a row below it.
            high: Whether there is room for one more line.
        """
        if beside and not self._is_beside:  # there the text needs the whole width
            self._column.insertWidget(1, self.allowance_bar, 0, Qt.AlignmentFlag.AlignLeft)
            self._shapes.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        elif self._is_beside and not beside:
            self._above.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
            self._above.addWidget(self.allowance_bar, 0, Qt.AlignmentFlag.AlignTop)
        self._is_low, self._is_high = low, high
        if beside != self._is_beside:
            self._is_beside = beside
            self.setProperty("beside", beside)
            self.style().polish(self)
        self.setMinimumWidth(_WIDTH_BESIDE if beside else 0)
        self.setMaximumWidth(_WIDTH_BESIDE if beside else UNLIMITED)
        self._set_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to the width."""
        super().resizeEvent(event)
        self._set_height()

    @Slot()
    def _refresh(self) -> None:
        self.research_use.show_wordings(*research_use_wordings(self._passport))
        case = self._case
        if case is None:
            self._show(Answer("", ""), None)
        elif case.withheld and case.sealed:
            self._show(study_reading(case.review), None)
        elif case.withheld:
            self._show(reading_first(was_seen=self._was_seen), None)
        else:
            self._show_answer(case)

    def _show_answer(self, case: FilmCase) -> None:
        review = case.review
        if review is None or review.verdict is None:
            shown, outcome = answer(case.finding, *self._context()), case.outcome
        else:
            shown, outcome = answer_to_reader(case.finding, review, *self._context()), _reader_outcome(review)
        self._show(shown, outcome, case.finding)

    def _context(self) -> "tuple[ModelPassport | None, OperatingPoint | None, float | None]":
        """The last arguments of `answer` and `answer_to_reader`."""
        return self._passport, self._point, self._prevalence

    def _show(self, shown: Answer, outcome: Outcome | None, finding: "Finding | None" = None) -> None:
        ink = outcome_colour(outcome, self._theme.colours).name() if outcome else self._theme.colours.text
        self._shape.show_outcome(outcome, waiting=bool(shown.lead) and outcome is None and finding is None)
        self.sentence.setText(f'<b style="color:{ink}">{escape(shown.lead)}</b> {escape(shown.rest)}')
        self.sentence.setAccessibleName(shown.text)
        note = nearest_scores_note(finding, self._passport, self._prevalence) if finding else ""
        for label in (self.sentence, self.explanation):
            label.setToolTip(note)
        self.sentence.setAccessibleDescription(note)
        notes = [self.tr("Note: {0}").format(translated(warning)) for warning in (finding.warnings if finding else ())]
        _set_text(self.warnings, "<br>".join(map(escape, notes)))
        self.sign.show_for(notes)
        _set_text(self.explanation, escape(shown.explanation))
        _set_text(self.advice, advice(finding.code or "") if finding else "")
        self.allowance_bar.show_for(finding, self._populations)
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _show_warnings(self) -> None:
        """Scroll to the warnings, of which only the sign is always visible."""
        self._area.verticalScrollBar().setValue(self.warnings.y())

    @Slot(object)
    def _allow(self, allowance: Allowance) -> None:
        if self._case is not None:
            self.allowed.emit([self._case.finding.path], allowance)

    def _set_height(self) -> None:
        """Set the height, which is the same for all films."""
        lines = (_LINES_HIGH if self._is_high else _LINES) + (self.width() < _NARROW)
        line = self.sentence.fontMetrics().lineSpacing() + 1
        wanted = (_LINES_LOW if self._is_low else lines) * line + 2
        self._area.set_height(_LINES_LOW * line, UNLIMITED if self._is_beside else wanted)

    def _lay_out(self) -> None:
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * _SENTENCE_FONT_SCALE)
        self.sentence.setFont(font)
        self.research_use.setObjectName("research_use")
        words = QWidget()
        words.setObjectName("on_surface")
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.sentence)
        column.addWidget(self.advice)
        column.addWidget(self.warnings)
        column.addWidget(self.explanation)
        column.addStretch(1)
        self._area = LinesArea(words)
        self._set_height()
        self._above = QHBoxLayout()
        self._above.setSpacing(14)
        self._shapes = QVBoxLayout()
        self._shapes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._shapes.addWidget(self._shape)
        self._above.addLayout(self._shapes)
        self._above.addWidget(self._area, 1)
        self._above.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._above.addWidget(self.allowance_bar, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 9, 16, 8)
        self._column.setSpacing(7)
        self._column.addLayout(self._above, 1)
        self._column.addWidget(self.research_use)


class _Shape(QWidget):
    """The large shape of the outcome."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._outcome: Outcome | None = None
        self._waiting = False
        self.setFixedSize(QSize(_SHAPE_SIDE, _SHAPE_SIDE))

    def show_outcome(self, outcome: Outcome | None, *, waiting: bool) -> None:
        self._outcome, self._waiting = outcome, waiting
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        if self._outcome is not None:
            paint_shape(painter, QRectF(self.rect()), self._outcome, outcome_colour(self._outcome, colours))
        elif self._waiting:
            paint_dots(painter, QRectF(self.rect()), QColor(colours.muted))
        painter.end()


def _reader_outcome(review: "Review") -> Outcome:
    """The outcome that corresponds to a reader's verdict; unsure is undecided."""
    return Outcome.UNDECIDED if review.verdict is None or review.verdict == "unsure" else Outcome(review.verdict)


def _set_text(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _text_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(selectable)
    return label
