"""The films that reader and model say different things of, as a table model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.look.numbers import probability_text
from gui.look.outcomes import Outcome, word
from gui.table.film_case import FilmCase

Index = QModelIndex | QPersistentModelIndex

CASE_ID_ROLE = Qt.ItemDataRole.UserRole
"""Gives the film's case id, in every column."""

_NO_PARENT = QModelIndex()


class DisagreementsModel(QAbstractTableModel):
    """One row a film: its file, the two answers, and the model's probability; read only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[FilmCase, str]] = []

    def show_cases(self, rows: Sequence[tuple[FilmCase, str]]) -> None:
        """Show these films, each with what the reader has said."""
        if [_told(row) for row in rows] != [_told(row) for row in self._rows]:  # else the list would lose its place
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows of the table; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """File, reader, model, probability."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, and the film's case id under `CASE_ID_ROLE`."""
        if not index.isValid():
            return None
        case, said = self._rows[index.row()]
        if role == CASE_ID_ROLE:
            return case.case_id
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        probability = case.finding.probability
        cells = (case.finding.file, reader_word(said), word(case.outcome), probability_text(probability or 0.0))
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names; rows have none."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names = (self.tr("File"), self.tr("Your reading"), self.tr("Model"), self.tr("Probability"))
        return names[section] if role == Qt.ItemDataRole.DisplayRole else None


def _told(row: tuple[FilmCase, str]) -> tuple[object, ...]:
    """What a row says; the cases themselves hold pictures, which cannot be compared."""
    case, said = row
    return case.case_id, case.finding.file, case.outcome, case.finding.probability, said


def reader_word(verdict: str) -> str:
    """A reader's verdict as a table says it: in the words of the model's."""
    return (
        word(Outcome(verdict)) if verdict in {"signs", "no_signs"} else QCoreApplication.translate("Review", "Unsure")
    )
