"""The films by column: values for sorting, filtering and counting are in arrays, fast enough for 100,000 rows."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from gui.common import lazy
from gui.common.outcomes import Outcome
from gui.table.rows.blind_reading import is_nameless, is_withheld
from gui.table.rows.film_case import FilmCase, film_number, hidden_name, natural_keys

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding, Verdict
    from inference.models.passport import ConformalBounds, OperatingPoint
    from inference.review.verdicts import Review

OUTCOMES = tuple(Outcome)
"""An outcome's code is its place here."""

SIGNS, UNDECIDED, NO_SIGNS, REFUSED, FAILED = range(5)
"""The codes of the outcomes."""

NO_READER, READER_SIGNS, READER_UNSURE, READER_NO_SIGNS = range(4)
"""The codes of the reader's verdicts, in the order in which they are sorted."""

_READERS = {"signs": READER_SIGNS, "unsure": READER_UNSURE, "no_signs": READER_NO_SIGNS}
_MOST_WARNINGS = 255
_BLOCK = 4096
"""Findings that are added in one go: each is read once for each column, and so many stay in the processor's cache."""

_NAN = float("nan")


class JudgedAt(Struct, frozen=True):
    """The operating point of a model's films, and its name in the findings."""

    point: "OperatingPoint"
    conformal: "ConformalBounds"
    rule: str


