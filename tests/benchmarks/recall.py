"""Films in the journal: a scan of 50,000 films recognised by their stamps, and one that must hash each film."""

import hashlib
import os
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from report import Row, at_most

from inference.finding import Finding, Status, Verdict
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.populations import CHILDREN
from inference.radiograph import FilmRecord
from inference.reading.film_file import FileStamp
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import discover
from inference.scan.folder_scan import FolderScan
from inference.scan.journal import Journal

KNOWN, HASHED = 50_000, 2_000
SMALL, NATIVE = 1_000, 225_000
"""Bytes of a film: few where no film is read, as many as a native film has where each is."""


def measure(work: Path) -> list[Row]:
    """Recall films whose stamps prove that they have not changed, and films that must be hashed."""
    assessor = FilmAssessor(ModelSet.of(PneumoniaClassifier()))
    known = _known_films(work / "known", KNOWN, SMALL, assessor)
    _sleep_until_settled()
    _scan(known, assessor)  # the first one after the films have come looks into each
    proved = min(_scan(known, assessor) for _ in range(3))
    native = _known_films(work / "native", HASHED, NATIVE, assessor)
    with closing(sqlite3.connect(native.with_suffix(".sqlite"))) as journal, journal:
        journal.execute("UPDATE findings SET identity = NULL")
    hashed = _scan(native, assessor)
    return [
        at_most(f"scan of {KNOWN:,} known films", proved, 15, "s"),
        at_most("a known film", 1000 * proved / KNOWN, 0.3, "ms"),
        at_most("a known film of 225 kB that must be hashed", 1000 * hashed / HASHED, 1.5, "ms"),
    ]


def _known_films(folder: Path, number: int, size: int, assessor: FilmAssessor) -> Path:
    """A folder of films whose findings are in a journal."""
    folder.mkdir()
    model, when = assessor.models.classifiers[0].record, datetime.now(UTC).astimezone()
    heatmap = np.linspace(0, 1, 144, dtype=np.float32).reshape(12, 12)
    entries: list[tuple[Finding, FileStamp]] = []
    for index in range(number):
        path, content = folder / f"{index:06}.png", os.urandom(size)
        path.write_bytes(content)
        film = FilmRecord(width=1, height=1, source_format="PNG", sha256=hashlib.sha256(content).hexdigest())
        finding = Finding(
            file=path.name,
            path=path,
            status=Status.ASSESSED,
            model=model,
            assessed_at=when,
            verdict=Verdict.SIGNS,
            probability=0.9,
            operating_point="balanced",
            population=CHILDREN,
            heatmap=heatmap,
            film=film,
        )
        stamp = FileStamp.of(path)
        assert stamp is not None
        entries.append((finding, stamp))
    with Journal(folder.with_suffix(".sqlite"), model_sha256=assessor.sha256) as journal:
        journal.save(entries)
    return folder


def _sleep_until_settled() -> None:
    time.sleep(2.5)  # a file that has just changed proves nothing


def _scan(folder: Path, assessor: FilmAssessor) -> float:
    """Seconds that a scan takes in which nothing is assessed."""
    with Journal(folder.with_suffix(".sqlite"), model_sha256=assessor.sha256) as journal:
        begun = time.perf_counter()
        findings = list(FolderScan(assessor, discover([folder]), journal=journal))
        seconds = time.perf_counter() - begun
    assert all(finding.status is Status.ASSESSED for finding in findings)
    return seconds
