"""Reader studies: drawn orders, numbers, readers with a file each, and what is kept of them."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from inference.errors import HilumError
from inference.evaluation.study_agreement import MODEL_NAME, folder_truth, study_agreement
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.output.study_table import STUDY_COLUMNS, write_study_table
from inference.radiograph import FilmRecord
from inference.review.store import ReviewStore
from inference.review.study import (
    Study,
    delete_study,
    list_studies,
    load_study,
    new_study,
    reviews_of,
    save_study,
    verdicts_of,
    with_reader,
)
from inference.review.verdicts import ReaderVerdict, Review

WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def finding(number: int, *, folder: str = "NORMAL", status: Status = Status.ASSESSED) -> Finding:
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


def films(count: int = 12) -> list[Finding]:
    return [finding(number, folder="PNEUMONIA" if number % 2 else "NORMAL") for number in range(count)]


@pytest.fixture
def study() -> Study:
    return new_study("Spring", films(), 7)


def judge(study: Study, name: str, say: Callable[[int], ReaderVerdict | None]) -> Study:
    study, reader = with_reader(study, name)
    save_study(study)
    with ReviewStore(study.store_path(reader)) as store:
        for place, film in enumerate(study.films):
            if (verdict := say(place)) is not None:
                store.save(film.key, Review(reviewed_at=WHEN, verdict=verdict, note=f"note {place}"))
    return study


def test_the_order_of_a_seed_does_not_depend_on_names_or_order_of_the_films() -> None:
    drawn = new_study("a", films(), 7)
    renamed = [
        structs.replace(one, file="other.png", path=Path("/elsewhere") / one.path.name) for one in reversed(films())
    ]
    assert [film.key for film in new_study("b", renamed, 7).films] == [film.key for film in drawn.films]
    assert [film.key for film in new_study("c", films(), 8).films] != [film.key for film in drawn.films]
    assert [film.key for film in drawn.films] != sorted(film.key for film in drawn.films)


def test_readers_see_numbers_alone(study: Study) -> None:
    assert [found.file for found in study.found_files()] == [f"{place:02d}" for place in range(1, 13)]
    assert {found.path for found in study.found_files()} == {one.path for one in films()}


def test_duplicates_are_taken_once_and_files_without_a_picture_left_out() -> None:
    twin = structs.replace(finding(1), file="copy.png", path=Path("/films/copy.png"))
    gone = structs.replace(finding(30), film=None, status=Status.MISSING, verdict=None, probability=None)
    refused = finding(31, status=Status.REFUSED)
    assert len(new_study("a", [finding(1), twin, gone, refused], 0).films) == 2
    with pytest.raises(HilumError, match="no film that can be read"):
        new_study("a", [gone], 0)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_names_that_cannot_be_had(study: Study, name: str) -> None:
    with pytest.raises(HilumError):
        new_study(name, films(), 0)
    with pytest.raises(HilumError):
        with_reader(study, name)


def test_study_is_there_another_day_with_its_readers(study: Study) -> None:
    study, anna = with_reader(study, " Anna  B. ")
    study, again = with_reader(study, "anna b.")
    study, carl = with_reader(study, "Carl")
    save_study(study)
    assert anna == again
    assert anna.store != carl.store
    assert load_study(study.study_id) == study
    assert list_studies() == ([study], [])
    delete_study(study)
    assert list_studies() == ([], [])


def test_new_reader_does_not_inherit_a_file_that_was_left_behind(study: Study) -> None:
    judge(study, "Anna", lambda _: ReaderVerdict.SIGNS)
    save_study(study)  # without Anna
    study, carl = with_reader(study, "Carl")
    assert verdicts_of(study, carl) == {}


def test_damaged_study_is_reported_and_the_others_are_listed(study: Study) -> None:
    save_study(study)
    broken = new_study("Autumn", films(), 1)
    save_study(broken)
    (study.store_path(with_reader(broken, "x")[1]).parent.parent / broken.study_id / "study.json").write_text("{")
    listed, problems = list_studies()
    assert listed == [study]
    assert len(problems) == 1


def test_readers_are_compared_with_each_other_and_with_the_model(study: Study) -> None:
    signs, none = ReaderVerdict.SIGNS, ReaderVerdict.NO_SIGNS
    as_model = [signs if film.verdict is Verdict.SIGNS else none for film in study.films]
    study = judge(study, "Anna", lambda place: as_model[place])
    study = judge(study, "Carl", lambda place: ReaderVerdict.UNSURE if place == 0 else signs)
    said = {reader.name: verdicts_of(study, reader) for reader in study.readers}
    pairs = {(pair.first, pair.second): pair.agreement for pair in study_agreement(study, said, folder_truth(study))}
    assert set(pairs) == {("Anna", "Carl"), ("Anna", MODEL_NAME), ("Carl", MODEL_NAME)}
    assert pairs["Anna", MODEL_NAME].agreement.value == 1
    assert (pairs["Anna", "Carl"].films, pairs["Anna", "Carl"].decided) == (12, 11)
    assert pairs["Anna", "Carl"].agreed == sum(verdict is signs for verdict in as_model[1:])
    accuracy = pairs["Anna", MODEL_NAME].reader
    assert accuracy is not None
    assert (accuracy.hits, accuracy.positives, accuracy.rejections) == (6, 6, 6)


def test_table_has_a_row_for_each_film_and_reader_and_names_the_seed(study: Study, tmp_path: Path) -> None:
    study = judge(study, "Anna", lambda place: ReaderVerdict.SIGNS if place else None)
    study = judge(study, "=Carl", lambda _: ReaderVerdict.UNSURE)
    reviews = {reader.name: reviews_of(study, reader) for reader in study.readers}
    target = tmp_path / "study.csv"
    for _ in range(2):  # an earlier table may be replaced
        assert write_study_table(study, reviews, target) == 24
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == STUDY_COLUMNS
    assert {row["seed"] for row in rows} == {"7"}
    assert [row["number"] for row in rows[:12]] == [film.number for film in study.films]
    assert [row["reader_verdict"] for row in rows[:3]] == ["", "signs", "signs"]
    assert rows[12]["reader"] == "'=Carl"
    assert {row["file"].partition("/")[0] for row in rows} == {"NORMAL", "PNEUMONIA"}


def test_each_row_names_the_model_that_judged_its_film(tmp_path: Path) -> None:
    adult = structs.replace(
        finding(1),
        model=ModelRecord(name="adults 1", sha256="a" * 64, device="cpu"),
        population="adults",
        operating_point="rule-in",
    )
    study = judge(
        new_study("Both", [structs.replace(finding(2), population="children"), adult], 7), "Anna", lambda _: None
    )
    write_study_table(load_study(study.study_id), {"Anna": reviews_of(study, study.readers[0])}, tmp_path / "both.csv")
    with (tmp_path / "both.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["population"]: row for row in csv.DictReader(file)}
    said = {name: (row["operating_point"], row["model"], row["model_sha256"]) for name, row in rows.items()}
    assert said == {
        "children": ("balanced", "tiny 1", "0" * 64),
        "adults": ("rule-in", "adults 1", "a" * 64),
    }


def test_study_of_an_earlier_version_names_its_one_model(study: Study, tmp_path: Path) -> None:
    bare = [replace(film, operating_point="", model="", model_sha256="") for film in study.films]
    earlier = replace(study, operating_point="balanced", model="tiny 1", model_sha256="0" * 64, films=tuple(bare))
    earlier = judge(earlier, "Anna", lambda _: None)
    write_study_table(earlier, {"Anna": reviews_of(earlier, earlier.readers[0])}, tmp_path / "earlier.csv")
    with (tmp_path / "earlier.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {(row["operating_point"], row["model"]) for row in csv.DictReader(file)} == {("balanced", "tiny 1")}
