"""The session on the disk: which films are open, and which paths were not read to their end."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import fsdecode, fsencode
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from inference.database import open_database
from inference.errors import HilumError
from inference.paths import user_data
from inference.scan.discovery import FoundFile

SCHEMA_VERSION = 1

_SCHEMA = """
CREATE TABLE IF NOT EXISTS films (
    place INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,    -- paths are kept as the system's bytes: they need not be text
    file BLOB NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE IF NOT EXISTS jobs (job INTEGER NOT NULL, path BLOB NOT NULL);
"""


def session_path() -> Path:
    """Where the session lies among the user's data."""
    return user_data() / "session.sqlite"


class SessionStore:
    """Keeps the session as it changes, so that a killed program loses nothing of it; safe to share between threads.

    Args:
        path: The file; made where it is not there. One that is damaged is set aside.

    Raises:
        HilumError: It can be neither opened nor made.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self._translated():
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION)

    def open_films(self, films: Iterable[FoundFile]) -> None:
        """Films are in the table now; one that was removed before is back at its place."""
        rows = [(fsencode(film.path), fsencode(film.file)) for film in films]
        self._write(
            "INSERT INTO films (path, file) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET removed = 0 WHERE removed",
            rows,
        )

    def remove_films(self, paths: Iterable[Path]) -> None:
        """Films are not in the table any more."""
        self._write("UPDATE films SET removed = 1 WHERE path = ?", [(fsencode(path),) for path in paths])

    def films(self) -> Iterator[FoundFile]:
        """The films that are open, in the order in which they came."""
        with self._translated():
            rows = self._connection.execute("SELECT file, path FROM films WHERE NOT removed ORDER BY place").fetchall()
        return (FoundFile(file=fsdecode(file), path=Path(fsdecode(path))) for file, path in rows)

    def has_films(self) -> bool:
        """Whether any film is open."""
        with self._translated():
            return self._connection.execute("SELECT 1 FROM films WHERE NOT removed LIMIT 1").fetchone() is not None

    def begin_job(self, job: int, paths: Sequence[Path]) -> None:
        """Paths are being read from now."""
        self._write("INSERT INTO jobs VALUES (?, ?)", [(job, fsencode(path.absolute())) for path in paths])

    def end_job(self, job: int) -> None:
        """Those paths have been read to their end, or the user has had enough of them."""
        self._write("DELETE FROM jobs WHERE job = ?", [(job,)])

    def take_jobs(self) -> list[Path]:
        """The paths that an earlier program did not read to their end; they are forgotten here, to be begun anew."""
        with self._translated(), self._connection:
            rows = self._connection.execute("SELECT path FROM jobs ORDER BY rowid").fetchall()
            self._connection.execute("DELETE FROM jobs")
        return [Path(fsdecode(path)) for (path,) in rows]

    def forget_removed(self) -> None:
        """Forget films that were removed: at a start nothing can put them back any more."""
        self._write("DELETE FROM films WHERE removed", [()])

    def clear(self) -> None:
        """Begin with nothing."""
        self._write("DELETE FROM films", [()])
        self._write("DELETE FROM jobs", [()])

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._connection.close()

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        with self._translated(), self._connection:
            self._connection.executemany(statement, rows)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except (OSError, sqlite3.Error) as error:
            text = QCoreApplication.translate(
                "Session", "The session cannot be kept in {0} ({1}). Findings and reviews are not affected."
            )
            raise HilumError(text.format(self.path, error), code="session") from error
