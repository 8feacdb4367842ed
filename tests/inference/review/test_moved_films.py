"""Films of a study that were moved or renamed are found by their content, and no other film is taken for one."""

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime
from os import fsencode
from pathlib import Path
from threading import Event

import pytest
from helpers.films import write_film

from inference.review import film_contents
from inference.review.moved_films import moved_films
from inference.review.study import Study, StudyFilm, with_moved
from inference.scan import discovery

NAMES = ("NORMAL/a.png", "NORMAL/b.png", "PNEUMONIA/c.png")


def film_of(path: Path, name: str) -> StudyFilm:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return StudyFilm(number=path.stem, key=digest, file=name, path=fsencode(path).hex())


def study_of(folder: Path, names: tuple[str, ...] = NAMES) -> Study:
    films = tuple(film_of(folder / name, name) for name in names)
    return Study(study_id="0" * 32, name="Spring", seed=1, created=datetime.now(UTC), films=films)


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """Three different films in the folders of their classes."""
    for number, name in enumerate(NAMES):
        write_film(tmp_path / "ward" / name, 0.2 + 0.2 * number, 64, 64)
    return study_of(tmp_path / "ward")


def keys(study: Study) -> list[str]:
    return [film.key for film in study.films]


@pytest.mark.parametrize("name", ["PNEUMONIA/a.png", "NORMAL/renamed.png", "archive/2025/film", "a.png"])
def test_a_film_is_found_wherever_it_lies_in_the_folder_of_the_study(study: Study, tmp_path: Path, name: str) -> None:
    here = tmp_path / "ward" / name
    here.parent.mkdir(parents=True, exist_ok=True)
    study.films[0].current_path.rename(here)
    assert moved_films(study, {keys(study)[0]}) == {keys(study)[0]: here}


def test_no_other_film_is_taken_for_one_that_is_gone(study: Study, tmp_path: Path) -> None:
    study.films[0].current_path.unlink()
    write_film(tmp_path / "ward" / "NORMAL" / "a.png", 0.9, 64, 64)  # of the same name
    write_film(tmp_path / "ward" / "a.png", 0.85, 64, 64)
    (tmp_path / "ward" / "notes.txt").write_text("no film")
    assert moved_films(study, {keys(study)[0]}) == {}


def test_films_that_swapped_their_paths_are_both_found(study: Study) -> None:
    first, second = (film.current_path for film in study.films[:2])
    first.rename(first.with_name("c"))
    second.rename(first)
    first.with_name("c").rename(second)
    assert moved_films(study, set(keys(study)[:2])) == dict(zip(keys(study), (second, first), strict=False))


def test_a_film_outside_the_folder_of_the_study_is_not_looked_for(study: Study, tmp_path: Path) -> None:
    study.films[0].current_path.rename(tmp_path / "a.png")
    assert moved_films(study, {keys(study)[0]}) == {}


def test_films_opened_one_by_one_are_not_looked_for_in_the_whole_home_folder(
    study: Study, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "ward")
    study.films[0].current_path.rename(tmp_path / "ward" / "NORMAL" / "other.png")
    study.films[2].current_path.rename(tmp_path / "ward" / "other.png")
    assert list(moved_films(study, {keys(study)[0], keys(study)[2]})) == [keys(study)[0]]


def test_a_study_remembers_the_new_and_the_original_paths_of_films(study: Study, tmp_path: Path) -> None:
    moved = with_moved(study, {keys(study)[0]: tmp_path / "here"})
    assert [found.path for found in moved.found_files()] == [
        tmp_path / "here",
        *(film.current_path for film in study.films[1:]),
    ]
    assert moved.films[0].original_path == study.films[0].original_path


def test_a_search_on_a_share_that_hangs_ends_when_it_is_stopped(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, released = Event(), Event()
    listed: Callable[..., object] = discovery._listed

    def hang(*arguments: object) -> object:
        asked.set()
        released.wait(10)
        return listed(*arguments)

    monkeypatch.setattr(discovery, "_listed", hang)
    assert moved_films(study, {keys(study)[0]}, stopped=asked.is_set) == {}
    assert not released.is_set()
    released.set()


def test_films_that_were_at_the_same_path_in_turn_keep_a_path_each(study: Study, tmp_path: Path) -> None:
    first, second, third = keys(study)
    moved = with_moved(study, {first: study.films[2].current_path})
    assert list(moved.films_by_path().values()) == list(moved.films)
    assert not moved.found_files()[2].path.exists()
    later = with_moved(moved, {second: study.films[2].current_path})
    assert [film.key for film in later.films_by_path().values()] == [first, second, third]
    assert later.found_files()[0].path == study.films[0].original_path
    back = with_moved(later, {third: study.films[2].current_path, second: tmp_path / "here"})
    assert back.found_files()[2].path == study.films[2].original_path


def test_a_second_search_for_a_deleted_film_reads_no_file_again(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    study.films[0].current_path.unlink()
    for number in range(3):
        write_film(study.films[1].current_path.with_name(f"extra{number}.png"), 0.7 + 0.05 * number, 64, 64)
    reads: list[Path] = []
    read = film_contents.read_whole
    monkeypatch.setattr(
        film_contents, "read_whole", lambda path, **limits: (reads.append(path), read(path, **limits))[1]
    )
    reports: list[tuple[int, int]] = []
    for expected in (3, 3):
        assert moved_films(study, {keys(study)[0]}, report=lambda *counts: reports.append(counts)) == {}
        assert len(reads) == expected
    assert reports == 2 * [(done, 3) for done in range(3)]
    write_film(study.films[0].current_path, 0.2, 64, 64)
    assert list(moved_films(study, {keys(study)[0]})) == [keys(study)[0]]
