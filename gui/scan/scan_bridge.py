"""The bridge between worker and window: polls the worker's events on a timer and emits them as signals."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from queue import Empty
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.scan.events import (
    Counted,
    DeviceChanged,
    Event,
    Failed,
    FindFiles,
    Finished,
    Found,
    ModelsLoaded,
    Searching,
)
from gui.scan.models_in_use import ModelsInUse
from gui.scan.scan_progress import ScanCounter, ScanProgress
from gui.scan.scan_worker import ScanWorker
from inference.populations import AUTO
from inference.scan.discovery import FoundFile, discover

if TYPE_CHECKING:
    from gui.scan.events import DeviceInUse
    from inference.finding import Finding


_INTERVAL_MS = 50
"""Time between two polls; a signal for each film would take longer than its assessment."""

_EVENT_BATCH = 1000
"""Most events that one poll handles, so that many of them do not block the window."""


class ScanBridge(QObject):
    """Passes paths to the worker and findings to the window; lives in the GUI thread.

    Args:
        worker: Assesses the films.
        parent: Its owner.

    Signals:
        findings_arrived: Emitted with a list of findings, in the order of the files.
        progressed: Emitted with the `ScanProgress` whenever it has changed.
        models_loaded: Emitted with the `ModelsInUse`.
        device_changed: Emitted with the `DeviceInUse`.
        failed: Emitted with a sentence for the user.
        paths_added: Emitted with the number and the paths of a job.
        job_finished: Emitted with the number of a job that has ended, after its findings.
        finished: Emitted when all jobs have ended.
    """

    findings_arrived = Signal(object)  # not `list`: Qt would convert each finding of it
    progressed = Signal(object)
    models_loaded = Signal(object)
    device_changed = Signal(object)
    failed = Signal(str)
    paths_added = Signal(int, list)
    job_finished = Signal(int)
    finished = Signal()
    _woken = Signal()

    def __init__(self, worker: ScanWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device: DeviceInUse | None = None
        self.models = ModelsInUse()
        self._worker = worker
        worker.wake = self._woken.emit
        self._woken.connect(self._drain_now)
        self._jobs: set[int] = set()
        self._counter = ScanCounter()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._drain)

    @property
    def model_sha256(self) -> str:
        """The digest of the model that judges films; empty until it is loaded."""
        return self.models.models[0].sha256 if self.models.models else ""

    @property
    def is_running(self) -> bool:
        """Whether jobs are running or queued."""
        return bool(self._jobs)

    @property
    def progress(self) -> ScanProgress:
        """The progress of the current scan, or of the last one."""
        return self._counter.progress(running=self.is_running)

    def add(
        self, paths: list[Path], *, fresh: bool = False, only_new: bool = False, first: Sequence[FoundFile] = ()
    ) -> int:
        """Queue files and folders after the other jobs.

        Args:
            paths: Files and folders.
            fresh: Assess also unchanged films with stored findings.
            only_new: Leave out files that an earlier job has assessed.
            first: Files that are assessed before those of `paths`, and not again if the folders contain them.

        Returns:
            The job's number, which `job_finished` emits.
        """
        job = self.add_found(partial(_first_then_found, tuple(first), tuple(paths)), fresh=fresh, only_new=only_new)
        self.paths_added.emit(job, paths)
        return job

    def add_found(self, find: FindFiles, *, fresh: bool = False, only_new: bool = False) -> int:
        """Queue the files that a function yields; it runs in the worker's thread."""
        return self._begin(self._worker.submit(find, fresh=fresh, only_new=only_new))

    def use(self, model: Path | None, device: str, population: str = AUTO) -> None:
        """Load another model, or use another device or population, after the current jobs."""
        self._worker.use(model, device, population)
        self._begin(self._worker.submit(None))

    def load_ahead(self) -> None:
        """Begin to load the models for films that are about to be added; the job of these films reports a failure."""
        self._worker.submit(None)

    @Slot()
    def pause(self) -> None:
        """Start no further film until `resume`."""
        self._set_paused(self.is_running)

    @Slot()
    def resume(self) -> None:
        """Continue after `pause`."""
        self._set_paused(False)

    @Slot()
    def cancel(self) -> None:
        """End the scan and all queued jobs; the findings so far stay."""
        if self.is_running:
            self._counter.paused, self._counter.cancelled = False, True
            self._worker.cancel()
            self.progressed.emit(self.progress)

    def close(self) -> None:
        """Cancel, and wait for the worker's thread to end; emits nothing. A later job restarts it."""
        self._timer.stop()
        self._worker.close()
        while self._events():
            pass
        self._jobs.clear()
        self._counter.paused = False

    def abandon(self) -> None:
        """End all jobs at once: no finding of them follows, and no later session continues them.

        This does not wait for the worker, since a file on a share that hangs would block the window. The worker keeps
        the model, and begins the next job once it has left the abandoned ones.
        """
        if self.is_running:
            self._counter.cancelled = True
            self._worker.cancel()
            self._end(sorted(self._jobs))

    def _begin(self, job: int) -> int:
        if not self.is_running:
            self._counter = ScanCounter()
        self._jobs.add(job)
        self._timer.start()
        self.progressed.emit(self.progress)
        return job

    def _set_paused(self, paused: bool) -> None:
        if paused != self._counter.paused:
            self._counter.paused = paused
            self._worker.pause(paused)
            self._counter.update_stopwatch(running=self.is_running)
            self.progressed.emit(self.progress)

    @Slot()
    def _drain_now(self) -> None:
        """Take the first finding of a job at once, since the user is waiting for it."""
        if self._timer.isActive():
            self._drain()

    @Slot()
    def _drain(self) -> None:
        findings: list[Finding] = []
        ended: list[int] = []
        for event in filter(self._is_wanted, self._events()):
            match event:
                case Found(_, finding):
                    findings.append(finding)
                case Finished(job):
                    ended.append(job)
                case _:
                    self._emit(event)
        self._counter.add_findings(findings)
        if findings:
            self.findings_arrived.emit(findings)
        self._end(ended)

    def _end(self, jobs: list[int]) -> None:
        """Emit the progress, then the numbers of jobs that have ended, whose findings have all been emitted."""
        self._jobs.difference_update(jobs)
        if not self.is_running:
            self.resume()
            self._timer.stop()
        self._counter.update_stopwatch(running=self.is_running)
        self.progressed.emit(self.progress)
        for job in jobs:
            self.job_finished.emit(job)
        if jobs and not self.is_running:
            self.finished.emit()

    def _events(self) -> list[Event]:
        events: list[Event] = []
        while len(events) < _EVENT_BATCH:
            try:
                events.append(self._worker.events.get_nowait())
            except Empty:
                break
        return events

    def _is_wanted(self, event: Event) -> bool:
        """Whether an event belongs to a current job, or to none; events of abandoned jobs are dropped."""
        match event:
            case Searching(job) | Counted(job) | Found(job) | Finished(job):
                return job in self._jobs
            case Failed(_, job):
                return job is None or job in self._jobs
            case _:
                return True

    def _emit(self, event: Event) -> None:
        match event:
            case ModelsLoaded(models):
                self.models = models
                self.models_loaded.emit(models)
            case DeviceChanged(device):
                self.device = device
                self.device_changed.emit(device)
            case Searching(_, files):
                self._counter.found_so_far = files
            case Counted(_, files):
                self._counter.add_files(files)
                self._counter.update_stopwatch(running=self.is_running)
            case Failed(sentence):
                self.failed.emit(sentence)


def _first_then_found(first: tuple[FoundFile, ...], paths: tuple[Path, ...]) -> Iterator[FoundFile]:
    """Yield the first files, then the files found in the paths that are not among the first."""
    yield from first
    known = {found.path for found in first}
    yield from (found for found in discover(paths) if found.path not in known)
