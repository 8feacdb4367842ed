"""The reader's verdicts in the window: remembered, undone, and never lost without a word."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from gui.review.reviews import Reviews
from inference.review.store import ReviewStore, reviews_path
from inference.review.verdicts import ReaderVerdict, Review

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SIGNS = Review(reviewed_at=NOW, verdict=ReaderVerdict.SIGNS)
UNSURE = Review(reviewed_at=NOW, verdict=ReaderVerdict.UNSURE, note="twice")


@pytest.fixture
def undo(qapp: object) -> QUndoStack:  # noqa: ARG001  # Qt must be there
    return QUndoStack()


def test_a_verdict_is_on_disk_before_it_is_emitted(qtbot: QtBot, undo: QUndoStack, make_finding: object) -> None:
    finding = make_finding("a.png", 0.9)  # type: ignore[operator]
    reviews = Reviews(undo)
    on_disk: list[Review | None] = []

    def look(key: str) -> None:
        with ReviewStore(reviews_path()) as other:
            on_disk.append(other.load(key))

    reviews.changed.connect(look)
    with qtbot.waitSignal(reviews.changed) as signal:
        assert reviews.give(finding, SIGNS, "signs")
    assert signal.args == [finding.key]
    assert on_disk == [SIGNS]
    assert reviews.of(finding) == SIGNS
    reviews.close()


def test_reviews_are_there_on_the_next_start(undo: QUndoStack, make_finding: object) -> None:
    finding = make_finding("a.png", 0.9)  # type: ignore[operator]
    first = Reviews(undo)
    first.give(finding, SIGNS, "signs")
    first.close()
    second = Reviews(undo)
    assert second.of(finding) == SIGNS
    assert second.of(make_finding("b.png")) is None  # type: ignore[operator]
    second.close()


def test_every_change_can_be_undone_and_redone(undo: QUndoStack, make_finding: object) -> None:
    finding = make_finding("a.png", 0.9)  # type: ignore[operator]
    reviews = Reviews(undo)
    reviews.give(finding, SIGNS, "signs")
    reviews.give(finding, UNSURE, "unsure")
    reviews.give(finding, None, "none")
    seen = [reviews.of(finding)]
    for step in (undo.undo, undo.undo, undo.undo, undo.redo, undo.redo):
        step()
        seen.append(reviews.of(finding))
    assert seen == [None, UNSURE, SIGNS, None, SIGNS, UNSURE]
    assert undo.redoText() == "none"
    reviews.close()
    with ReviewStore(reviews_path()) as store:
        assert store.load(finding.key) == UNSURE


def test_verdict_that_cannot_be_stored_is_reported_and_changes_nothing(
    qtbot: QtBot, undo: QUndoStack, make_finding: object
) -> None:
    finding, other = make_finding("a.png", 0.9), make_finding("b.png", 0.9)  # type: ignore[operator]
    reviews = Reviews(undo)
    reviews.give(finding, SIGNS, "signs")
    reviews._store._connection.execute("PRAGMA max_page_count = 1")  # type: ignore[union-attr]  # the disk is full
    long = Review(reviewed_at=NOW, verdict=ReaderVerdict.NO_SIGNS, note="x" * 100_000)
    with qtbot.waitSignal(reviews.failed) as signal, qtbot.assertNotEmitted(reviews.changed):
        assert not reviews.give(other, long, "no signs")
    assert "Make room on the disk and give the verdict again." in signal.args[0]
    assert reviews.of(other) is None
    assert reviews.of(finding) == SIGNS
    assert undo.count() == 1  # what did not happen cannot be undone
    assert undo.undoText() == "signs"
    reviews.close()


def test_file_that_cannot_be_opened_is_reported_once_and_tried_again_with_the_next_verdict(
    undo: QUndoStack, make_finding: object, isolated_user_data: Path
) -> None:
    findings = [make_finding(f"{number}.png", 0.9) for number in range(50)]  # type: ignore[operator]
    with ReviewStore(reviews_path()) as store:
        store.save(findings[1].key, UNSURE)
    kept = isolated_user_data / "kept"
    reviews_path().rename(kept)
    reviews_path().mkdir()
    reviews = Reviews(undo)
    emitted: list[str] = []
    reviews.failed.connect(emitted.append)
    assert [reviews.of(finding) for finding in findings] == [None] * 50
    assert len(emitted) == 1
    assert not reviews.give(findings[0], SIGNS, "signs")
    assert len(emitted) == 2
    reviews_path().rmdir()
    kept.rename(reviews_path())
    changed: list[str] = []
    reviews.changed.connect(changed.append)
    assert reviews.give(findings[0], SIGNS, "signs")
    assert set(changed) == {findings[0].key, findings[1].key}  # the earlier ones are known by now, too
    assert reviews.of(findings[1]) == UNSURE
    reviews.close()


def test_damaged_file_is_reported(
    qtbot: QtBot, undo: QUndoStack, make_finding: object, isolated_user_data: Path
) -> None:
    isolated_user_data.mkdir()
    reviews_path().write_text("no database at all, whatever its name says", encoding="utf-8")
    reviews = Reviews(undo)
    with qtbot.waitSignal(reviews.failed) as signal:
        assert reviews.of(make_finding("a.png")) is None  # type: ignore[operator]
    assert "reviews.damaged" in signal.args[0]
    assert (isolated_user_data / "reviews.damaged").is_file()
    reviews.close()


def test_an_answer_stays_seen_after_a_study(undo: QUndoStack, make_finding: object, tmp_path: Path) -> None:
    finding = make_finding("a.png", 0.9)  # type: ignore[operator]
    reviews = Reviews(undo)
    reviews.mark_seen(finding)
    reviews.use(tmp_path / "anna.sqlite")
    assert not reviews.was_seen(finding)
    reviews.use(None)
    assert reviews.was_seen(finding)
    reviews.close()
