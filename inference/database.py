"""Opens SQLite files so that they survive a killed program; a damaged file is set aside."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from inference.errors import HilumError
from inference.messages import Message

NO_UPGRADES: Mapping[int, str] = {}

_NEW = 0
"""The version that SQLite gives to a new file."""


def open_database(
    path: Path,
    schema: str,
    version: int,
    *,
    upgrades: Mapping[int, str] = NO_UPGRADES,
    synchronous: str = "NORMAL",
    thorough: bool = False,
) -> sqlite3.Connection:
    """Open a database in WAL mode, or create it with its folder; a damaged one is set aside.

    A file that was set aside gets the suffix `.damaged`.

    Args:
        path: The file.
        schema: One or more CREATE TABLE IF NOT EXISTS statements.
        version: Version of the schema; a file of another version counts as damaged, unless it can be upgraded.
        upgrades: For each older version, the statement that upgrades such a file to this version.
        synchronous: NORMAL survives a killed program; FULL also survives a power cut, but waits for the disk at every
            commit.
        thorough: Check the whole file for damage: for small files whose content cannot be reproduced.

    Raises:
        OSError, sqlite3.Error: It can be neither opened nor created.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _open(path, schema, version, upgrades, synchronous, thorough=thorough)
    except sqlite3.OperationalError:
        raise  # locked, read-only, or a full disk: the file is not damaged
    except sqlite3.DatabaseError:
        path.replace(damaged_path(path))
        for companion in ("-wal", "-shm"):
            path.with_name(path.name + companion).unlink(missing_ok=True)
        return _open(path, schema, version, upgrades, synchronous, thorough=thorough)


@contextmanager
def translated_errors(path: Path, sentence: Callable[[Path, Exception], Message]) -> Iterator[None]:
    """Translate the errors of a database into Hilum's, within the block.

    Args:
        path: The file.
        sentence: Makes the sentence for the user from the file and the error.

    Raises:
        HilumError: The database or its disk raised an error.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise HilumError(sentence(path, error)) from error


def damaged_path(path: Path) -> Path:
    """The path under which a damaged database is set aside."""
    return path.with_suffix(".damaged")


def _open(
    path: Path, schema: str, version: int, upgrades: Mapping[int, str], synchronous: str, *, thorough: bool
) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False)
    try:
        found = _version(connection)
        # Creating a file waits for the disk half a dozen times, and a new file has no content to lose.
        is_unsafe_allowed = found == _NEW and synchronous == "NORMAL"
        connection.execute(f"PRAGMA synchronous = {'OFF' if is_unsafe_allowed else synchronous}")
        connection.execute("PRAGMA journal_mode = WAL")
        if found in upgrades:
            found = _upgraded(connection, version, upgrades)
        if found not in {_NEW, version}:
            raise sqlite3.DatabaseError("a file of another version")
        if thorough and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("a damaged file")
        connection.executescript(schema)
        connection.execute(f"PRAGMA user_version = {version}")  # tells at once whether the file can be written
        connection.execute(f"PRAGMA synchronous = {synchronous}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _upgraded(connection: sqlite3.Connection, version: int, upgrades: Mapping[int, str]) -> int:
    """Upgrade a file in one transaction; another program may have upgraded it meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection) in upgrades:
        connection.execute(upgrades[_version(connection)])
        connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")
    return _version(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
