"""The worker that owns the classifier: a plain thread that assesses what it is given, job after job."""

import logging
import threading
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from inference.errors import HilumError

if TYPE_CHECKING:
    from inference.assessment import FilmAssessor
    from inference.finding import Finding
    from inference.passport import ModelPassport
    from inference.scanning import FolderScan

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelLoaded:
    """The model is ready."""

    passport: "ModelPassport"


@dataclass(frozen=True, slots=True)
class Counted:
    """A job has that many files; its findings follow."""

    files: int


@dataclass(frozen=True, slots=True)
class Found:
    """One more finding."""

    finding: "Finding"


@dataclass(frozen=True, slots=True)
class Failed:
    """The job cannot go on; a sentence says why."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The job is over; exactly one for each that was submitted."""


Event = ModelLoaded | Counted | Found | Failed | Finished


@dataclass(frozen=True, slots=True)
class _Job:
    paths: tuple[Path, ...]
    generation: int


class ScanWorker:
    """Loads the model at the first job and keeps it; its methods are called from the window's thread.

    What comes of the jobs is put into `events`.

    Args:
        model: An ONNX file; None for the embedded one.
        device: One of `inference.devices.DEVICE_NAMES`.
    """

    def __init__(self, model: Path | None, device: str) -> None:
        self.events: SimpleQueue[Event] = SimpleQueue()
        self._model, self._device = model, device
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._generation = 0
        self._scan: FolderScan | None = None
        self._assessor: FilmAssessor | None = None

    def submit(self, paths: tuple[Path, ...]) -> None:
        """Queue files and folders behind the jobs that run and wait."""
        if self._thread is None:
            # A daemon, so that a window that was never closed cannot keep the program from ending.
            self._thread = threading.Thread(target=self._work, name="classifier", daemon=True)
            self._thread.start()
        self._jobs.put(_Job(paths, self._generation))

    def cancel(self) -> None:
        """End the running job soon, and those that wait before they begin."""
        with self._lock:
            self._generation += 1
            if self._scan is not None:
                self._scan.cancel()

    def close(self) -> None:
        """Cancel everything and wait for the thread to end."""
        self.cancel()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                self._assess(job)
            except HilumError as error:
                self.events.put(Failed(str(error)))
            except Exception as error:  # noqa: BLE001  # whatever it is, the thread goes on and the window is told
                _LOG.exception("the scan failed")
                self.events.put(Failed(f"The scan stopped unexpectedly ({type(error).__name__}: {error})."))
            finally:
                self.events.put(Finished())

    def _assess(self, job: _Job) -> None:
        from inference.discovery import discover
        from inference.scanning import FolderScan

        if not self._wanted(job):
            return
        assessor = self._load()
        # As inference.discovery.count, but a folder of a million files can be cancelled while it is counted.
        self.events.put(Counted(sum(1 for _ in takewhile(lambda _: self._wanted(job), discover(job.paths)))))
        scan = FolderScan(assessor, discover(job.paths))
        with self._lock:
            self._scan = scan
        for finding in takewhile(lambda _: self._wanted(job), scan if self._wanted(job) else ()):
            self.events.put(Found(finding))

    def _wanted(self, job: _Job) -> bool:
        return job.generation == self._generation

    def _load(self) -> "FilmAssessor":
        """Load the model, here and not earlier: the libraries behind it take longer than the window."""
        if self._assessor is None:
            from inference.assessment import FilmAssessor
            from inference.classifier import PneumoniaClassifier
            from inference.locations import EMBEDDED_MODEL
            from inference.probing import choose_device

            model = self._model or EMBEDDED_MODEL
            classifier = PneumoniaClassifier(model, device=choose_device(self._device, model).device)
            self._assessor = FilmAssessor(classifier)
            self.events.put(ModelLoaded(classifier.passport))
        return self._assessor
