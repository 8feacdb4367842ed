"""The bridge from the worker to the window: drains its events on a timer and tells them as signals."""

import time
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.scan.scan_progress import ScanProgress
from gui.scan.scan_worker import Counted, Event, Failed, Finished, Found, ModelLoaded, ScanWorker

if TYPE_CHECKING:
    from inference.finding import Finding

_INTERVAL_MS = 50
"""Twenty times a second: a signal for each film would cost more than the film."""

_MOST_AT_ONCE = 1000
"""Events in one turn, so that even a burst leaves the window free to answer."""


class ScanBridge(QObject):
    """Gives paths to the worker and its findings to the window; lives in the window's thread.

    Args:
        worker: What assesses.
        parent: Its owner.
    """

    findings_arrived = Signal(list)
    progressed = Signal(object)
    model_loaded = Signal(object)
    failed = Signal(str)
    finished = Signal()

    def __init__(self, worker: ScanWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._jobs = 0
        self._done, self._total = 0, 0
        self._counted_at: float | None = None
        self._cancelled = False
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def is_running(self) -> bool:
        """Whether a job runs or waits."""
        return self._jobs > 0

    def add(self, paths: list[Path]) -> None:
        """Assess files and folders, after those that are being assessed."""
        if not self.is_running:
            self._done, self._total, self._counted_at, self._cancelled = 0, 0, None, False
        self._jobs += 1
        self._worker.submit(tuple(paths))
        self._timer.start()
        self.progressed.emit(self._progress())

    @Slot()
    def cancel(self) -> None:
        """End the scan, with all jobs that wait; the findings so far stay."""
        if self.is_running:
            self._cancelled = True
            self._worker.cancel()

    def close(self) -> None:
        """Cancel, and wait for the worker's thread to end."""
        self._timer.stop()
        self._worker.close()

    @Slot()
    def _drain(self) -> None:
        findings: list[Finding] = []
        for event in self._events():
            if isinstance(event, Found):
                findings.append(event.finding)
            else:
                self._tell(event)
        self._done += len(findings)
        if findings:
            self.findings_arrived.emit(findings)
        self.progressed.emit(self._progress())
        if not self.is_running:
            self._timer.stop()
            self.finished.emit()

    def _events(self) -> list[Event]:
        events: list[Event] = []
        while len(events) < _MOST_AT_ONCE:
            try:
                events.append(self._worker.events.get_nowait())
            except Empty:
                break
        return events

    def _tell(self, event: Event) -> None:
        match event:
            case ModelLoaded(passport):
                self.model_loaded.emit(passport)
            case Counted(files):
                self._total += files
                self._counted_at = self._counted_at or time.monotonic()
            case Failed(sentence):
                self.failed.emit(sentence)
            case Finished():
                self._jobs -= 1

    def _progress(self) -> ScanProgress:
        begun = self._counted_at
        return ScanProgress(
            running=self.is_running,
            done=self._done,
            total=None if begun is None else self._total,
            seconds=0.0 if begun is None else time.monotonic() - begun,
            cancelled=self._cancelled,
        )
