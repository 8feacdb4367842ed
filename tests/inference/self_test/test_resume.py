from datetime import UTC, datetime, timedelta

import pytest
from helpers.findings import make_finding

from inference.finding import Finding, Status
from inference.self_test.check import CheckFailedError
from inference.self_test.resume import check_resumed

KILLED_AT = datetime(2026, 1, 1, tzinfo=UTC)
BEFORE, AFTER = KILLED_AT - timedelta(seconds=1), KILLED_AT + timedelta(seconds=1)


def finding(file: str, assessed_at: datetime) -> Finding:
    return make_finding(file, Status.UNREADABLE, assessed_at=assessed_at)


def test_each_film_has_one_row_and_none_was_assessed_twice() -> None:
    check_resumed({"a", "b"}, {"a": BEFORE}, KILLED_AT, [finding("a", BEFORE), finding("b", AFTER)])


@pytest.mark.parametrize(
    ("findings", "sentence"),
    [
        ([finding("a", BEFORE)], "2 films have 1 rows, 1 of them different"),
        ([finding("a", BEFORE), finding("a", AFTER)], "2 films have 2 rows, 1 of them different"),
        ([finding("a", AFTER), finding("b", AFTER)], "assessed twice: a"),
        ([finding("a", BEFORE), finding("b", BEFORE)], "the scan was over before it was killed"),
    ],
)
def test_a_scan_that_did_not_resume_correctly_fails_the_check(findings: list[Finding], sentence: str) -> None:
    with pytest.raises(CheckFailedError, match=sentence):
        check_resumed({"a", "b"}, {"a": BEFORE}, KILLED_AT, findings)
