"""What the table says in words: in cells, in tool tips and to screen readers; never an answer that is withheld."""

from PySide6.QtCore import QCoreApplication

from gui.language.told import told
from gui.look.numbers import probability_text
from gui.look.outcomes import word
from gui.table.column import Column
from gui.table.film_case import FilmCase
from gui.table.reader_words import reader_word

translate = QCoreApplication.translate


def cell_text(case: FilmCase, column: Column) -> str:  # noqa: PLR0911  # one a column
    """What a cell says."""
    finding = case.finding
    match column:
        case Column.FILE:
            return finding.file
        case Column.VERDICT:
            return translate("Cell", "Not shown yet") if case.withheld else word(case.outcome)
        case Column.PROBABILITY:
            return "" if case.withheld or finding.probability is None else probability_text(finding.probability)
        case Column.ZONE:
            return " ".join(map(told, finding.reasons)) or ("" if case.withheld else told(finding.zone))
        case Column.WARNINGS:
            return str(len(finding.warnings) or "")
        case Column.READER:
            return reader_word(case.review.verdict if case.review else None)
        case _:
            return ""


def tool_tip(case: FilmCase) -> str:
    """The file, and in full what the cells may have to cut."""
    finding = case.finding
    zone = "" if case.withheld else told(finding.zone)
    lines = [finding.file, zone, *map(told, finding.reasons), *map(told, finding.warnings)]
    if case.withheld:
        lines.append(translate("Cell", "Give your verdict first; then the model's answer is shown."))
    if case.review is not None and case.review.note:
        lines.append(translate("Cell", "Your note: {0}").format(case.review.note))
    return "\n".join(line for line in lines if line)


def row_text(case: FilmCase) -> str:
    """A whole row in one sentence, for a screen reader."""
    parts = [cell_text(case, column) for column in (Column.FILE, Column.VERDICT)]
    probability = cell_text(case, Column.PROBABILITY)
    if probability:
        parts.append(translate("Cell", "probability {0}").format(probability))
    parts.append(cell_text(case, Column.ZONE))
    reader = cell_text(case, Column.READER)
    if reader:
        parts.append(translate("Cell", "reader: {0}").format(reader))
    if case.review is not None and case.review.note:
        parts.append(translate("Cell", "with a note"))
    parts += [translate("Cell", "warning: {0}").format(told(warning)) for warning in case.finding.warnings]
    return ", ".join(part.rstrip(".") for part in parts if part) + "."
