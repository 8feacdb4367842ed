"""The table model of the films: one row per finding, with a case id that is independent of the order on screen."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from gui.common import lazy
from gui.common.outcomes import Outcome
from gui.table.rows.cell_text import cell_text, row_text, tool_tip
from gui.table.rows.column import Column, column_heading, column_name, first_sort_order
from gui.table.rows.film_case import FilmCase
from gui.table.rows.film_rows import DecisionRule, FilmRows
from gui.table.rows.row_codes import OUTCOMES
from inference.scan.distinct_names import DistinctNames

if TYPE_CHECKING:
    from pathlib import Path

    from inference.finding import Finding
    from inference.review.verdicts import Review

__all__ = ["CASE_ROLE", "Column", "FilmsModel", "Index"]

Index = QModelIndex | QPersistentModelIndex

CASE_ROLE = Qt.ItemDataRole.UserRole
"""Gives the row's `FilmCase`, in every column."""

_NO_PARENT = QModelIndex()
_COLUMNS = tuple(Column)
_MAX_SINGLE_REPAINTS = 50
"""Up to this many changed rows are repainted one by one; above it repainting all rows is faster."""

_CACHE_SIZE = 500
"""Cases in the cache: more than a screen shows."""


class FilmsModel(QAbstractTableModel):
    """Findings in the order of arrival; contains paths and scores, but no pictures.

    Signals:
        counts_changed: Emitted with `counts`.
        cases_changed: Emitted once per change, with the ids of the changed cases.
        all_changed: Emitted instead of `cases_changed` if any case may have changed.
        findings_added: Emitted with the new findings.
    """

    counts_changed = Signal(object)
    cases_changed = Signal(list)
    all_changed = Signal()
    findings_added = Signal(object)  # not `list`: Qt would convert each finding of it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows = FilmRows()
        self._names = DistinctNames()
        self._cases: dict[int, FilmCase] = {}
        self._ids_of_key: dict[str, tuple[int, ...]] = {}
        self._keyed_count = 0

    @Slot(object)
    def add(self, findings: Iterable["Finding"]) -> None:
        """Append findings; a finding of a file that is in the table replaces the older one."""
        added = new = list(findings)
        paths = [str(finding.path) for finding in new]
        if self.rows.has_duplicates(paths):
            new = self._replace_known(new, paths)
            paths = [str(finding.path) for finding in new]
        if new:
            new = self._named(new, paths)
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.rows.append(new, paths)
            self.endInsertRows()
        self.findings_added.emit(added)
        self.counts_changed.emit(self.counts)

    def set_decision_rules(self, rules: "Mapping[str, DecisionRule]") -> None:
        """Apply decision rules, by their model's digest, to all films and to films that are added later."""
        self.rows.judge(rules)
        self._emit_all_changed()

    def set_blind(self, blind: bool) -> None:
        """Hide the model's answer for films without a reader's verdict, or show all answers again."""
        self.rows.blind = blind
        self._emit_all_changed()

    def set_sealed(self, sealed: bool) -> None:
        """Hide the model's answer even after the reader's verdict, as in a reader study, or no longer."""
        self.rows.sealed = sealed
        self._emit_all_changed()

    def set_review(self, case_id: int, review: "Review | None") -> None:
        """Show a review."""
        self.set_reviews({case_id: review})

    def set_reviews(self, reviews: "Mapping[int, Review | None]") -> None:
        """Show many reviews, emitted as one change."""
        rows = [self.rows.row_of(case_id) for case_id in reviews]
        for row, review in zip(rows, reviews.values(), strict=True):
            self.rows.set_review(row, review)
        if rows:
            self._emit_rows_changed(rows)
            self.counts_changed.emit(self.counts)

    def ids_with_key(self, key: str) -> tuple[int, ...]:
        """The cases whose film has that key (`inference.finding.Finding.key`): identical films share one."""
        start = self._keyed_count
        for case_id, finding in zip(self.rows.ids[start:], self.rows.findings[start:], strict=True):
            self._ids_of_key[finding.key] = (*self._ids_of_key.get(finding.key, ()), case_id)
        self._keyed_count = len(self.rows)
        return self._ids_of_key.get(key, ())

    def case_ids(self) -> tuple[int, ...]:
        """All cases, in the order of arrival."""
        return tuple(self.rows.ids)

    def relocate(self, new_paths: "Mapping[Path, Path]") -> None:
        """Change the paths of films, given as old path to new path; they stay in their rows."""
        rows = self.rows.relocate(new_paths)
        self._forget_keys()
        self._emit_rows_changed(rows)

    def remove(self, case_ids: Iterable[int]) -> tuple[FilmCase, ...]:
        """Remove cases from the table.

        Returns:
            The cases, for `restore` to bring back under the same ids.
        """
        self.beginResetModel()
        removed = self.rows.remove(set(case_ids))
        if not len(self.rows):
            self._names = DistinctNames()
        self._end_reset()
        return removed

    def restore(self, removed: Iterable[FilmCase]) -> None:
        """Restore removed cases at their places in the order of arrival.

        A film that has been assessed again since then keeps its new row instead.
        """
        self.beginResetModel()
        self.rows.restore(removed)
        self._rename_all()
        self._end_reset()

    @property
    def counts(self) -> Counter[Outcome | None]:
        """Number of rows by outcome; None counts rows with a withheld answer. They add up to all rows."""
        if not len(self.rows):
            return Counter()
        codes, withheld = lazy.np.frombuffer(self.rows.outcomes, lazy.np.uint8), self.rows.withheld()
        shown: list[int] = lazy.np.bincount(codes[~withheld], minlength=len(OUTCOMES)).tolist()
        counts: Counter[Outcome | None] = Counter(dict(zip(OUTCOMES, shown, strict=True)))
        counts[None] = len(codes) - sum(shown)
        return +counts

    def case(self, case_id: int) -> FilmCase:
        """The case with that id.

        Raises:
            KeyError: It is not in the table.
        """
        return self.case_at(self.rows.row_of(case_id))

    def cases(self, case_ids: Iterable[int]) -> list[FilmCase]:
        """The cases with those ids; removed ones are left out."""
        rows = map(self.rows.row_or_none, case_ids)
        return self.rows.cases([row for row in rows if row is not None])

    def case_at(self, row: int) -> FilmCase:
        """The case in a row; created on demand and cached for painting."""
        case_id = self.rows.ids[row]
        case = self._cases.get(case_id)
        if case is None:
            if len(self._cases) >= _CACHE_SIZE:
                self._cases.clear()
            case = self._cases[case_id] = self.rows.case(row)
        return case

    def index_of(self, case_id: int, column: Column = Column.FILE) -> QModelIndex:
        """Index of a case in the model."""
        return self.index(self.rows.row_of(case_id), column)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of films; a row has no rows below it."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell, and the whole case under `CASE_ROLE`."""
        return self.data_at(index.row(), index.column(), role) if index.isValid() else None

    def data_at(self, row: int, column: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As `data`, by row and column numbers; at the file name a screen reader gets the whole row."""
        match role:
            case int(value) if value == CASE_ROLE:
                return self.case_at(row)
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(self.case_at(row), _COLUMNS[column])
            case Qt.ItemDataRole.AccessibleTextRole if column == Column.FILE:
                return row_text(self.case_at(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell_text(self.case_at(row), _COLUMNS[column])
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self.case_at(row))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns; rows have no names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column_heading(_COLUMNS[section])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return column_name(_COLUMNS[section])
            case Qt.ItemDataRole.InitialSortOrderRole:
                return first_sort_order(_COLUMNS[section]).value  # Qt expects a number
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _replace_known(self, findings: list["Finding"], paths: list[str]) -> list["Finding"]:
        """Replace the findings of known files; return the last finding of each new file."""
        new: dict[str, Finding] = {}
        changed: list[int] = []
        for path, finding in zip(paths, findings, strict=True):
            case_id = self.rows.id_of_path(path)
            if case_id is None:
                new[path] = finding
            else:
                changed.append(self._replace(case_id, finding))
        if changed:
            self._emit_rows_changed(changed)
        return list(new.values())

    def _named(self, findings: "list[Finding]", paths: Sequence[str]) -> "list[Finding]":
        """Give new findings unique names; names of films in the table may get one more folder for this."""
        renamed = self._names.add_all(paths, [finding.file for finding in findings])
        if not renamed:
            return findings
        changed = [self._rename(path) for path in renamed if self.rows.id_of_path(path) is not None]
        if changed:
            self._emit_rows_changed(changed)
        return [
            replace(finding, file=self._names.name(path, finding.file)) if path in renamed else finding
            for finding, path in zip(findings, paths, strict=True)
        ]

    def _rename(self, path: str) -> int:
        """Update the name of a file in the table, and return its row."""
        case_id = self.rows.id_of_path(path)
        row = self.rows.row_of(-1 if case_id is None else case_id)
        finding = self.rows.findings[row]
        self.rows.set_finding(row, replace(finding, file=self._names.name(path, finding.file)))
        return row

    def _rename_all(self) -> None:
        """Give unique names to restored files and to files that were added since their removal."""
        for finding in self.rows.findings:
            self._names.add(str(finding.path), finding.file)
        for finding in tuple(self.rows.findings):
            if self._names.name(str(finding.path), finding.file) != finding.file:
                self._rename(str(finding.path))

    def _replace(self, case_id: int, finding: "Finding") -> int:
        """Replace the finding of a case, and return its row; the file keeps its name in the table."""
        row = self.rows.row_of(case_id)
        finding = replace(finding, file=self.rows.findings[row].file)
        if self.rows.findings[row].film != finding.film:
            self._forget_keys()
            self.rows.set_review(row, None)  # it was for the previous content, and would reveal the new answer
        self.rows.set_finding(row, finding)
        return row

    def _forget_keys(self) -> None:
        self._ids_of_key.clear()
        self._keyed_count = 0

    def _end_reset(self) -> None:
        self._cases.clear()
        self._forget_keys()
        self.endResetModel()
        self.counts_changed.emit(self.counts)

    def _emit_all_changed(self) -> None:
        self._cases.clear()
        self._repaint_all()
        self.all_changed.emit()
        self.counts_changed.emit(self.counts)

    def _emit_rows_changed(self, rows: list[int]) -> None:
        case_ids = [self.rows.ids[row] for row in rows]
        for case_id in case_ids:
            self._cases.pop(case_id, None)
        if len(rows) > _MAX_SINGLE_REPAINTS:
            self._repaint_all()
        else:
            for row in rows:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(_COLUMNS) - 1))
        self.cases_changed.emit(case_ids)

    def _repaint_all(self) -> None:
        if len(self.rows):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(_COLUMNS) - 1))
