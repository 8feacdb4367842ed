"""The application: starts Qt, opens the window, and catches unexpected exceptions."""

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from gui.common.settings import Key, Settings
from gui.common.style.icons import application_icon
from gui.common.style.theme import Theme
from gui.diagnostics.crash_reporter import CrashReporter
from gui.diagnostics.log_file import LogFile
from gui.i18n.languages import Languages
from gui.main_window import MainWindow
from gui.runtime_tuning import RuntimeTuning
from gui.session.start_state import StartState
from inference import __version__

if TYPE_CHECKING:
    from gui.scan.scan_bridge import ScanBridge


SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
"""The schemes by their names in the settings; any other name means the system's scheme."""


class Application(QApplication):
    """The Qt application; receives the films that macOS opens with Hilum, as events.

    Signals:
        open_requested: Emitted with the paths to open.
    """

    open_requested = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Request to open the file of such an event; pass all other events on to Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.open_requested.emit([Path(event.file())])
            return True
        return super().event(event)


class Appearance(QObject):
    """Applies the settings of theme and language at the start and whenever they change.

    Args:
        settings: The user's settings.
        theme: The theme.
        languages: The languages.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, theme: Theme, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._languages = settings, theme, languages
        settings.changed.connect(self._apply)
        if settings.get(Key.THEME, "") in SCHEMES:
            self._apply(Key.THEME)
        self._apply(Key.LANGUAGE)

    @Slot(str)
    def _apply(self, name: str) -> None:
        if name == Key.THEME:
            self._theme.set_scheme(SCHEMES.get(self._settings.get(Key.THEME, ""), Qt.ColorScheme.Unknown))
        elif name == Key.LANGUAGE:
            self._languages.choose(self._settings.get(Key.LANGUAGE, ""))


class Program(QObject):
    """Owns the window, the theme and the languages; replaces the window when the language changes.

    Args:
        application: The Qt application.
        model: An ONNX file; None for the one in the settings.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one in the settings.
    """

    def __init__(self, application: QApplication, model: Path | None = None, device: str | None = None) -> None:
        super().__init__()
        start = StartState(self)
        self._theme = Theme(application)
        self.languages = Languages(application, self)
        self.appearance = Appearance(start.settings, self._theme, self.languages, self)
        self.window = MainWindow(self._theme, model, device, start=start)
        self.languages.changed.connect(self._replace_window)
        if isinstance(application, Application):
            application.open_requested.connect(self.open_paths)

    def bridge(self) -> "ScanBridge | None":
        """The source of model and device; None before the window is complete."""
        return self.window.complete().bridge if self.window.is_complete else None

    @Slot(object)
    def open_paths(self, paths: list[Path]) -> None:
        """Assess films in the window."""
        self.window.open_paths(paths)

    @Slot()
    def _replace_window(self) -> None:
        """Replace the window by one in the new language; the application's state, with scan and films, stays."""
        old = self.window
        settings_are_open = old.shell.dialog is not None
        old.app_state.setParent(self)  # or it would be deleted with the old window
        self.window = MainWindow(self._theme, app_state=old.app_state)
        self.window.take_over(old)
        if settings_are_open:
            self.window.shell.open_settings()


def run(paths: list[Path], model: Path | None = None, device: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: Films and folders to assess at once.
        model: An ONNX file; None for the one in the settings, at first the embedded one.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one in the settings.

    Returns:
        The exit status.
    """
    application = create_application()
    log, reporter, tuning = LogFile(), CrashReporter(application), RuntimeTuning(application)
    log.begin()
    tuning.begin()
    reporter.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # for Ctrl+C, which Python would not notice during Qt's loop
    try:
        program = Program(application, model, device)
        reporter.find_bridge = program.bridge
        program.window.ready.connect(tuning.freeze_start_objects)
        program.window.failed.connect(reporter.mark_fatal)
        program.window.open_when_painted(paths)
        program.window.show()
        return application.exec() or int(reporter.is_fatal)
    except Exception as error:  # noqa: BLE001  # without a window, the dialog is all that the user sees
        reporter.report_fatal(error)
        application.exec()
        return 1
    finally:
        tuning.end()
        reporter.uninstall()
        log.end()


_STYLE = ("-style", "Fusion")
"""The style to which the style sheet is applied.

An option in place of `setStyle`, for which PySide would create all enumerations of QStyle.
"""


def create_application() -> QApplication:
    """Create the Qt application with its name."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else Application([*sys.argv[:1], *_STYLE])
    application.setApplicationName("Hilum")
    application.setDesktopFileName("hilum")  # by which Linux desktops find the menu entry and the icon
    application.setOrganizationName("Hilum")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(application_icon())
    return application
