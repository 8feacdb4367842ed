"""The window: films on the left, the reading room on the right, and what connects them to the worker."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QUndoStack
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.answer.operating_point import OperatingPointChoice
from gui.evaluation.evaluation_controller import EvaluationController
from gui.film.film_follower import FilmFollower
from gui.film.film_menu import add_film_menu
from gui.film.reading_room import ReadingRoom
from gui.frame import file_dialogs
from gui.frame.actions import Actions
from gui.frame.arrival import Arrival
from gui.frame.banner import Banner
from gui.frame.dropping import DropHint, dropped_paths
from gui.frame.foot import Foot
from gui.frame.menus import add_menus, add_table_menus, add_tool_bar
from gui.look.theme import Theme
from gui.review.reviews import Reviews
from gui.scan.scan_bridge import ScanBridge
from gui.scan.scan_progress import ScanProgress
from gui.scan.scan_worker import ScanWorker
from gui.settings import Settings
from gui.sharing.desk import Sources
from gui.sharing.sharing_actions import SharingActions
from gui.sharing.sharing_controller import SharingController
from gui.table.films_model import FilmsModel
from gui.table.films_panel import FilmsPanel
from gui.table.films_table import FilmsTable
from gui.table.table_actions import TableActions
from gui.table.table_controller import TableController
from gui.table.thumbnails import Thumbnails
from inference.locations import SAMPLE_FILMS

if TYPE_CHECKING:
    from inference.finding import Finding

_SIZE, _SMALLEST = QSize(1280, 800), QSize(1100, 640)
_TABLE_WIDTH, _NARROWEST_TABLE = 700, 560


class MainWindow(QMainWindow):
    """The one window of Hilum.

    Args:
        theme: Where the colours come from.
        model: An ONNX file; None for the embedded one.
        device: One of `inference.devices.DEVICE_NAMES`.
    """

    def __init__(self, theme: Theme, model: Path | None = None, device: str = "auto") -> None:
        super().__init__()
        self.settings = Settings(self)
        self.undo_stack = QUndoStack(self)
        self.reviews = Reviews(self.undo_stack, self)
        self.operating_point = OperatingPointChoice(self)
        self.bridge = ScanBridge(ScanWorker(model, device), self)
        self.films = FilmsModel(self)
        self.actions_ = Actions(theme, self)
        self.table_actions = TableActions(theme, self)
        self.sharing_actions = SharingActions(theme, self)
        self.actions_.open_samples.setVisible(SAMPLE_FILMS.is_dir())
        self._thumbnails = Thumbnails(self)
        self._waiting: list[Path] = []
        self._make_widgets(theme)
        self._lay_out()
        sources = Sources(self.films, self.table, self.reading_room, self.operating_point, self.settings)
        self.sharing = SharingController(self.sharing_actions, sources, self)
        self._connect_actions()
        self.evaluation = EvaluationController(theme, model, device, self.operating_point, self.undo_stack, self)
        self._connect_worker()
        self.setAcceptDrops(True)
        self.setWindowTitle("Hilum")
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)

    def open_when_painted(self, paths: list[Path]) -> None:
        """Assess films, but not before the window is there: what loads the model would hold up its first picture."""
        self._waiting = list(paths)
        if paths:
            self.pages.setCurrentWidget(self.workplace)

    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders, after those that are being assessed."""
        if paths:
            self.banner.hide()
            self.pages.setCurrentWidget(self.workplace)
            self.table.setFocus()
            self.bridge.add(paths)

    def export_to(self, target: Path) -> None:
        """Write the findings, in the order shown, to a CSV file."""
        self.sharing.export_shown_to(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and then begin with the films that the program was started with."""
        super().paintEvent(event)
        if self._waiting:
            QTimer.singleShot(0, self._open_waiting)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders, anywhere on the window."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._drop_hint.cover()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the hint away."""
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Assess what is dropped."""
        self._drop_hint.hide()
        event.acceptProposedAction()
        self.open_paths(dropped_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel what runs and leave no thread behind."""
        self._waiting = []
        self.bridge.close()
        self._thumbnails.close()
        self.reading_room.close_down()
        self.evaluation.close()
        self.sharing.close()
        self.reviews.close()
        self.settings.flush()
        super().closeEvent(event)

    def _make_widgets(self, theme: Theme) -> None:
        self.banner = Banner()
        self.arrival = Arrival(self.actions_, theme)
        self.table = FilmsTable(self.films, self._thumbnails, theme, self.settings)
        self.films_panel = FilmsPanel(self.films, self.table)
        self.table_controller = TableController(self.films_panel, self.table_actions, self.undo_stack, self)
        self.reading_room = ReadingRoom(self.actions_, theme, self.settings)
        self._film_follower = FilmFollower(self.films, self.reading_room, self)
        self.foot = Foot()
        self.workplace = QSplitter()
        self.pages = QStackedWidget()

    def _lay_out(self) -> None:
        self.workplace.setHandleWidth(1)
        self.workplace.setChildrenCollapsible(False)
        for widget in (self.films_panel, self.reading_room):
            self.workplace.addWidget(widget)
        self.films_panel.setMinimumWidth(_NARROWEST_TABLE)
        self.workplace.setSizes([_TABLE_WIDTH, _SIZE.width() - _TABLE_WIDTH])
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
        self._drop_hint = DropHint(centre)
        add_menus(self, self.actions_, self.sharing_actions)
        add_film_menu(self, self.actions_, self.reading_room.film_actions)
        add_table_menus(self, self.table_actions, self.table, self.undo_stack, self.sharing_actions)
        add_tool_bar(self, self.actions_)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.open_films.triggered.connect(self._ask_for_films)
        actions.open_folder.triggered.connect(self._ask_for_folder)
        actions.open_samples.triggered.connect(self._open_samples)
        actions.export.triggered.connect(self.sharing.ask_for_table)
        actions.cancel.triggered.connect(self._cancel)
        actions.quit.triggered.connect(self.close)

    def _connect_worker(self) -> None:
        self.bridge.findings_arrived.connect(self._add_findings)
        self.bridge.progressed.connect(self._show_progress)
        self.bridge.model_loaded.connect(self.reading_room.answer.set_passport)
        self.bridge.model_loaded.connect(self.operating_point.set_passport)
        self.bridge.failed.connect(self.banner.show_error)
        self.bridge.finished.connect(self._end_scan)
        self.foot.progress.cancel_requested.connect(self._cancel)
        self.films.counts_changed.connect(self.foot.counts.show_counts)
        self.table.order.shown_changed.connect(self.foot.counts.show_shown)
        self.table.case_selected.connect(self._show_case)
        self.table.film_wanted.connect(self.reading_room.view.setFocus)
        self.table_controller.classify_wanted.connect(self.open_paths)
        self.reading_room.view.stepped.connect(self.table.step)
        self.evaluation.applied.connect(self.banner.show_note)
        self.sharing.told.connect(self.banner.show_note)
        self.sharing.failed.connect(self.banner.show_error)

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
        if self.films.rowCount() == 0:
            self.pages.setCurrentWidget(self.arrival)
            if self.banner.isHidden():
                self.banner.show_note(self.tr("There were no files to assess."))

    @Slot(int)
    def _show_case(self, case_id: int) -> None:
        self.reading_room.show_case(self.films.case(case_id))

    @Slot()
    def _cancel(self) -> None:
        self.bridge.cancel()

    @Slot()
    def _open_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.open_paths(waiting)

    @Slot()
    def _open_samples(self) -> None:
        self.open_paths([SAMPLE_FILMS])

    @Slot()
    def _ask_for_films(self) -> None:
        self.open_paths(file_dialogs.ask_for_films(self))

    @Slot()
    def _ask_for_folder(self) -> None:
        self.open_paths(file_dialogs.ask_for_folder(self))
