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
    from gui.help import about, cheat_sheet, passport_page
else:
    about, cheat_sheet, passport_page = map(
        lazy.LazyModule, ("gui.help.about", "gui.help.cheat_sheet", "gui.help.passport_page")
    )


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
        self._window, self._app_state, self._actions, self._banner, self._theme = (
            window,
            app_state,
            actions,
            banner,
            theme,
        )
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
        self._background.done.connect(self._take)
        self._background.failed.connect(self._report)
        app_state.bridge.models_loaded.connect(self._show_models)
        app_state.bridge.failed.connect(self._show_no_models)
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
        self._app_state.bridge.abandon()  # last, or the end of a scan would begin to assess these films again

    @Slot()
    def open_settings(self) -> None:
        """Open the settings."""
        from gui.shell.settings.dialog import SettingsDialog  # noqa: PLC0415  # nine modules

        self._open(SettingsDialog(self._app_state, self._background, self._window))

    @Slot()
    def _open_guide(self) -> None:
        self._open(about.GuidePage(self._theme, self._window))

    @Slot()
    def _open_cheat_sheet(self) -> None:
        self._open(cheat_sheet.CheatSheet(self._window, self._theme))

    @Slot()
    def _open_passport(self) -> None:
        self._open(passport_page.PassportPage(self._theme, self._window))
        self._want_models()

    def _want_models(self) -> None:
        """Show the models in the open page as soon as they are loaded."""
        models = self._app_state.bridge.models
        if models.models:
            self._show_models(models)
        else:
            self._app_state.load_model()

    @Slot(object)
    def _show_models(self, models: ModelsInUse) -> None:
        if self.dialog is not None and isinstance(self.dialog, passport_page.PassportPage | about.AboutPage):
            self.dialog.show_models(models)

    @Slot(str)
    def _show_no_models(self, sentence: str) -> None:
        if self.dialog is not None and isinstance(self.dialog, passport_page.PassportPage):
            self.dialog.show_failure(sentence)

    @Slot()
    def _open_licences(self) -> None:
        self._open(about.LicencesPage(self._theme, self._window))

    @Slot()
    def _open_about(self) -> None:
        self._open(about.AboutPage(self._theme, self._window))
        self._want_models()

    def _open(self, dialog: QDialog) -> None:
        """Open a dialog without a nested event loop; one at a time, since each is modal to the window."""
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None

    @Slot()
    def _save_report(self) -> None:
        target = file_input.ask_for_report_file(self._window)
        if target is not None:
            from gui.diagnostics.report import write_fault_report  # noqa: PLC0415  # loads json, platform, zipfile

            self._background.submit(("report", target), partial(write_fault_report, target, self._app_state.bridge))

    @Slot(object, object)
    def _take(self, key: object, _result: object) -> None:
        match key:
            case ("report", Path() as path):
                self._banner.show_note(self.tr("The report was saved as {0}. It holds no names.").format(path))
                self._banner.offer_folder(path)

    @Slot(object, str)
    def _report(self, key: object, sentence: str) -> None:
        match key:  # the settings dialog reports a model that cannot be used
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
