"""The verdict panel below the film: a sentence with its shape, warnings, advice, and whose films the model judges."""

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt, Signal, Slot
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
from gui.verdict.remedy_bar import RemedyBar
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


_NEW_COPY = QT_TRANSLATE_NOOP("Advice", "Copy or export the film from its source again, and open the new copy.")
_EXPORT = QT_TRANSLATE_NOOP(
    "Advice", "Export the film from the archive as uncompressed DICOM or as PNG, and open that file."
)
_FRONTAL = QT_TRANSLATE_NOOP(
    "Advice", "Open a frontal chest film of this patient instead; this picture is for a reader alone."
)
_OUTSIDE = QT_TRANSLATE_NOOP("Advice", "Read this film by eye; the model has nothing to say about such patients.")
_SMALLER = QT_TRANSLATE_NOOP("Advice", "Export the film in its usual size, as one picture, and open that file.")
_OPEN_AGAIN = QT_TRANSLATE_NOOP("Advice", "Open the film once more. If it fails again, get a new copy of it.")
_FREE_MEMORY = QT_TRANSLATE_NOOP("Advice", "Close other programs, and open the film once more.")
_CHECK_FOLDER = QT_TRANSLATE_NOOP(
    "Advice", "Check that the folder and its drive are there and that you may open the file; then open it once more."
)
_FILM = QT_TRANSLATE_NOOP(
    "Advice", "If it should be a film, export it from its source again as DICOM or PNG; if not, there is nothing to do."
)
_SINGLE = QT_TRANSLATE_NOOP("Advice", "Open the films that belong to this file one by one, from the folder beside it.")
_EXPORT_WHOLE_FILM = QT_TRANSLATE_NOOP(
    "Advice", "Open the whole film as the archive exports it, and nothing around it."
)
_UPRIGHT = QT_TRANSLATE_NOOP(
    "Advice", "Have it corrected here; or turn or invert it in the archive's viewer, export it, and open that file."
)
_EXPORT_ONE_BY_ONE = QT_TRANSLATE_NOOP("Advice", "Export the films one by one, and open those files.")
_INSTALL = QT_TRANSLATE_NOOP("Advice", "Install Hilum anew, since a part of it is missing; or export the film as PNG.")

ADVICE = {
    # of the file
    "gone": _CHECK_FOLDER,
    "denied": _CHECK_FOLDER,
    "not_opened": _CHECK_FOLDER,
    "missing": _CHECK_FOLDER,
    "time_limit": _CHECK_FOLDER,
    "not_a_file": _FILM,
    "not_a_film": _FILM,
    "unsupported_format": _FILM,
    "empty": _NEW_COPY,
    "damaged": _NEW_COPY,
    "cut_short": _NEW_COPY,
    "header_mismatch": _NEW_COPY,
    "not_finite": _NEW_COPY,
    "no_picture": _NEW_COPY,
    # of its format
    "bits": _EXPORT,
    "colour_space": _EXPORT,
    "transfer_syntax": _EXPORT,
    "inflates_too_far": _EXPORT,
    "too_many_tiles": _EXPORT,
    "too_large": _SMALLER,
    "too_small": _SMALLER,
    "video": _FRONTAL,
    "no_pixels": _FRONTAL,
    "dicomdir": _SINGLE,
    # of the program
    "memory": _FREE_MEMORY,
    "decoder_crashed": _OPEN_AGAIN,
    "decoder_unavailable": _INSTALL,
    "unexpected": _OPEN_AGAIN,
    # of what the film shows
    "aspect": _FRONTAL,
    "blank": _NEW_COPY,
    "modality": _FRONTAL,
    "body_part": _FRONTAL,
    "view": _FRONTAL,
    "age": _OUTSIDE,
    "age_between": _OUTSIDE,
    # of how it looks
    "population": _OUTSIDE,
    "lateral": _FRONTAL,
    "other_part": _FRONTAL,
    "no_radiograph": _FRONTAL,
    "not_whole": _EXPORT_WHOLE_FILM,
    "picture_of_film": _EXPORT_WHOLE_FILM,
    "several_films": _EXPORT_ONE_BY_ONE,
    "inverted": _UPRIGHT,
    "not_upright": _UPRIGHT,
    "blurred": _NEW_COPY,
}
"""In English; `advice` translates."""


def advice(code: str) -> str:
    """The advice for a code; empty for an unknown code."""
    known = ADVICE.get(code)
    return "" if known is None else QCoreApplication.translate("Advice", str(known))


_SHAPE_SIDE = 22
_LARGER = 1.1
_LINES, _LINES_HIGH, _LINES_LOW = 3, 4, 2
"""Lines of the sentence that are seen at once, in a high and in a low place other ones; more of them scroll, so that
the film above never jumps."""

_WIDTH_BESIDE = 270
_NARROW = 640
"""Below this width a sentence takes a line more."""


