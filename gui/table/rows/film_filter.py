"""Filters the table's films by chips and search terms, all rows at once.

Terms on a withheld answer, or on its film's name, never match, negated or not. So a filter cannot reveal an answer
during blind reading.
"""

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from gui.common import lazy
from gui.table.rows.film_rows import (
    FAILED,
    NO_READER,
    NO_SIGNS,
    READER_NO_SIGNS,
    READER_SIGNS,
    READER_UNSURE,
    REFUSED,
    SIGNS,
    UNDECIDED,
    FilmRows,
)
from gui.table.rows.search import ChoiceTerm, Field, RangeTerm, Search, Term, TextTerm, folded

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding

    Mask = npt.NDArray[np.bool_]


class Chip(StrEnum):
    """The filters behind the chips."""

    SIGNS = "signs"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    ERRORS = "errors"
    UNREVIEWED = "unreviewed"
    DISAGREEMENTS = "disagreements"


_OUTCOME_CHIPS = {Chip.SIGNS: SIGNS, Chip.UNDECIDED: UNDECIDED, Chip.REFUSED: REFUSED, Chip.ERRORS: FAILED}
_VERDICTS = {"signs": SIGNS, "no_signs": NO_SIGNS, "undecided": UNDECIDED, "refused": REFUSED, "error": FAILED}
_READERS = {"signs": READER_SIGNS, "no_signs": READER_NO_SIGNS, "unsure": READER_UNSURE, "none": NO_READER}
_ANSWERS = frozenset({Field.PROBABILITY, Field.VERDICT, Field.ZONE})


class FilmFilter(Struct, frozen=True, kw_only=True):
    """Chips and a search.

    Attributes:
        chips: Chips of outcomes are joined by or, since a film has one outcome; all others by and.
        search: All terms must match.
        only: Paths to which the films are limited; None for all.
    """

    chips: frozenset[Chip] = frozenset()
    search: Search = Search()
    only: frozenset[str] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every film passes."""
        return not self.chips and not self.search.terms and self.only is None


def passing(rows: FilmRows, films: FilmFilter, first: int = 0) -> "Mask":
    """Which rows from `first` on pass the filter."""
    asked = _QueryColumns(rows, first)
    passes = lazy.np.ones(len(rows) - first, lazy.np.bool_)
    wanted = [code for chip, code in _OUTCOME_CHIPS.items() if chip in films.chips]
    if wanted:
        passes &= lazy.np.isin(asked.outcomes, wanted) & ~asked.withheld
    if Chip.UNREVIEWED in films.chips:
        passes &= asked.unreviewed()
    if Chip.DISAGREEMENTS in films.chips:
        passes &= asked.disagreeing() & ~asked.withheld
    if films.only is not None:
        only = films.only
        passes &= lazy.np.array([str(each.path) in only for each in rows.findings[first:]], lazy.np.bool_)
    for term in films.search.terms:
        passes &= asked.meets(term)
    return passes


def chip_counts(rows: FilmRows) -> dict[Chip, int]:
    """The number of films in the whole table that match each chip; films with a withheld answer match none."""
    if not len(rows):
        return dict.fromkeys(Chip, 0)
    return {chip: int(passing(rows, FilmFilter(chips=frozenset({chip}))).sum()) for chip in Chip}


class _QueryColumns:
    """The rows' columns as numpy views, for the time of one query: viewed arrays cannot grow."""

    def __init__(self, rows: FilmRows, first: int) -> None:
        self._rows, self._first = rows, first
        self.withheld = rows.withheld(first)
        self.outcomes = lazy.np.frombuffer(rows.outcomes, lazy.np.uint8)[first:]
        self.readers = lazy.np.frombuffer(rows.readers, lazy.np.uint8)[first:]

    @cached_property
    def _names(self) -> list[str]:
        """The file names as text is searched in them: made once for all words of a search."""
        return [folded(each.file) for each in self._rows.findings[self._first :]]

    def unreviewed(self) -> "Mask":
        """Rows without a reader's verdict, unreadable files excepted."""
        mask: Mask = (self.readers == NO_READER) & (self.outcomes != FAILED)
        return mask

    def disagreeing(self) -> "Mask":
        """Rows on which reader and model contradict each other; unsure and undecided never do."""
        mask: Mask = ((self.readers == READER_SIGNS) & (self.outcomes == NO_SIGNS)) | (
            (self.readers == READER_NO_SIGNS) & (self.outcomes == SIGNS)
        )
        return mask

    def meets(self, term: Term) -> "Mask":
        """Which rows meet a term."""
        mask = self._matches(term)
        if term.negated:
            mask = ~mask
        field = Field.PROBABILITY if isinstance(term, RangeTerm) else term.field
        if field is Field.FILE:
            return mask & ~self._rows.nameless(self._first)
        return mask & ~self.withheld if field in _ANSWERS else mask

    def _matches(self, term: Term) -> "Mask":
        match term:
            case RangeTerm():
                return self._within(term)
            case TextTerm():
                return self._holds(term)
        return self._mask(self._chosen(term))

    def _chosen(self, term: ChoiceTerm) -> object:
        match term.field:
            case Field.VERDICT:
                return self.outcomes == _VERDICTS[term.choice]
            case Field.READER:
                return self.readers == _READERS[term.choice]
            case Field.REVIEWED:
                return self.readers != NO_READER if term.choice == "yes" else self.unreviewed()
        notes = term.field is Field.NOTE
        marks = self._codes(self._rows.notes) if notes else self._rows.visible_warnings(self._first)
        return (marks > 0) == (term.choice == "yes")

    def _within(self, term: RangeTerm) -> "Mask":
        values = lazy.np.frombuffer(self._rows.probabilities)[self._first :]
        above = values > term.low if term.low_is_open else values >= term.low
        below = values < term.high if term.high_is_open else values <= term.high
        return self._mask(above & below)  # NaN compares with nothing

    def _holds(self, term: TextTerm) -> "Mask":
        text, findings = term.text, self._rows.findings[self._first :]
        match term.field:
            case Field.FILE:
                return self._mask([text in name for name in self._names])
            case Field.ZONE:
                words = lazy.np.array([text in folded(word) for word in self._rows.zone_words])
                return self._mask(words[lazy.np.frombuffer(self._rows.zones, "uint16")[self._first :]])
            case Field.CODE:
                # "age", but not "damaged"; most films have no reason, and need not be asked for its code
                return self._mask([bool(each.reasons) and (each.code or "").startswith(text) for each in findings])
            case Field.WARNING:
                pairs = zip(findings, self.withheld.tolist(), strict=True)
                return self._mask([bool(each.warnings) and _warns(each, text, withheld) for each, withheld in pairs])
            case _:
                reviews = (self._rows.review(row) for row in range(self._first, len(self._rows)))
                return self._mask([review is not None and text in folded(review.note) for review in reviews])

    def _codes(self, column: bytearray) -> "npt.NDArray[np.uint8]":
        return lazy.np.frombuffer(column, lazy.np.uint8)[self._first :]

    def _mask(self, values: object) -> "Mask":
        return lazy.np.asarray(values, lazy.np.bool_)


def _warns(finding: "Finding", text: str, withheld: bool) -> bool:
    """Whether a visible warning contains a text."""
    return any(text in folded(str(each)) for each in finding.visible_warnings(withheld=withheld))
