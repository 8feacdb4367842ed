"""Reviews on disk: stored before they are announced, whatever kills the program, and never lost without an error."""

import os
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from os import fsdecode
from pathlib import Path

import pytest
from helpers.findings import make_finding
from hypothesis import given
from hypothesis import strategies as st

from inference.errors import HilumError
from inference.finding import Status
from inference.review.store import ReviewReader, ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict, Review

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
SIGNS = Review(reviewed_at=NOW, verdict=ReaderVerdict.SIGNS)
MISSING = make_finding("a.png", Status.MISSING)

SAVE_FOREVER = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from inference.review.verdicts import ReaderVerdict, Review
from inference.review.store import ReviewStore

store = ReviewStore(Path(sys.argv[1]))
for number in count():
    store.save(str(number), Review(reviewed_at=datetime.now(UTC), verdict=ReaderVerdict.SIGNS, note="x" * 100))
    print(number, flush=True)
"""


def test_a_saved_review_is_loaded_unchanged(tmp_path: Path) -> None:
    review = Review(
        reviewed_at=NOW,
        verdict=ReaderVerdict.UNSURE,
        note="left base?\nsee “lateral” 🫁",
        blind=True,
        blind_verdict=ReaderVerdict.SIGNS,
    )
    with ReviewStore(tmp_path / "deep" / "reviews.sqlite") as store:
        store.save("film", review)
        assert store.load("film") == review
        assert store.load("other") is None
    with ReviewStore(tmp_path / "deep" / "reviews.sqlite") as store:
        assert store.load("film") == store.load_all().get("film") == review
        assert store.set_aside is None


def test_a_newer_review_replaces_the_older_one_and_none_deletes_it(tmp_path: Path) -> None:
    with ReviewStore(tmp_path / "reviews.sqlite") as store:
        store.save("film", SIGNS)
        store.save("film", Review(reviewed_at=NOW, note="only a note"))
        kept = store.load("film")
        assert kept is not None
        assert kept.verdict is None
        store.save("film", None)
        assert store.load("film") is None
        assert not store.load_all().keys()


def test_loaded_reviews_follow_later_changes(tmp_path: Path) -> None:
    with ReviewStore(tmp_path / "reviews.sqlite") as store:
        for key in ("a", "b"):
            store.save(key, SIGNS)
        kept = store.load_all()
        kept.put("a", None)
        kept.put("c", SIGNS)
        assert kept.keys() == {"b", "c"}
        assert [kept.get(key) for key in "abcd"] == [None, SIGNS, SIGNS, None]


@given(note=st.text(), key=st.binary(min_size=1))
def test_any_note_and_any_name_is_kept(tmp_path_factory: pytest.TempPathFactory, note: str, key: bytes) -> None:
    name = fsdecode(key)
    with ReviewStore(tmp_path_factory.mktemp("reviews") / "reviews.sqlite") as store:
        store.save(name, Review(reviewed_at=NOW, note=note))
        kept = store.load_all().get(name)
    assert kept is not None
    assert kept.note == note


def test_a_note_with_a_lone_surrogate_is_stored_escaped(tmp_path: Path) -> None:
    with ReviewStore(tmp_path / "reviews.sqlite") as store:
        store.save("film", Review(reviewed_at=NOW, note="bad \udcff end"))
        kept = store.load("film")
    assert kept is not None
    assert kept.note == "bad \\udcff end"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only POSIX can kill like this")
def test_no_acknowledged_review_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    root = Path(__file__).resolve().parents[3]
    for _ in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", SAVE_FOREVER, str(path)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(root)},
        ) as process:
            assert process.stdout is not None
            printed = [process.stdout.readline().strip() for _ in range(20)]
            process.kill()
            printed += process.stdout.read().split()
        with ReviewStore(path) as store:
            kept = store.load_all().keys()
            assert store.set_aside is None
        assert len(printed) >= 20
        assert set(printed[:-1]) <= kept  # the last line may be cut in half


@pytest.mark.parametrize("damage", ["text", "middle", "version"])
def test_damaged_file_is_set_aside_and_that_is_reported(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "reviews.sqlite"
    _damage(path, damage)
    before = path.read_bytes()
    with ReviewStore(path) as store:
        assert store.set_aside == tmp_path / "reviews.damaged"
        assert store.set_aside.read_bytes() == before
        store.save("film", SIGNS)
        assert store.load("film") == SIGNS
    with ReviewStore(path) as store:
        assert store.set_aside is None
        assert store.load("film") == SIGNS


def _damage(path: Path, damage: str) -> None:
    if damage == "text":
        path.write_text("this is no database, but a long enough text to be taken for one", encoding="utf-8")
        return
    with ReviewStore(path) as store:
        for number in range(500):
            store.save(str(number), Review(reviewed_at=NOW, note="n" * 200))
    if damage == "version":
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 99")
        connection.close()
    else:
        content = bytearray(path.read_bytes())
        content[len(content) // 2 : len(content) // 2 + 8192] = b"\xaa" * 8192
        path.write_bytes(content)


def test_file_that_another_program_holds_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "reviews.sqlite"
    with ReviewStore(path) as store:
        store.save("film", SIGNS)
    connect = sqlite3.connect
    holder = connect(path)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr(
        "inference.database.sqlite3.connect", lambda *args, **facts: connect(*args, **facts | {"timeout": 0})
    )
    with pytest.raises(HilumError, match="cannot be kept"):
        ReviewStore(path)
    holder.close()
    assert not (tmp_path / "reviews.damaged").exists()
    with ReviewStore(path) as store:
        assert store.load("film") == SIGNS


def test_full_disk_gives_a_sentence_and_nothing_is_lost(tmp_path: Path) -> None:
    with ReviewStore(tmp_path / "reviews.sqlite") as store:
        store.save("film", SIGNS)
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(HilumError, match=r"Make room on the disk and give the verdict again\."):
            store.save("other", Review(reviewed_at=NOW, note="x" * 100_000))
        assert store.load("film") == SIGNS
        assert store.load("other") is None


def test_a_folder_that_cannot_be_created_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match="cannot be kept"):
        ReviewStore(tmp_path / "file" / "reviews.sqlite")


def test_reviews_lie_among_the_users_data(isolated_user_data: Path) -> None:
    assert reviews_path() == isolated_user_data / "reviews.sqlite"


def test_stored_reviews_are_read(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    with ReviewStore(path) as store, ReviewReader(path) as beside_an_open_window:
        store.save(MISSING.key, SIGNS)
        assert beside_an_open_window.load(MISSING.key) == SIGNS
    with ReviewReader(path) as later:
        assert later.load(MISSING.key) == SIGNS
        assert later.problem is None


def test_reading_a_missing_store_does_not_create_it(tmp_path: Path) -> None:
    with ReviewReader(tmp_path / "reviews.sqlite") as reader:
        assert reader.load(MISSING.key) is None
        assert reader.problem is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at" * 100, b""])
def test_reading_a_damaged_store_leaves_it_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reviews.sqlite"
    path.write_bytes(content)
    with ReviewReader(path) as reader:
        assert reader.load(MISSING.key) is None
        assert "cannot be read" in str(reader.problem)
    assert path.read_bytes() == content


def test_a_review_of_an_unknown_kind_affects_that_review_only(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    with ReviewStore(path) as store:
        store.save(MISSING.key, SIGNS)
        store.save("another", SIGNS)
        with store._connection:
            store._connection.execute("UPDATE reviews SET verdict = 'perhaps' WHERE film = CAST('another' AS BLOB)")
    with ReviewReader(path) as reader:
        assert reader.load(MISSING.key) == SIGNS
