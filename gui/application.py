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
"""The themes that the settings name; any other name stands for the system's."""


class Application(QApplication):
    """Also receives the films that the system opens with Hilum, which macOS sends as an event."""

    paths_asked = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Handle such an event; pass all others to Qt."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.paths_asked.emit([Path(event.file())])
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
    """The window and what it is built on; the window is recreated when the language changes.

    Args:
        application: The Qt application.
        model: An ONNX file; None for the one that is set.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one that is set.
    """

    def __init__(self, application: QApplication, model: Path | None = None, device: str | None = None) -> None:
        super().__init__()
        start = StartState(self)
        self._theme = Theme(application)
        self.languages = Languages(application, self)
        self.appearance = Appearance(start.settings, self._theme, self.languages, self)
        self.window = MainWindow(self._theme, model, device, start=start)
        self.languages.changed.connect(self._renew)
        if isinstance(application, Application):
            application.paths_asked.connect(self.open_paths)

    def bridge(self) -> "ScanBridge | None":
        """The source of model and device; None before the window is complete."""
        return self.window.complete().bridge if self.window.is_complete else None

    @Slot(object)
    def open_paths(self, paths: list[Path]) -> None:
        """Assess films in the window."""
        self.window.open_paths(paths)

    @Slot()
    def _renew(self) -> None:
        """Replace the window by one in the new language; scan, films and undo stack live in the application's state."""
        old = self.window
        asked_in_settings = old.shell.dialog is not None
        old.app_state.setParent(self)  # or it would be deleted with the old window
        self.window = MainWindow(self._theme, app_state=old.app_state)
        self.window.take_over(old)
        if asked_in_settings:
            self.window.shell.open_settings()


def run(paths: list[Path], model: Path | None = None, device: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: Films and folders to assess at once.
        model: An ONNX file; None for the one that is set, which is the embedded one at first.
        device: One of `inference.models.devices.DEVICE_NAMES`; None for the one that is set.

    Returns:
        The exit status.
    """
    application = create_application()
    log, reporter, tuning = LogFile(), CrashReporter(application), RuntimeTuning(application)
    log.begin()
    tuning.begin()
    reporter.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C, which Python does not see during Qt's loop
    try:
        program = Program(application, model, device)
        reporter.find_bridge = program.bridge
        program.window.begun.connect(tuning.settle)
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
"""The style under the style sheet; `setStyle` would have PySide make all enumerations of QStyle, which it returns."""


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
