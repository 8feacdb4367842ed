"""When a review says nothing."""

from datetime import UTC, datetime

import pytest

from inference.review.verdicts import ReaderVerdict, Review

NOW = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("facts", "empty"),
    [
        ({}, True),
        ({"note": "x"}, False),
        ({"verdict": ReaderVerdict.UNSURE}, False),
        ({"blind_verdict": ReaderVerdict.SIGNS}, False),
    ],
)
def test_a_review_without_verdict_and_note_is_empty(facts: dict[str, object], empty: bool) -> None:
    assert Review(reviewed_at=NOW, **facts).is_empty is empty  # type: ignore[arg-type]
