"""The main view: the table of films on the left, the viewer on the right."""

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from gui.app_state import AppState
from gui.common.action_set import Actions
from gui.common.style.theme import Theme
from gui.table.current_case import CurrentCase
from gui.table.films_panel import FilmsPanel
from gui.table.films_table import FilmsTable
from gui.table.table_controller import TableActions, TableController
from gui.table.thumbnails import Thumbnails
from gui.viewer.elements.elements_controller import ElementsController
from gui.viewer.marks_controller import MarksController
from gui.viewer.priors.prior_controller import PriorController
from gui.viewer.viewer_panel import FilmFollower, ViewerPanel

_TABLE_SHARE, _WIDEST_TABLE, _NARROWEST_TABLE = 0.395, 580, 220
"""The table's share of the width, until the user moves the handle: the film is what one is here for."""

_READABLE_TABLE, _LARGEST_SHARE = 510, 0.5
"""A width at which no word of the table is cut, taken if it is not more than this share."""


_AHEAD = 2
"""Films that are loaded before the reader asks for them."""


class MainView(QSplitter):
    """Shows the table of films and the selected film.

    Args:
        app_state: Contains the films.
        actions: The window's actions; those of the film are connected here.
        table_actions: The table's actions, which are connected here.
        theme: The source of the colours.
        parent: Its owner.
    """

    def __init__(
        self,
        app_state: AppState,
        actions: Actions,
        table_actions: TableActions,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._films = app_state.films
        self._is_arranged = False
        self._row, self._direction = 0, 1
        self._thumbnails = Thumbnails(self)
        self.table = FilmsTable(app_state.films, self._thumbnails, theme, app_state.settings)
        self.films_panel = FilmsPanel(app_state.films, self.table)
        self.table_controller = TableController(
            self.films_panel, table_actions, app_state.undo_stack, app_state.allowances, self
        )
        self.viewer = ViewerPanel(actions, theme, app_state.settings)
        self.current = CurrentCase(app_state.films, self.table, self)
        self.marks_controller = MarksController(self.viewer, app_state.marks, self)
        self.elements = ElementsController(self.viewer, self)
        self.priors = PriorController(self.viewer, app_state.films, self)
        self._film_follower = FilmFollower(app_state.films, self.viewer, self)
        self._lay_out()
        self.table.case_selected.connect(self._show_case)
        # Queued, so that loading ahead takes no time from painting the rest of the window.
        for signal in (self.viewer.view.film_painted, self.viewer.message_shown):
            signal.connect(self._load_ahead, Qt.ConnectionType.QueuedConnection)
        self.table.film_requested.connect(self.viewer.view.setFocus)
        self.viewer.view.stepped.connect(self.table.step)
        self.splitterMoved.connect(self._keep_arrangement)

    def saveState(self) -> QByteArray:
        """The splitter's position; empty until the user has moved it, so that the table's share follows the window."""
        return super().saveState() if self._is_arranged else QByteArray()

    def restoreState(self, state: QByteArray | bytes | bytearray | memoryview) -> bool:
        """Restore the position of the splitter."""
        self._is_arranged = super().restoreState(state)
        return self._is_arranged

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give most of the width to the viewer."""
        super().resizeEvent(event)
        if not self._is_arranged:
            table = min(round(self.width() * _TABLE_SHARE), _WIDEST_TABLE)
            table = max(table, min(_READABLE_TABLE, round(self.width() * _LARGEST_SHARE)))
            self.setSizes([table, self.width() - table])

    def take_over(self, old: "MainView") -> None:
        """Take over filter, selection and film from another view of the same state."""
        self.films_panel.bar.take_over(old.films_panel.bar)
        for switch, before in zip(self.viewer.switches, old.viewer.switches, strict=True):
            switch.setChecked(before.isChecked())
        case = old.table.selected_case
        if case is not None:
            self.table.select_case(case.case_id)

    def close_down(self) -> None:
        """Stop loading, and wait for the threads to end."""
        self.marks_controller.stop_saving()
        self._thumbnails.close()
        self.elements.close_down()
        self.priors.close_down()
        self.viewer.close_down()

    def _lay_out(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.films_panel.setMinimumWidth(_NARROWEST_TABLE)
        for widget in (self.films_panel, self.viewer):
            self.addWidget(widget)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)

    @Slot()
    def _keep_arrangement(self) -> None:
        self._is_arranged = True

    @Slot(int)
    def _show_case(self, case_id: int) -> None:
        row = self.table.currentIndex().row()
        if row != self._row:
            self._row, self._direction = row, 1 if row > self._row else -1
        self.viewer.show_case(self._films.case(case_id))

    @Slot()
    def _load_ahead(self) -> None:
        """Preload the films of the next rows in the direction in which the reader goes through them."""
        order, row = self.table.order, self.table.currentIndex().row()
        if row >= 0:
            ahead = [row + self._direction * step for step in range(1, _AHEAD + 1)]
            cases = [self._films.case(order.case_id(each)) for each in ahead if 0 <= each < order.rowCount()]
            self.viewer.load_ahead(cases)
