from datetime import UTC, datetime
from pathlib import Path

import pytest

from inference.finding import Finding, ModelRecord, Status
from inference.review.lookup import ReviewReader
from inference.review.store import ReviewStore
from inference.review.verdicts import ReaderVerdict, Review, review_key

WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FINDING = Finding(
    file="a.png",
    path=Path("a.png"),
    status=Status.MISSING,
    model=ModelRecord(name="tiny 1", sha256="ab" * 32, device="cpu"),
    assessed_at=WHEN,
)
REVIEW = Review(reviewed_at=WHEN, verdict=ReaderVerdict.SIGNS, note="left")


def test_stored_reviews_are_read(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    with ReviewStore(path) as store, ReviewReader(path) as beside_an_open_window:
        store.save(review_key(FINDING), REVIEW)
        assert beside_an_open_window.of(FINDING) == REVIEW
    with ReviewReader(path) as later:
        assert later.of(FINDING) == REVIEW
        assert later.problem is None


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with ReviewReader(tmp_path / "reviews.sqlite") as reader:
        assert reader.of(FINDING) is None
        assert reader.problem is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be looked at" * 100, b""])
def test_a_damaged_store_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reviews.sqlite"
    path.write_bytes(content)
    with ReviewReader(path) as reader:
        assert reader.of(FINDING) is None
        assert "cannot be read" in str(reader.problem)
    assert path.read_bytes() == content


def test_a_review_of_an_unknown_kind_affects_that_review_only(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    with ReviewStore(path) as store:
        store.save(review_key(FINDING), REVIEW)
        store.save("another", REVIEW)
        with store._connection:
            store._connection.execute("UPDATE reviews SET verdict = 'perhaps' WHERE film = CAST('another' AS BLOB)")
    with ReviewReader(path) as reader:
        assert reader.of(FINDING) == REVIEW
