"""SQLite files that survive a killed program, and one that is damaged does not stop the next start."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path

NO_UPGRADES: Mapping[int, str] = {}


def open_database(
    path: Path,
    schema: str,
    version: int,
    *,
    upgrades: Mapping[int, str] = NO_UPGRADES,
    synchronous: str = "NORMAL",
    thorough: bool = False,
) -> sqlite3.Connection:
    """Open a database in WAL mode, made with its folder where it is not there; a damaged one is set aside.

    What was set aside lies beside the new one under the ending `.damaged`.

    Args:
        path: The file.
        schema: One or more CREATE TABLE IF NOT EXISTS statements.
        version: Of the schema; a file of another version counts as damaged, unless it can be upgraded.
        upgrades: By the older versions, the statement that brings a file of each to this version.
        synchronous: NORMAL is safe against a killed program; FULL also against a power cut, at the price of a wait
            for the disk at every commit.
        thorough: Look through the whole file for damage: for one that is small, and could not be made again.

    Raises:
        OSError, sqlite3.Error: It can be neither opened nor made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _open(path, schema, version, upgrades, synchronous, thorough=thorough)
    except sqlite3.OperationalError:
        raise  # locked, read-only, or a full disk: nothing is wrong with the file
    except sqlite3.DatabaseError:
        path.replace(damaged_path(path))
        for companion in ("-wal", "-shm"):
            path.with_name(path.name + companion).unlink(missing_ok=True)
        return _open(path, schema, version, upgrades, synchronous, thorough=thorough)


def damaged_path(path: Path) -> Path:
    """Where a damaged database is set aside."""
    return path.with_suffix(".damaged")


def _open(
    path: Path, schema: str, version: int, upgrades: Mapping[int, str], synchronous: str, *, thorough: bool
) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=10, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        found = _version(connection)
        if found in upgrades:
            found = _upgraded(connection, version, upgrades)
        if found not in {0, version}:
            raise sqlite3.DatabaseError("a file of another version")
        if thorough and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("a damaged file")
        connection.executescript(schema)
        connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _upgraded(connection: sqlite3.Connection, version: int, upgrades: Mapping[int, str]) -> int:
    """Bring a file to this version, wholly or not at all; another program may have done it a moment ago."""
    connection.execute("BEGIN IMMEDIATE")
    if _version(connection) in upgrades:
        connection.execute(upgrades[_version(connection)])
        connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")
    return _version(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
