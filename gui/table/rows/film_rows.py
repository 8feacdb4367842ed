"""The films as columns: arrays of values for sorting, filtering and counting, fast enough for 100,000 rows."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from gui.common import lazy
from gui.table.rows.blind_reading import is_name_hidden, is_withheld
from gui.table.rows.film_case import FilmCase, film_number, hidden_name, natural_keys
from gui.table.rows.row_codes import (
    NO_READER,
    NO_SIGNS,
    SIGNS,
    UNDECIDED,
    outcome_codes,
    review_codes,
    verdicts_by_code,
    warning_counts,
)

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    from inference.finding import Finding, Verdict
    from inference.models.passport import ConformalBounds, OperatingPoint
    from inference.review.verdicts import Review

_BLOCK = 4096
"""How many findings are added at once: they are read once per column, and this many fit into the processor's cache."""

_NAN = float("nan")


class DecisionRule(Struct, frozen=True):
    """The rule that turns a model's probabilities into verdicts: operating point, undecided band and name."""

    point: "OperatingPoint"
    conformal: "ConformalBounds"
    name: str


class FilmRows:
    """Findings in the order of arrival, ascending by case id; independent of Qt.

    Attributes:
        findings: In the order of arrival, with verdicts at the operating point of their scan.
        ids: int64, ascending.
        probabilities: float64, 0 to 1; NaN where there is none.
        outcomes: A code each (`row_codes`), at the current operating point.
        zones: uint16, each an index into `zone_words`; 0 is no zone.
        models: uint8, each an index into `model_digests`.
        warnings: The number of warnings of each film.
        answer_warnings: The number of its warnings that are withheld with the model's answer.
        readers: The code of each reader's verdict (`row_codes`).
        notes: 1 if there is a note.
        blind: Whether the reader reads blind.
        sealed: Whether answers stay withheld after the reader's, as in a reader study.
    """

    def __init__(self) -> None:
        self.blind = self.sealed = False
        self.rules: dict[str, DecisionRule] = {}
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

    def has_duplicates(self, paths: Sequence[str]) -> bool:
        """Whether any of these files is in the table already, or occurs twice among them."""
        distinct = set(paths)
        return len(distinct) < len(paths) or not self._id_of_path.keys().isdisjoint(distinct)

    def append(self, findings: Sequence["Finding"], paths: Sequence[str]) -> None:
        """Add findings of files that are not in the table; `paths` are their paths as text."""
        first = self._next_id
        self._next_id += len(findings)
        self._extend(findings, paths, range(first, self._next_id))

    def set_finding(self, row: int, finding: "Finding") -> None:
        """Replace the finding of a row by a newer one of the same file."""
        self.findings[row] = finding
        self.probabilities[row] = _NAN if finding.probability is None else finding.probability
        self.zones[row] = self._coded_zones([finding])[0]
        self.models[row] = self._coded_models([finding])[0]
        self.warnings[row], self.answer_warnings[row] = warning_counts(finding)
        only = slice(row, row + 1)
        self.outcomes[row] = self._judged_codes([finding], self.probabilities[only], self.models[only])[0]
        if row < len(self._file_keys):
            self._file_keys[row] = natural_keys((finding.file,))[0]
        if row < len(self._numbers):
            self._numbers[row] = film_number(finding)
        if row < len(self._number_keys):
            self._number_keys[row] = natural_keys((hidden_name(self._numbers[row]),))[0]

    def relocate(self, new_paths: "Mapping[Path, Path]") -> list[int]:
        """Change the paths of films, given as old path to new path; return their rows. Unknown paths are ignored."""
        ids = {old: self._id_of_path.pop(str(old)) for old in new_paths if str(old) in self._id_of_path}
        self._id_of_path.update({str(new_paths[old]): case_id for old, case_id in ids.items()})
        rows = {old: self.row_of(case_id) for old, case_id in ids.items()}
        for old, row in rows.items():
            self.set_finding(row, replace(self.findings[row], path=new_paths[old]))
        return list(rows.values())

    def set_review(self, row: int, review: "Review | None") -> None:
        """Store the review of a film."""
        case_id = self.ids[row]
        if review is None:
            self._reviews.pop(case_id, None)
        else:
            self._reviews[case_id] = review
        self.readers[row], self.notes[row] = review_codes(review)

    def judge(self, rules: "Mapping[str, DecisionRule]") -> None:
        """Apply decision rules to all films, and to films that are added later.

        Args:
            rules: By the digest of their model; films of other models keep their verdicts.
        """
        self.rules = dict(rules)
        if self.findings:
            self.outcomes[:] = self._decided(self.outcomes, self.probabilities, self.models)

    def remove(self, case_ids: set[int]) -> tuple[FilmCase, ...]:
        """Remove cases, and return them."""
        rows = [row for case_id in sorted(case_ids) if (row := self.row_or_none(case_id)) is not None]
        removed = tuple(self.cases(rows))
        for case in removed:
            del self._id_of_path[str(case.finding.path)]
            self._reviews.pop(case.case_id, None)
        if removed:
            self._rearrange(lazy.np.delete(lazy.np.arange(len(self)), rows))
        return removed

    def restore(self, cases: Iterable[FilmCase]) -> None:
        """Restore cases at their places, except those whose file has been added again."""
        by_path = {str(case.finding.path): case for case in cases}
        restored = {path: case for path, case in by_path.items() if path not in self._id_of_path}
        first = len(self)
        findings = [case.finding for case in restored.values()]
        self._extend(findings, list(restored), [case.case_id for case in restored.values()])
        for row, case in enumerate(restored.values(), first):
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
        for row in self.name_hidden().nonzero()[0].tolist():
            files[row] = hidden_name(self.numbers()[row])
        return files

    def name_hidden(self, first: int = 0) -> "npt.NDArray[np.bool_]":
        """Which rows from `first` on have a hidden name: bool [len - first]."""
        reviewed = lazy.np.frombuffer(self.readers, lazy.np.uint8)[first:] != NO_READER
        return is_name_hidden(blind=self.blind, reviewed=reviewed, sealed=self.sealed)

    def name_keys(self) -> list[str]:
        """Sort keys of the displayed names; sorting by hidden file names would reveal them."""
        hidden: list[int] = self.name_hidden().nonzero()[0].tolist()
        if not hidden:
            return self.file_keys()
        number_keys = self._complete_number_keys()
        if len(hidden) == len(self):
            return number_keys
        keys = list(self.file_keys())
        for row in hidden:
            keys[row] = number_keys[row]
        return keys

    def _complete_number_keys(self) -> list[str]:
        """Sort keys of the film numbers, stored since making them takes ten times as long as sorting by them."""
        first = len(self._number_keys)
        if first < len(self):
            self._number_keys += natural_keys([hidden_name(number) for number in self.numbers()[first:]])
        return self._number_keys

    @property
    def is_shuffled(self) -> bool:
        """Whether the default order is that of the film numbers, since the scan's order would reveal folders."""
        return self.blind and not self.sealed

    def in_default_order(self, rows: "array[int]") -> "array[int]":
        """Rows in the order of the scan, or of the film numbers in blind reading."""
        if not self.is_shuffled or not rows:
            return rows
        picked, numbers = lazy.np.frombuffer(rows, lazy.np.intc), lazy.np.frombuffer(self.numbers(), lazy.np.int64)
        order = lazy.np.argsort(numbers[picked], kind="stable")  # fast if most rows are in order already
        return array("i", picked[order].tobytes())

    def numbers(self) -> "array[int]":
        """The film number of each row, made on demand."""
        if len(self._numbers) < len(self):
            self._numbers.extend(map(film_number, self.findings[len(self._numbers) :]))
        return self._numbers

    def withheld(self, first: int = 0) -> "npt.NDArray[np.bool_]":
        """Which rows from `first` on have a withheld answer: bool [len - first]."""
        columns = (self.readers, self.outcomes)
        readers, outcomes = (lazy.np.frombuffer(column, lazy.np.uint8)[first:] for column in columns)
        return is_withheld(
            blind=self.blind, assessed=outcomes <= NO_SIGNS, reviewed=readers != NO_READER, sealed=self.sealed
        )

    def hidden(self, first: int = 0) -> "npt.NDArray[np.bool_]":
        """Which rows from `first` on hide their answer or their name, as `FilmCase.is_hidden`: bool [len - first]."""
        return self.withheld(first) | self.name_hidden(first) | self.sealed

    def visible_warnings(self, first: int = 0) -> "npt.NDArray[np.uint8]":
        """The number of visible warnings of each row from `first` on."""
        counts = (self.warnings, self.answer_warnings)
        total, of_answer = (lazy.np.frombuffer(column, lazy.np.uint8)[first:] for column in counts)
        visible: npt.NDArray[np.uint8] = total - of_answer * self.hidden(first)
        return visible

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
        """Keep only these rows, in this order; it must be ascending unless all file keys are made."""
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
        probabilities = array("d", [_NAN if (p := finding.probability) is None else p for finding in findings])
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
                self.warnings[row], self.answer_warnings[row] = warning_counts(finding)

    def _coded_zones(self, findings: "Sequence[Finding]") -> list[int]:
        zones = [
            "" if (zone := finding.zone) is None else str(zone) if zone.arguments else zone.template
            for finding in findings
        ]
        codes = self._zone_codes
        for word in set(zones) - codes.keys():
            codes[word] = len(self.zone_words)
            self.zone_words.append(word)
        return [codes[zone] for zone in zones]

    def _coded_models(self, findings: "Sequence[Finding]") -> bytearray:
        digests = [finding.model.sha256 for finding in findings]
        self.model_digests += sorted(set(digests).difference(self.model_digests))
        codes = {digest: code for code, digest in enumerate(self.model_digests)}
        return bytearray([codes[digest] for digest in digests])

    def _judged_codes(
        self, findings: Sequence["Finding"], probabilities: "array[float]", models: bytearray
    ) -> bytearray:
        codes = outcome_codes(findings)
        return self._decided(codes, probabilities, models) if self.rules else codes

    def _decided(self, codes: bytearray, probabilities: "array[float]", models: bytearray) -> bytearray:
        """The outcomes by each model's rule: `inference.models.decision.decide` for all films at once."""
        values, outcomes = lazy.np.frombuffer(probabilities), lazy.np.frombuffer(codes, lazy.np.uint8).copy()
        answered_by, assessed = lazy.np.frombuffer(models, lazy.np.uint8), outcomes <= NO_SIGNS
        for code, digest in enumerate(self.model_digests):
            if digest in self.rules:
                rule, of_model = self.rules[digest], assessed & (answered_by == code)
                above = values >= rule.point.threshold
                outcomes[of_model] = UNDECIDED
                outcomes[of_model & above & (values >= rule.conformal.normal_high)] = SIGNS
                outcomes[of_model & ~above & (values <= rule.conformal.pneumonia_low)] = NO_SIGNS
        return bytearray(outcomes.tobytes())

    def judged(self, rows: Iterable[int]) -> list["Finding"]:
        """The findings of rows, with verdicts at the current operating points."""
        verdicts = verdicts_by_code()
        names = [self.rules[digest].name if digest in self.rules else None for digest in self.model_digests]
        return [_judged(self.findings[row], verdicts[self.outcomes[row]], names[self.models[row]]) for row in rows]


def _judged(finding: "Finding", verdict: "Verdict | None", name: str | None) -> "Finding":
    """A finding with its verdict by the rule of that name; the same object if nothing changes."""
    if name is None or verdict is None or (finding.verdict is verdict and finding.operating_point == name):
        return finding
    return replace(finding, verdict=verdict, operating_point=name)
