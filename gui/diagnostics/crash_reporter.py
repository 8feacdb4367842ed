"""Reports unexpected exceptions of all threads to the log and in one dialog."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.diagnostics.crash_dialog import CrashDialog
    from gui.scan.scan_bridge import ScanBridge

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Catches uncaught exceptions in every thread, and reports them in the GUI thread.

    Attributes:
        find_bridge: Returns the source of model and device, for the fault report, if it exists.
        is_fatal: Whether the application cannot go on, and ends with its dialog.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find_bridge: Callable[[], ScanBridge | None] = lambda: None
        self.is_fatal = False
        self._dialog: CrashDialog | None = None
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
    def expect_the_end(self) -> None:
        """Take the next exception as one that the application cannot go on after."""
        self.is_fatal = True

    def report_fatal(self, error: Exception) -> None:
        """Report an exception that the application cannot go on after."""
        self.expect_the_end()
        self._report(type(error), error, error.__traceback__)

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.critical("unexpected exception", exc_info=(kind, error, trace))
        self.crashed.emit(f"{kind.__name__}: {error}")

    def _report_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self._report(facts.exc_type, facts.exc_value, facts.exc_traceback)

    @Slot(str)
    def _show_dialog(self, what: str) -> None:
        """Show one dialog; further exceptions, often repeated ones, only go to the log."""
        if self._dialog is not None:
            return
        from gui.diagnostics.crash_dialog import CrashDialog  # noqa: PLC0415  # most runs need none

        self._dialog = CrashDialog(what, QApplication.activeWindow(), self.find_bridge(), is_fatal=self.is_fatal)
        self._dialog.finished.connect(self._drop_dialog)
        self._dialog.open()

    @Slot()
    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
        if self.is_fatal:
            QApplication.exit(1)
