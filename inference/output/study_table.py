"""A reader study as a table: a row for each film and reader, with the seed of the order and the model's answer."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from inference import __version__
from inference.files import atomic_write
from inference.output.table import neutral_cell
from inference.output_target import OutputKind, target_check
from inference.review.store import StoredReviews
from inference.review.study import Study, StudyFilm
from inference.review.verdicts import Review

STUDY_COLUMNS = (
    "study",
    "seed",
    "number",
    "file",
    "sha256",
    "reader",
    "reader_verdict",
    "note",
    "reviewed_at",
    "model_verdict",
    "probability",
    "operating_point",
    "population",
    "model",
    "model_sha256",
    "app_version",
)


def write_study_table(study: Study, reviews: Mapping[str, StoredReviews], target: Path) -> int:
    """Write a study as CSV, like `inference.output.table.csv_table`; films without a verdict have a row, too.

    Args:
        study: The study; its films keep the order in which they are read.
        reviews: The reviews, by the readers' names.
        target: The file to write.

    Returns:
        How many rows were written.

    Raises:
        HilumError: The file cannot be written, or must not be replaced; the sentence says what to do.
    """
    rows = list(_rows(study, reviews))
    with atomic_write(target, encoding="utf-8-sig", check=target_check(target, OutputKind.CSV)) as file:
        writer = csv.writer(file)
        writer.writerow(STUDY_COLUMNS)
        writer.writerows([neutral_cell(row[column]) for column in STUDY_COLUMNS] for row in rows)
    return len(rows)


def _rows(study: Study, reviews: Mapping[str, StoredReviews]) -> Iterable[dict[str, str]]:
    for name, stored in reviews.items():
        for film in study.films:
            yield _row(study, film, name, stored.get(film.key))


def _row(study: Study, film: StudyFilm, reader: str, review: Review | None) -> dict[str, str]:
    return {
        "study": study.name,
        "seed": str(study.seed),
        "number": film.number,
        "file": film.file,
        "sha256": film.key,
        "reader": reader,
        "reader_verdict": review.verdict or "" if review else "",
        "note": review.note if review else "",
        "reviewed_at": review.reviewed_at.isoformat(timespec="seconds") if review else "",
        "model_verdict": film.verdict or "",
        "probability": "" if film.probability is None else f"{film.probability:.6f}",
        "operating_point": film.operating_point or study.operating_point,
        "population": film.population,
        "model": film.model or study.model,
        "model_sha256": film.model_sha256 or study.model_sha256,
        "app_version": __version__,
    }
