"""Databases: how durable their commits are."""

from pathlib import Path

import pytest

from inference.database import open_database

_SCHEMA = "CREATE TABLE IF NOT EXISTS things (name TEXT)"


@pytest.mark.parametrize(("asked", "level"), [("NORMAL", 1), ("FULL", 2)])
def test_commits_of_a_new_file_are_as_durable_as_those_of_an_old_one(tmp_path: Path, asked: str, level: int) -> None:
    for _ in ("new", "old"):
        connection = open_database(tmp_path / "things.sqlite", _SCHEMA, 1, synchronous=asked)
        assert connection.execute("PRAGMA synchronous").fetchone() == (level,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        connection.close()
