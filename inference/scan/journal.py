"""The journal: stores each finding as soon as it exists, so that a scan that was killed resumes where it stopped."""

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from os import fsencode
from pathlib import Path
from typing import Any, Self

import msgspec
import numpy as np
from msgspec import Struct

from inference.arrays import HeatmapArray
from inference.database import open_database, translated_errors
from inference.errors import HilumError
from inference.finding import Correction, Finding, ModelRecord, Status, Verdict
from inference.messages import Code, Message
from inference.paths import user_data
from inference.radiograph import FilmRecord
from inference.reading.film_file import FileStamp, read_whole
from inference.reading.timeout import never_stopped
from inference.scan.discovery import FoundFile

SCHEMA_VERSION = 2

_SCHEMA = """
CREATE TABLE IF NOT EXISTS findings (
    file BLOB PRIMARY KEY,        -- path in the scan, or the whole path, as the system's bytes: it need not be text
    size INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    model_sha256 TEXT NOT NULL,
    finding TEXT NOT NULL,        -- JSON
    heatmap BLOB, rows INTEGER, columns INTEGER,
    identity TEXT                 -- NULL where only the content tells whether the file is the same
) WITHOUT ROWID;
"""

_STORED = (
    "SELECT file, size, modified_ns, identity, finding, heatmap, rows, columns FROM findings "
    "WHERE model_sha256 = ? AND file IN"
)

_UPGRADES = {1: "ALTER TABLE findings ADD COLUMN identity TEXT"}

_TRANSIENT = frozenset({Code.MEMORY, Code.TIME_LIMIT, Code.DECODER_CRASHED, Code.DECODER_UNAVAILABLE, Code.UNEXPECTED})
"""Reasons that may be temporary: such a film is assessed again in the next scan."""


class _Messages(Struct, frozen=True, kw_only=True):
    """A finding's messages, as data."""

    reasons: tuple[Message, ...]
    zone: Message | None
    warnings: tuple[Message, ...]


class _StoredMap(Struct, frozen=True, kw_only=True):
    """A map: float16, little endian, row by row."""

    rows: int
    columns: int
    values: bytes

    @classmethod
    def of(cls, array: HeatmapArray | None) -> Self | None:
        """The stored form of a map, if there is one."""
        if array is None:
            return None
        return cls(rows=array.shape[0], columns=array.shape[1], values=array.astype("<f2").tobytes())

    def map(self) -> HeatmapArray:
        """The map, restored."""
        return np.frombuffer(self.values, "<f2").reshape(self.rows, self.columns).astype(np.float16)


