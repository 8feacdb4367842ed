"""The outcomes of films, as words, colours and shapes."""

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.common.style.colours import Colours

if TYPE_CHECKING:
    from inference.finding import Finding


WARNING_SIGN_SIDE = 17
"""The side of the warning sign, in logical pixels."""

_DOT_RADIUS = 0.115
"""Radius of a dot, as a share of the square's side."""


class Outcome(StrEnum):
    """The possible outcomes of a film, ordered by the attention that they need."""

    SIGNS = "signs"
    UNDECIDED = "undecided"
    NO_SIGNS = "no_signs"
    REFUSED = "refused"
    FAILED = "failed"

    @property
    def is_assessed(self) -> bool:
        """Whether there is a verdict."""
        return self not in {Outcome.REFUSED, Outcome.FAILED}


def outcome_of(finding: "Finding") -> Outcome:
    """The outcome of a finding."""
    if finding.verdict is not None:
        return Outcome(finding.verdict)
    return Outcome.REFUSED if finding.status == "refused" else Outcome.FAILED


def are_opposite(first: str, second: str) -> bool:
    """Whether two answers contradict each other; "undecided" and "unsure" never do."""
    return {first, second} == {Outcome.SIGNS, Outcome.NO_SIGNS}


def outcome_word(outcome: Outcome) -> str:
    """The outcome in words."""
    match outcome:
        case Outcome.SIGNS:
            return QCoreApplication.translate("Outcome", "Signs of pneumonia")
        case Outcome.NO_SIGNS:
            return QCoreApplication.translate("Outcome", "No signs")
        case Outcome.UNDECIDED:
            return QCoreApplication.translate("Outcome", "Undecided")
        case _:
            return QCoreApplication.translate("Outcome", "Not assessed")


def short_outcome_word(outcome: Outcome) -> str:
    """The outcome in a word or two, for a narrow column."""
    match outcome:
        case Outcome.SIGNS:
            return QCoreApplication.translate("Outcome", "Signs")
        case Outcome.REFUSED:
            return QCoreApplication.translate("Outcome", "Refused")
        case Outcome.FAILED:
            return QCoreApplication.translate("Outcome", "Error")
        case _:
            return outcome_word(outcome)


def reader_word(verdict: str) -> str:
    """A reader's verdict in words, those of the model's verdict with the same meaning.

    Args:
        verdict: A `ReaderVerdict` or its value.
    """
    return _unsure() if verdict == "unsure" else outcome_word(Outcome(verdict))


def short_reader_word(verdict: str) -> str:
    """A reader's verdict in a word or two, for a narrow column."""
    return _unsure() if verdict == "unsure" else short_outcome_word(Outcome(verdict))


def _unsure() -> str:
    return QCoreApplication.translate("Reader", "Unsure")


def outcome_colour(outcome: Outcome, colours: Colours) -> QColor:
    """The colour of an outcome, always used together with a word or shape."""
    match outcome:
        case Outcome.SIGNS:
            return QColor(colours.signs)
        case Outcome.NO_SIGNS:
            return QColor(colours.no_signs)
        case _:
            return QColor(colours.muted)


def paint_shape(painter: QPainter, area: QRectF, outcome: Outcome, ink: QColor) -> None:
    """Paint the shape of an outcome: a filled triangle, a ring, a half-filled diamond or a dash.

    Args:
        painter: Its state is restored.
        area: A square, in logical pixels.
        outcome: The outcome.
        ink: The colour.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(ink, area.width() / 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    match outcome:
        case Outcome.SIGNS:
            painter.setBrush(ink)
            painter.drawPolygon(_polygon(area, (0.5, 0.12), (0.9, 0.84), (0.1, 0.84)))
        case Outcome.NO_SIGNS:
            inset = area.width() * 0.14
            painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))
        case Outcome.UNDECIDED:
            painter.drawPolygon(_polygon(area, (0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5)))
            painter.setBrush(ink)
            painter.drawPolygon(_polygon(area, (0.5, 0.06), (0.5, 0.94), (0.06, 0.5)))
        case _:
            painter.drawLine(_at(area, 0.18, 0.5), _at(area, 0.82, 0.5))
    painter.restore()


def paint_dots(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """Paint three dots in a square, the sign of a withheld answer; the painter's state is restored."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    radius = area.width() * _DOT_RADIUS
    for across in (0.15, 0.5, 0.85):
        painter.drawEllipse(_at(area, across, 0.5), radius, radius)
    painter.restore()


def paint_warning_sign(painter: QPainter, area: QRectF, warnings: int, ink: QColor) -> None:
    """Paint the warning sign, with the number of warnings if there are several.

    Args:
        painter: Has the font of the text beside the sign; its state is restored.
        area: A square, in logical pixels.
        warnings: Number of warnings; at least one.
        ink: The colour.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.4))
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "!" if warnings == 1 else str(warnings))
    painter.restore()


def _at(area: QRectF, across: float, down: float) -> QPointF:
    return QPointF(area.x() + across * area.width(), area.y() + down * area.height())


def _polygon(area: QRectF, *corners: tuple[float, float]) -> QPolygonF:
    return _scaled(area.width(), area.height(), corners).translated(area.topLeft())


@lru_cache(maxsize=100)
def _scaled(width: float, height: float, corners: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(across * width, down * height) for across, down in corners])
