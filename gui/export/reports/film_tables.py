"""The tables of films in the report of a scan: disagreements, notes, exceptions, and all films."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common.outcomes import short_reader_word
from gui.export.reports.blocks import Block, Cell, Row, Space, Text, heading
from gui.export.reports.paper import POINT, Style
from gui.export.reports.scan_summary import WITHHELD, disagrees, kind_of, shape_of, short_kind_word
from gui.export.reports.wording import allowance_warnings, short_digest
from gui.i18n.message_translation import translated
from gui.i18n.number_format import count_text, probability_text

if TYPE_CHECKING:
    from gui.table.rows.film_case import FilmCase

translate = QCoreApplication.translate

_FILM_WIDTHS = (0.06, 0.31, 0.135, 0.075, 0.2, 0.09, 0.13)
_DISAGREEMENT_WIDTHS = (0.31, 0.075, 0.135, 0.1, 0.38)
_REASON_WIDTHS = (0.36, 0.16, 0.48)
_NOTE_WIDTHS = (0.31, 0.12, 0.57)
"""Shares of the page's width."""

_LONGEST_CELL = 400
"""Letters of a cell; a longer note continues in the next row, which may be on another page."""


def disagreements(cases: Sequence["FilmCase"]) -> Iterator[Block]:
    """The films for which model and reader say the opposite, and how many have a reader's verdict."""
    read = sum(case.review is not None and case.review.verdict is not None for case in cases)
    found = [case for case in cases if disagrees(case)]
    yield heading(translate("Report", "Disagreements with the reader"))
    text = translate("Report", "{0} films have a reader's verdict; for {1} of them the model says the opposite.")
    yield Text(text.format(count_text(read), count_text(len(found))), gap=6 * POINT)
    names = (
        translate("Report", "File"),
        translate("Report", "Prob."),
        translate("Report", "Model"),
        translate("Report", "Reader"),
        translate("Report", "Note"),
    )
    yield from _table(names, _DISAGREEMENT_WIDTHS, map(_disagreement, found))


def _disagreement(case: "FilmCase") -> tuple[Cell, ...]:
    note = case.review.note if case.review else ""
    return (
        Cell(case.name),
        Cell(probability_text(case.finding.probability or 0.0)),
        Cell(short_kind_word(kind_of(case)), outcome=case.outcome),
        Cell(_reader(case)),
        Cell(_shortened(note)),
    )


def notes(cases: Sequence["FilmCase"]) -> Iterator[Block]:
    """Every note in full, also of films on which reader and model agree; no section if there are none."""
    noted = [case for case in cases if case.review is not None and case.review.note]
    if noted:
        yield heading(translate("Report", "Notes of the reader"))
    names = (translate("Report", "File"), translate("Report", "Reader"), translate("Report", "Note"))
    yield from _table(names, _NOTE_WIDTHS, (row for case in noted for row in _note(case)))


def _note(case: "FilmCase") -> Iterator[tuple[Cell, ...]]:
    note = case.review.note if case.review else ""
    for number, part in enumerate(wrap(note, _LONGEST_CELL)):
        yield Cell("" if number else case.name), Cell("" if number else _reader(case)), Cell(part)


def films_with_allowances(cases: Sequence["FilmCase"]) -> Iterator[Block]:
    """The films that were corrected, or assessed anyway; no section if there are none."""
    found = [case for case in cases if allowance_warnings(case)]
    if found:
        yield heading(translate("Report", "Films corrected or assessed anyway at the user's wish"))
    names = (translate("Report", "File"), translate("Report", "Kind"), translate("Report", "Warnings"))
    rows = (
        (Cell(case.name), Cell(short_kind_word(kind_of(case))), Cell(_shortened(" ".join(allowance_warnings(case)))))
        for case in found
    )
    yield from _table(names, _REASON_WIDTHS, rows)


def films_not_assessed(cases: Sequence["FilmCase"]) -> Iterator[Block]:
    """The films that were not assessed, each with the reason."""
    found = [case for case in cases if case.finding.probability is None]
    yield heading(translate("Report", "Films not assessed"))
    if not found:
        yield Text(translate("Report", "Every film was assessed."), gap=10 * POINT)
    names = (translate("Report", "File"), translate("Report", "Kind"), translate("Report", "Reason"))
    rows = (
        (
            Cell(case.name),
            Cell(short_kind_word(kind_of(case))),
            Cell(_shortened(" ".join(map(translated, (*case.finding.reasons, *case.warnings))))),
        )
        for case in found
    )
    yield from _table(names, _REASON_WIDTHS, rows)


def all_films(cases: Sequence["FilmCase"]) -> Iterator[Block]:
    """A numbered row for each film."""
    yield heading(translate("Report", "All films of this report"))
    names = (
        translate("Report", "No."),
        translate("Report", "File"),
        translate("Report", "Verdict"),
        translate("Report", "Prob."),
        translate("Report", "Zone"),
        translate("Report", "Reader"),
        translate("Report", "SHA-256"),
    )
    rows = (_film(number, case) for number, case in enumerate(cases, 1))
    yield from _table(names, _FILM_WIDTHS, rows)


def _film(number: int, case: "FilmCase") -> tuple[Cell, ...]:
    finding, kind = case.finding, kind_of(case)
    shown = finding.probability is not None and kind != WITHHELD
    return (
        Cell(count_text(number), Style.LABEL),
        Cell(case.name),
        Cell(short_kind_word(kind), outcome=shape_of(kind)),
        Cell(probability_text(finding.probability or 0.0) if shown else ""),
        Cell(translated(finding.zone) if shown else ""),
        Cell(_reader(case)),
        Cell(short_digest(case), Style.DIGEST),
    )


def _table(names: Sequence[str], widths: Sequence[float], rows: Iterable[tuple[Cell, ...]]) -> Iterator[Block]:
    """A table with its header repeated on every page; no blocks if there are no rows."""
    cells = tuple(Cell(name, Style.STRONG_CELL) for name in names)
    header = Row(cells, widths, keeps_next=True, strong_line=True)
    is_empty = True
    for row in rows:
        if is_empty:
            yield header
        is_empty = False
        yield Row(row, widths, header)
    if not is_empty:
        yield Space(10 * POINT)


def _reader(case: "FilmCase") -> str:
    return short_reader_word(case.review.verdict) if case.review and case.review.verdict else ""


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
