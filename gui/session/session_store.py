"""The session on disk: the open films and the unfinished scans."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import fsdecode, fsencode
from pathlib import Path

from gui.scan.allowances import Allowance
from inference.database import open_database
from inference.errors import HilumError
from inference.messages import Code, Message
from inference.paths import user_data
from inference.scan.discovery import FoundFile

SCHEMA_VERSION = 2

_SCHEMA = """
CREATE TABLE IF NOT EXISTS films (
    place INTEGER PRIMARY KEY,
    path BLOB NOT NULL UNIQUE,    -- the system's bytes: a path need not be text
    file BLOB NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    allowance TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS jobs (job INTEGER NOT NULL, path BLOB NOT NULL);
"""

_UPGRADES = {1: "ALTER TABLE films ADD COLUMN allowance TEXT NOT NULL DEFAULT ''"}


def session_path() -> Path:
    """Path of the session in the user's data folder."""
    return user_data() / "session.sqlite"


class SessionStore:
    """Stores each change at once, so that nothing is lost when the program is killed; thread-safe.

    Args:
        path: The file; created if missing. A damaged one is renamed.

    Raises:
        HilumError: It cannot be opened or created.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        with self._translated():
            self._connection = open_database(path, _SCHEMA, SCHEMA_VERSION, upgrades=_UPGRADES)

    def open_films(self, films: Iterable[FoundFile]) -> None:
        """Add films; a film that was removed before returns to its position."""
        rows = [(fsencode(film.path), fsencode(film.file)) for film in films]
        self._write(
            "INSERT INTO films (path, file) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET removed = 0 WHERE removed",
            rows,
        )

    def remove_films(self, paths: Iterable[Path]) -> None:
        """Mark films as removed."""
        self._write("UPDATE films SET removed = 1 WHERE path = ?", [(fsencode(path),) for path in paths])

    def films(self) -> Iterator[FoundFile]:
        """The open films, in the order in which they were added."""
        with self._translated():
            rows = self._connection.execute("SELECT file, path FROM films WHERE NOT removed ORDER BY place").fetchall()
        return (FoundFile(file=fsdecode(file), path=Path(fsdecode(path))) for file, path in rows)

    def allow(self, paths: Iterable[Path], allowance: Allowance) -> None:
        """Store the allowance of films."""
        text = allowance.to_text()
        self._write("UPDATE films SET allowance = ? WHERE path = ?", [(text, fsencode(path)) for path in paths])

    def allowances(self) -> dict[Path, Allowance]:
        """The allowances of single films."""
        query = "SELECT path, allowance FROM films WHERE allowance != '' AND NOT removed"
        with self._translated():
            rows = self._connection.execute(query).fetchall()
        return {Path(fsdecode(path)): Allowance.from_text(text) for path, text in rows}

    def begin_job(self, job: int, paths: Sequence[Path]) -> None:
        """Store the paths of a scan that has begun."""
        self._write("INSERT INTO jobs VALUES (?, ?)", [(job, fsencode(path.absolute())) for path in paths])

    def end_job(self, job: int) -> None:
        """Delete the paths of a scan that has ended or was cancelled."""
        self._write("DELETE FROM jobs WHERE job = ?", [(job,)])

    def take_jobs(self) -> list[Path]:
        """Paths of scans that an earlier run did not finish; deletes them, since they will be scanned again."""
        with self._translated(), self._connection:
            rows = self._connection.execute("SELECT path FROM jobs ORDER BY rowid").fetchall()
            self._connection.execute("DELETE FROM jobs")
        return [Path(fsdecode(path)) for (path,) in rows]

    def forget_removed(self) -> None:
        """Delete removed films: after a restart, undo cannot bring them back."""
        self._write("DELETE FROM films WHERE removed", [()])

    def clear(self) -> None:
        """Delete everything."""
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
            raise HilumError(
                Message(
                    "The session cannot be kept in {0} ({1}). Findings and reviews are not affected.",
                    self.path,
                    error,
                    code=Code.SESSION,
                )
            ) from error
