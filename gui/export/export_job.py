"""Export jobs: the queue that writes in the background, and its progress dialog."""

import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from gui.common.background import Background, CancelledError, ProgressToken

Work = Callable[[ProgressToken], str]
"""Writes something, and returns a message about it."""

_WIDTH = 340
_DELAY_MS = 700
"""Work that takes less time shows no dialog."""


class Exporter(QObject):
    """Runs export jobs in the background.

    Signals:
        exported: Emitted with a message on what was written.
        wrote: Emitted with the file that was written, after `exported`.
        failed: Emitted with a message on what to do.
        cancelled: Emitted when a job was cancelled.
        progressed: Emitted with the work done, and the total.
        ended: Emitted after `exported`, `failed` or `cancelled`.
    """

    exported = Signal(str)
    wrote = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled: deque[threading.Event] = deque()
        self._background = Background("export", self)
        self._background.done.connect(self._finish)
        self._background.failed.connect(self._fail)

    def submit(self, work: Work, target: Path | None = None) -> None:
        """Queue a job that writes a file; emits `exported`, `failed` or `cancelled`."""
        self._cancelled.append(threading.Event())
        progress = ProgressToken(self._cancelled[-1].is_set, self.progressed.emit)
        self._background.submit(target, lambda: _run(work, progress))

    @Slot()
    def cancel(self) -> None:
        """Cancel all reports and copies; tables, which do not check for it, are still written."""
        for event in self._cancelled:
            event.set()

    def close(self) -> None:
        """Cancel reports, and wait for a table that is being written."""
        self.cancel()
        self._background.close()

    @Slot(object, object)
    def _finish(self, target: Path | None, sentence: str) -> None:
        self._cancelled.popleft()
        if sentence:
            self.exported.emit(sentence)
            if target is not None:
                self.wrote.emit(target)
        else:
            self.cancelled.emit()
        self.ended.emit()

    @Slot(object, str)
    def _fail(self, _key: object, sentence: str) -> None:
        self._cancelled.popleft()
        self.failed.emit(sentence)
        self.ended.emit()


def _run(work: Work, progress: ProgressToken) -> str:
    try:
        return work(progress)
    except CancelledError:
        return ""


class WritingProgress(QProgressDialog):
    """The progress of an export that takes long; the window stays usable meanwhile.

    Args:
        exporter: Does the work.
        parent: The window.
    """

    def __init__(self, exporter: Exporter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(_WIDTH)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("How much is written"))
        self.setBar(bar)
        self.setLabelText(self.tr("The files are being written…"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setMinimumDuration(_DELAY_MS)
        self.setAutoReset(True)
        self.reset()
        exporter.progressed.connect(self._show_progress)
        exporter.ended.connect(self.reset)
        self.canceled.connect(exporter.cancel)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if not self.wasCanceled():
            self.setMaximum(total)
            self.setValue(min(done, total - 1))  # the exporter closes the dialog once the file is written
