"""Reports unexpected exceptions of all threads in the log and in one dialog."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.common import lazy

if TYPE_CHECKING:
    from gui.diagnostics import crash_dialog
    from gui.scan.scan_bridge import ScanBridge
else:
    crash_dialog = lazy.LazyModule("gui.diagnostics.crash_dialog")

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches uncaught exceptions in every thread, and reports them in the GUI thread.

    Attributes:
        find_bridge: Returns the bridge, from which the fault report takes model and device; None before it exists.
        is_fatal: Whether the application ends after the dialog, since it cannot go on.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find_bridge: Callable[[], ScanBridge | None] = lambda: None
        self.is_fatal = False
        self._dialog: crash_dialog.CrashDialog | None = None
        self._previous_hooks = (sys.excepthook, threading.excepthook)
        self.crashed.connect(self._show_dialog)

    def install(self) -> None:
        """Install the hooks; Qt itself only prints exceptions raised in slots."""
        sys.excepthook = self._report
        threading.excepthook = self._report_thread

    def uninstall(self) -> None:
        """Restore the previous hooks."""
        sys.excepthook, threading.excepthook = self._previous_hooks

    @Slot()
    def mark_fatal(self) -> None:
        """Treat the next exception as one after which the application cannot go on."""
        self.is_fatal = True

    def report_fatal(self, error: Exception) -> None:
        """Report an exception after which the application cannot go on."""
        self.mark_fatal()
        self._report(type(error), error, error.__traceback__)

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.critical("unexpected exception", exc_info=(kind, error, trace))
        self.crashed.emit(f"{kind.__name__}: {error}")

    def _report_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._report(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str)
    def _show_dialog(self, error: str) -> None:
        """Show a dialog, unless one is open: further exceptions, often the same one again, go to the log only."""
        if self._dialog is not None:
            return
        window, bridge = QApplication.activeWindow(), self.find_bridge()
        self._dialog = crash_dialog.CrashDialog(error, window, bridge, is_fatal=self.is_fatal)
        self._dialog.finished.connect(self._drop_dialog)
        self._dialog.open()

    @Slot()
    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if self.is_fatal:
            QApplication.exit(1)
