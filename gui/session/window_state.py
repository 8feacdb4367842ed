"""The window's state: sort order, filter, selection, switches and focus; restored on start."""

from os import fsencode
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.common.settings import Key, Settings
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import CASE_ROLE

if TYPE_CHECKING:
    from gui.table.films_panel import FilmsPanel
    from gui.viewer.viewer_panel import ViewerPanel

_SWITCHES = ((Key.HEATMAP, True), (Key.HISTOGRAM, False), (Key.DETAILS, False))
"""The settings of `ViewerPanel.switches`, in their order, and their values on the first start."""

_SAVE_DELAY_MS = 1_000
"""Time from a change until it is saved, so that a program that is killed loses little."""


class WindowState(QObject):
    """Restores the state of the window, and saves it.

    Args:
        window: The window. Its geometry is saved here; the window itself restores it.
        splitter: Between table and viewer; its position is saved.
        panel: Table and filter bar.
        viewer: The viewer, whose switches and focus are saved.
        settings: Stores the state.
    """

    def __init__(
        self,
        window: QMainWindow,
        splitter: QSplitter,
        panel: "FilmsPanel",
        viewer: "ViewerPanel",
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._splitter, self._viewer, self._settings = window, splitter, viewer, settings
        self._table, self._bar = panel.table, panel.bar
        self._path_to_select = ""
        self._restored_case_id: int | None = None
        self._is_closed = self._is_session_suspended = False
        self._saving = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._saving.timeout.connect(self.save)
        self._follow()

    def restore(self, *, is_reading: bool) -> None:
        """Restore the state; the selected film follows as soon as it is in the table.

        Args:
            is_reading: Whether a reader study is being read; the session's filter and order are not applied then.
        """
        self._splitter.restoreState(self._settings.get(Key.SPLITTER, QByteArray()))
        self._is_session_suspended = is_reading or bool(self._settings.get(Key.STUDY, ""))
        if not self._is_session_suspended:
            self.restore_session()

    def restore_session(self) -> None:
        """Restore the order, the filter, the switches and the selection."""
        self._is_session_suspended = False
        order = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)[self._settings.get(Key.DESCENDING, False)]
        column = self._settings.get(Key.SORTED_BY, -1)
        if column < self._table.order.columnCount():
            self._table.horizontalHeader().setSortIndicator(column, order)
        self._restore_filter()
        for switch, (key, usual) in zip(self._viewer.switches, _SWITCHES, strict=True):
            switch.setChecked(self._settings.get(key, usual))
        self._stop_looking()
        self._path_to_select = self._settings.get(Key.SELECTED, "")
        if self._path_to_select:
            self._table.order.rowsInserted.connect(self._look_for)

    def show_all_unsorted(self) -> None:
        """Show all films in their original order, for a reader study; the saved state does not change."""
        self._saving.stop()
        self._is_session_suspended = True
        self._stop_looking()
        self._bar.clear()
        self._table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def save(self) -> None:
        """Save the state."""
        self._saving.stop()
        self._settings.set(Key.GEOMETRY, self._window.saveGeometry())
        self._settings.set(Key.SPLITTER, self._splitter.saveState())
        if not self._is_session_suspended:
            self._save_session()

    def _save_session(self) -> None:
        header, case = self._table.horizontalHeader(), self._table.selected_case
        self._settings.set(Key.SORTED_BY, header.sortIndicatorSection() if header.isSortIndicatorShown() else -1)
        self._settings.set(Key.DESCENDING, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
        if not self._path_to_select:  # until then, the session's films are incomplete
            self._settings.set(Key.SELECTED, _path_text(case) if case is not None else "")
        self._settings.set(Key.CHIPS, [str(chip) for chip in self._bar.chosen_chips])
        self._settings.set(Key.SEARCH, self._bar.search.text())
        for switch, (key, _) in zip(self._viewer.switches, _SWITCHES, strict=True):
            self._settings.set(key, switch.isChecked())
        self._settings.set(Key.FILM_HAS_FOCUS, self._window.focusWidget() is self._viewer.view)

    def close(self) -> None:
        """Save the state for the last time: changes while the window closes are not the user's."""
        self.save()
        self._is_closed = True

    def give_focus(self) -> None:
        """Focus film or table, as saved: a focused search field would take a verdict's key as a letter."""
        in_film = self._settings.get(Key.FILM_HAS_FOCUS, False)
        (self._viewer.view if in_film else self._table).setFocus()

    @Slot()
    def stop_waiting(self) -> None:
        """Stop waiting for the film to select, since the session is restored; scroll to the film if it was found."""
        self._stop_looking()
        case = self._table.selected_case
        if case is not None and case.case_id == self._restored_case_id:
            self._table.show_current()
        self._restored_case_id = None

    @Slot(QModelIndex, int, int)
    def _look_for(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            case = self._table.order.index(row, 0).data(CASE_ROLE)
            if isinstance(case, FilmCase) and _path_text(case) == self._path_to_select:
                self._restored_case_id = case.case_id
                self._table.select_case(case.case_id)
                self._stop_looking()
                return

    def _stop_looking(self) -> None:
        if self._path_to_select:
            self._path_to_select = ""
            self._table.order.rowsInserted.disconnect(self._look_for)

    def _restore_filter(self) -> None:
        no_chips: list[str] = []
        chosen = self._settings.get(Key.CHIPS, no_chips)
        self._bar.show_filter(chosen, self._settings.get(Key.SEARCH, ""))

    def _follow(self) -> None:
        """Save the state soon after each change."""
        self._table.case_selected.connect(self._save_soon)
        self._bar.filter_changed.connect(self._save_soon)
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._save_soon)
        for switch in self._viewer.switches:
            switch.toggled.connect(self._save_soon)

    @Slot()
    def _save_soon(self, *_: object) -> None:
        if not self._is_closed:
            self._saving.start()


def _path_text(case: FilmCase) -> str:
    """The path in hexadecimal, since it may contain bytes that are not text."""
    return fsencode(case.finding.path).hex()
