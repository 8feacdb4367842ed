"""The journal: every finding kept the moment it exists, so that a scan killed at any instant goes on where it was."""

import hashlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from os import fsencode
from pathlib import Path
from typing import Self

import msgspec
import numpy as np

from inference.arrays import FloatImage
from inference.database import open_database
from inference.errors import HilumError
from inference.finding import FilmRecord, Finding, ModelRecord, Status, Verdict
from inference.messages import Code, Message
from inference.paths import user_data
from inference.scan.discovery import FoundFile

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS findings (
    file BLOB PRIMARY KEY,        -- path in the scan, or the whole path, as the system's bytes: it need not be text
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    model_sha256 TEXT NOT NULL,
    finding TEXT NOT NULL,        -- JSON
    heatmap BLOB, rows INTEGER, columns INTEGER
) WITHOUT ROWID;
"""

_PASSING = frozenset({Code.MEMORY, Code.TIME_LIMIT, Code.DECODER_CRASHED, Code.DECODER_UNAVAILABLE, Code.UNEXPECTED})
"""Reasons that may not hold the next time: such a film is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStamp:
    """What tells whether a file is still the one that was assessed."""

    size: int
    modified_ns: int

    @classmethod
    def of(cls, path: Path) -> Self | None:
        """The stamp of a file, or None where it cannot be had."""
        try:
            facts = path.stat()
        except (OSError, ValueError):
            return None
        return cls(size=facts.st_size, modified_ns=facts.st_mtime_ns)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Messages:
    """What a finding says, as data."""

    reasons: tuple[Message, ...]
    zone: Message | None
    warnings: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What the journal keeps of a finding beside the file's name and the heat map.

    Attributes:
        code: As the table has it; so are the reasons, the zone and the warnings, in English.
        messages: The same as data. None in a journal from before they were kept: its English is shown as it is.
    """

    status: Status
    model: ModelRecord
    assessed_at: datetime
    verdict: Verdict | None
    probability: float | None
    operating_point: str
    code: str
    reasons: tuple[str, ...]
    zone: str
    warnings: tuple[str, ...]
    film: FilmRecord | None
    messages: _Messages | None = None

    @classmethod
    def of(cls, finding: Finding) -> Self:
        """What is kept of a finding."""
        return cls(
            status=finding.status,
            model=finding.model,
            assessed_at=finding.assessed_at,
            verdict=finding.verdict,
            probability=finding.probability,
            operating_point=finding.operating_point,
            code=finding.code or "",
            reasons=tuple(map(str, finding.reasons)),
            zone=str(finding.zone or ""),
            warnings=tuple(map(str, finding.warnings)),
            film=finding.film,
            messages=_Messages(reasons=finding.reasons, zone=finding.zone, warnings=finding.warnings),
        )

    def finding(self, found: FoundFile, heatmap: FloatImage | None) -> Finding:
        """The finding that was kept."""
        messages = self.messages or self._in_english()
        return Finding(
            file=found.file,
            path=found.path,
            status=self.status,
            model=self.model,
            assessed_at=self.assessed_at,
            verdict=self.verdict,
            probability=self.probability,
            operating_point=self.operating_point,
            reasons=messages.reasons,
            zone=messages.zone,
            warnings=messages.warnings,
            heatmap=heatmap,
            film=self.film,
        )

    def _in_english(self) -> _Messages:
        """The finished sentences as messages; one without a place is its own template, and so is translated still."""
        code = Code(self.code) if self.code else None
        return _Messages(
            reasons=tuple(Message.finished(each, code) for each in self.reasons),
            zone=Message.finished(self.zone) if self.zone else None,
            warnings=tuple(map(Message.finished, self.warnings)),
        )


class Journal:
    """Keeps the findings of one scan in an SQLite file (WAL); safe to share between threads.

    Args:
        path: The journal's file; made with its folder where it is not there. One that is damaged is set aside.
        model_sha256: The model that assesses now; what another one said is not recalled.
        whole_paths: Know files by where they lie rather than by their place in one folder's scan: for the window,
            where films come from anywhere.

    Raises:
        HilumError: It can be neither opened nor made.
    """

    def __init__(self, path: Path, *, model_sha256: str, whole_paths: bool = False) -> None:
        self.path = path
        self._whole_paths = whole_paths
        self._model_sha256 = model_sha256
        self._lock = threading.Lock()
        try:
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION)
        except (OSError, sqlite3.Error) as error:
            raise _cannot_keep(path, error) from error

    def recall(self, found: FoundFile, stamp: FileStamp) -> Finding | None:
        """What was found of a file before, if neither the file nor the model has changed since."""
        query = (
            "SELECT finding, heatmap, rows, columns FROM findings "
            "WHERE file = ? AND size = ? AND modified_ns = ? AND model_sha256 = ?"
        )
        key = (self._key(found), stamp.size, stamp.modified_ns, self._model_sha256)
        with self._lock, self._translated():
            answer = self._connection.execute(query, key).fetchone()
        return None if answer is None else _decode(found, *answer)

    def keep(self, findings: Iterable[tuple[Finding, FileStamp]]) -> None:
        """Keep findings for good before this returns, all or none of them.

        Raises:
            HilumError: They could not be kept, as on a full disk; those kept before are safe.
        """
        rows = [self._row(finding, stamp) for finding, stamp in findings if _is_lasting(finding)]
        with self._lock, self._translated(), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def clear(self) -> None:
        """Forget everything, for a fresh scan."""
        with self._lock, self._translated(), self._connection:
            self._connection.execute("DELETE FROM findings")

    def close(self) -> None:
        """Close the file; the journal cannot be used after that."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _row(self, finding: Finding, stamp: FileStamp) -> tuple[object, ...]:
        heatmap = finding.heatmap
        shape = (None, None) if heatmap is None else heatmap.shape
        picture = None if heatmap is None else heatmap.astype("<f4").tobytes()
        text = msgspec.json.encode(_Kept.of(finding)).decode()
        return self._key(finding), stamp.size, stamp.modified_ns, self._model_sha256, text, picture, *shape

    def _key(self, one: FoundFile | Finding) -> bytes:
        return fsencode(one.path.absolute() if self._whole_paths else one.file)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise _cannot_keep(self.path, error) from error


