"""The journal: every finding kept the moment it exists, so that a scan killed at any instant goes on where it was."""

import hashlib
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from os import fsencode
from pathlib import Path
from typing import Self

import msgspec
import numpy as np

from inference.arrays import KeptMap
from inference.database import open_database
from inference.errors import HilumError
from inference.finding import Correction, FilmRecord, Finding, ModelRecord, Status, Verdict
from inference.messages import Code, Message
from inference.paths import user_data
from inference.reading.file_bytes import read_whole
from inference.reading.timeout import never
from inference.scan.discovery import FoundFile
from inference.scan.file_stamp import FileStamp

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

_UPGRADES = {1: "ALTER TABLE findings ADD COLUMN identity TEXT"}

_PASSING = frozenset({Code.MEMORY, Code.TIME_LIMIT, Code.DECODER_CRASHED, Code.DECODER_UNAVAILABLE, Code.UNEXPECTED})
"""Reasons that may not hold the next time: such a film is tried again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Messages:
    """What a finding says, as data."""

    reasons: tuple[Message, ...]
    zone: Message | None
    warnings: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _StoredMap:
    """A map: float16, little endian, row by row."""

    rows: int
    columns: int
    values: bytes

    @classmethod
    def of(cls, one: KeptMap | None) -> Self | None:
        """What is kept of a map, if there is one."""
        return None if one is None else cls(rows=one.shape[0], columns=one.shape[1], values=one.astype("<f2").tobytes())

    def map(self) -> KeptMap:
        """The map that was kept."""
        return np.frombuffer(self.values, "<f2").reshape(self.rows, self.columns).astype(np.float16)


@dataclass(frozen=True, slots=True, kw_only=True)
class _StoredFinding:
    """What the journal keeps of a finding beside the file's name and the heat map.

    Attributes:
        code: As the table has it; so are the reasons, the zone and the warnings, in English.
        messages: The same as data. None in a journal from before they were kept: its English is shown as it is.
        sha256: Of a file that is no film and whose stamp proves nothing; empty otherwise.
        localisation, lung_field: None in a journal from before they were kept, too.
        population: Empty in a journal from before there was more than one.
        correction: None in a journal from before it was kept, too.
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
        """What is kept of a finding."""
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

    def finding(self, found: FoundFile, heatmap: KeptMap | None) -> Finding:
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
        model_sha256: Names the models that assess now; what others said is not recalled.
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
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION, upgrades=_UPGRADES)
        except (OSError, sqlite3.Error) as error:
            raise _cannot_keep(path, error) from error

    def recall(self, found: FoundFile, stamp: FileStamp, *, stopped: Callable[[], bool] = never) -> Finding | None:
        """What was found of a file before, if neither its content nor the model has changed since.

        Where the file's stamp does not prove that its content is the same, the content is hashed; the stamp is then
        kept, so that it proves it the next time.

        Args:
            found: The file.
            stamp: As it is now.
            stopped: Says whether the finding is wanted no more.
        """
        query = (
            "SELECT modified_ns, identity, finding, heatmap, rows, columns FROM findings "
            "WHERE file = ? AND size = ? AND model_sha256 = ?"
        )
        with self._lock, self._translated():
            answer = self._connection.execute(query, (self._key(found), stamp.size, self._model_sha256)).fetchone()
        if answer is None:
            return None
        modified_ns, identity, *kept = answer
        finding, sha256 = _decode(found, *kept)
        if stamp.proves(FileStamp(size=stamp.size, modified_ns=modified_ns, identity=identity)):
            return finding
        if not sha256 or _digest(found.path, stopped) != sha256:
            return None
        self._restamp(found, stamp)
        return finding

    def keep(self, findings: Iterable[tuple[Finding, FileStamp]]) -> None:
        """Keep findings for good before this returns, all or none of them.

        Raises:
            HilumError: They could not be kept, as on a full disk; those kept before are safe.
        """
        rows = [self._row(finding, stamp) for finding, stamp in findings if _is_lasting(finding)]
        with self._lock, self._translated(), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO findings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)

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
        picture = None if heatmap is None else heatmap.astype("<f2").tobytes()
        text = msgspec.json.encode(_StoredFinding.of(finding, _digest_of_no_film(finding, stamp))).decode()
        facts = (self._key(finding), stamp.size, stamp.modified_ns, self._model_sha256)
        return *facts, text, picture, *shape, stamp.identity

    def _restamp(self, found: FoundFile, stamp: FileStamp) -> None:
        change = "UPDATE findings SET modified_ns = ?, identity = ? WHERE file = ?"
        with self._lock, self._translated(), self._connection:
            self._connection.execute(change, (stamp.modified_ns, stamp.identity, self._key(found)))

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


def _digest_of_no_film(finding: Finding, stamp: FileStamp) -> str:
    """The SHA-256 that nothing else tells: of a file that could not be read, and may have changed since."""
    if finding.film is not None or stamp.identity is not None:
        return ""
    digest, after = _digest(finding.path), FileStamp.of(finding.path)
    # The identity is left out: a file that has just been written gains one within two seconds.
    is_same = after is not None and (after.size, after.modified_ns) == (stamp.size, stamp.modified_ns)
    return digest if is_same else ""


def _digest(path: Path, stopped: Callable[[], bool] = never) -> str:
    """The SHA-256 of a file; empty where it cannot be read."""
    try:
        return hashlib.sha256(read_whole(path, stopped=stopped)).hexdigest()
    except HilumError:
        return ""


def _decode(
    found: FoundFile, text: str, picture: bytes | None, rows: int | None, columns: int | None
) -> tuple[Finding | None, str]:
    """A finding, and the SHA-256 of its file as far as it is known."""
    heatmap = None
    if picture is not None and rows and columns:
        size = len(picture) // (rows * columns)  # 4 bytes in a journal from before they were halved
        heatmap = np.frombuffer(picture, f"<f{size}").reshape(rows, columns).astype(np.float16)
    try:
        kept = msgspec.json.decode(text, type=_StoredFinding)
        return kept.finding(found, heatmap), kept.film.sha256 if kept.film else kept.sha256
    except (msgspec.ValidationError, ValueError):
        return None, ""  # kept by a later version, with a code that this one does not know: assessed anew


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

    def recall(
        self,
        found: FoundFile,  # noqa: ARG002
        stamp: FileStamp,  # noqa: ARG002
        *,
        stopped: Callable[[], bool] = never,  # noqa: ARG002
    ) -> Finding | None:
        """Nothing, so that the film is assessed."""
        return None
