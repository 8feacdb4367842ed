"""The table's texts: cells, tool tips and accessible names; never a withheld answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gui.common.outcomes import short_reader_word, short_word, word
from gui.common.populations import population_word
from gui.i18n.message_translation import translated
from gui.i18n.number_format import probability_text
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.short_titles import reason_title, zone_title

if TYPE_CHECKING:
    from gui.common.style.colours import Colours
    from inference.finding import Finding
    from inference.review.verdicts import ReaderVerdict


translate = QCoreApplication.translate


def cell_text(case: FilmCase, column: Column) -> str:  # noqa: PLR0911  # one a column
    """The text of a cell."""
    finding = case.finding
    match column:
        case Column.FILE:
            return case.name
        case Column.VERDICT:
            return _withheld_text(case) if case.withheld else short_word(case.outcome)
        case Column.PROBABILITY:
            return "" if case.withheld or finding.probability is None else probability_text(finding.probability)
        case Column.ZONE:
            return reason_title(finding) or _short_explanation(case)
        case Column.WARNINGS:
            return str(len(case.warnings) or "")
        case Column.READER:
            return short_reader_word(case.review.verdict) if case.review and case.review.verdict else ""
        case Column.MODEL:
            return model_word(finding)
        case _:
            return ""


def _withheld_text(case: FilmCase) -> str:
    """Where the model's answer stands later; nothing in a reader study, which never shows it."""
    return "" if case.sealed else translate("Cell", "Not shown yet")


def _short_explanation(case: FilmCase) -> str:
    reasons = " ".join(map(translated, case.finding.reasons))
    return reasons or ("" if case.withheld else zone_title(case.finding.zone))


def _explanation(case: FilmCase) -> str:
    """Why the film was not assessed, or else the zone of the strongest evidence; complete."""
    reasons = " ".join(map(translated, case.finding.reasons))
    return reasons or ("" if case.withheld else translated(case.finding.zone))


def model_word(finding: "Finding") -> str:
    """The model that answered: its population, or its name if the gate does not know that; empty if none did."""
    if finding.probability is None:
        return ""
    return population_word(finding.population) or finding.model.name


def tool_tip(case: FilmCase) -> str:
    """The file, and the complete texts that cells may truncate."""
    finding = case.finding
    zone = "" if case.withheld else translated(finding.zone)
    lines = [case.name, zone, *map(translated, finding.reasons), *map(translated, case.warnings)]
    if case.withheld and not case.sealed:
        lines.append(translate("Cell", "Give your verdict first; then the model's answer is shown."))
    if case.review is not None and case.review.note:
        lines.append(translate("Cell", "Your note: {0}").format(case.review.note))
    return "\n".join(line for line in lines if line)


def row_text(case: FilmCase) -> str:
    """A whole row in one sentence, for a screen reader."""
    verdict = cell_text(case, Column.VERDICT) if case.withheld else word(case.outcome)
    parts = [cell_text(case, Column.FILE), verdict]
    probability = cell_text(case, Column.PROBABILITY)
    if probability:
        parts.append(translate("Cell", "probability {0}").format(probability))
    parts.append(_explanation(case))
    reader = cell_text(case, Column.READER)
    if reader:
        parts.append(translate("Cell", "reader: {0}").format(reader))
    if case.review is not None and case.review.note:
        parts.append(translate("Cell", "with a note"))
    parts += [translate("Cell", "warning: {0}").format(translated(warning)) for warning in case.warnings]
    return ", ".join(part.rstrip(".") for part in parts if part) + "."


def reader_colour(verdict: "ReaderVerdict", colours: "Colours") -> QColor:
    """The colour of a reader's verdict: that of the model's verdict with the same meaning."""
    match verdict:
        case "signs":
            return QColor(colours.signs)
        case "no_signs":
            return QColor(colours.no_signs)
        case _:
            return QColor(colours.muted)


def paint_reader_shape(painter: QPainter, area: QRectF, verdict: "ReaderVerdict", ink: QColor) -> None:
    """Paint a sign in a box, as if it were ticked on paper: a plus, a minus or a question mark.

    Args:
        painter: Where to paint; its state is kept.
        area: A square, in logical pixels.
        verdict: Which sign.
        ink: Its colour.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = area.width()
    painter.setPen(QPen(ink, side / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    inset = side * 0.08
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), side / 7, side / 7)
    at = area.center()
    arm = side * 0.22
    match verdict:
        case "signs":
            painter.drawLine(QPointF(at.x() - arm, at.y()), QPointF(at.x() + arm, at.y()))
            painter.drawLine(QPointF(at.x(), at.y() - arm), QPointF(at.x(), at.y() + arm))
        case "no_signs":
            painter.drawLine(QPointF(at.x() - arm, at.y()), QPointF(at.x() + arm, at.y()))
        case _:
            font = painter.font()
            font.setPixelSize(max(1, round(side * 0.72)))
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "?")
    painter.restore()


def paint_note(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """Paint the mark of a note: a sheet with a folded corner and two lines."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = area.width()
    painter.setPen(QPen(ink, side / 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    fold = ((0.14, 0.08), (0.62, 0.08), (0.86, 0.32), (0.86, 0.92), (0.14, 0.92), (0.14, 0.08))
    painter.drawPolyline(QPolygonF([QPointF(area.x() + x * side, area.y() + y * side) for x, y in fold]))
    for height in (0.48, 0.68):
        begin, end = (QPointF(area.x() + x * side, area.y() + height * side) for x in (0.32, 0.68))
        painter.drawLine(begin, end)
    painter.restore()
