"""Films of a study whose files are gone: told from those on a drive that is away, or does not answer."""

import hashlib
from datetime import UTC, datetime
from os import fsencode
from pathlib import Path
from threading import Event

import pytest
from helpers.file_system import long_path_of_windows
from helpers.films import write_film

from inference.review import lost_films as looking
from inference.review.lost_films import lost_films
from inference.review.study import Study, StudyFilm
from inference.review.verdicts import ReaderVerdict


@pytest.fixture
def study(tmp_path: Path) -> Study:
    """Four films in a folder, and one in a folder that is not there."""
    paths = [tmp_path / "here" / f"{number}.png" for number in range(4)] + [tmp_path / "away" / "4.png"]
    for number, path in enumerate(paths[:4]):
        write_film(path, 0.2 + 0.2 * number, 64, 64)
    return study_of({path: path for path in paths})


def study_of(places: dict[Path, Path]) -> Study:
    """A study of films by their paths in it, each with where it lies now or is not."""
    films = [
        StudyFilm(
            number=path.stem,
            key=hashlib.sha256(place.read_bytes()).hexdigest() if place.is_file() else path.stem,
            file=path.name,
            path=fsencode(path).hex(),
        )
        for path, place in places.items()
    ]
    return Study(study_id="0" * 32, name="Spring", seed=1, created=datetime.now(UTC), films=tuple(films))


def numbers(study: Study, keys: set[str]) -> set[str]:
    return {film.number for film in study.films if film.key in keys}


def test_only_a_file_that_is_gone_from_its_folder_is_lost(study: Study) -> None:
    study.found_files()[1].path.unlink()
    reports: list[tuple[int, int]] = []
    lost = lost_films(study, [{}], report=lambda *counts: reports.append(counts))
    assert numbers(study, lost) == {"1"}
    assert reports == [(done, 5) for done in range(6)]


def test_a_film_is_looked_for_at_a_long_path_of_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, extended = long_path_of_windows(tmp_path, "films", monkeypatch)
    extended.mkdir()
    write_film(extended / "0.png", 0.5, 64, 64)
    study = study_of({folder / f"{number}.png": extended / f"{number}.png" for number in range(2)})
    assert numbers(study, lost_films(study, [{}])) == {"1"}


@pytest.mark.parametrize("content", [b"no film", b""])
def test_a_film_that_was_overwritten_is_lost(study: Study, content: bytes) -> None:
    study.films[1].current_path.write_bytes(content)
    write_film(study.films[2].current_path, 0.95, 64, 64)
    assert numbers(study, lost_films(study, [{}])) == {"1", "2"}


def test_a_film_that_all_readers_have_read_is_not_looked_for(study: Study) -> None:
    for found in study.found_files()[:2]:
        found.path.unlink()
    first, second = (film.key for film in study.films[:2])
    signs = ReaderVerdict.SIGNS
    assert lost_films(study, [{first: signs, second: signs}, {first: signs}]) == {second}


def test_an_exception_of_the_report_ends_the_search(study: Study) -> None:
    def report(done: int, _total: int) -> None:
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        lost_films(study, [{}], report=report)


def test_a_drive_that_hangs_is_tried_once_and_its_films_are_not_lost(
    study: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    released, asked = Event(), []

    def hang(path: Path) -> bool:
        asked.append(path.name)
        released.wait(10)
        return True

    monkeypatch.setattr(looking, "DRIVE_TIMEOUT_SECONDS", 0.01)
    monkeypatch.setattr(looking, "_is_gone", hang)
    assert lost_films(study, [{}]) == set()
    assert asked == ["0.png", "4.png"]  # one of each folder
    released.set()
