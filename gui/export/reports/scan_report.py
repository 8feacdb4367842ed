"""The report of a scan: counts that add up, the spread of the probabilities, the model, and every film."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common.background import ProgressToken
from gui.common.populations import model_name
from gui.export.reports.blocks import Block, Cell, Columns, Notice, Row, Space, Text, heading
from gui.export.reports.film_tables import (
    all_films,
    disagreements,
    films_not_assessed,
    films_with_allowances,
    notes,
)
from gui.export.reports.histogram import Histogram
from gui.export.reports.paper import POINT, Sheet, Style
from gui.export.reports.printing import print_report
from gui.export.reports.scan_summary import KINDS, WITHHELD, counts_of, kind_word, probabilities, shape_of
from gui.export.reports.wording import performance_text, point_text, when_text
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, percent_text, probability_text
from gui.verdict.operating_point import ModelPoint
from gui.verdict.verdict_text import research_use
from inference import __version__
from inference.evaluation.operating_points import undecided_band

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase
    from inference.models.passport import ConformalBounds

translate = QCoreApplication.translate

_COUNT_WIDTHS = (0.64, 0.18, 0.18)
_FACT_WIDTHS = (0.18, 0.82)
"""Shares of the page's width."""


@dataclass(frozen=True, slots=True)
class ScanReport:
    """The content of a scan's report.

    Attributes:
        cases: The films, in the order of the list.
        scope_text: The films in words, such as "All 8 films".
        models: The models with their current operating points; empty until they are known.
    """

    cases: Sequence["FilmCase"]
    scope_text: str
    models: tuple[ModelPoint, ...] = ()

    @property
    def judging_models(self) -> tuple[ModelPoint, ...]:
        """The models that have judged a film of the report; all of them if none was judged."""
        judges = {case.finding.model.sha256 for case in self.cases}
        return tuple(model for model in self.models if model.sha256 in judges) or self.models


def print_scan(report: ScanReport, sheet: Sheet, progress: ProgressToken | None = None) -> bytes:
    """Print the report of a scan; runs in the background.

    Returns:
        The bytes of a PDF file.

    Raises:
        CancelledError: The printing was cancelled.
    """
    return print_report(_blocks(report), sheet, _research_use(report), progress)


def _blocks(report: ScanReport) -> Iterator[Block]:
    yield Text(translate("Report", "Report of a scan"), Style.TITLE, gap=2 * POINT)
    printed = when_text(datetime.now(UTC))
    about = (report.scope_text, _folder(report.cases), translate("Report", "printed {0}").format(printed))
    yield Text("; ".join(part for part in about if part), Style.LABEL, gap=9 * POINT)
    yield Notice(_research_use(report))
    yield from _overview(report)
    yield from _model(report)
    yield from disagreements(report.cases)
    yield from notes(report.cases)
    yield from films_with_allowances(report.cases)
    yield from films_not_assessed(report.cases)
    yield from all_films(report.cases)


def _research_use(report: ScanReport) -> str:
    """The sentence on research use; of no particular model if several have judged, since the report lists them."""
    return research_use(report.judging_models[0].passport if len(report.judging_models) == 1 else None)


def _folder(cases: Sequence["FilmCase"]) -> str:
    """The name of the folder, if one folder was scanned; not its path, which may contain a user name."""
    if any(case.is_numbered for case in cases):
        return ""  # the name may reveal the class of films that are still to be read
    folders = {str(case.finding.path).removesuffix(case.finding.file) for case in cases}
    name = Path(folders.pop()).name if len(folders) == 1 else ""
    return translate("Report", "folder “{0}”").format(name) if name else ""


def _overview(report: ScanReport) -> Iterator[Block]:
    counts = tuple(_counts(report))
    histograms = tuple(_histograms(report))
    yield Columns(((heading(translate("Report", "Films")), *counts), histograms), gap=10 * POINT)


def _histograms(report: ScanReport) -> Iterator[Block]:
    """A histogram of the probabilities for each model, since a threshold belongs to one model."""
    if not report.models:
        yield heading(translate("Report", "Probabilities"))
        yield Histogram(probabilities(report.cases))
    for model in report.judging_models:
        judged = [case for case in report.cases if case.finding.model.sha256 == model.sha256]
        name = translate("Report", "Probabilities: {0}").format(model_name(model.passport))
        yield heading(name if len(report.judging_models) > 1 else translate("Report", "Probabilities"))
        yield Histogram(probabilities(judged), model.point.threshold, undecided_band(model.point, model.conformal))


def _counts(report: ScanReport) -> Iterator[Row]:
    counts = counts_of(report.cases)
    total, in_study = counts.total(), any(case.sealed for case in report.cases)
    for kind in KINDS:
        if counts[kind] or kind != WITHHELD:
            share = percent_text(counts[kind] / total) if total else ""
            name = Cell(kind_word(kind, in_study=in_study), outcome=shape_of(kind))
            cells = (name, _right(count_text(counts[kind])), _right(share))
            yield Row(cells, _COUNT_WIDTHS)
    found = Cell(translate("Report", "Found"), Style.STRONG_CELL)
    yield Row((found, Cell(count_text(total), Style.STRONG_CELL, right=True), _right("")), _COUNT_WIDTHS)


def _model(report: ScanReport) -> Iterator[Block]:
    yield heading(translate("Report", "Operating point and model"))
    facts = [*_record_facts(report)]
    for model in report.judging_models:
        facts += _model_facts(model, named=len(report.judging_models) > 1)
    for label, value in (*facts, (translate("Report", "Program"), f"Hilum {__version__}")):
        yield Row((Cell(label, Style.LABEL), Cell(value)), _FACT_WIDTHS)
    yield Space(10 * POINT)


def _band_text(conformal: "ConformalBounds", band: tuple[float, float] | None) -> str:
    rate = percent_text(conformal.error_rate, None)
    if band is None:
        return translate("Report", "empty at an error rate of {0}").format(rate)
    between = translate("Report", "probabilities between {0} and {1}, at an error rate of {2}")
    return between.format(*map(probability_text, band), rate)


def _record_facts(report: ScanReport) -> Iterator[tuple[str, str]]:
    """The models that answered or refused, including the gate."""
    models = {case.finding.model for case in report.cases}
    yield translate("Report", "Model"), "\n".join(sorted({model.name for model in models}))
    yield translate("Report", "SHA-256"), "\n".join(sorted({model.sha256 for model in models}))
    yield translate("Report", "Device"), "\n".join(sorted({model.device for model in models}))


def _model_facts(model: ModelPoint, *, named: bool) -> Iterator[tuple[str, str]]:
    passport, data = model.passport, model.passport.training_data
    if named:
        yield translate("Report", "Model"), f"{model_name(passport)}: {passport.name} {passport.version}"
    yield translate("Report", "Operating point"), point_text(model.point, passport)
    band = undecided_band(model.point, model.conformal)
    yield translate("Report", "Undecided band"), _band_text(model.conformal, band)
    yield translate("Report", "Made"), str(passport.created)
    yield translate("Report", "Made for"), translated(passport.population.description)
    films = translate("Report", "{0} films of {1} patients: {2}; {3}; {4}")
    numbers = count_text(data.films), count_text(data.patients)
    yield translate("Report", "Learnt from"), films.format(*numbers, data.name, data.source, translated(data.licence))
    yield translate("Report", "Measured"), "\n".join(map(performance_text, passport.performance))
    yield translate("Report", "Limits"), " ".join(map(translated, passport.limits))


def _right(text: str) -> Cell:
    return Cell(text, right=True)
