"""The last resort: an exception that nobody expected goes to the log and into one plain dialog."""

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from gui.diagnostics.crash_dialog import CrashDialog
    from gui.scan.scan_bridge import ScanBridge

_LOG = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Hears of exceptions from every thread, and tells of them in the window's.

    Attributes:
        bridge: Once there is one, the report of a fault tells model and device too.
    """

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge: ScanBridge | None = None
        self._dialog: CrashDialog | None = None
        self._before = (sys.excepthook, threading.excepthook)
        self.crashed.connect(self._tell)

    def install(self) -> None:
        """Begin to listen; in a slot, Qt would otherwise only print the exception."""
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def uninstall(self) -> None:
        """Put back the hooks that were there before."""
        sys.excepthook, threading.excepthook = self._before

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _LOG.critical("unexpected exception", exc_info=(kind, error, trace))
        self.crashed.emit(f"{kind.__name__}: {error}")

    def _hear_thread(self, facts: threading.ExceptHookArgs) -> None:
        if facts.exc_value is not None:
            self._hear(facts.exc_type, facts.exc_value, facts.exc_traceback)

    @Slot(str)
    def _tell(self, what: str) -> None:
        """Show one dialog; further exceptions, often the same again and again, only go to the log."""
        if self._dialog is not None:
            return
        from gui.diagnostics.crash_dialog import CrashDialog  # most runs need none

        self._dialog = CrashDialog(what, QApplication.activeWindow(), self.bridge)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
