"""What a review is kept under, and when it says nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from inference.finding import Finding, ModelRecord, Status
from inference.radiograph import FilmRecord
from inference.review.verdicts import ReaderVerdict, Review, review_key

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def unreadable(path: str, film: FilmRecord | None = None) -> Finding:
    model = ModelRecord(name="tiny", sha256="0" * 64, device="cpu")
    return Finding(file="a.png", path=Path(path), status=Status.REFUSED, model=model, assessed_at=NOW, film=film)


def test_review_follows_the_film_and_not_the_file() -> None:
    film = FilmRecord(width=1, height=1, source_format="PNG", sha256="5" * 64)
    assert review_key(unreadable("/a/1.png", film)) == review_key(unreadable("/b/2.png", film)) == "5" * 64
    assert review_key(unreadable("/a/1.png")) != review_key(unreadable("/b/1.png"))


@pytest.mark.parametrize(
    ("facts", "empty"),
    [
        ({}, True),
        ({"note": "x"}, False),
        ({"verdict": ReaderVerdict.UNSURE}, False),
        ({"blind_verdict": ReaderVerdict.SIGNS}, False),
    ],
)
def test_empty_review_says_nothing(facts: dict[str, object], empty: bool) -> None:
    assert Review(reviewed_at=NOW, **facts).is_empty is empty  # type: ignore[arg-type]
