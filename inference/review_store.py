"""Reviews, kept on the user's disk the moment they are given."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from os import fsencode
from pathlib import Path
from typing import Self

from inference.database import open_database
from inference.errors import HilumError
from inference.locations import user_data
from inference.review import ReaderVerdict, Review

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS reviews (
    film BLOB PRIMARY KEY,        -- see inference.review.review_key
    verdict TEXT, note TEXT NOT NULL, blind INTEGER NOT NULL, reviewed_at TEXT NOT NULL
) WITHOUT ROWID;
"""


def reviews_path() -> Path:
    """Where the reviews lie among the user's data."""
    return user_data() / "reviews.sqlite"


class ReviewStore:
    """Keeps reviews by the films' keys; safe to share between threads.

    Args:
        path: The file; made where it is not there. One that is damaged is set aside.

    Raises:
        HilumError: It can be neither opened nor made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self._translated():
            # FULL: a scan can be repeated after a power cut, a reader's morning cannot.
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION, synchronous="FULL")

    def recall(self, key: str) -> Review | None:
        """The review of a film, if there is one."""
        query = "SELECT verdict, note, blind, reviewed_at FROM reviews WHERE film = ?"
        with self._lock, self._translated():
            row = self._connection.execute(query, (fsencode(key),)).fetchone()
        return None if row is None else _review(*row)

    def keep(self, key: str, review: Review | None) -> None:
        """Keep a film's review for good before this returns, in place of an older one; None takes it back.

        Raises:
            HilumError: It could not be kept, as on a full disk.
        """
        with self._lock, self._translated(), self._connection:
            if review is None:
                self._connection.execute("DELETE FROM reviews WHERE film = ?", (fsencode(key),))
                return
            row = (fsencode(key), review.verdict, review.note, review.blind, review.reviewed_at.isoformat())
            self._connection.execute("INSERT OR REPLACE INTO reviews VALUES (?, ?, ?, ?, ?)", row)

    def close(self) -> None:
        """Close the file; the store cannot be used after that."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise HilumError(
                f"Your reviews cannot be kept in {self.path} ({error}). "
                "Make room on the disk and give the verdict again.",
                code="reviews",
            ) from error


def _review(verdict: str | None, note: str, blind: int, reviewed_at: str) -> Review:
    return Review(
        verdict=None if verdict is None else ReaderVerdict(verdict),
        note=note,
        blind=bool(blind),
        reviewed_at=datetime.fromisoformat(reviewed_at),
    )
