from dataclasses import replace
from pathlib import Path

import pytest
from helpers.outputs import rows_of
from helpers.studies import read_by, study_finding, twelve_films
from msgspec import structs

from inference.finding import ModelRecord
from inference.output.study_table import STUDY_COLUMNS, write_study_table
from inference.review.study import Study, new_study
from inference.review.study_storage import load_study, reviews_of
from inference.review.verdicts import ReaderVerdict


@pytest.fixture
def study() -> Study:
    return twelve_films()


def test_table_has_a_row_for_each_film_and_reader_and_names_the_seed(study: Study, tmp_path: Path) -> None:
    study = read_by(study, "Anna", lambda index: ReaderVerdict.SIGNS if index else None)
    study = read_by(study, "=Carl", lambda _: ReaderVerdict.UNSURE)
    reviews = {reader.name: reviews_of(study, reader) for reader in study.readers}
    target = tmp_path / "study.csv"
    for _ in range(2):  # an earlier table may be replaced
        assert write_study_table(study, reviews, target) == 24
    rows = rows_of(target)
    assert tuple(rows[0]) == STUDY_COLUMNS
    assert {row["seed"] for row in rows} == {"7"}
    assert [row["number"] for row in rows[:12]] == [film.number for film in study.films]
    assert [row["reader_verdict"] for row in rows[:3]] == ["", "signs", "signs"]
    assert rows[12]["reader"] == "'=Carl"
    assert {row["file"].partition("/")[0] for row in rows} == {"NORMAL", "PNEUMONIA"}


def test_each_row_names_the_model_that_judged_its_film(tmp_path: Path) -> None:
    adult = structs.replace(
        study_finding(1),
        model=ModelRecord(name="adults 1", sha256="a" * 64, device="cpu"),
        population="adults",
        operating_point="rule-in",
    )
    study = read_by(
        new_study("Both", [structs.replace(study_finding(2), population="children"), adult], 7), "Anna", lambda _: None
    )
    write_study_table(load_study(study.study_id), {"Anna": reviews_of(study, study.readers[0])}, tmp_path / "both.csv")
    rows = {row["population"]: row for row in rows_of(tmp_path / "both.csv")}
    said = {name: (row["operating_point"], row["model"], row["model_sha256"]) for name, row in rows.items()}
    assert said == {
        "children": ("balanced", "tiny 1", "0" * 64),
        "adults": ("rule-in", "adults 1", "a" * 64),
    }


def test_study_of_an_earlier_version_names_its_one_model(study: Study, tmp_path: Path) -> None:
    bare = [replace(film, operating_point="", model="", model_sha256="") for film in study.films]
    earlier = replace(study, operating_point="balanced", model="tiny 1", model_sha256="0" * 64, films=tuple(bare))
    earlier = read_by(earlier, "Anna", lambda _: None)
    write_study_table(earlier, {"Anna": reviews_of(earlier, earlier.readers[0])}, tmp_path / "earlier.csv")
    assert {(row["operating_point"], row["model"]) for row in rows_of(tmp_path / "earlier.csv")} == {
        ("balanced", "tiny 1")
    }
