"""The scan: files are decoded in parallel, assessed in batches, kept in the journal, and given in order."""

import os
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from itertools import islice
from typing import Protocol

from inference.finding import Finding
from inference.messages import Code, Message
from inference.reading.timeout import never
from inference.scan.discovery import FoundFile
from inference.scan.file_stamp import FileStamp
from inference.scan.journal import Journal

BATCH = 4
"""Films a run of the model: more gains no speed, and each waits for its batch."""

_AHEAD = 3
"""Batches in flight for each worker, so that none waits while the oldest one is slow."""


class Assessor(Protocol):
    """Gives findings for films: on this machine, or on the workers of a cluster."""

    @property
    def sha256(self) -> str:
        """Names all that an answer depends on beside the film and the operating point."""

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = never) -> list[Finding]:
        """One finding a file, in the order of the files; nothing once it was stopped."""

    def judge(self, finding: Finding) -> Finding:
        """The same finding at the present operating point."""


class FolderScan:
    """Assesses any number of files in bounded memory.

    Each worker thread reads a few films and then runs the model on them, so that one decodes while another infers
    (docs/decisions.md). Python's lock is no hindrance: decoding and inference happen outside it.

    Args:
        assessor: The models at their operating point.
        files: What to assess, taken lazily.
        workers: Threads; None for one a core.
        journal: Where findings are kept the moment they exist, and recalled from if the file has not changed.
        batch: Films that the assessor is given at once.
    """

    def __init__(
        self,
        assessor: Assessor,
        files: Iterable[FoundFile],
        *,
        workers: int | None = None,
        journal: Journal | None = None,
        batch: int = BATCH,
    ) -> None:
        self._assessor = assessor
        self._files = files
        self._workers = workers or os.cpu_count() or 1
        self._journal = journal
        self._batch = batch
        self._cancelled = threading.Event()
        self._not_paused = threading.Event()
        self._not_paused.set()

    def cancel(self) -> None:
        """End the scan soon; findings not yet given are dropped. May be called from any thread."""
        self._cancelled.set()
        self._not_paused.set()

    def pause(self) -> None:
        """Begin no further batch until `resume` or `cancel`. May be called from any thread."""
        self._not_paused.clear()

    def resume(self) -> None:
        """Go on after `pause`. May be called from any thread."""
        self._not_paused.set()

    def __iter__(self) -> Generator[Finding, None, None]:
        """Yield one finding a file, in the order of the files, until done or cancelled.

        Raises:
            ModelError: The model itself failed.
            HilumError: The journal could not be written.
        """
        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="scan")
        duplicates = _Duplicates()
        try:
            for few in self._in_order(pool):
                yield from map(duplicates.named, few)
        finally:
            self.cancel()
            pool.shutdown(cancel_futures=True)
            duplicates.close()

    def _in_order(self, pool: ThreadPoolExecutor) -> Generator[list[Finding], None, None]:
        pending: deque[Future[list[Finding]]] = deque()
        files = iter(self._files)
        while few := tuple(islice(files, self._batch)):
            pending.append(pool.submit(self._assess, few))
            if len(pending) >= self._workers * _AHEAD:
                yield pending.popleft().result()
            if self._cancelled.is_set():
                return
        while pending and not self._cancelled.is_set():
            yield pending.popleft().result()

    def _assess(self, few: Sequence[FoundFile]) -> list[Finding]:
        self._not_paused.wait()
        if self._journal is None:
            return self._assessor.assess(few, stopped=self._cancelled.is_set)
        return self._resume(few, self._journal)

    def _resume(self, few: Sequence[FoundFile], journal: Journal) -> list[Finding]:
        """Recall what the journal knows, assess the rest, and persist it before it is given to anybody."""
        stamps = [FileStamp.of(found.path) for found in few]  # before reading: a file that grows later is read again
        known = [self._recall(journal, found, stamp) for found, stamp in zip(few, stamps, strict=True)]
        unknown = [found for found, finding in zip(few, known, strict=True) if finding is None]
        fresh = self._assessor.assess(unknown, stopped=self._cancelled.is_set)
        if len(fresh) < len(unknown):
            return []
        answers = iter(fresh)
        findings = [next(answers) if finding is None else self._assessor.judge(finding) for finding in known]
        news = zip(findings, stamps, known, strict=True)
        journal.keep((finding, stamp) for finding, stamp, old in news if stamp and old is None)
        return findings

    def _recall(self, journal: Journal, found: FoundFile, stamp: FileStamp | None) -> Finding | None:
        return None if stamp is None else journal.recall(found, stamp, stopped=self._cancelled.is_set)


class _Duplicates:
    """Names the films of one scan that are byte for byte the same; kept on disk, for a scan has no largest size."""

    def __init__(self) -> None:
        self._films = sqlite3.connect("", check_same_thread=False)  # a temporary file, gone when it is closed
        self._films.execute("CREATE TABLE films (sha256 BLOB PRIMARY KEY, file BLOB) WITHOUT ROWID")

    def named(self, finding: Finding) -> Finding:
        """The finding, with a warning where an earlier film has the same content."""
        if finding.film is None:
            return finding
        digest = bytes.fromhex(finding.film.sha256)
        row = (digest, os.fsencode(finding.file))
        if self._films.execute("INSERT OR IGNORE INTO films VALUES (?, ?)", row).rowcount:
            return finding
        (first,) = self._films.execute("SELECT file FROM films WHERE sha256 = ?", (digest,)).fetchone()
        same = Message("The same file as {0}.", os.fsdecode(first), code=Code.SAME_FILE)
        return replace(finding, warnings=(*finding.warnings, same))

    def close(self) -> None:
        """Forget them."""
        self._films.close()