class FilmRows:
    """Findings in the order of arrival, ascending by case id; independent of Qt.

    Attributes:
        findings: In the order of arrival, with verdicts at the operating point of their scan.
        ids: int64, ascending.
        probabilities: float64, 0 to 1; NaN where there is none.
        outcomes: A code each, at the current operating point.
        zones: uint16, each an index into `zone_words`; 0 is no zone.
        models: uint8, each an index into `model_digests`.
        warnings: Number of warnings of each film.
        answer_warnings: Number of those that are withheld with the model's answer.
        readers: A code each.
        notes: 1 if there is a note.
        blind: Whether the reader reads blind.
        sealed: Whether answers stay withheld after the reader's, as in a reader study.
    """

    def __init__(self) -> None:
        self.blind = self.sealed = False
        self.points: dict[str, JudgedAt] = {}
        self.model_digests: list[str] = []
        self.zone_words = [""]
        self._zone_codes = {"": 0}
        self._reviews: dict[int, Review] = {}
        self._next_id = 1
        self.findings: list[Finding] = []
        self.ids = array("q")
        self.probabilities = array("d")
        self.outcomes = bytearray()
        self.zones = array("H")
        self.models = bytearray()
        self.warnings = bytearray()
        self.answer_warnings = bytearray()
        self.readers = bytearray()
        self.notes = bytearray()
        self._file_keys: list[str] = []
        self._numbers = array("q")
        self._number_keys: list[str] = []
        self._id_of_path: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self.findings)

    def row_of(self, case_id: int) -> int:
        """Row of a case.

        Raises:
            KeyError: It is not in the table.
        """
        row = self.row_or_none(case_id)
        if row is None:
            raise KeyError(case_id)
        return row

    def row_or_none(self, case_id: int) -> int | None:
        """Row of a case; None if it is not in the table."""
        row = bisect_left(self.ids, case_id)
        return row if row < len(self.ids) and self.ids[row] == case_id else None

    def id_of_path(self, path: str) -> int | None:
        """The case of a file, if it is in the table."""
        return self._id_of_path.get(path)

    def knows_any(self, paths: Sequence[str]) -> bool:
        """Whether any of these files is in the table or occurs twice."""
        distinct = set(paths)
        return len(distinct) < len(paths) or not self._id_of_path.keys().isdisjoint(distinct)

    def append(self, findings: Sequence["Finding"], paths: Sequence[str]) -> None:
        """Add findings of files that are not in the table; `paths` are their paths as text."""
        first = self._next_id
        self._next_id += len(findings)
        self._extend(findings, paths, range(first, self._next_id))

    def put(self, row: int, finding: "Finding") -> None:
        """Replace the finding of a row by a newer one of the same file."""
        self.findings[row] = finding
        self.probabilities[row] = _NAN if finding.probability is None else finding.probability
        self.zones[row] = self._coded_zones([finding])[0]
        self.models[row] = self._coded_models([finding])[0]
        self.warnings[row], self.answer_warnings[row] = _warning_counts(finding)
        only = slice(row, row + 1)
        self.outcomes[row] = self._judged_codes([finding], self.probabilities[only], self.models[only])[0]
        if row < len(self._file_keys):
            self._file_keys[row] = natural_keys((finding.file,))[0]
        if row < len(self._numbers):
            self._numbers[row] = film_number(finding)
        if row < len(self._number_keys):
            self._number_keys[row] = natural_keys((hidden_name(self._numbers[row]),))[0]

    def move(self, places: "Mapping[Path, Path]") -> list[int]:
        """Give films other paths, by those so far, and return their rows; files not in the table are left out."""
        ids = {old: self._id_of_path.pop(str(old)) for old in places if str(old) in self._id_of_path}
        self._id_of_path.update({str(places[old]): case_id for old, case_id in ids.items()})
        rows = {old: self.row_of(case_id) for old, case_id in ids.items()}
        for old, row in rows.items():
            self.put(row, replace(self.findings[row], path=places[old]))
        return list(rows.values())

    def set_review(self, row: int, review: "Review | None") -> None:
        """Store the review of a film."""
        case_id = self.ids[row]
        if review is None:
            self._reviews.pop(case_id, None)
        else:
            self._reviews[case_id] = review
        self.readers[row], self.notes[row] = _review_codes(review)

    def judge(self, points: "Mapping[str, JudgedAt]") -> None:
        """Apply operating points to all films, and to those that come later.

        Args:
            points: By the digest of the model that they belong to; films of other models stay as they are.
        """
        self.points = dict(points)
        if self.findings:
            self.outcomes[:] = self._decided(self.outcomes, self.probabilities, self.models)

    def remove(self, wanted: set[int]) -> tuple[FilmCase, ...]:
        """Remove cases, and return them."""
        gone = [row for case_id in sorted(wanted) if (row := self.row_or_none(case_id)) is not None]
        removed = tuple(self.cases(gone))
        for case in removed:
            del self._id_of_path[str(case.finding.path)]
            self._reviews.pop(case.case_id, None)
        if removed:
            self._rearrange(lazy.np.delete(lazy.np.arange(len(self)), gone))
        return removed

    def restore(self, cases: Iterable[FilmCase]) -> None:
        """Restore cases at their places, except those whose file has been added again."""
        by_path = {str(case.finding.path): case for case in cases}
        back = {path: case for path, case in by_path.items() if path not in self._id_of_path}
        first = len(self)
        self._extend([case.finding for case in back.values()], list(back), [case.case_id for case in back.values()])
        for row, case in enumerate(back.values(), first):
            self.set_review(row, case.review)
        self.file_keys()
        self._rearrange(lazy.np.frombuffer(self.ids, lazy.np.int64).argsort())

    def review(self, row: int) -> "Review | None":
        """The review of a film, if any."""
        return self._reviews.get(self.ids[row])

    def case(self, row: int) -> FilmCase:
        """The case of a row."""
        return self.cases((row,))[0]

    def cases(self, rows: Sequence[int]) -> list[FilmCase]:
        """The cases of many rows."""
        return [
            FilmCase(self.ids[row], finding, self.review(row), self.blind, self.sealed)
            for row, finding in zip(rows, self.judged(rows), strict=True)
        ]

    def names(self) -> list[str]:
        """The displayed name of each film, as `FilmCase.name`."""
        files = [finding.file for finding in self.findings]
        for row in self.nameless().nonzero()[0].tolist():
            files[row] = hidden_name(self.numbers()[row])
        return files

    def nameless(self, first: int = 0) -> "npt.NDArray[np.bool_]":
        """Which rows from `first` on have a hidden name, which may name a class."""
        reviewed = lazy.np.frombuffer(self.readers, lazy.np.uint8)[first:] != NO_READER
        return is_nameless(blind=self.blind, reviewed=reviewed, sealed=self.sealed)

    def name_keys(self) -> list[str]:
        """Sort keys of the displayed names; sorting by hidden names would reveal them."""
        nameless: list[int] = self.nameless().nonzero()[0].tolist()
        if not nameless:
            return self.file_keys()
        if len(nameless) == len(self):
            return self._keys_of_numbers()
        shown, of_numbers = list(self.file_keys()), self._keys_of_numbers()
        for row in nameless:
            shown[row] = of_numbers[row]
        return shown

    def _keys_of_numbers(self) -> list[str]:
        """Sort keys of the hidden names, kept since making them takes ten times as long as sorting by them."""
        first = len(self._number_keys)
        if first < len(self):
            self._number_keys += natural_keys([hidden_name(number) for number in self.numbers()[first:]])
        return self._number_keys

    @property
    def is_shuffled(self) -> bool:
        """Whether films lie in the order of their numbers: in that of the scan, a class folder's come in a row."""
        return self.blind and not self.sealed

    def unsorted(self, rows: "array[int]") -> "array[int]":
        """Rows as they lie if no column sorts them."""
        if not self.is_shuffled or not rows:
            return rows
        picked, numbers = lazy.np.frombuffer(rows, lazy.np.intc), lazy.np.frombuffer(self.numbers(), lazy.np.int64)
        order = lazy.np.argsort(numbers[picked], kind="stable")  # quick where most rows are in order already
        return array("i", picked[order].tobytes())

    def numbers(self) -> "array[int]":
        """The number of each film in blind reading, made on demand."""
        if len(self._numbers) < len(self):
            self._numbers.extend(map(film_number, self.findings[len(self._numbers) :]))
        return self._numbers

    def withheld(self, first: int = 0) -> "npt.NDArray[np.bool_]":
        """Which rows from `first` on have a withheld answer."""
        readers, outcomes = (lazy.np.frombuffer(each, lazy.np.uint8)[first:] for each in (self.readers, self.outcomes))
        return is_withheld(
            blind=self.blind, assessed=outcomes <= NO_SIGNS, reviewed=readers != NO_READER, sealed=self.sealed
        )

    def visible_warnings(self, first: int = 0) -> "npt.NDArray[np.uint8]":
        """The number of visible warnings of each row from `first` on."""
        every, own = (lazy.np.frombuffer(e, lazy.np.uint8)[first:] for e in (self.warnings, self.answer_warnings))
        values: npt.NDArray[np.uint8] = every - own * (self.withheld(first) | self.nameless(first))
        return values

    def file_keys(self, most: int | None = None) -> list[str]:
        """Sort keys of the file names, made on demand.

        Args:
            most: Maximum number of new keys; None for all.
        """
        begin = len(self._file_keys)
        end = len(self) if most is None else min(len(self), begin + most)
        if end > begin:
            self._file_keys += natural_keys([finding.file for finding in self.findings[begin:end]])
        return self._file_keys

    def _rearrange(self, rows: "npt.NDArray[np.intp]") -> None:
        """Leave these rows in every column, in this order: ascending if not all file keys are made yet."""
        del self._numbers[:], self._number_keys[:]
        keyed = rows[rows < len(self._file_keys)]
        self.findings[:] = map(self.findings.__getitem__, rows.tolist())
        self._file_keys[:] = map(self._file_keys.__getitem__, keyed.tolist())
        for codes in (self.outcomes, self.models, self.warnings, self.answer_warnings, self.readers, self.notes):
            codes[:] = lazy.np.frombuffer(codes, lazy.np.uint8)[rows].tobytes()
        for numbers in (self.ids, self.probabilities, self.zones):
            numbers[:] = array(numbers.typecode, lazy.np.frombuffer(numbers, numbers.typecode)[rows].tobytes())

    def _extend(self, findings: Sequence["Finding"], paths: Sequence[str], ids: Sequence[int]) -> None:
        for first in range(0, len(findings), _BLOCK):
            self._extend_columns(findings[first : first + _BLOCK])
        self.ids.extend(ids)
        self._id_of_path.update(zip(paths, ids, strict=True))

    def _extend_columns(self, findings: Sequence["Finding"]) -> None:
        probabilities = array("d", [_NAN if (p := each.probability) is None else p for each in findings])
        self.findings += findings
        self.probabilities += probabilities
        models = self._coded_models(findings)
        self.models += models
        self.outcomes += self._judged_codes(findings, probabilities, models)
        self.zones.extend(self._coded_zones(findings))
        first = len(self.warnings)
        for codes in (self.warnings, self.answer_warnings, self.readers, self.notes):
            codes.extend(bytes(len(findings)))
        for row, finding in enumerate(findings, first):
            if finding.warnings:
                self.warnings[row], self.answer_warnings[row] = _warning_counts(finding)

    def _coded_zones(self, findings: "Sequence[Finding]") -> list[int]:
        zones = [
            "" if (zone := each.zone) is None else str(zone) if zone.arguments else zone.template for each in findings
        ]
        codes = self._zone_codes
        for word in set(zones) - codes.keys():
            codes[word] = len(self.zone_words)
            self.zone_words.append(word)
        return [codes[zone] for zone in zones]

    def _coded_models(self, findings: "Sequence[Finding]") -> bytearray:
        digests = [each.model.sha256 for each in findings]
        self.model_digests += sorted(set(digests).difference(self.model_digests))
        codes = {digest: code for code, digest in enumerate(self.model_digests)}
        return bytearray([codes[digest] for digest in digests])

    def _judged_codes(
        self, findings: Sequence["Finding"], probabilities: "array[float]", models: bytearray
    ) -> bytearray:
        codes = _own_codes(findings)
        return self._decided(codes, probabilities, models) if self.points else codes

    def _decided(self, codes: bytearray, probabilities: "array[float]", models: bytearray) -> bytearray:
        """The outcomes at each model's operating point: as `inference.models.decision.decide`, for all at once."""
        values, outcomes = lazy.np.frombuffer(probabilities), lazy.np.frombuffer(codes, lazy.np.uint8).copy()
        answered_by, assessed = lazy.np.frombuffer(models, lazy.np.uint8), outcomes <= NO_SIGNS
        for code, digest in enumerate(self.model_digests):
            if digest in self.points:
                at, mine = self.points[digest], assessed & (answered_by == code)
                above = values >= at.point.threshold
                outcomes[mine] = UNDECIDED
                outcomes[mine & above & (values >= at.conformal.normal_high)] = SIGNS
                outcomes[mine & ~above & (values <= at.conformal.pneumonia_low)] = NO_SIGNS
        return bytearray(outcomes.tobytes())

    def judged(self, rows: Iterable[int]) -> list["Finding"]:
        """The findings of rows, with verdicts at the current operating points."""
        verdicts = _verdicts()
        rules = [self.points[each].rule if each in self.points else None for each in self.model_digests]
        return [_judged(self.findings[row], verdicts[self.outcomes[row]], rules[self.models[row]]) for row in rows]