class _StoredFinding(Struct, frozen=True, kw_only=True):
    """A finding as the journal stores it, without the file's name and the heat map.

    Attributes:
        code, reasons, zone, warnings: As in the results table, in English.
        messages: The same sentences as data; None in old journals, whose English sentences are shown as they are.
        sha256: Digest of a file that is no film, if its stamp has no identity; otherwise empty.
        localisation, lung_field: None also in old journals.
        population: Empty also in journals from before there were several populations.
        correction: None also in old journals.
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
    sha256: str = ""
    localisation: _StoredMap | None = None
    lung_field: bytes | None = None
    population: str = ""
    correction: Correction | None = None

    @classmethod
    def of(cls, finding: Finding, sha256: str = "") -> Self:
        """The stored form of a finding."""
        return cls(
            status=finding.status,
            model=finding.model,
            assessed_at=finding.assessed_at,
            verdict=finding.verdict,
            probability=finding.probability,
            operating_point=finding.operating_point,
            population=finding.population,
            correction=finding.correction,
            code=finding.code or "",
            reasons=tuple(map(str, finding.reasons)),
            zone=str(finding.zone or ""),
            warnings=tuple(map(str, finding.warnings)),
            film=finding.film,
            messages=_Messages(reasons=finding.reasons, zone=finding.zone, warnings=finding.warnings),
            sha256=sha256,
            localisation=_StoredMap.of(finding.localisation),
            lung_field=finding.lung_field,
        )

    def finding(self, found: FoundFile, heatmap: HeatmapArray | None) -> Finding:
        """The finding, restored."""
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
            population=self.population,
            correction=self.correction,
            reasons=messages.reasons,
            zone=messages.zone,
            warnings=messages.warnings,
            heatmap=heatmap,
            localisation=self.localisation.map() if self.localisation else None,
            lung_field=self.lung_field,
            film=self.film,
        )

    def _in_english(self) -> _Messages:
        """The English sentences as messages; one without arguments equals its template, and is still translated."""
        code = Code(self.code) if self.code else None
        return _Messages(
            reasons=tuple(Message.finished(reason, code) for reason in self.reasons),
            zone=Message.finished(self.zone) if self.zone else None,
            warnings=tuple(map(Message.finished, self.warnings)),
        )


class Journal:
    """Stores the findings of one scan in an SQLite file (WAL); thread-safe.

    Args:
        path: The journal's file, created with its folder if it does not exist. A damaged file is set aside.
        model_sha256: The assessor's digest; findings of other assessors are not returned.
        whole_paths: Identify files by their absolute paths rather than relative to one folder: for the window, whose
            films come from anywhere.

    Raises:
        HilumError: It can be neither opened nor created.
    """

    def __init__(self, path: Path, *, model_sha256: str, whole_paths: bool = False) -> None:
        self.path = path
        self._whole_paths = whole_paths
        self._model_sha256 = model_sha256
        self._lock = threading.Lock()
        with self._translated():
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION, upgrades=_UPGRADES)

    def load(
        self, files: Sequence[tuple[FoundFile, FileStamp | None]], *, stopped: Callable[[], bool] = never_stopped
    ) -> list[Finding | None]:
        """The stored finding of each file, None if its content or the model has changed.

        If a file's stamp does not prove that its content is the same, the content is hashed; the new stamp is then
        stored, so that it suffices the next time.

        Args:
            files: A batch of files, each with its current stamp; None if it has none, and so no stored finding.
            stopped: Whether the scan was stopped, so that the findings are no longer needed.
        """
        keys = [self._key(found) for found, _ in files]
        query = f"{_STORED} ({', '.join('?' * len(keys))})"
        with self._lock, self._translated():
            rows = {key: row for key, *row in self._connection.execute(query, (self._model_sha256, *keys))}
        return [
            self._recalled(found, stamp, rows[key], stopped) if stamp and key in rows else None
            for key, (found, stamp) in zip(keys, files, strict=True)
        ]

    def _recalled(
        self, found: FoundFile, stamp: FileStamp, row: Sequence[Any], stopped: Callable[[], bool]
    ) -> Finding | None:
        size, modified_ns, identity, *stored = row
        if size != stamp.size:
            return None
        finding, sha256 = _decode(found, *stored)
        if stamp.proves(FileStamp(size=size, modified_ns=modified_ns, identity=identity)):
            return finding
        if not sha256 or _digest(found.path, stopped) != sha256:
            return None
        self._update_stamp(found, stamp)
        return finding

    def save(self, findings: Iterable[tuple[Finding, FileStamp]]) -> None:
        """Save findings durably, all or none of them.

        Raises:
            HilumError: They could not be saved, as on a full disk; earlier findings are safe.
        """
        rows = [self._row(finding, stamp) for finding, stamp in findings if _is_repeatable(finding)]
        with self._lock, self._translated(), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def clear(self) -> None:
        """Delete every finding, for a fresh scan."""
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
        picture = None if heatmap is None else heatmap.astype("<f2").tobytes()
        text = msgspec.json.encode(_StoredFinding.of(finding, _digest_of_unread_file(finding, stamp))).decode()
        key = (self._key(finding), stamp.size, stamp.modified_ns, self._model_sha256)
        return *key, text, picture, *shape, stamp.identity

    def _update_stamp(self, found: FoundFile, stamp: FileStamp) -> None:
        change = "UPDATE findings SET modified_ns = ?, identity = ? WHERE file = ?"
        with self._lock, self._translated(), self._connection:
            self._connection.execute(change, (stamp.modified_ns, stamp.identity, self._key(found)))

    def _key(self, film: FoundFile | Finding) -> bytes:
        return fsencode(film.path.absolute() if self._whole_paths else film.file)

    def _translated(self) -> AbstractContextManager[None]:
        return translated_errors(self.path, _cannot_store)


def journal_path(folder: Path, model_sha256: str) -> Path:
    """Path of the journal for a folder and a model: among the user's data, never in the folder itself."""
    key = hashlib.sha256(fsencode(folder.resolve()) + b"\0" + model_sha256.encode()).hexdigest()
    return user_data() / "journals" / f"{key[:32]}.sqlite"


