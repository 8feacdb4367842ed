"""The window: its pages, its menus, and what connects them to the application's state."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.app_state import AppState
from gui.common.action_set import Actions
from gui.common.banner import Banner
from gui.common.file_input import DropTarget
from gui.common.layout.fitting import keep_on_screen
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_controller import EvaluationActions, EvaluationController
from gui.export.export_context import Sources
from gui.export.export_controller import ExportActions, ExportController
from gui.main_view import MainView
from gui.review.agreement_controller import AgreementController
from gui.review.review_actions import ReviewActions
from gui.review.review_controller import ReviewController, ReviewedParts
from gui.scan.events import ScanProgress
from gui.scan.scan_canceller import ScanCanceller
from gui.session.named_items import NamedSessions, SavedFilters
from gui.session.recent_folders import RecentMenu
from gui.session.window_state import WindowState
from gui.shell.escape_handler import EscapeHandler
from gui.shell.menus import WindowActions, add_at_the_end, add_menus, add_saved, add_tool_bar
from gui.shell.opening import FilmOpener
from gui.shell.panel_switches import PanelSwitches
from gui.shell.population_button import PopulationButton
from gui.shell.shell_actions import ShellActions
from gui.shell.shell_controller import ShellController
from gui.shell.status_bar import StatusBar
from gui.shell.welcome_page import WelcomePage
from gui.shell.window_title import WindowTitle
from gui.study.study_controller import StudyActions, StudyController, StudyParts
from gui.table.table_controller import TableActions, show_in_folder
from gui.verdict.operating_point_controller import OperatingPointController

_SIZE = QSize(1280, 800)
_WORDY, _HIGH = 1080, 480
"""From this width on the tool bar has words, and from this height on there is one: its actions are in the menus too."""


class MainWindow(QMainWindow):
    """The one window of Hilum; made anew, over the same state of the application, when the language changes.

    Args:
        theme: Where the colours come from.
        model: An ONNX file; None for the one that is set.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one that is set.
        app_state: What outlives the window; None to make one from model and device.
    """

    def __init__(
        self, theme: Theme, model: Path | None = None, device: str | None = None, app_state: AppState | None = None
    ) -> None:
        super().__init__()
        self.app_state = app_state or AppState(model, device, parent=self)
        self.settings, self.undo_stack, self.reviews = (
            self.app_state.settings,
            self.app_state.undo_stack,
            self.app_state.reviews,
        )
        self.operating_point, self.bridge, self.films = (
            self.app_state.operating_point,
            self.app_state.bridge,
            self.app_state.films,
        )
        self._owns_app_state = True
        self.actions_ = Actions(theme, self)
        self.shell_actions = ShellActions(theme, self.undo_stack, self)
        self.evaluation_actions = EvaluationActions(theme, self)
        self.opening = FilmOpener(self, self.actions_)
        self.review_actions = ReviewActions(theme, self)
        self.table_actions = TableActions(theme, self)
        self.export_actions = ExportActions(theme, self)
        self.study_actions = StudyActions(theme, self)
        self._waiting: list[Path] = []
        self._was_shown = self._is_started = False
        self._make_widgets(theme)
        self._lay_out()
        self.state = WindowState(self, self.main_view, self.films_panel, self.viewer, self.settings)
        sources = Sources(
            films=self.films,
            table=self.table,
            viewer=self.viewer,
            operating_point=self.operating_point,
            settings=self.settings,
            marks=self.app_state.marks,
        )
        self.export = ExportController(self.export_actions, sources, self)
        self.evaluation = EvaluationController(theme, self.app_state, self.evaluation_actions, self)
        self.panels = PanelSwitches(self, self.main_view, self.shell_actions)
        self.table_actions.search.triggered.connect(self.panels.show_table)
        self.shell = ShellController(self, self.app_state, self.shell_actions, self.banner, theme)
        self._connect_actions()
        self._register_escape_targets()
        self._connect_worker()
        self._make_controllers()
        self.title = WindowTitle(self, self.main_view.current, self.settings)
        self.resize(_SIZE)
        self.state.restore()
        self._make_saved()
        self._make_studies()
        # Only now: blind reading changes the counts as it is set up, and the page needs the state.
        self.films.counts_changed.connect(self._show_page)
        self.app_state.session.started.connect(self._show_page)
        self._show_page()

    def open_when_painted(self, paths: list[Path]) -> None:
        """Assess films, but not before the window is there: what loads the model would hold up its first picture."""
        self._waiting = list(paths)
        self._show_page()

    def take_over(self, old: "MainWindow") -> None:
        """Replace another window over the same state, with its filter, its film and its switches."""
        self._is_started = True
        self.main_view.take_over(old.main_view)
        old.release_for_successor()
        self.state.restore()
        self.state.give_up()  # the other window's film is selected already
        self._show_progress(self.bridge.progress)
        self.state.give_focus()
        self.show()
        old.close()
        old.deleteLater()

    def release_for_successor(self) -> None:
        """Keep the window's layout, and leave the application's state open for the window that follows."""
        self.state.close()
        self._owns_app_state = False

    @Slot(object)
    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders, after those that are being assessed."""
        if self.app_state.study_mode.is_reading:
            self.banner.show_note(self.tr("A reader study is being read. Pause it to open other films."))
        elif paths:
            self.banner.hide()
            self.pages.setCurrentWidget(self.main_view)
            self.table.setFocus()
            self.app_state.open_paths(paths)
            self._show_page()

    @Slot(list, str)
    def show_films(self, paths: list[Path], name: str) -> None:
        """Show these films alone in the table, others assessed first; not in a study, since it tells their classes."""
        if self.app_state.study_mode.is_reading:
            return
        self.open_paths([path for path in paths if self.films.rows.id_of_path(str(path)) is None])
        self.pages.setCurrentWidget(self.main_view)
        self.films_panel.bar.show_only(map(str, paths), name)
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and then begin with the films that the program was started with, and those of the last session."""
        super().paintEvent(event)
        if not self._is_started:
            self._is_started = True
            QTimer.singleShot(0, self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the screen, which may be smaller than the one of the last session."""
        super().showEvent(event)
        self._fold_tool_bar(self.screen().availableGeometry().size().boundedTo(self.size()))
        keep_on_screen(self)
        if not self._was_shown:
            self._was_shown = True
            self.panels.begin_small(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room of a small screen to the films."""
        super().resizeEvent(event)
        self._fold_tool_bar(event.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how everything stands, cancel what runs, and leave no thread behind."""
        self.review.close()
        if self._owns_app_state:
            self.state.close()
            self.app_state.close()
        self._is_started = True
        self.main_view.close_down()
        self.export.close()
        self.evaluation.close()
        self.study.close()
        self.opening.close()
        self.shell.close()
        super().closeEvent(event)

    def _fold_tool_bar(self, room: QSize) -> None:
        wordy, bare = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        self._tool_bar.setToolButtonStyle(wordy if room.width() >= _WORDY else bare)
        self._tool_bar.setVisible(room.height() >= _HIGH)

    def _make_widgets(self, theme: Theme) -> None:
        self.banner = Banner()
        self.welcome_page = WelcomePage(self.actions_, self.app_state.recent, theme)
        self.main_view = MainView(self.app_state, self.actions_, self.table_actions, theme)
        self.films_panel, self.table = self.main_view.films_panel, self.main_view.table
        self.viewer = self.main_view.viewer
        self.status_bar = StatusBar(self.shell_actions)
        self.recent = RecentMenu(self.app_state.recent, self)
        self.pages = QStackedWidget()

    def _lay_out(self) -> None:
        self.pages.addWidget(self.welcome_page)
        self.pages.addWidget(self.main_view)
        centre = QWidget()
        column = self._column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status_bar)
        self.setCentralWidget(centre)
        self.banner.float_over(self.pages)
        self.banner.folder_requested.connect(show_in_folder)
        self.dropping = DropTarget(self, centre)
        actions = WindowActions(
            files=self.actions_,
            shell=self.shell_actions,
            film=self.viewer.film_actions,
            table=self.table_actions,
            review=self.review_actions,
            evaluation=self.evaluation_actions,
            export=self.export_actions,
            study=self.study_actions,
        )
        add_menus(self.menuBar(), actions, self.recent, self.table.column_menus)
        self._tool_bar = add_tool_bar(self, actions)

    def _connect_actions(self) -> None:
        actions = self.actions_
        self.shell_actions.paste.triggered.connect(self.opening.paste)
        actions.export.triggered.connect(self.export.ask_for_table)
        self.canceller = ScanCanceller(self.bridge, self)
        actions.cancel.triggered.connect(self.canceller.cancel)
        actions.quit.triggered.connect(self.close)
        for source in (self.opening.chosen, self.dropping.dropped, self.recent.chosen, self.welcome_page.recent.chosen):
            source.connect(self.open_paths)
        self.opening.noted.connect(self.banner.show_note)
        self.opening.failed.connect(self.banner.show_error)
        self.dropping.refused.connect(self.banner.show_note)

    def _register_escape_targets(self) -> None:
        """What Esc closes, from the inside out."""
        self.escape_handler = EscapeHandler(self.shell_actions.escape, self)
        film, search = self.viewer.film_actions, self.films_panel.bar.search
        self.escape_handler.add(self.viewer.is_measuring, self.viewer.drop_open_measurement)
        for switch in (*film.tools, film.magnifier):
            self.escape_handler.add_switch(switch)
        self.escape_handler.add(lambda: search.hasFocus() and bool(search.text()), search.clear)
        self.escape_handler.add(search.hasFocus, self.table.setFocus)
        self.escape_handler.add(self.banner.isVisible, self.banner.hide)
        self.escape_handler.add_switch(film.compare)
        self.escape_handler.add(self.isFullScreen, self.panels.leave_full_screen)

    def _connect_worker(self) -> None:
        self.bridge.progressed.connect(self._show_progress)
        self.bridge.device_changed.connect(self.status_bar.device.show_device)
        self.bridge.failed.connect(self.banner.show_error)
        self.bridge.finished.connect(self._end_scan)
        self.status_bar.progress.cancel_requested.connect(self.canceller.cancel)
        self.films.counts_changed.connect(self.status_bar.counts.show_counts)
        self.films.counts_changed.connect(self._enable_export)
        self.table.order.shown_changed.connect(self.status_bar.counts.show_shown_count)
        self.main_view.table_controller.classify_requested.connect(self._classify_again)
        self.main_view.table_controller.allowed.connect(self.app_state.allow)
        self.main_view.table_controller.taken_back.connect(self.app_state.revoke_allowances)
        self.viewer.answer.allowed.connect(self.app_state.allow)
        self.app_state.marks.failed.connect(self.banner.show_error)
        self.main_view.priors.noted.connect(self.banner.show_note)
        self.evaluation.applied.connect(self.banner.show_note)
        self.evaluation.films_requested.connect(self.show_films)
        self.export.succeeded.connect(self.banner.show_note)
        self.export.wrote.connect(self.banner.offer_folder)
        self.export.failed.connect(self.banner.show_error)
        self._show_present_state()

    def _show_present_state(self) -> None:
        """Show device and counts of a state that is older than this window, whose signals were sent before."""
        self.status_bar.device.show_device(self.bridge.device)
        self.status_bar.counts.show_counts(self.films.counts)
        self._enable_export()

    def _make_controllers(self) -> None:
        self.operating_point_controller = OperatingPointController(
            self.operating_point, self.films, self.bridge, self.settings, self.review_actions.operating_point, self
        )
        population = PopulationButton(self.app_state, self)
        shown = add_at_the_end(self._tool_bar, population, self.operating_point_controller.button)
        self.population_shown, self.point_shown = shown
        self.bridge.models_loaded.connect(self._offer_populations)
        self._offer_populations()
        panel = self.operating_point_controller.panel
        panel.put_below(self.evaluation.profile_choice)
        self.evaluation.profiles_listed.connect(panel.fit_contents)
        self.review_actions.operating_point.triggered.connect(self.evaluation.profiles.refresh)
        parts = ReviewedParts(
            films=self.films,
            table=self.table,
            reviews=self.reviews,
            settings=self.settings,
            banner=self.banner,
            current=self.main_view.current,
            verdict_panel=self.viewer.answer,
            view=self.viewer.view,
            operating_point=self.operating_point,
        )
        self.review = ReviewController(parts, self.review_actions, self)
        self.agreement = AgreementController(parts, self.review, self.review_actions.agreement, self)

    def _make_studies(self) -> None:
        """Reader studies, and what a reader must not see or do meanwhile: names, other films, the model's answers."""
        actions, shell, table, review = self.actions_, self.shell_actions, self.table_actions, self.review_actions
        opening = (actions.open_films, actions.open_folder, actions.open_samples, shell.paste, shell.close_films)
        judging = (review.blind, review.agreement, review.operating_point, self.evaluation_actions.evaluate)
        exports = self.export_actions.copy_films, self.export_actions.dicom
        elsewhere = shell.settings, *exports, self.named_sessions.menu.menuAction()
        parts = StudyParts(
            mode=self.app_state.study_mode,
            context=self.export.context,
            banner=self.banner,
            state=self.state,
            bridge=self.bridge,
            recent=self.app_state.recent,
            next_unread=review.next_unreviewed,
            hidden=(*opening, *table.of_films, *judging, *elsewhere, self.point_shown),
        )
        self.study = StudyController(parts, self.study_actions, self)
        self.app_state.study_mode.changed.connect(self.agreement.hide)
        self.app_state.study_mode.changed.connect(self._offer_populations)
        self.review.progress.counted.connect(self.study.show_progress)
        self._column.insertWidget(0, self.study.bar)

    def _make_saved(self) -> None:
        """What is kept under names: sessions in the file menu, filters in the view menu."""
        self.named_sessions = NamedSessions(self.films_panel, self.bridge, self.undo_stack, self)
        self.named_sessions.failed.connect(self.banner.show_error)
        self.saved_filters = SavedFilters(self.films_panel.bar, self.settings, self)
        add_saved(self.menuBar(), self.recent, self.named_sessions.menu, self.saved_filters.menu)

    @Slot()
    def _enable_export(self) -> None:
        self.actions_.export.setEnabled(self.films.rowCount() > 0)

    @Slot(object)
    def _show_progress(self, progress: ScanProgress) -> None:
        self.status_bar.progress.show_progress(progress)
        self.films_panel.empty.expect(self._is_expecting_films)
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
        self.films_panel.empty.expect(self._is_expecting_films)
        has_films = self.films.rowCount() > 0 or self._is_expecting_films
        page = self.main_view if has_films else self.welcome_page
        if page is not self.pages.currentWidget():
            self.pages.setCurrentWidget(page)
            if has_films:
                self.state.give_focus()

    @property
    def _is_expecting_films(self) -> bool:
        return self.bridge.is_running or self.app_state.session.will_have_films or bool(self._waiting)

    @Slot()
    def _offer_populations(self) -> None:
        """Offer the models that there are; a choice between one is none, and a study is read with one choice."""
        populations = self.bridge.models.populations
        self.main_view.table_controller.show_populations(populations)
        self.population_shown.setVisible(len(populations) > 1 and not self.app_state.study_mode.is_reading)

    @Slot(list)
    def _classify_again(self, paths: list[Path]) -> None:
        self.bridge.add(paths, fresh=True)

    @Slot()
    def _begin(self) -> None:
        waiting, self._waiting = self._waiting, []
        self.app_state.begin(new_films=bool(waiting))
        if not self.app_state.study_mode.is_reading:
            self.state.restore_session()
        self.open_paths(waiting)
