"""Reader studies of twelve films, half of them with pneumonia, and their readers' verdicts."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.radiograph import FilmRecord
from inference.review.store import ReviewStore
from inference.review.study import Study, new_study, with_reader
from inference.review.study_storage import save_study
from inference.review.verdicts import ReaderVerdict, Review

WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def study_finding(number: int, *, folder: str = "NORMAL", status: Status = Status.ASSESSED) -> Finding:
    """A finding that the model gave: signs of pneumonia for odd numbers."""
    verdict = (Verdict.SIGNS if number % 2 else Verdict.NO_SIGNS) if status is Status.ASSESSED else None
    return Finding(
        file=f"{folder}/{number}.png",
        path=Path("/films") / folder / f"{number}.png",
        status=status,
        model=ModelRecord(name="tiny 1", sha256="0" * 64, device="cpu"),
        assessed_at=WHEN,
        film=FilmRecord(width=8, height=8, source_format="PNG", sha256=f"{number:064x}"),
        verdict=verdict,
        probability=None if verdict is None else 0.9 if number % 2 else 0.1,
        operating_point="balanced",
    )


def study_findings(count: int = 12) -> list[Finding]:
    """Findings whose verdicts agree with the folders of their films."""
    return [study_finding(number, folder="PNEUMONIA" if number % 2 else "NORMAL") for number in range(count)]


def twelve_films() -> Study:
    """A study that is not saved yet."""
    return new_study("Spring", study_findings(), 7)


def read_by(study: Study, name: str, verdict_of: Callable[[int], ReaderVerdict | None]) -> Study:
    """The study, saved, after a reader has read it; `verdict_of` gives the verdict on the film at an index."""
    study, reader = with_reader(study, name)
    save_study(study)
    with ReviewStore(study.store_path(reader)) as store:
        for index, film in enumerate(study.films):
            if (verdict := verdict_of(index)) is not None:
                store.save(film.key, Review(reviewed_at=WHEN, verdict=verdict, note=f"note {index}"))
    return study