def folder_journal(folder: Path, model_sha256: str, *, fresh: bool = False) -> Journal:
    """The journal of a folder's scan with a model, emptied first for a fresh scan.

    Raises:
        HilumError: It can be neither opened nor created.
    """
    journal = Journal(journal_path(folder, model_sha256), model_sha256=model_sha256)
    if fresh:
        journal.clear()
    return journal


def window_journal_path(model_sha256: str) -> Path:
    """Path of the window's journal for a model: one for all films, wherever they come from."""
    return user_data() / "journals" / f"window-{model_sha256[:32]}.sqlite"


def _is_repeatable(finding: Finding) -> bool:
    """Whether the same file would get the same finding again; a missing file may be back the next time."""
    return finding.status is not Status.MISSING and finding.code not in _TRANSIENT


def _digest_of_unread_file(finding: Finding, stamp: FileStamp) -> str:
    """The SHA-256 of a file that could not be read, if its stamp cannot show whether it has changed; else empty."""
    if finding.film is not None or stamp.identity is not None:
        return ""
    digest, after = _digest(finding.path), FileStamp.of(finding.path)
    # Without the identity: a file that has just been written gains one within two seconds.
    is_same = after is not None and (after.size, after.modified_ns) == (stamp.size, stamp.modified_ns)
    return digest if is_same else ""


def _digest(path: Path, stopped: Callable[[], bool] = never_stopped) -> str:
    """The SHA-256 of a file; empty if it cannot be read."""
    try:
        return hashlib.sha256(read_whole(path, stopped=stopped)).hexdigest()
    except HilumError:
        return ""


def _decode(
    found: FoundFile, text: str, picture: bytes | None, rows: int | None, columns: int | None
) -> tuple[Finding | None, str]:
    """The stored finding, and the SHA-256 of its file if known."""
    heatmap = None
    if picture is not None and rows and columns:
        size = len(picture) // (rows * columns)  # 4 bytes in old journals
        heatmap = np.frombuffer(picture, f"<f{size}").reshape(rows, columns).astype(np.float16)
    try:
        stored = msgspec.json.decode(text, type=_StoredFinding)
        return stored.finding(found, heatmap), stored.film.sha256 if stored.film else stored.sha256
    except (msgspec.ValidationError, ValueError):
        return None, ""  # saved by a later version, with a code unknown to this one: assessed again


def _cannot_store(path: Path, error: Exception) -> Message:
    if isinstance(error, OSError):
        return _cannot_prepare(path, error.strerror or str(error))
    return Message(
        "The findings cannot be kept in {0} ({1}). Make room on the disk and scan again: "
        "what was found so far is safe and will not be assessed twice.",
        path,
        error,
        code=Code.JOURNAL,
    )


def _cannot_prepare(path: Path, reason: str) -> Message:
    """The message for a folder that cannot be created, or a damaged file that another program has open."""
    if not os.path.isdir(path.parent):  # noqa: PTH112  # Path.is_dir raises for a folder without permissions
        return Message(
            "The folder {0} cannot be made ({1}). Check the permissions and the room on its disk, "
            "or set HILUM_DATA to another folder.",
            path.parent,
            reason,
            code=Code.JOURNAL,
        )
    return Message(
        "The damaged file {0} cannot be set aside ({1}). Close every other Hilum and scan again.",
        path,
        reason,
        code=Code.JOURNAL,
    )


class FreshJournal(Journal):
    """A journal for assessing films again: it saves findings in the same file, but returns none."""

    def load(
        self,
        files: Sequence[tuple[FoundFile, FileStamp | None]],
        *,
        stopped: Callable[[], bool] = never_stopped,  # noqa: ARG002
    ) -> list[Finding | None]:
        """None for each file, so that the films are assessed."""
        return [None] * len(files)
