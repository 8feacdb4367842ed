"""Filters the table's films by chips and search terms, all rows at once.

Terms on a withheld answer or on a hidden name never match, negated or not. So a filter cannot reveal an answer during
blind reading.
"""

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from gui.common import lazy
from gui.table.rows.film_rows import FilmRows
from gui.table.rows.row_codes import (
    FAILED,
    NO_READER,
    NO_SIGNS,
    READER_CODES,
    READER_NO_SIGNS,
    READER_SIGNS,
    REFUSED,
    SIGNS,
    UNDECIDED,
)
from gui.table.rows.search import ChoiceTerm, Field, RangeTerm, Search, Term, TextTerm, folded

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding

    Mask = npt.NDArray[np.bool_]


class Chip(StrEnum):
    """The filters of the chips above the table."""

    SIGNS = "signs"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    ERRORS = "errors"
    UNREVIEWED = "unreviewed"
    DISAGREEMENTS = "disagreements"


_OUTCOME_CHIPS = {Chip.SIGNS: SIGNS, Chip.UNDECIDED: UNDECIDED, Chip.REFUSED: REFUSED, Chip.ERRORS: FAILED}
_VERDICT_CHOICES = {"signs": SIGNS, "no_signs": NO_SIGNS, "undecided": UNDECIDED, "refused": REFUSED, "error": FAILED}
_READER_CHOICES = {**READER_CODES, "none": NO_READER}
_ANSWER_FIELDS = frozenset({Field.PROBABILITY, Field.VERDICT, Field.ZONE})
"""Fields that reveal the model's answer."""


class FilmFilter(Struct, frozen=True, kw_only=True):
    """Chips and a search.

    Attributes:
        chips: Chips of outcomes are joined by or, since a film has one outcome; all other chips by and.
        search: All terms must match.
        only_paths: Paths to which the films are limited; None for no limit.
    """

    chips: frozenset[Chip] = frozenset()
    search: Search = Search()
    only_paths: frozenset[str] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every film passes."""
        return not self.chips and not self.search.terms and self.only_paths is None


def passing(rows: FilmRows, films_filter: FilmFilter, first: int = 0) -> "Mask":
    """Which rows from `first` on pass the filter: bool [len(rows) - first]."""
    query = _QueryColumns(rows, first)
    passes = lazy.np.ones(len(rows) - first, lazy.np.bool_)
    outcomes = [code for chip, code in _OUTCOME_CHIPS.items() if chip in films_filter.chips]
    if outcomes:
        passes &= lazy.np.isin(query.outcomes, outcomes) & ~query.withheld
    if Chip.UNREVIEWED in films_filter.chips:
        passes &= query.unreviewed()
    if Chip.DISAGREEMENTS in films_filter.chips:
        passes &= query.disagreeing() & ~query.withheld
    if films_filter.only_paths is not None:
        paths = films_filter.only_paths
        passes &= lazy.np.array([str(finding.path) in paths for finding in rows.findings[first:]], lazy.np.bool_)
    for term in films_filter.search.terms:
        passes &= query.matches(term)
    return passes


def chip_counts(rows: FilmRows) -> dict[Chip, int]:
    """The number of films in the whole table that match each chip; films with a withheld answer match none."""
    if not len(rows):
        return dict.fromkeys(Chip, 0)
    return {chip: int(passing(rows, FilmFilter(chips=frozenset({chip}))).sum()) for chip in Chip}


class _QueryColumns:
    """Numpy views of the rows' columns, for the duration of one query: an array cannot grow while it has a view."""

    def __init__(self, rows: FilmRows, first: int) -> None:
        self._rows, self._first = rows, first
        self.withheld = rows.withheld(first)
        self.outcomes = lazy.np.frombuffer(rows.outcomes, lazy.np.uint8)[first:]
        self.readers = lazy.np.frombuffer(rows.readers, lazy.np.uint8)[first:]

    @cached_property
    def _names(self) -> list[str]:
        """The folded file names, made once for all words of a search."""
        return [folded(finding.file) for finding in self._rows.findings[self._first :]]

    def unreviewed(self) -> "Mask":
        """Rows without a reader's verdict, except files that could not be read."""
        mask: Mask = (self.readers == NO_READER) & (self.outcomes != FAILED)
        return mask

    def disagreeing(self) -> "Mask":
        """Rows on which reader and model contradict each other; unsure and undecided never do."""
        mask: Mask = ((self.readers == READER_SIGNS) & (self.outcomes == NO_SIGNS)) | (
            (self.readers == READER_NO_SIGNS) & (self.outcomes == SIGNS)
        )
        return mask

    def matches(self, term: Term) -> "Mask":
        """Which rows match a term."""
        mask = self._matches_positive(term)
        if term.negated:
            mask = ~mask
        field = Field.PROBABILITY if isinstance(term, RangeTerm) else term.field
        if field is Field.FILE:
            return mask & ~self._rows.name_hidden(self._first)
        return mask & ~self.withheld if field in _ANSWER_FIELDS else mask

    def _matches_positive(self, term: Term) -> "Mask":
        match term:
            case RangeTerm():
                return self._is_within(term)
            case TextTerm():
                return self._contains(term)
        return self._mask(self._has_choice(term))

    def _has_choice(self, term: ChoiceTerm) -> object:
        match term.field:
            case Field.VERDICT:
                return self.outcomes == _VERDICT_CHOICES[term.choice]
            case Field.READER:
                return self.readers == _READER_CHOICES[term.choice]
            case Field.REVIEWED:
                return self.readers != NO_READER if term.choice == "yes" else self.unreviewed()
        is_note = term.field is Field.NOTE
        counts = self._bytes(self._rows.notes) if is_note else self._rows.visible_warnings(self._first)
        return (counts > 0) == (term.choice == "yes")

    def _is_within(self, term: RangeTerm) -> "Mask":
        values = lazy.np.frombuffer(self._rows.probabilities)[self._first :]
        above = values > term.low if term.low_is_open else values >= term.low
        below = values < term.high if term.high_is_open else values <= term.high
        return self._mask(above & below)  # comparing NaN gives False

    def _contains(self, term: TextTerm) -> "Mask":
        text, findings = term.text, self._rows.findings[self._first :]
        match term.field:
            case Field.FILE:
                return self._mask([text in name for name in self._names])
            case Field.ZONE:
                words = lazy.np.array([text in folded(word) for word in self._rows.zone_words])
                return self._mask(words[lazy.np.frombuffer(self._rows.zones, "uint16")[self._first :]])
            case Field.CODE:
                # from the beginning, so that "age" does not find "damaged"; testing for reasons first is faster
                return self._mask(
                    [bool(finding.reasons) and (finding.code or "").startswith(text) for finding in findings]
                )
            case Field.WARNING:
                pairs = zip(findings, self._rows.hidden(self._first).tolist(), strict=True)
                return self._mask([bool(film.warnings) and _warns(film, text, hidden) for film, hidden in pairs])
            case _:
                reviews = (self._rows.review(row) for row in range(self._first, len(self._rows)))
                return self._mask([review is not None and text in folded(review.note) for review in reviews])

    def _bytes(self, column: bytearray) -> "npt.NDArray[np.uint8]":
        return lazy.np.frombuffer(column, lazy.np.uint8)[self._first :]

    def _mask(self, values: object) -> "Mask":
        return lazy.np.asarray(values, lazy.np.bool_)


def _warns(finding: "Finding", text: str, hidden: bool) -> bool:
    """Whether a visible warning contains a text."""
    return any(text in folded(str(warning)) for warning in finding.visible_warnings(withheld=hidden))
