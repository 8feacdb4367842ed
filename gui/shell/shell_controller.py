"""Handles the actions of the window as a whole: pause, close films, settings, help."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QDialog, QMainWindow

from gui.app_state import AppState
from gui.common import file_input, lazy
from gui.common.background import Background
from gui.common.banner import Banner
from gui.common.style.theme import Theme
from gui.scan.models_in_use import ModelsInUse
from gui.scan.scan_progress import ScanProgress
from gui.shell.shell_actions import ShellActions
from gui.table.rows.film_case import FilmCase
from gui.table.rows.films_model import FilmsModel

if TYPE_CHECKING:
    from gui.diagnostics import report as fault_report
    from gui.help import cheat_sheet, passport_page, text_pages
    from gui.shell.settings import dialog as settings_dialog
else:
    cheat_sheet = lazy.LazyModule("gui.help.cheat_sheet")
    fault_report = lazy.LazyModule("gui.diagnostics.report")
    passport_page = lazy.LazyModule("gui.help.passport_page")
    settings_dialog = lazy.LazyModule("gui.shell.settings.dialog")
    text_pages = lazy.LazyModule("gui.help.text_pages")


class ShellController(QObject):
    """Connects and handles the actions of the window as a whole.

    Args:
        window: The parent of the dialogs.
        app_state: The state that they change.
        actions: The actions.
        banner: Shows results and errors.
        theme: The source of the colours.
    """

    def __init__(
        self, window: QMainWindow, app_state: AppState, actions: ShellActions, banner: Banner, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window, self._app_state, self._actions = window, app_state, actions
        self._banner, self._theme = banner, theme
        self._background = Background("shell", self)
        self.dialog: QDialog | None = None
        self._connect()

    def close(self) -> None:
        """Wait for the thread to end."""
        self._background.close()

    def _connect(self) -> None:
        actions, app_state = self._actions, self._app_state
        actions.pause.triggered.connect(self._pause)
        actions.close_films.triggered.connect(self._close_films)
        actions.settings.triggered.connect(self.open_settings)
        actions.guide.triggered.connect(self._open_guide)
        actions.cheat_sheet.triggered.connect(self._open_cheat_sheet)
        actions.passport.triggered.connect(self._open_passport)
        actions.licences.triggered.connect(self._open_licences)
        actions.about.triggered.connect(self._open_about)
        actions.report.triggered.connect(self._save_report)
        self._background.done.connect(self._show_result)
        self._background.failed.connect(self._show_failure)
        app_state.bridge.models_loaded.connect(self._show_models)
        app_state.bridge.failed.connect(self._show_model_failure)
        app_state.bridge.progressed.connect(self._follow_scan)
        app_state.films.counts_changed.connect(self._follow_films)
        app_state.session.failed.connect(self._banner.show_error)
        self._follow_scan(app_state.bridge.progress)
        self._follow_films()

    @Slot(object)
    def _follow_scan(self, progress: ScanProgress) -> None:
        self._actions.pause.setEnabled(progress.running and not progress.cancelled)
        self._actions.show_paused(progress.paused)

    @Slot()
    def _follow_films(self) -> None:
        self._actions.close_films.setEnabled(self._app_state.films.rowCount() > 0)

    @Slot(bool)
    def _pause(self, paused: bool) -> None:
        (self._app_state.bridge.pause if paused else self._app_state.bridge.resume)()

    @Slot()
    def _close_films(self) -> None:
        close_all_films(self._app_state.films, self._app_state.undo_stack)
        self._app_state.bridge.abandon()  # after that, since the end of a scan may assess the open films again

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        self._open(settings_dialog.SettingsDialog(self._app_state, self._background, self._window))

    @Slot()
    def _open_guide(self) -> None:
        self._open(text_pages.GuidePage(self._theme, self._window))

    @Slot()
    def _open_cheat_sheet(self) -> None:
        self._open(cheat_sheet.CheatSheet(self._window, self._theme))

    @Slot()
    def _open_passport(self) -> None:
        self._open(passport_page.PassportPage(self._theme, self._window))
        self._show_or_load_models()

    def _show_or_load_models(self) -> None:
        """Show the models in the open page, now or as soon as they are loaded."""
        models = self._app_state.bridge.models
        if models.models:
            self._show_models(models)
        else:
            self._app_state.load_model()

    @Slot(object)
    def _show_models(self, models: ModelsInUse) -> None:
        if self.dialog is not None and isinstance(self.dialog, passport_page.PassportPage | text_pages.AboutPage):
            self.dialog.show_models(models)

    @Slot(str)
    def _show_model_failure(self, sentence: str) -> None:
        if self.dialog is not None and isinstance(self.dialog, passport_page.PassportPage):
            self.dialog.show_failure(sentence)

    @Slot()
    def _open_licences(self) -> None:
        self._open(text_pages.LicencesPage(self._theme, self._window))

    @Slot()
    def _open_about(self) -> None:
        self._open(text_pages.AboutPage(self._theme, self._window))
        self._show_or_load_models()

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog without a nested event loop; one at a time, since each is modal to the window."""
        self.dialog = dialog
        dialog.destroyed.connect(self._forget_dialog)
        dialog.open()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None

    @Slot()
    def _save_report(self) -> None:
        target = file_input.ask_for_report_file(self._window)
        if target is not None:
            write = partial(fault_report.write_fault_report, target, self._app_state.bridge)
            self._background.submit(("report", target), write)

    @Slot(object, object)
    def _show_result(self, key: object, _result: object) -> None:
        match key:
            case ("report", Path() as path):
                self._banner.show_note(self.tr("The report was saved as {0}. It holds no names.").format(path))
                self._banner.offer_folder(path)

    @Slot(object, str)
    def _show_failure(self, key: object, sentence: str) -> None:
        match key:  # the settings dialog shows the failures of its own work
            case ("report", Path()):
                self._banner.show_error(sentence)


def close_all_films(films: FilmsModel, undo: QUndoStack) -> None:
    """Remove all films from the table; their findings and reviews remain stored."""
    if films.rowCount():
        undo.push(_CloseAll(films))


class _CloseAll(QUndoCommand):
    def __init__(self, films: FilmsModel) -> None:
        super().__init__(QCoreApplication.translate("CloseFilms", "Close all films"))
        self._films = films
        self._closed: tuple[FilmCase, ...] = ()

    def redo(self) -> None:
        self._closed = self._films.remove(self._films.case_ids())

    def undo(self) -> None:
        self._films.restore(self._closed)
        self._closed = ()
