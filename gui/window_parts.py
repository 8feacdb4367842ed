"""The parts of the window: pages, menus and controllers, and what connects them to the application's state."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from gui.app_state import AppState
from gui.common.banner import Banner
from gui.common.file_input import DropTarget
from gui.common.layout.focus_order import put_after
from gui.common.style.theme import Theme
from gui.evaluation.evaluation_controller import EvaluationController
from gui.export.export_context import ExportSources
from gui.export.export_controller import ExportActions, ExportController
from gui.main_view import MainView
from gui.page_switch import PageSwitch
from gui.review.agreement_controller import AgreementController
from gui.review.review_controller import ReviewController, ReviewParts
from gui.scan.scan_canceller import ScanCanceller
from gui.scan.scan_progress import ScanProgress
from gui.session.named_items import NamedSessions, SavedFilters
from gui.session.recent_folders import RecentMenu
from gui.session.window_state import WindowState
from gui.shell.bars import insert_before
from gui.shell.film_opener import FilmOpener
from gui.shell.first_window import FirstWindow
from gui.shell.menus import WindowActions, add_named_items, fill_menus
from gui.shell.panel_switches import EscapeHandler, PanelSwitches
from gui.shell.population_button import PopulationButton
from gui.shell.shell_controller import ShellController
from gui.shell.window_title import WindowTitle
from gui.study.study_controller import StudyActions, StudyController, StudyParts
from gui.table.rows.film_command import UndoNames
from gui.table.table_controller import TableActions, show_in_folder
from gui.verdict.operating_point_controller import OperatingPointController


class WindowParts(QObject):
    """The parts of the window that its first picture does not show.

    Args:
        window: The window, as it is first painted.
        theme: The source of the colours.
        app_state: The state that outlives the window.
    """

    def __init__(self, window: FirstWindow, theme: Theme, app_state: AppState) -> None:
        super().__init__(window)
        self._window, self.app_state = window, app_state
        self.settings, self.undo_stack, self.reviews = app_state.settings, app_state.undo_stack, app_state.reviews
        self.operating_point, self.bridge, self.films = app_state.operating_point, app_state.bridge, app_state.films
        self._owns_app_state = True
        self.actions_, self.shell_actions = window.actions_, window.shell_actions
        self.evaluation_actions, self.review_actions = window.evaluation_actions, window.review_actions
        self.film_opener = FilmOpener(window, self.actions_)
        self.table_actions = TableActions(theme, window)
        self.export_actions = ExportActions(theme, window)
        self.study_actions = StudyActions(theme, window)
        self._make_widgets(theme)
        self._fill_menus()
        self.state = WindowState(window, self.main_view, self.films_panel, self.viewer, self.settings)
        self._page_switch = PageSwitch(window, self.main_view, app_state, self.state)
        self._make_window_controllers(theme)
        self._connect_actions()
        self._register_escape_targets()
        self._connect_worker()
        self._connect_films()
        self._connect_notes()
        self._make_operating_point()
        self._make_population_button()
        self._offer_profiles()
        self._make_review()
        self.title = WindowTitle(window, self.main_view.current, self.settings)
        self.state.restore(is_reading=self.app_state.study_mode.is_reading)
        self._make_named_items()
        self._make_studies()
        self._page_switch.begin()  # last, since setting up blind reading changes the counts

    def expect_films(self, paths: list[Path]) -> None:
        """Show the page of films if there are paths that `begin` will open."""
        self._page_switch.expect_films(paths)
        self._page_switch.update_page()

    def begin(self, paths: list[Path]) -> None:
        """Restore the study or the session that was open, and open these paths."""
        self._page_switch.expect_films([])
        self.app_state.begin(new_films=bool(paths))
        if not self.app_state.study_mode.is_reading:
            self.state.restore_session()
        self.open_paths(paths)

    def take_over(self, old: "WindowParts") -> None:
        """Take over filter, film and switches from another window over the same application state."""
        self.main_view.take_over(old.main_view)
        old.release_for_successor()
        self._window.restore_geometry()
        self.state.restore(is_reading=self.app_state.study_mode.is_reading)
        if not self.app_state.study_mode.is_reading:  # also if a study is stored, which another process may be reading
            self.state.restore_session()
        self.state.stop_waiting()  # the other window's film is selected already
        self._show_progress(self.bridge.progress)
        self.state.give_focus()

    def release_for_successor(self) -> None:
        """Save the window's layout, and leave the application's state open for the window that follows."""
        self.state.close()
        self._owns_app_state = False

    @Slot(object)
    def open_paths(self, paths: list[Path]) -> None:
        """Assess files and folders after the current ones."""
        if self.app_state.study_mode.is_reading:
            self.banner.show_note(self.tr("A reader study is being read. Pause it to open other films."))
        elif paths:
            self.banner.hide()
            self._page_switch.show_films()
            self.table.setFocus()
            self.app_state.open_paths(paths)
            self._page_switch.update_page()

    @Slot(list, str)
    def show_films(self, paths: list[Path], name: str) -> None:
        """Show only these films, and assess new ones; not in blind reading, since the choice reveals their classes."""
        if self.app_state.study_mode.is_reading:
            return
        if self.films.rows.blind:
            self.banner.show_note(self.tr("Films are read blind, and this choice of them would tell what they are."))
            return
        self.open_paths([path for path in paths if self.films.rows.id_of_path(str(path)) is None])
        self._page_switch.show_films()
        self.films_panel.bar.show_only(map(str, paths), name)
        self._window.activateWindow()

    @Slot(bool)
    def _show_all_if_blind(self, blind: bool) -> None:
        """Show all films when blind reading begins: the name of a choice of films may reveal their class."""
        if blind:
            self.films_panel.bar.only_chip.setChecked(False)

    def close_down(self) -> None:
        """Save the window's state, cancel the scan, and wait for all threads to end."""
        self.review.close()
        if self._owns_app_state:
            self.state.close()
            self.app_state.close()
        self.main_view.close_down()
        self.export.close()
        self.evaluation.close()
        self.study.close()
        self.film_opener.close()
        self.shell.close()

    def _make_widgets(self, theme: Theme) -> None:
        window = self._window
        self.banner = Banner()
        self.main_view = MainView(self.app_state, self.actions_, self.table_actions, theme)
        self.films_panel, self.table = self.main_view.films_panel, self.main_view.table
        self.viewer = self.main_view.viewer
        self.status_bar = window.status_bar
        self.pages = window.pages
        self.pages.addWidget(self.main_view)
        put_after(self.viewer.verdict_panel, self.status_bar)
        self.recent = RecentMenu(self.app_state.recent, window)
        self.banner.float_over(self.pages)
        self.banner.folder_requested.connect(show_in_folder)
        put_after(self.banner, window.tool_bar)
        self.dropping = DropTarget(window, window.centre)

    def _fill_menus(self) -> None:
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
        fill_menus(self._window.menus, actions, self.recent, self.table.column_menus)

    def _make_window_controllers(self, theme: Theme) -> None:
        sources = ExportSources(
            films=self.films,
            table=self.table,
            viewer=self.viewer,
            operating_point=self.operating_point,
            settings=self.settings,
            marks=self.app_state.marks,
        )
        self.export = ExportController(self.export_actions, sources, self._window)
        self.evaluation = EvaluationController(theme, self.app_state, self.evaluation_actions, self._window)
        self.panels = PanelSwitches(self._window, self.main_view, self.shell_actions)
        self.table_actions.search.triggered.connect(self.panels.show_table)
        self.shell = ShellController(self._window, self.app_state, self.shell_actions, self.banner, theme)

    def _connect_actions(self) -> None:
        actions = self.actions_
        self.shell_actions.paste.triggered.connect(self.film_opener.paste)
        actions.export.triggered.connect(self.export.ask_for_table)
        self.canceller = ScanCanceller(self.bridge, self._window)
        actions.cancel.triggered.connect(self.canceller.cancel)
        actions.quit.triggered.connect(self._window.close)
        for source in (
            self.film_opener.chosen,
            self.dropping.dropped,
            self.recent.chosen,
            self._window.welcome_page.recent.chosen,
        ):
            source.connect(self.open_paths)
        self.film_opener.noted.connect(self.banner.show_note)
        self.film_opener.failed.connect(self.banner.show_error)
        self.dropping.refused.connect(self.banner.show_note)

    def _register_escape_targets(self) -> None:
        """Register what Esc closes, the innermost part first."""
        self.escape_handler = EscapeHandler(self.shell_actions.escape, self._window)
        film, search = self.viewer.film_actions, self.films_panel.bar.search
        self.escape_handler.add(self.viewer.is_measuring, self.viewer.drop_open_measurement)
        for switch in (*film.tools, film.magnifier):
            self.escape_handler.add_switch(switch)
        self.escape_handler.add(lambda: search.hasFocus() and bool(search.text()), search.clear)
        self.escape_handler.add(search.hasFocus, self.table.setFocus)
        self.escape_handler.add(self.banner.isVisible, self.banner.hide)
        self.escape_handler.add_switch(film.compare)
        self.escape_handler.add(self._window.isFullScreen, self.panels.leave_full_screen)

    def _connect_worker(self) -> None:
        self.bridge.progressed.connect(self._show_progress)
        self.bridge.device_changed.connect(self.status_bar.device.show_device)
        self.bridge.failed.connect(self.banner.show_error)
        self.bridge.finished.connect(self._end_scan)
        self.status_bar.progress.cancel_requested.connect(self.canceller.cancel)
        self.films.counts_changed.connect(self._show_counts)
        self.films.counts_changed.connect(self._enable_export)
        self.table.order.shown_changed.connect(self.status_bar.counts.show_shown_count)
        self._show_present_state()

    def _connect_films(self) -> None:
        """Connect what the user requests for single films."""
        self.main_view.table_controller.classify_requested.connect(self.app_state.classify_again)
        self.main_view.table_controller.allowed.connect(self.app_state.allow)
        self.main_view.table_controller.revoked.connect(self.app_state.revoke_allowances)
        self.viewer.verdict_panel.allowed.connect(self.app_state.allow)
        self.evaluation.films_requested.connect(self.show_films)

    def _connect_notes(self) -> None:
        """Connect notes and errors with the banner."""
        self.app_state.marks.failed.connect(self.banner.show_error)
        self.main_view.priors.noted.connect(self.banner.show_note)
        self.evaluation.applied.connect(self.banner.show_note)
        self.export.succeeded.connect(self.banner.show_note)
        self.export.wrote.connect(self.banner.offer_folder)
        self.export.failed.connect(self.banner.show_error)

    def _show_present_state(self) -> None:
        """Show device and counts of an application state that is older than this window."""
        self.status_bar.device.show_device(self.bridge.device)
        self._show_counts()
        self._enable_export()

    @Slot()
    def _show_counts(self) -> None:
        self.status_bar.counts.show_counts(self.films.counts, sealed=self.films.rows.sealed)

    def _make_operating_point(self) -> None:
        window = self._window
        self.operating_point_controller = OperatingPointController(
            self.operating_point,
            self.films,
            self.bridge,
            self.settings,
            window.point_button,
            window,
        )

    def _make_population_button(self) -> None:
        window = self._window
        population = PopulationButton(self.app_state, window)
        self.population_button_action = insert_before(window.point_button_action, population, window.tool_bar)
        put_after(self.operating_point_controller.panel, population, window.point_button)
        self.bridge.models_loaded.connect(self._offer_populations)
        self._offer_populations()
        for signal in (self.bridge.models_loaded, self.operating_point.changed):  # they change a button's text
            signal.connect(window.measure_tool_bar, Qt.ConnectionType.QueuedConnection)
        for action in (window.point_button_action, self.population_button_action):  # a study hides both
            action.visibleChanged.connect(window.measure_tool_bar)

    def _offer_profiles(self) -> None:
        """Offer the site profiles in the panel of the operating point."""
        panel = self.operating_point_controller.panel
        panel.put_below(self.evaluation.profile_choice)
        self.evaluation.profiles_listed.connect(panel.fit_contents)
        self.review_actions.operating_point.triggered.connect(self.evaluation.profiles.refresh)

    def _make_review(self) -> None:
        parts = ReviewParts(
            films=self.films,
            table=self.table,
            reviews=self.reviews,
            settings=self.settings,
            banner=self.banner,
            current=self.main_view.current,
            verdict_panel=self.viewer.verdict_panel,
            view=self.viewer.view,
            operating_point=self.operating_point,
        )
        self.review = ReviewController(parts, self.review_actions, self._window)
        self.review_actions.blind.toggled.connect(self._show_all_if_blind)
        UndoNames(self.undo_stack, self.films, self._window)
        self.agreement = AgreementController(parts, self.review, self.review_actions.agreement, self._window)

    def _make_studies(self) -> None:
        """Create the controller of reader studies.

        Its hidden actions would show a reader names, other films or the model's answers.
        """
        actions, shell, table, review = self.actions_, self.shell_actions, self.table_actions, self.review_actions
        opening = (actions.open_films, actions.open_folder, actions.open_samples, shell.paste, shell.close_films)
        judging = (review.blind, review.agreement, review.operating_point, self.evaluation_actions.evaluate)
        exports = self.export_actions.copy_films, self.export_actions.dicom
        film = self.viewer.film_actions
        maps = actions.heatmap, film.contours, film.evidence_map
        other = shell.settings, *exports, self.named_sessions.menu.menuAction()
        separators = (action for action in self._window.tool_bar.actions() if action.isSeparator())
        parts = StudyParts(
            mode=self.app_state.study_mode,
            context=self.export.context,
            banner=self.banner,
            state=self.state,
            bridge=self.bridge,
            recent=self.app_state.recent,
            next_unread=review.next_unreviewed,
            hidden=(*opening, *table.of_films, *judging, *maps, *other, self._window.point_button_action, *separators),
        )
        self.study = StudyController(parts, self.study_actions, self._window)
        self.app_state.study_mode.changed.connect(self.agreement.hide)
        self.app_state.study_mode.changed.connect(self._offer_populations)
        self.review.progress.counted.connect(self.study.show_progress)
        self._window.column.insertWidget(0, self.study.bar)

    def _make_named_items(self) -> None:
        """Create the items that are saved under names: sessions in the file menu, filters in the view menu."""
        self.named_sessions = NamedSessions(self.films_panel, self.bridge, self.undo_stack, self._window)
        self.named_sessions.failed.connect(self.banner.show_error)
        self.saved_filters = SavedFilters(self.films_panel.bar, self.settings, self._window)
        add_named_items(self._window.menus, self.recent, self.named_sessions.menu, self.saved_filters.menu)

    @Slot()
    def _enable_export(self) -> None:
        self.actions_.export.setEnabled(self.films.rowCount() > 0)

    @Slot(object)
    def _show_progress(self, progress: ScanProgress) -> None:
        self.status_bar.progress.show_progress(progress)
        self._page_switch.show_expectation()
        self.actions_.cancel.setEnabled(progress.running)

    @Slot()
    def _end_scan(self) -> None:
        """Stop waiting for films, and show the welcome page if there are none."""
        self.state.stop_waiting()
        self._page_switch.update_page()
        progress = self.bridge.progress
        if progress.total == 0 and not progress.cancelled and self.films.rowCount() == 0 and self.banner.isHidden():
            self.banner.show_note(self.tr("There were no files to assess."))

    @Slot()
    def _offer_populations(self) -> None:
        """Offer the models as a choice if there are several, but not during a study, which uses one choice."""
        populations = self.bridge.models.populations
        self.main_view.table_controller.show_populations(populations)
        self.population_button_action.setVisible(len(populations) > 1 and not self.app_state.study_mode.is_reading)
