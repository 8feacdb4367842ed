"""Stores reviews in a database as soon as they are given, and looks them up for tables."""

import sqlite3
import threading
from contextlib import AbstractContextManager, closing
from datetime import datetime
from os import fsdecode, fsencode
from pathlib import Path
from typing import Any, Self

from inference.database import damaged_path, open_database, translated_errors
from inference.messages import Code, Message
from inference.paths import user_data
from inference.review.verdicts import ReaderVerdict, Review

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS reviews (
    film BLOB PRIMARY KEY,        -- see inference.finding.Finding.key
    verdict TEXT, note TEXT NOT NULL, blind INTEGER NOT NULL, blind_verdict TEXT, reviewed_at TEXT NOT NULL
) WITHOUT ROWID;
"""

_COLUMNS = "verdict, note, blind, blind_verdict, reviewed_at"
_SELECT_FILM = f"SELECT {_COLUMNS} FROM reviews WHERE film = ?"  # noqa: S608  # the columns are ours


def reviews_path() -> Path:
    """The file of the reviews in the user's data."""
    return user_data() / "reviews.sqlite"


class StoredReviews:
    """Reviews by their films' keys, decoded on demand: decoding 100,000 at once would take half a second.

    Args:
        rows: The database's rows, by the key as bytes.
    """

    def __init__(self, rows: dict[bytes, list[Any]]) -> None:
        self._rows = rows
        self._reviews: dict[str, Review | None] = {}

    def get(self, key: str) -> Review | None:
        """The review of a film, if there is one."""
        if key not in self._reviews:
            row = self._rows.get(fsencode(key))
            if row is None:
                return None
            self._reviews[key] = _review(*row)
        return self._reviews[key]

    def put(self, key: str, review: Review | None) -> None:
        """Replace a film's review; None removes it."""
        self._reviews[key] = review

    def keys(self) -> set[str]:
        """The keys of all films with a review."""
        known = {fsdecode(key) for key in self._rows} | set(self._reviews)
        return {key for key in known if self._reviews.get(key, self) is not None}


class ReviewStore:
    """Stores reviews by the films' keys; thread-safe.

    Args:
        path: The file, created if it does not exist. A damaged file is set aside.

    Attributes:
        set_aside: The path to which a damaged file was moved on opening; None if it was sound.

    Raises:
        HilumError: It can be neither opened nor created.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        before = _identity(damaged_path(path))
        with self._translated():
            # FULL: unlike a scan, a reader's work cannot be repeated after a power cut.
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION, synchronous="FULL", thorough=True)
        self.set_aside = damaged_path(path) if _identity(damaged_path(path)) != before else None

    def load(self, key: str) -> Review | None:
        """The review of a film, if there is one."""
        with self._lock, self._translated():
            row = self._connection.execute(_SELECT_FILM, (fsencode(key),)).fetchone()
        return None if row is None else _review(*row)

    def load_all(self) -> StoredReviews:
        """All reviews in one query, since a query per film would take seconds."""
        query = f"SELECT film, {_COLUMNS} FROM reviews"  # noqa: S608  # the columns are ours
        with self._lock, self._translated():
            return StoredReviews({key: review for key, *review in self._connection.execute(query)})

    def save(self, key: str, review: Review | None) -> None:
        """Save a film's review durably, replacing an earlier one; None deletes it.

        Raises:
            HilumError: It could not be saved, as on a full disk.
        """
        with self._lock, self._translated(), self._connection:
            if review is None:
                self._connection.execute("DELETE FROM reviews WHERE film = ?", (fsencode(key),))
                return
            self._connection.execute("INSERT OR REPLACE INTO reviews VALUES (?, ?, ?, ?, ?, ?)", _row(key, review))

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _translated(self) -> AbstractContextManager[None]:
        return translated_errors(self.path, _cannot_store)


class ReviewReader:
    """Looks up single reviews in the file of a `ReviewStore`; a missing or damaged file counts as empty.

    Args:
        path: The store's file; it is never created, changed or set aside.

    Attributes:
        problem: Why existing reviews cannot be read; None if there is no problem.
    """

    def __init__(self, path: Path) -> None:
        self.problem: Message | None = None
        self._path = path
        self._connection = self._open() if path.is_file() else None

    def load(self, key: str) -> Review | None:
        """The review of a film, if there is one."""
        if self._connection is None:
            return None
        try:
            row = self._connection.execute(_SELECT_FILM, (fsencode(key),)).fetchone()
            return None if row is None else _review(*row)
        except (sqlite3.Error, ValueError) as error:
            self._report_problem(error)
            return None

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> sqlite3.Connection | None:
        try:
            connection = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)
        except sqlite3.Error as error:
            self._report_problem(error)
            return None
        try:
            with closing(connection.execute("PRAGMA user_version")) as version:
                if version.fetchone()[0] != SCHEMA_VERSION:
                    self._report_problem(Message("a file of another version"))
                    connection.close()
                    return None
        except sqlite3.Error as error:
            connection.close()
            self._report_problem(error)
            return None
        return connection

    def _report_problem(self, why: Exception | Message) -> None:
        self.problem = Message(
            "The reviews in {0} cannot be read ({1}); the reader's columns stay empty.", self._path, why
        )


def _row(key: str, review: Review) -> tuple[object, ...]:
    note = review.note.encode(errors="backslashreplace").decode()  # SQLite does not accept lone surrogates
    moment = review.reviewed_at.isoformat()
    return fsencode(key), review.verdict, note, review.blind, review.blind_verdict, moment


def _review(verdict: str | None, note: str, blind: int, blind_verdict: str | None, reviewed_at: str) -> Review:
    return Review(
        verdict=None if verdict is None else ReaderVerdict(verdict),
        note=note,
        blind=bool(blind),
        blind_verdict=None if blind_verdict is None else ReaderVerdict(blind_verdict),
        reviewed_at=datetime.fromisoformat(reviewed_at),
    )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_mtime_ns


def _cannot_store(path: Path, error: Exception) -> Message:
    return Message(
        "Your reviews cannot be kept in {0} ({1}). Make room on the disk and give the verdict again.",
        path,
        error,
        code=Code.REVIEWS,
    )
