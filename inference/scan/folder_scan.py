"""The scan: files are decoded in parallel, assessed in batches, saved in the journal, and yielded in order."""

import os
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial
from itertools import chain, count, islice
from math import ceil
from typing import Protocol

from msgspec.structs import replace

from inference.finding import Finding
from inference.messages import Code, Message
from inference.reading.film_file import FileStamp
from inference.reading.limits import TIME_LIMIT_SECONDS
from inference.reading.timeout import TimedOutError, never_stopped, run_watched
from inference.scan.discovery import FoundFile
from inference.scan.journal import Journal
from inference.scan.worker_threads import WorkerThreads

BATCH = 8
"""The most films in one run of the model: larger batches are hardly faster, and take more memory."""

_AHEAD = 3
"""Batches in flight for each worker, so that no worker idles while the oldest batch is slow."""


class Assessor(Protocol):
    """Assesses films: on this machine, or on the workers of a cluster."""

    @property
    def sha256(self) -> str:
        """Digest of everything that a finding depends on except the film and the operating point."""

    def assess(self, files: Sequence[FoundFile], *, stopped: Callable[[], bool] = never_stopped) -> list[Finding]:
        """One finding for each file, in the order of the files; an empty list once it was stopped."""

    def with_current_verdict(self, finding: Finding) -> Finding:
        """The finding with the verdict for its probability at the current operating point."""


class FolderScan:
    """Assesses any number of files in bounded memory.

    Each worker thread reads a batch of films and then runs the model on it, so that one thread decodes while another
    infers (docs/decisions.md). Decoding and inference release Python's global lock.

    Args:
        assessor: The models at their operating point.
        files: The files to assess, consumed lazily.
        workers: Number of threads; None for one per core.
        journal: Stores each finding as soon as it exists, and supplies the findings of unchanged files.
        batch: How many films the assessor gets at once. None for batches that grow from one film to `BATCH`, so that
            the first answers come soon, and shrink at the end, so that all cores stay busy.
    """

    def __init__(
        self,
        assessor: Assessor,
        files: Iterable[FoundFile],
        *,
        workers: int | None = None,
        journal: Journal | None = None,
        batch: int | None = None,
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
        """End the scan soon; findings not yet yielded are dropped. May be called from any thread."""
        self._cancelled.set()
        self._not_paused.set()

    def pause(self) -> None:
        """Start no further batch until `resume` or `cancel`. May be called from any thread."""
        self._not_paused.clear()

    def resume(self) -> None:
        """Continue after `pause`. May be called from any thread."""
        self._not_paused.set()

    def __iter__(self) -> Generator[Finding, None, None]:
        """Yield one finding for each file, in the order of the files, until done or cancelled.

        Raises:
            ModelError: The model itself failed.
            HilumError: The journal could not be written.
        """
        threads: WorkerThreads[list[Finding]] = WorkerThreads(self._workers)
        duplicates = _Duplicates()
        try:
            for findings in self._in_order(threads):
                yield from duplicates.with_warnings(findings)
        finally:
            self.cancel()
            threads.close()
            duplicates.close()

    def _in_order(self, threads: WorkerThreads[list[Finding]]) -> Generator[list[Finding], None, None]:
        pending: deque[Future[list[Finding]]] = deque()
        for batch in self._batches():
            pending.append(threads.submit(partial(self._assess, batch)))
            if len(pending) >= self._workers * _AHEAD:
                yield threads.answer(pending.popleft(), stopped=self._cancelled.is_set) or []
            if self._cancelled.is_set():
                return
        while pending and not self._cancelled.is_set():
            yield threads.answer(pending.popleft(), stopped=self._cancelled.is_set) or []

    def _batches(self) -> Iterator[tuple[FoundFile, ...]]:
        """Batches that grow, so that the first answers come soon, and shrink, so that all cores end together."""
        files, ahead = iter(self._files), deque[FoundFile]()
        for number in count():
            size = self._batch or min(BATCH, 1 + number // self._workers)
            ahead.extend(islice(files, size * self._workers - len(ahead)))
            if not ahead:
                return
            share = size if self._batch else ceil(len(ahead) / self._workers)
            yield tuple(ahead.popleft() for _ in range(min(size, share, len(ahead))))

    def _assess(self, files: Sequence[FoundFile]) -> list[Finding]:
        self._not_paused.wait()
        if self._journal is None:
            return self._assessor.assess(files, stopped=self._cancelled.is_set)
        return self._assess_with_journal(files, self._journal)

    def _assess_with_journal(self, files: Sequence[FoundFile], journal: Journal) -> list[Finding]:
        """Take findings from the journal, assess the other files, and save those findings before returning them."""
        stamps = _stamps(
            files, self._cancelled.is_set
        )  # before the files are read: one that changes later is read again
        known = journal.load(list(zip(files, stamps, strict=True)), stopped=self._cancelled.is_set)
        unknown = [found for found, finding in zip(files, known, strict=True) if finding is None]
        fresh = self._assessor.assess(unknown, stopped=self._cancelled.is_set)
        if len(fresh) < len(unknown):
            return []
        answers = iter(fresh)
        findings = [
            next(answers) if finding is None else self._assessor.with_current_verdict(finding) for finding in known
        ]
        entries = zip(findings, stamps, known, strict=True)
        journal.save((finding, stamp) for finding, stamp, old in entries if stamp and old is None)
        return findings


def _stamps(files: Sequence[FoundFile], stopped: Callable[[], bool]) -> list[FileStamp | None]:
    """The stamp of each file; None for all of them if their drive does not answer."""
    try:
        return run_watched(TIME_LIMIT_SECONDS, lambda: [_stamp(found) for found in files], stopped=stopped)
    except TimedOutError:
        return [None] * len(files)


def _stamp(found: FoundFile) -> FileStamp | None:
    return None if found.did_not_answer else FileStamp.of(found.path)


class _Duplicates:
    """Finds byte-identical films within one scan; stores their digests on disk, since a scan may be of any size."""

    def __init__(self) -> None:
        self._films = sqlite3.connect("", check_same_thread=False)  # a temporary file, deleted on closing
        self._films.execute("CREATE TABLE films (sha256 BLOB PRIMARY KEY, file BLOB, number INTEGER) WITHOUT ROWID")
        self._count = 0

    def with_warnings(self, findings: Sequence[Finding]) -> Sequence[Finding]:
        """The next findings, with a warning if an earlier film has the same content."""
        numbered = list(enumerate(findings, self._count))
        self._count += len(findings)
        rows = [
            (bytes.fromhex(finding.film.sha256), os.fsencode(finding.file), number)
            for number, finding in numbered
            if finding.film
        ]
        if not rows:
            return findings
        insert = f"INSERT OR IGNORE INTO films VALUES {', '.join(['(?, ?, ?)'] * len(rows))}"  # noqa: S608  # only placeholders
        if self._films.execute(insert, [*chain(*rows)]).rowcount == len(rows):
            return findings
        return [self._with_warning(number, finding) for number, finding in numbered]

    def _with_warning(self, number: int, finding: Finding) -> Finding:
        if finding.film is None:
            return finding
        query = "SELECT file, number FROM films WHERE sha256 = ?"
        file, first = self._films.execute(query, (bytes.fromhex(finding.film.sha256),)).fetchone()
        if first == number:
            return finding
        same = Message("The same file as {0}.", os.fsdecode(file), code=Code.SAME_FILE)
        return replace(finding, warnings=(*finding.warnings, same))

    def close(self) -> None:
        """Delete the temporary file."""
        self._films.close()
