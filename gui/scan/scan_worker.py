"""The worker: a thread that owns the models and runs one job after another."""

import contextlib
import logging
import os
import sys
import threading
import time
from itertools import count, groupby, takewhile
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.common import lazy
from gui.i18n.message_translation import translated
from gui.scan.allowances import Allowance
from gui.scan.events import (
    Counted,
    DeviceChanged,
    DeviceInUse,
    Event,
    Failed,
    FindFiles,
    Finished,
    Found,
    ModelsLoaded,
    ScanJob,
    Searching,
)
from gui.scan.loaded_models import LoadedModels
from inference.errors import HilumError
from inference.populations import AUTO
from inference.scan.discovery import FileList, FoundFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from inference.finding import Finding
    from inference.scan.folder_scan import FolderScan


_SEARCH_REPORT_SECONDS = 0.2
"""Time between two reports of the number of files found."""

_NICE = 10
"""Added to the priority value of the worker's threads, so that the window comes first.

Measured: the window's 99th-percentile tick during a scan falls from 35 to 21 ms.
"""

_LOG = logging.getLogger(__name__)


class ScanWorker:
    """Loads the models with the first job and keeps them; all methods are called from the GUI thread.

    The worker puts its results into `events`, and calls `wake` after the first finding of a job, in its own thread.

    Args:
        model: An ONNX file; None for the embedded one.
        device: One of `inference.models.devices.DEVICE_NAMES`.
        allowance_of: Returns the allowance of a film; called in the worker's thread.
        population: The population of films whose header states no age; `AUTO` for the gate's choice.
    """

    def __init__(
        self,
        model: Path | None,
        device: str,
        allowance_of: "Callable[[Path], Allowance]" = lambda _: Allowance(),
        population: str = AUTO,
    ) -> None:
        self._allowance_of = allowance_of
        self.events: SimpleQueue[Event] = SimpleQueue()
        self.wake: Callable[[], object] = lambda: None
        self._choice = (model, device, population)
        self._jobs: SimpleQueue[ScanJob | None] = SimpleQueue()
        self._numbers = count(1)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._generation = 0
        self._paused = False
        self._scan: FolderScan | None = None
        self._assessed: set[Path] = set()
        self._loaded: tuple[tuple[Path | None, str, str], LoadedModels] | None = None

    def use(self, model: Path | None, device: str, population: str = AUTO) -> None:
        """Use this model, device and population from the next job on."""
        self._choice = (model, device, population)

    def submit(self, find: FindFiles | None, *, fresh: bool = False, only_new: bool = False) -> int:
        """Queue a job; returns its number, which `Finished` will contain."""
        if self._thread is None:
            # A daemon, so that a window that was never closed cannot block exit.
            self._thread = threading.Thread(target=self._work, name="classifier", daemon=True)
            self._thread.start()
        job = ScanJob(
            number=next(self._numbers), find=find, fresh=fresh, only_new=only_new, generation=self._generation
        )
        self._jobs.put(job)
        return job.number

    def pause(self, paused: bool) -> None:
        """Pause before the next batch, or resume."""
        with self._lock:
            self._paused = paused
            self._apply_pause()

    def cancel(self) -> None:
        """Cancel the running job and all queued ones."""
        with self._lock:
            self._generation += 1
            self._paused = False
            if self._scan is not None:
                self._scan.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the thread to end; a later job starts a new one."""
        self.cancel()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        lower_priority()
        while (job := self._jobs.get()) is not None:
            try:
                self._run_job(job)
            except HilumError as error:
                self.events.put(Failed(translated(error.message), job.number))
            except Exception as error:  # noqa: BLE001  # the thread survives any error, and the window shows it
                _LOG.exception("the scan failed")
                sentence = QCoreApplication.translate("Scan", "The scan stopped unexpectedly ({0}: {1}).")
                self.events.put(Failed(sentence.format(type(error).__name__, error), job.number))
            finally:
                self._scan = None
                self.events.put(Finished(job.number))
        self._unload()

    def _run_job(self, job: ScanJob) -> None:
        if not self._is_current(job):
            return
        models = self._load()
        if job.find is None:
            return
        self.events.put(Searching(job.number, 0))  # at once, since a share may hang before the first file
        known = frozenset(self._assessed) if job.only_new else frozenset()
        found = lazy.timeout.iterate_until_stopped(job.find, stopped=lambda: not self._is_current(job))
        with FileList(self._report_search(job, _without(known, found))) as files:
            self.events.put(Counted(job.number, len(files)))
            for number, finding in enumerate(self._assess(models, files, job)):
                self._assessed.add(finding.path)
                self.events.put(Found(job.number, finding))
                if number == 0:
                    self.wake()

    def _assess(self, models: LoadedModels, files: "Iterable[FoundFile]", job: ScanJob) -> "Iterator[Finding]":
        """Yield the findings of a job's files; stops when cancelled."""
        # Not sorted by allowance before grouping, since findings keep the order in which files were found.
        groups = groupby(files, key=lambda found: self._allowance_of(found.path))
        for allowance, group in takewhile(lambda _: self._is_current(job), groups):
            yield from self._run(models.scan(group, allowance, fresh=job.fresh), job)
            if not self._is_current(job):  # the next group would iterate over the rest of the files
                break

    def _report_search(self, job: ScanJob, files: "Iterable[FoundFile]") -> "Iterator[FoundFile]":
        """Yield the found files, and report their number at intervals; stops when cancelled."""
        reported_at = time.monotonic()
        for number, file in enumerate(files):
            if not self._is_current(job):
                return
            if time.monotonic() - reported_at > _SEARCH_REPORT_SECONDS:
                reported_at = time.monotonic()
                self.events.put(Searching(job.number, number))
            yield file

    def _run(self, scan: "FolderScan", job: ScanJob) -> "Iterator[Finding]":
        with self._lock:
            self._scan = scan
            self._apply_pause()
        yield from takewhile(lambda _: self._is_current(job), scan if self._is_current(job) else ())

    def _apply_pause(self) -> None:
        if self._scan is not None:
            (self._scan.pause if self._paused else self._scan.resume)()

    def _is_current(self, job: ScanJob) -> bool:
        return job.generation == self._generation

    def _load(self) -> LoadedModels:
        """The models, loaded on first use, since their libraries load more slowly than the window."""
        choice = self._choice
        if self._loaded is not None and self._loaded[0] == choice:
            return self._loaded[1]
        self._unload()
        models = LoadedModels(*choice, self._report_device)
        self._loaded = (choice, models)
        self.events.put(ModelsLoaded(models.in_use))
        self._report_device(models.device)
        if models.journal_failure:
            self.events.put(Failed(models.journal_failure))
        return models

    def _report_device(self, device: DeviceInUse) -> None:
        """Report the device; also called from a scan's threads."""
        self.events.put(DeviceChanged(device))

    def _unload(self) -> None:
        if self._loaded is not None:
            self._loaded[1].close()
            self._loaded = None


def _without(known: frozenset[Path], files: "Iterable[FoundFile]") -> "Iterator[FoundFile]":
    return (file for file in files if file.path not in known)


def lower_priority() -> None:
    """Lower the priority of the calling thread and of threads that it starts; only Linux has priorities of threads."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, thread, os.getpriority(os.PRIO_PROCESS, thread) + _NICE)
