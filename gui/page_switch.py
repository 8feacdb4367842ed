"""The page that the window shows: the films, or the welcome page."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from gui.app_state import AppState
from gui.main_view import MainView
from gui.session.window_state import WindowState
from gui.shell.first_window import FirstWindow


class PageSwitch(QObject):
    """Shows the page of films as long as there are films, or films are expected.

    Args:
        window: Contains the pages.
        main_view: The page of films.
        app_state: Contains the films, and states whether more will follow.
        state: Gives the focus to the film or the table.
    """

    def __init__(self, window: FirstWindow, main_view: MainView, app_state: AppState, state: WindowState) -> None:
        super().__init__(window)
        self._window, self._main_view, self._app_state, self._state = window, main_view, app_state, state
        self._has_pending_films = False

    def begin(self) -> None:
        """Show the page now, and whenever the films change."""
        self._app_state.films.counts_changed.connect(self.update_page)
        self._app_state.session.started.connect(self.update_page)
        self.update_page()

    def expect_films(self, paths: list[Path]) -> None:
        """Expect films that are not opened yet; with no paths, none any more."""
        self._has_pending_films = bool(paths)

    def show_films(self) -> None:
        """Show the page of films, also before there are any."""
        self._window.pages.setCurrentWidget(self._main_view)

    @Slot()
    def update_page(self) -> None:
        """Show the page of films, or the welcome page if there are no films and none are expected."""
        self.show_expectation()
        has_films = self._app_state.films.rowCount() > 0 or self._is_expecting_films
        page = self._main_view if has_films else self._window.welcome_page
        if page is not self._window.pages.currentWidget():
            self._window.pages.setCurrentWidget(page)
            if has_films:
                self._state.give_focus()

    def show_expectation(self) -> None:
        """Show in the empty table whether films are expected."""
        self._main_view.films_panel.empty.expect(self._is_expecting_films)

    @property
    def _is_expecting_films(self) -> bool:
        app_state = self._app_state
        return app_state.bridge.is_running or app_state.session.will_have_films or self._has_pending_films
