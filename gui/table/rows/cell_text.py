"""The table's texts: cells, tool tips and accessible names; none contains a withheld answer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common.outcomes import outcome_word, short_outcome_word, short_reader_word
from gui.common.populations import population_word
from gui.i18n.message_translation import translated
from gui.i18n.number_format import probability_text
from gui.table.rows.column import Column
from gui.table.rows.film_case import FilmCase
from gui.table.rows.short_titles import reason_title, zone_title

if TYPE_CHECKING:
    from inference.finding import Finding

translate = QCoreApplication.translate


def cell_text(case: FilmCase, column: Column) -> str:  # noqa: PLR0911  # one a column
    """The text of a cell."""
    finding = case.finding
    match column:
        case Column.FILE:
            return case.name
        case Column.VERDICT:
            return _withheld_text(case) if case.withheld else short_outcome_word(case.outcome)
        case Column.PROBABILITY:
            return "" if case.withheld or finding.probability is None else probability_text(finding.probability)
        case Column.ZONE:
            return reason_title(finding) or _short_explanation(case)
        case Column.WARNINGS:
            return str(len(case.warnings) or "")
        case Column.READER:
            return short_reader_word(case.review.verdict) if case.review and case.review.verdict else ""
        case Column.MODEL:
            return _model_word(finding)
        case _:
            return ""


def _withheld_text(case: FilmCase) -> str:
    """The text in place of a withheld answer; empty in a reader study, which never shows answers."""
    return "" if case.sealed else translate("Cell", "Not shown yet")


def _short_explanation(case: FilmCase) -> str:
    reasons = " ".join(map(translated, case.finding.reasons))
    return reasons or ("" if case.withheld else zone_title(case.finding.zone))


def _explanation(case: FilmCase) -> str:
    """Why the film was not assessed, or else the zone of the strongest evidence, in full sentences."""
    reasons = " ".join(map(translated, case.finding.reasons))
    return reasons or ("" if case.withheld else translated(case.finding.zone))


def _model_word(finding: "Finding") -> str:
    """The model that answered: its population, or its name if the gate does not know the population; empty if none."""
    if finding.probability is None:
        return ""
    return population_word(finding.population) or finding.model.name


def tool_tip(case: FilmCase) -> str:
    """The file name, and the full texts, which cells may truncate."""
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
    verdict = cell_text(case, Column.VERDICT) if case.withheld else outcome_word(case.outcome)
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