class VerdictPanel(QFrame):
    """Shows the verdict; while it is withheld, asks for the reader's verdict first.

    Args:
        theme: The source of the colours.
        parent: Its owner.

    Signals:
        allowed: Emitted with the paths of films and the allowance for them.
    """

    allowed = Signal(list, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answer")
        self._theme = theme
        self._case: FilmCase | None = None
        self._seen = self._is_low = self._is_high = self._is_beside = False
        self._populations: tuple[str, ...] = ()
        self._passport: ModelPassport | None = None
        self._point: OperatingPoint | None = None
        self._prevalence: float | None = None
        self._shape = _Shape(theme)
        self.sentence, self.advice, self.warnings = _text_label(), _text_label(), _text_label()
        self.explanation, self.sign = _text_label(), WarningSign(theme)
        self.remedies = RemedyBar()
        self.research_use = ShorteningLabel()
        self._lay_out()
        theme.changed.connect(self._refresh)
        self.remedies.chosen.connect(self._allow)
        self.sign.clicked.connect(self._show_warnings)
        self._refresh()

    def show_case(
        self,
        case: FilmCase | None,
        *,
        passport: "ModelPassport | None" = None,
        point: "OperatingPoint | None" = None,
        prevalence: float | None = None,
        seen: bool = False,
        populations: Sequence[str] = (),
    ) -> None:
        """Show the verdict of a case.

        Args:
            case: None if there is no current case.
            passport: The model's passport; None until it is loaded.
            point: The current operating point.
            prevalence: Prevalence of pneumonia at the user's site; None if not set.
            seen: Whether a withheld answer was shown before.
            populations: The populations with models.
        """
        self._populations = tuple(populations)
        self._case, self._passport, self._point, self._seen = case, passport, point, seen
        self._prevalence = prevalence
        self._refresh()

    def put_below(self, widget: QWidget) -> None:
        """Insert the reader's controls between the sentence and the last line."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def set_place(self, *, low: bool, beside: bool, high: bool = False) -> None:
        """Adapt to the place in the window.

        Args:
            low: Whether to use as little height as possible.
            high: Whether there is room for a line more.
            beside: Whether it is a column beside the film instead of a row below it.
        """
        if beside and not self._is_beside:  # where the words need the whole width
            self._column.insertWidget(1, self.remedies, 0, Qt.AlignmentFlag.AlignLeft)
            self._shapes.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        elif self._is_beside and not beside:
            self._above.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
            self._above.addWidget(self.remedies, 0, Qt.AlignmentFlag.AlignTop)
        self._is_low, self._is_high = low, high
        if beside != self._is_beside:
            self._is_beside = beside
            self.setProperty("beside", beside)
            self.style().polish(self)
        self.setMinimumWidth(_WIDTH_BESIDE if beside else 0)
        self.setMaximumWidth(_WIDTH_BESIDE if beside else UNLIMITED)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height to the width."""
        super().resizeEvent(event)
        self._take_height()

    @Slot()
    def _refresh(self) -> None:
        self.research_use.show_wordings(*research_use_wordings(self._passport))
        case = self._case
        if case is None:
            self._show(Answer("", ""), None)
        elif case.withheld and case.sealed:
            self._show(study_reading(case.review), None)
        elif case.withheld:
            self._show(reading_first(seen=self._seen), None)
        else:
            self._show_answer(case)

    def _show_answer(self, case: FilmCase) -> None:
        review = case.review
        if review is None or review.verdict is None:
            shown, outcome = answer(case.finding, *self._known()), case.outcome
        else:
            shown, outcome = answer_to_reader(case.finding, review, *self._known()), _read_as(review)
        self._show(shown, outcome, case.finding)

    def _known(self) -> "tuple[ModelPassport | None, OperatingPoint | None, float | None]":
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
        _fill(self.warnings, "<br>".join(escape(one) for one in notes))
        self.sign.show_for(notes)
        _fill(self.explanation, escape(shown.explanation))
        _fill(self.advice, advice(finding.code or "") if finding else "")
        self.remedies.show_for(finding, self._populations)
        self._area.verticalScrollBar().setValue(0)

    @Slot()
    def _show_warnings(self) -> None:
        """Scroll to the warnings, whose sign alone is always in sight."""
        self._area.verticalScrollBar().setValue(self.warnings.y())

    @Slot(object)
    def _allow(self, allowance: Allowance) -> None:
        if self._case is not None:
            self.allowed.emit([self._case.finding.path], allowance)

    def _take_height(self) -> None:
        """Use the same height for all films."""
        usual = (_LINES_HIGH if self._is_high else _LINES) + (self.width() < _NARROW)
        line = self.sentence.fontMetrics().lineSpacing() + 1
        wanted = (_LINES_LOW if self._is_low else usual) * line + 2
        self._area.take_height(_LINES_LOW * line, UNLIMITED if self._is_beside else wanted)

    def _lay_out(self) -> None:
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
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
        self._take_height()
        self._above = QHBoxLayout()
        self._above.setSpacing(14)
        self._shapes = QVBoxLayout()
        self._shapes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._shapes.addWidget(self._shape)
        self._above.addLayout(self._shapes)
        self._above.addWidget(self._area, 1)
        self._above.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._above.addWidget(self.remedies, 0, Qt.AlignmentFlag.AlignTop)
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


def _read_as(review: "Review") -> Outcome:
    """The outcome that corresponds to a reader's verdict; unsure is undecided."""
    return Outcome.UNDECIDED if review.verdict is None or review.verdict == "unsure" else Outcome(review.verdict)


def _fill(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _text_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    by_mouse, by_keyboard = (
        Qt.TextInteractionFlag.TextSelectableByMouse,
        Qt.TextInteractionFlag.TextSelectableByKeyboard,
    )
    label.setTextInteractionFlags(by_mouse | by_keyboard)
    return label
