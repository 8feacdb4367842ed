"""The scan: files are decoded in parallel, assessed in batches, and their findings given in order."""

import os
import threading
from collections import deque
from collections.abc import Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from inference.assessment import FilmAssessor
from inference.discovery import FoundFile
from inference.finding import Finding

BATCH = 4
"""Films a run of the model: more gains no speed, and each waits for its batch."""

_AHEAD = 3
"""Batches in flight for each worker, so that none waits while the oldest one is slow."""


class FolderScan:
    """Assesses any number of files in bounded memory.

    Each worker thread reads a few films and then runs the model on them, so that one decodes while another infers
    (docs/decisions.md). Python's lock is no hindrance: decoding and inference happen outside it.

    Args:
        assessor: The model at its operating point.
        files: What to assess, taken lazily.
        workers: Threads; None for one a core.
    """

    def __init__(self, assessor: FilmAssessor, files: Iterable[FoundFile], *, workers: int | None = None) -> None:
        self._assessor = assessor
        self._files = files
        self._workers = workers or os.cpu_count() or 1
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """End the scan soon; findings not yet given are dropped. May be called from any thread."""
        self._cancelled.set()

    def __iter__(self) -> Generator[Finding, None, None]:
        """Yield one finding a file, in the order of the files, until done or cancelled.

        Raises:
            ModelError: The model itself failed.
        """
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="scan")
        try:
            yield from self._in_order(pool)
        finally:
            self._cancelled.set()
            pool.shutdown(cancel_futures=True)

    def _in_order(self, pool: ThreadPoolExecutor) -> Generator[Finding, None, None]:
        pending: deque[Future[list[Finding]]] = deque()
        files = iter(self._files)
        while few := tuple(islice(files, BATCH)):
            pending.append(pool.submit(self._assess, few))
            if len(pending) >= self._workers * _AHEAD:
                yield from pending.popleft().result()
            if self._cancelled.is_set():
                return
        while pending and not self._cancelled.is_set():
            yield from pending.popleft().result()

    def _assess(self, few: tuple[FoundFile, ...]) -> list[Finding]:
        return [] if self._cancelled.is_set() else self._assessor.assess(few)
