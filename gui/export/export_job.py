"""What is exported, in which format, and the queue that writes it in the background."""

import threading
from collections import deque
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from gui.common.background import Background
from gui.export.progress_token import CancelledError, ProgressToken

Work = Callable[[ProgressToken], str]
"""Writes something, and returns a sentence that says so."""


class Exporter(QObject):
    """Writes in the background what it is given.

    Signals:
        exported: A sentence on what was written.
        failed: A sentence on what to do.
        cancelled: What was being written is not wanted any more; nothing is left of it.
        progressed: How much of what is being written is done, and of how much.
        ended: One of the first three came.
    """

    exported = Signal(str)
    failed = Signal(str)
    cancelled = Signal()
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stops: deque[threading.Event] = deque()
        self._background = Background("export", self)
        self._background.done.connect(self._report)
        self._background.failed.connect(self._report_failure)

    def submit(self, work: Work) -> None:
        """Do a piece of work; `exported`, `failed` or `cancelled` follows."""
        self._stops.append(threading.Event())
        watch = ProgressToken(self._stops[-1].is_set, self.progressed.emit)
        self._background.submit(None, lambda: _done(work, watch))

    @Slot()
    def cancel(self) -> None:
        """Give up the reports that are asked for; a table is written to its end."""
        for stop in self._stops:
            stop.set()

    def close(self) -> None:
        """Give up reports, and wait until a table that is being written is written; nothing is left half done."""
        self.cancel()
        self._background.close()

    @Slot(object, object)
    def _report(self, _key: object, sentence: str) -> None:
        self._stops.popleft()
        if sentence:
            self.exported.emit(sentence)
        else:
            self.cancelled.emit()
        self.ended.emit()

    @Slot(object, str)
    def _report_failure(self, _key: object, sentence: str) -> None:
        self._stops.popleft()
        self.failed.emit(sentence)
        self.ended.emit()


def _done(work: Work, watch: ProgressToken) -> str:
    try:
        return work(watch)
    except CancelledError:
        return ""


class Scope(StrEnum):
    """Which films."""

    ALL = "all"
    SHOWN = "shown"
    SELECTED = "selected"


class Format(StrEnum):
    """As what; the values are the files' endings."""

    CSV = ".csv"
    JSON_LINES = ".jsonl"
    PDF = ".pdf"