def journal_path(folder: Path, model_sha256: str) -> Path:
    """Where the journal of a folder's scan with a model lies: among the user's data, never in the folder itself."""
    key = hashlib.sha256(fsencode(folder.resolve()) + b"\0" + model_sha256.encode()).hexdigest()
    return user_data() / "journals" / f"{key[:32]}.sqlite"


def folder_journal(folder: Path, model_sha256: str, *, fresh: bool = False) -> Journal:
    """The journal of a folder's scan with a model, emptied first for a fresh scan.

    Raises:
        HilumError: It can be neither opened nor made.
    """
    journal = Journal(journal_path(folder, model_sha256), model_sha256=model_sha256)
    if fresh:
        journal.clear()
    return journal


def window_journal_path(model_sha256: str) -> Path:
    """Where the window's journal with a model lies: one for all films, wherever they come from."""
    return user_data() / "journals" / f"window-{model_sha256[:32]}.sqlite"


def _is_lasting(finding: Finding) -> bool:
    """Whether the same file would get the same finding again; one that has gone may be back the next time."""
    return finding.status is not Status.MISSING and finding.code not in _PASSING


def _decode(
    found: FoundFile, text: str, picture: bytes | None, rows: int | None, columns: int | None
) -> Finding | None:
    heatmap = None
    if picture is not None and rows and columns:
        heatmap = np.frombuffer(picture, "<f4").reshape(rows, columns).astype(np.float32)
    try:
        return msgspec.json.decode(text, type=_Kept).finding(found, heatmap)
    except (msgspec.ValidationError, ValueError):
        return None  # kept by a later version, with a code that this one does not know: assessed anew


def _cannot_keep(path: Path, error: Exception) -> HilumError:
    return HilumError(
        Message(
            "The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: "
            "what was found so far is safe and will not be assessed twice.",
            path,
            error,
            code=Code.JOURNAL,
        )
    )


class FreshJournal(Journal):
    """A journal for assessing again: it keeps what is found in the same file, and recalls nothing."""

    def recall(self, found: FoundFile, stamp: FileStamp) -> Finding | None:  # noqa: ARG002
        """Nothing, so that the film is assessed."""
        return None
