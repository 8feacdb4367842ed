"""The window: its pages, its menus, and what connects them to the desk."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.app_state import AppState
from gui.common.action_set import Actions
from gui.common.file_input import DropTarget
from gui.common.theme import Theme
from gui.common.widgets import Banner
from gui.evaluation.evaluation_controller import EvaluationActions, EvaluationController
from gui.export.export_context import Sources
from gui.export.export_controller import ExportActions, ExportController
from gui.main_view import MainView
from gui.review.agreement_controller import AgreementController
from gui.review.review_actions import ReviewActions
from gui.review.review_controller import ReviewController, ReviewedParts
from gui.scan.events import ScanProgress
from gui.session.recent_folders import RecentMenu
from gui.session.window_state import WindowState
from gui.shell.menus import WindowActions, add_at_the_end, add_menus, add_tool_bar
from gui.shell.opening import FilmOpener
from gui.shell.shell_actions import ShellActions
from gui.shell.shell_controller import ShellController
from gui.shell.status_bar import StatusBar
from gui.shell.welcome_page import WelcomePage
from gui.table.table_controller import TableActions
from gui.verdict.operating_point_controller import OperatingPointController

if TYPE_CHECKING:
    from inference.finding import Finding

_SIZE, _SMALLEST = QSize(1280, 800), QSize(1100, 640)


class MainWindow(QMainWindow):
    """The one window of Hilum; made anew, over the same desk, when the language changes.

    Args:
        theme: Where the colours come from.
        model: An ONNX file; None for the one that is set.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one that is set.
        desk: What outlives the window; None to make one from model and device.
    """

    def __init__(
        self, theme: Theme, model: Path | None = None, device: str | None = None, desk: AppState | None = None
    ) -> None:
        super().__init__()
        self.desk = desk or AppState(model, device, parent=self)
        self.settings, self.undo_stack, self.reviews = self.desk.settings, self.desk.undo_stack, self.desk.reviews
        self.operating_point, self.bridge, self.films = self.desk.operating_point, self.desk.bridge, self.desk.films
        self._ends_the_desk = True
        self.actions_ = Actions(theme, self)
        self.frame_actions = ShellActions(theme, self.undo_stack, self)
        self.evaluation_actions = EvaluationActions(theme, self)
        self.opening = FilmOpener(self, self.actions_)
        self.review_actions = ReviewActions(theme, self)
        self.table_actions = TableActions(theme, self)
        self.sharing_actions = ExportActions(theme, self)
        self._waiting: list[Path] = []
        self._has_begun = False
        self._make_widgets(theme)
        self._lay_out()
        sources = Sources(self.films, self.table, self.reading_room, self.operating_point, self.settings)
        self.sharing = ExportController(self.sharing_actions, sources, self)
        self.evaluation = EvaluationController(theme, self.desk, self.evaluation_actions, self)
        self.frame = ShellController(self, self.desk, self.frame_actions, self.banner, theme)
        self._connect_actions()
        self._connect_worker()
        self._make_controllers()
        self.setWindowTitle("Hilum")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self.state = WindowState(self, self.workplace, self.table, self.settings)
        self.state.restore()
        self._show_page()

    def open_when_painted(self, paths: list[Path]) -> None:
        """Assess films, but not before the window is there: what loads the model would hold up its first picture."""
        self._waiting = list(paths)
        if paths:
            self.pages.setCurrentWidget(self.workplace)

    def take_over(self, old: "MainWindow") -> None:
        """Appear in the place of another window over the same desk, as it stood: its filter, its film, its switches."""
        self._has_begun = True
        self.workplace.take_over(old.workplace)
        old.leave_desk()
        self.state.restore()
        self._show_progress(self.bridge.progress)
        self.show()
        old.close()
        old.deleteLater()

    def leave_desk(self) -> None:
        """Keep how the window stands, and leave the desk to the window that follows."""
        self.state.keep()
        self._ends_the_desk = False

    @Slot(object)
    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders, after those that are being assessed."""
        if paths:
            self.banner.hide()
            self.pages.setCurrentWidget(self.workplace)
            self.table.setFocus()
            self.desk.open_paths(paths)

    def export_to(self, target: Path) -> None:
        """Write the visible films to a CSV file, in the order of the table."""
        self.sharing.scan.export_shown_to(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and then begin with the films that the program was started with, and those of the last session."""
        super().paintEvent(event)
        if not self._has_begun:
            self._has_begun = True
            QTimer.singleShot(0, self._begin)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how everything stands, cancel what runs, and leave no thread behind."""
        self.review.close()
        if self._ends_the_desk:
            self.state.keep()
            self.desk.close()
        self._has_begun = True
        self.workplace.close_down()
        self.sharing.close()
        self.evaluation.close()
        self.opening.close()
        self.frame.close()
        super().closeEvent(event)

    def _make_widgets(self, theme: Theme) -> None:
        self.banner = Banner()
        self.arrival = WelcomePage(self.actions_, self.desk.recent, theme)
        self.workplace = MainView(self.desk, self.actions_, self.table_actions, theme)
        self.films_panel, self.table = self.workplace.films_panel, self.workplace.table
        self.reading_room = self.workplace.reading_room
        self.foot = StatusBar(self.frame_actions)
        self.recent = RecentMenu(self.desk.recent, self)
        self.pages = QStackedWidget()

    def _lay_out(self) -> None:
        self.pages.addWidget(self.arrival)
        self.pages.addWidget(self.workplace)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(centre)
        self.dropping = DropTarget(self, centre)
        actions = WindowActions(
            files=self.actions_,
            shell=self.frame_actions,
            film=self.reading_room.film_actions,
            table=self.table_actions,
            review=self.review_actions,
            evaluation=self.evaluation_actions,
            export=self.sharing_actions,
        )
        add_menus(self.menuBar(), actions, self.recent, self.table.column_menus)
        self._tool_bar = add_tool_bar(self, actions)

    def _connect_actions(self) -> None:
        actions = self.actions_
        self.frame_actions.paste.triggered.connect(self.opening.paste)
        actions.export.triggered.connect(self.sharing.ask_for_table)
        actions.cancel.triggered.connect(self._cancel)
        actions.quit.triggered.connect(self.close)
        for source in (self.opening.chosen, self.dropping.dropped, self.recent.chosen, self.arrival.recent.chosen):
            source.connect(self.open_paths)
        self.opening.told.connect(self.banner.show_note)
        self.opening.failed.connect(self.banner.show_error)

    def _connect_worker(self) -> None:
        self.bridge.findings_arrived.connect(self._add_findings)
        self.bridge.progressed.connect(self._show_progress)
        self.bridge.device_told.connect(self.foot.device.show_device)
        self.bridge.failed.connect(self.banner.show_error)
        self.bridge.finished.connect(self._end_scan)
        self.foot.progress.cancel_requested.connect(self._cancel)
        self.films.counts_changed.connect(self.foot.counts.show_counts)
        self.films.counts_changed.connect(self._show_page)
        self.desk.session.started.connect(self._show_page)
        self.table.order.shown_changed.connect(self.foot.counts.show_shown)
        self.workplace.table_controller.classify_wanted.connect(self._classify_again)
        self.evaluation.applied.connect(self.banner.show_note)
        self.sharing.succeeded.connect(self.banner.show_note)
        self.sharing.failed.connect(self.banner.show_error)
        self._show_what_is_known()

    def _show_what_is_known(self) -> None:
        """Over a desk that has been worked at, the signals that told it have long been sent."""
        self.foot.device.show_device(self.bridge.device)
        self.foot.counts.show_counts(self.films.counts)

    def _make_controllers(self) -> None:
        self.judging = OperatingPointController(
            self.operating_point, self.films, self.bridge, self.settings, self.review_actions.operating_point, self
        )
        add_at_the_end(self._tool_bar, self.judging.button)
        parts = ReviewedParts(
            films=self.films,
            table=self.table,
            reviews=self.reviews,
            settings=self.settings,
            banner=self.banner,
            current=self.workplace.current,
            verdict_panel=self.reading_room.answer,
            view=self.reading_room.view,
            operating_point=self.operating_point,
        )
        self.review = ReviewController(parts, self.review_actions, self)
        self.agreement = AgreementController(parts, self.review, self.review_actions.agreement, self)

    @Slot(list)
    def _add_findings(self, findings: "list[Finding]") -> None:
        self.films.add(findings)
        self.actions_.export.setEnabled(True)

    @Slot(object)
    def _show_progress(self, progress: ScanProgress) -> None:
        self.foot.progress.show_progress(progress)
        self.actions_.cancel.setEnabled(progress.running)

    @Slot()
    def _end_scan(self) -> None:
        """Go back to the beginning if there is nothing to show."""
        self.state.give_up()
        self._show_page()
        progress = self.bridge.progress
        if progress.total == 0 and not progress.cancelled and self.films.rowCount() == 0 and self.banner.isHidden():
            self.banner.show_note(self.tr("There were no files to assess."))

    @Slot()
    def _show_page(self) -> None:
        """The films, or the empty window where there are none and none are on their way."""
        has_films = self.films.rowCount() > 0 or self.bridge.is_running or self.desk.session.will_have_films
        self.pages.setCurrentWidget(self.workplace if has_films else self.arrival)

    @Slot(list)
    def _classify_again(self, paths: list[Path]) -> None:
        self.bridge.add(paths, fresh=True)

    @Slot()
    def _cancel(self) -> None:
        self.bridge.cancel()

    @Slot()
    def _begin(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.desk.session.start()
        self.open_paths(waiting)