@cache
def _verdicts() -> "tuple[Verdict | None, ...]":
    """The verdict of each outcome's code."""
    return tuple(lazy.finding.Verdict(outcome.value) if outcome.is_assessed else None for outcome in OUTCOMES)


def _judged(finding: "Finding", verdict: "Verdict | None", name: str | None) -> "Finding":
    """A finding with its verdict at the operating point of that name; itself if nothing changes."""
    if name is None or verdict is None or (finding.verdict is verdict and finding.operating_point == name):
        return finding
    return replace(finding, verdict=verdict, operating_point=name)


def _own_codes(findings: Sequence["Finding"]) -> bytearray:
    """The outcomes of the findings themselves."""
    # Told apart by identity: an enumeration's own hash and comparison are Python, a hundred thousand times over.
    verdicts, refused = lazy.finding.Verdict, lazy.finding.Status.REFUSED
    signs, undecided, no_signs = verdicts.SIGNS, verdicts.UNDECIDED, verdicts.NO_SIGNS
    return bytearray(
        [
            SIGNS
            if (verdict := each.verdict) is signs
            else NO_SIGNS
            if verdict is no_signs
            else UNDECIDED
            if verdict is undecided
            else REFUSED
            if each.status is refused
            else FAILED
            for each in findings
        ]
    )


def _warning_counts(finding: "Finding") -> tuple[int, int]:
    """The number of a finding's warnings, and of those that are withheld with the answer."""
    every, own = len(finding.warnings), len(finding.warnings) - len(finding.visible_warnings(withheld=True))
    return min(every, _MOST_WARNINGS), min(own, _MOST_WARNINGS)


def _review_codes(review: "Review | None") -> tuple[int, int]:
    if review is None:
        return NO_READER, 0
    return NO_READER if review.verdict is None else _READERS[review.verdict.value], int(bool(review.note))
