"""The application: starts Qt, opens the window, and catches what nobody expected."""

import signal
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gui.frame.crash_reporter import CrashReporter
from gui.look.theme import Theme
from gui.main_window import MainWindow
from inference import __version__


def run(paths: list[Path], model: Path | None = None, device: str = "auto") -> int:
    """Open the window and stay until it is closed.

    Args:
        paths: Films and folders to assess at once.
        model: An ONNX file; None for the embedded one.
        device: One of `inference.devices.DEVICE_NAMES`.

    Returns:
        The exit status.
    """
    application = create_application()
    reporter = CrashReporter(application)
    reporter.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; Qt's loop would never let Python hear it
    try:
        window = MainWindow(Theme(application), model, device)
        window.open_when_painted(paths)
        window.show()
        return application.exec()
    finally:
        reporter.uninstall()


def create_application() -> QApplication:
    """The Qt application with its name."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Hilum")
    application.setOrganizationName("Hilum")
    application.setApplicationVersion(__version__)
    return application
