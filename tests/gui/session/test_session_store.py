"""The session on disk: films in their order, and the paths of unfinished scans."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from gui.scan.allowances import Allowance
from gui.session.session_store import SessionStore
from inference.errors import HilumError
from inference.scan.discovery import FoundFile


def film(name: str) -> FoundFile:
    return FoundFile(file=name, path=Path("/films") / name)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "session.sqlite"


def test_films_are_stored_in_their_order(file: Path) -> None:
    store = SessionStore(file)
    store.open_films([film("b.png"), film("a.png")])
    store.open_films([film("c.png"), film("b.png")])
    store.close()
    assert list(SessionStore(file).films()) == [film("b.png"), film("a.png"), film("c.png")]


def test_removed_film_returns_to_its_position(file: Path) -> None:
    store = SessionStore(file)
    store.open_films([film("a.png"), film("b.png"), film("c.png")])
    store.remove_films([film("b.png").path])
    assert list(store.films()) == [film("a.png"), film("c.png")]
    store.open_films([film("b.png")])
    assert list(store.films()) == [film("a.png"), film("b.png"), film("c.png")]


def test_removed_films_are_forgotten_at_the_next_start(file: Path) -> None:
    store = SessionStore(file)
    store.open_films([film("a.png"), film("b.png")])
    store.remove_films([film("a.png").path])
    store.forget_removed()
    store.open_films([film("a.png")])
    assert list(store.films()) == [film("b.png"), film("a.png")]


def test_unfinished_paths_are_taken_once(file: Path) -> None:
    store = SessionStore(file)
    store.begin_job(1, [Path("/one"), Path("/two")])
    store.begin_job(2, [Path("/three")])
    store.end_job(1)
    assert store.take_jobs() == [Path("/three")]
    assert store.take_jobs() == []


def test_name_that_is_not_text_is_stored(file: Path) -> None:
    odd = FoundFile(file=os.fsdecode(b"\xff.png"), path=Path(os.fsdecode(b"/films/\xff.png")))
    store = SessionStore(file)
    store.open_films([odd])
    assert list(store.films()) == [odd]


def test_damaged_file_is_set_aside(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database" * 200)
    store = SessionStore(file)
    assert not list(store.films())
    assert file.with_suffix(".damaged").is_file()


def test_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    with pytest.raises(HilumError, match="The session cannot be kept"):
        SessionStore(tmp_path / "taken" / "session.sqlite")


def test_allowance_is_stored_until_the_film_is_removed(file: Path) -> None:
    store = SessionStore(file)
    store.open_films([film("a.png"), film("b.png")])
    store.allow([film("b.png").path], Allowance(correct=True))
    store.close()
    store = SessionStore(file)
    assert store.allowances() == {film("b.png").path: Allowance(correct=True)}
    store.remove_films([film("b.png").path])
    assert store.allowances() == {}
    store.close()


def test_session_of_an_earlier_version_is_opened(file: Path) -> None:
    store = SessionStore(file)
    store.open_films([film("a.png")])
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("ALTER TABLE films DROP COLUMN allowance; PRAGMA user_version = 1")
    store = SessionStore(file)
    assert list(store.films()) == [film("a.png")]
    assert store.allowances() == {}
    store.close()
