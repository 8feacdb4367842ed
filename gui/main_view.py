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

_TABLE_SHARE, _MAX_TABLE_WIDTH, _MIN_TABLE_WIDTH = 0.395, 580, 220
"""The table's share of the width, and its limits, until the user moves the handle: the film matters most."""

_READABLE_TABLE_WIDTH, _MAX_TABLE_SHARE = 510, 0.5
"""From this width on, no word of the table is cut; the table has it unless it is more than this share."""

_PRELOADED_FILMS = 2
"""Number of films that are loaded before the reader selects them."""


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
        # Queued, so that preloading does not delay the painting of the rest of the window.
        for signal in (self.viewer.view.film_painted, self.viewer.message_shown):
            signal.connect(self._preload, Qt.ConnectionType.QueuedConnection)
        self.table.film_requested.connect(self.viewer.view.setFocus)
        self.viewer.view.stepped.connect(self.table.step)
        self.splitterMoved.connect(self._mark_arranged)

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
            table = min(round(self.width() * _TABLE_SHARE), _MAX_TABLE_WIDTH)
            table = max(table, min(_READABLE_TABLE_WIDTH, round(self.width() * _MAX_TABLE_SHARE)))
            self.setSizes([table, self.width() - table])

    def take_over(self, old: "MainView") -> None:
        """Take over filter, selection and switches from another view of the same films."""
        self.films_panel.bar.take_over(old.films_panel.bar)
        for switch, old_switch in zip(self.viewer.switches, old.viewer.switches, strict=True):
            switch.setChecked(old_switch.isChecked())
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
        self.films_panel.setMinimumWidth(_MIN_TABLE_WIDTH)
        for widget in (self.films_panel, self.viewer):
            self.addWidget(widget)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)

    @Slot()
    def _mark_arranged(self) -> None:
        self._is_arranged = True

    @Slot(int)
    def _show_case(self, case_id: int) -> None:
        row = self.table.currentIndex().row()
        if row != self._row:
            self._row, self._direction = row, 1 if row > self._row else -1
        self.viewer.show_case(self._films.case(case_id))

    @Slot()
    def _preload(self) -> None:
        """Preload the films of the next rows, in the direction in which the reader moves through the table."""
        order, row = self.table.order, self.table.currentIndex().row()
        if row >= 0:
            rows = [row + self._direction * step for step in range(1, _PRELOADED_FILMS + 1)]
            cases = [self._films.case(order.case_id(row)) for row in rows if 0 <= row < order.rowCount()]
            self.viewer.load_ahead(cases)
