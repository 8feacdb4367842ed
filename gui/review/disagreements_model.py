"""The list of the films on which reader and model disagree."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.common.outcomes import outcome_word, reader_word
from gui.i18n.number_format import probability_text
from gui.table.rows.film_case import FilmCase

Index = QModelIndex | QPersistentModelIndex

CASE_ID_ROLE = Qt.ItemDataRole.UserRole
"""Gives the film's case id, in every column."""

_NO_PARENT = QModelIndex()


class DisagreementsModel(QAbstractTableModel):
    """One row per film: its file, the two answers, and the model's probability; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[FilmCase, str]] = []

    def show_cases(self, rows: Sequence[tuple[FilmCase, str]]) -> None:
        """Show films, each with the reader's verdict; the same films again leave the list at its position."""
        if list(map(_comparable, rows)) != list(map(_comparable, self._rows)):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The number of films; a row has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Four: file, reader, model, probability."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell, and the film's case id under `CASE_ID_ROLE`."""
        if not index.isValid():
            return None
        case, verdict = self._rows[index.row()]
        if role == CASE_ID_ROLE:
            return case.case_id
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        probability = case.finding.probability
        cells = (
            case.finding.file,
            reader_word(verdict),
            outcome_word(case.outcome),
            probability_text(probability or 0.0),
        )
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names; rows have none."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names = (self.tr("File"), self.tr("Your reading"), self.tr("Model"), self.tr("Probability"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None


def _comparable(row: tuple[FilmCase, str]) -> tuple[object, ...]:
    """The comparable values of a row; the cases hold arrays, which cannot be compared."""
    case, verdict = row
    return case.case_id, case.finding.file, case.outcome, case.finding.probability, verdict
