"""Looks up stored reviews without changing their file: for tables written without the window."""

import sqlite3
from contextlib import closing
from datetime import datetime
from os import fsencode
from pathlib import Path
from typing import Self

from inference.finding import Finding
from inference.messages import Message
from inference.review.store import SCHEMA_VERSION
from inference.review.verdicts import ReaderVerdict, Review, review_key


class ReviewReader:
    """Reads the reviews of a `ReviewStore`; a missing or damaged file counts as empty.

    Args:
        path: The store's file; it is never created, changed or set aside.

    Attributes:
        problem: Why existing reviews cannot be read; None if there is no problem.
    """

    def __init__(self, path: Path) -> None:
        self.problem: Message | None = None
        self._path = path
        self._connection = self._open() if path.is_file() else None

    def of(self, finding: Finding) -> Review | None:
        """A film's review for a table: verdict, note and time; None if there is no review."""
        if self._connection is None:
            return None
        query = "SELECT verdict, note, reviewed_at FROM reviews WHERE film = ?"
        try:
            row = self._connection.execute(query, (fsencode(review_key(finding)),)).fetchone()
            return None if row is None else _review(*row)
        except (sqlite3.Error, ValueError) as error:
            self._give_up(error)
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
            self._give_up(error)
            return None
        try:
            with closing(connection.execute("PRAGMA user_version")) as version:
                if version.fetchone()[0] != SCHEMA_VERSION:
                    self._give_up(Message("a file of another version"))
                    connection.close()
                    return None
        except sqlite3.Error as error:
            connection.close()
            self._give_up(error)
            return None
        return connection

    def _give_up(self, why: Exception | Message) -> None:
        self.problem = Message(
            "The reviews in {0} cannot be read ({1}); the reader's columns stay empty.", self._path, why
        )


def _review(verdict: str | None, note: str, reviewed_at: str) -> Review:
    return Review(
        reviewed_at=datetime.fromisoformat(reviewed_at),
        verdict=None if verdict is None else ReaderVerdict(verdict),
        note=note,
    )
