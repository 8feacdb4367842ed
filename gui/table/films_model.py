"""The films as a table model: one row a finding, each with a case id, whatever the order on the screen."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gui.look.numbers import probability_text
from gui.look.outcomes import Outcome, word
from gui.table.film_case import FilmCase

if TYPE_CHECKING:
    from inference.finding import Finding
    from inference.passport import ConformalBounds, OperatingPoint
    from inference.review import Review

Index = QModelIndex | QPersistentModelIndex
SortValue = tuple[str | int, ...] | int | float | str | None

CASE_ROLE = Qt.ItemDataRole.UserRole
"""Gives the row's `FilmCase`, in every column."""

_NO_PARENT = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    THUMBNAIL = 0
    FILE = 1
    VERDICT = 2
    PROBABILITY = 3
    ZONE = 4


class FilmsModel(QAbstractTableModel):
    """Findings in the order in which they came; keeps paths and scores, no picture."""

    counts_changed = Signal(object)
    case_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: list[FilmCase] = []
        self._row_of: dict[int, int] = {}
        self._id_of: dict[Path, int] = {}
        self._ids = count(1)
        self._counts: Counter[Outcome] = Counter()
        self._point: OperatingPoint | None = None
        self._conformal: ConformalBounds | None = None
        self._blind = False

    def add(self, findings: Iterable["Finding"]) -> None:
        """Append findings; one of a file that is in the table already takes the place of the older one."""
        fresh: dict[Path, Finding] = {}
        for finding in findings:
            if finding.path in self._id_of:
                self._replace(finding)
            else:
                fresh[finding.path] = finding
        if fresh:
            self._append(fresh.values())
        self.counts_changed.emit(self.counts)

    def set_operating_point(self, point: "OperatingPoint", conformal: "ConformalBounds") -> None:
        """Judge every film anew at this operating point, and those that come later."""
        self._point, self._conformal = point, conformal
        self._change_all(lambda case: replace(case, finding=self._judged(case.finding)))

    def set_blind(self, blind: bool) -> None:
        """Hide the model's answer for films that the reader has given no verdict for, or show all answers again."""
        self._blind = blind
        self._change_all(lambda case: replace(case, hidden=self._hidden(case.review)))

    def set_review(self, case_id: int, review: "Review | None") -> None:
        """Show what the reader has said of a film."""
        row = self._row_of[case_id]
        self._cases[row] = replace(self._cases[row], review=review, hidden=self._hidden(review))
        self._tell_row(row)

    def ids_with_key(self, key: str) -> tuple[int, ...]:
        """The cases whose film has that key (`inference.review.review_key`): twins share one."""
        from inference.review import review_key

        return tuple(case.case_id for case in self._cases if review_key(case.finding) == key)

    def case_ids(self) -> tuple[int, ...]:
        """All cases, in the order in which they came."""
        return tuple(case.case_id for case in self._cases)

    def remove(self, case_ids: Iterable[int]) -> tuple[FilmCase, ...]:
        """Take cases out of the table.

        Returns:
            What `restore` takes to put them back, under the same ids.
        """
        unwanted = set(case_ids)
        removed = tuple(case for case in self._cases if case.case_id in unwanted)
        self._set_cases([case for case in self._cases if case.case_id not in unwanted])
        return removed

    def restore(self, removed: Iterable[FilmCase]) -> None:
        """Put cases back that were removed, each at its place in the order in which they came."""
        back = [case for case in removed if case.case_id not in self._row_of]
        self._set_cases(sorted([*self._cases, *back], key=lambda case: case.case_id))

    @property
    def counts(self) -> Counter[Outcome]:
        """How many rows have which outcome; they add up to the rows."""
        return Counter(self._counts)

    def case(self, case_id: int) -> FilmCase:
        """The row with that id."""
        return self._cases[self._row_of[case_id]]

    def index_of(self, case_id: int, column: Column = Column.FILE) -> QModelIndex:
        """Where that case stands now."""
        return self.index(self._row_of[case_id], column)

    def sort_value(self, row: int, column: int) -> SortValue:
        """What a row is sorted by in a column; None sorts last in both directions."""
        case = self._cases[row]
        match column:
            case Column.VERDICT:
                return case.outcome.rank
            case Column.PROBABILITY:
                return case.finding.probability
            case Column.ZONE:
                return case.finding.zone or None
            case _:
                return case.file_key

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows of the table; a row has none below it."""
        return 0 if parent.isValid() else len(self._cases)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Columns of the table."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and the whole case under `CASE_ROLE`."""
        if not index.isValid():
            return None
        case = self._cases[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._text(case, Column(index.column()))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join((case.finding.file, *case.finding.reasons, *case.finding.warnings))
            case int(value) if value == CASE_ROLE:
                return case
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names; rows have none."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names = ("", self.tr("File"), self.tr("Verdict"), self.tr("Probability"), self.tr("Zone or reason"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, case: FilmCase, column: Column) -> str:
        finding = case.finding
        match column:
            case Column.FILE:
                return finding.file
            case Column.VERDICT:
                return word(case.outcome)
            case Column.PROBABILITY:
                return "" if finding.probability is None else probability_text(finding.probability)
            case Column.ZONE:
                return " ".join(finding.reasons) or finding.zone
            case _:
                return ""

    def _append(self, findings: Iterable["Finding"]) -> None:
        cases = [self._case_of(next(self._ids), finding, None) for finding in findings]
        first = len(self._cases)
        self.beginInsertRows(QModelIndex(), first, first + len(cases) - 1)
        for row, case in enumerate(cases, first):
            self._cases.append(case)
            self._row_of[case.case_id] = row
            self._id_of[case.finding.path] = case.case_id
            self._counts[case.outcome] += 1
        self.endInsertRows()

    def _replace(self, finding: "Finding") -> None:
        case_id = self._id_of[finding.path]
        row = self._row_of[case_id]
        self._counts[self._cases[row].outcome] -= 1
        self._cases[row] = self._case_of(case_id, finding, self._cases[row].review)
        self._counts[self._cases[row].outcome] += 1
        self._tell_row(row)

    def _case_of(self, case_id: int, finding: "Finding", review: "Review | None") -> FilmCase:
        return FilmCase(case_id, self._judged(finding), review, self._hidden(review))

    def _hidden(self, review: "Review | None") -> bool:
        return self._blind and (review is None or review.verdict is None)

    def _judged(self, finding: "Finding") -> "Finding":
        if finding.probability is None or self._point is None or self._conformal is None:
            return finding
        from inference.finding import decide

        verdict = decide(finding.probability, self._point, self._conformal)
        return replace(finding, verdict=verdict, operating_point=self._point.name)

    def _change_all(self, change: Callable[[FilmCase], FilmCase]) -> None:
        self._cases = [change(case) for case in self._cases]
        self._counts = Counter(case.outcome for case in self._cases)
        if self._cases:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._cases) - 1, len(Column) - 1))
        self.counts_changed.emit(self.counts)
        for case_id in self._row_of:
            self.case_changed.emit(case_id)

    def _set_cases(self, cases: list[FilmCase]) -> None:
        self.beginResetModel()
        self._cases = cases
        self._row_of = {case.case_id: row for row, case in enumerate(cases)}
        self._id_of = {case.finding.path: case.case_id for case in cases}
        self._counts = Counter(case.outcome for case in cases)
        self.endResetModel()
        self.counts_changed.emit(self.counts)

    def _tell_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.case_changed.emit(self._cases[row].case_id)
