from pathlib import Path

import pytest
from helpers.studies import study_finding, study_findings, twelve_films
from msgspec import structs

from inference.errors import HilumError
from inference.finding import Status
from inference.review.study import Study, new_study, with_reader


@pytest.fixture
def study() -> Study:
    return twelve_films()


def test_the_order_of_a_seed_does_not_depend_on_names_or_order_of_the_films() -> None:
    drawn = new_study("a", study_findings(), 7)
    renamed = [
        structs.replace(one, file="other.png", path=Path("/elsewhere") / one.path.name)
        for one in reversed(study_findings())
    ]
    assert [film.key for film in new_study("b", renamed, 7).films] == [film.key for film in drawn.films]
    assert [film.key for film in new_study("c", study_findings(), 8).films] != [film.key for film in drawn.films]
    assert [film.key for film in drawn.films] != sorted(film.key for film in drawn.films)


def test_readers_see_numbers_alone(study: Study) -> None:
    assert [found.file for found in study.found_files()] == [f"{place:02d}" for place in range(1, 13)]
    assert {found.path for found in study.found_files()} == {one.path for one in study_findings()}


def test_duplicates_are_taken_once_and_files_without_a_picture_left_out() -> None:
    twin = structs.replace(study_finding(1), file="copy.png", path=Path("/films/copy.png"))
    gone = structs.replace(study_finding(30), film=None, status=Status.MISSING, verdict=None, probability=None)
    refused = study_finding(31, status=Status.REFUSED)
    assert len(new_study("a", [study_finding(1), twin, gone, refused], 0).films) == 2
    with pytest.raises(HilumError, match="no film that can be read"):
        new_study("a", [gone], 0)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_that_is_empty_or_too_long_is_refused(study: Study, name: str) -> None:
    with pytest.raises(HilumError):
        new_study(name, study_findings(), 0)
    with pytest.raises(HilumError):
        with_reader(study, name)
