"""The current case of the table, and the signal by which panels follow it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from gui.table.films_table import FilmsTable
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel


class CurrentCase(QObject):
    """Emits `changed` once when another case becomes current, or the current one changes or is removed.

    A panel connects only to this signal and shows its case. So no panel is updated twice, and the order of signal
    connections does not matter.

    Args:
        films: All cases.
        table: The table in which a case is selected.
        parent: Its owner.

    Signals:
        changed: Emitted with the `FilmCase`, or None if there is none.
    """

    changed = Signal(object)

    def __init__(self, films: FilmsModel, table: FilmsTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._films = films
        self._case_id: int | None = None
        table.case_selected.connect(self._select)
        table.case_lost.connect(self._lose)
        films.cases_changed.connect(self._emit_if_changed)
        films.all_changed.connect(self._emit_case)

    @property
    def case(self) -> FilmCase | None:
        """The current case; it stays while a filter hides its row."""
        if self._case_id is None:
            return None
        try:
            return self._films.case(self._case_id)
        except KeyError:
            return None

    @Slot(int)
    def _select(self, case_id: int) -> None:
        self._case_id = case_id
        self._emit_case()

    @Slot()
    def _lose(self) -> None:
        if self._case_id is not None and self.case is None:
            self._case_id = None
            self._emit_case()

    @Slot(list)
    def _emit_if_changed(self, case_ids: Sequence[int]) -> None:
        if self._case_id in case_ids:
            self._emit_case()

    @Slot()
    def _emit_case(self) -> None:
        self.changed.emit(self.case)
