"""The loader of films: only the latest request is delivered, and the next films are loaded ahead."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from helpers.films import write_film
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.film_loader import FilmLoader
from gui.viewer.canvas.loaded_film import LoadedFilm
from inference.finding import Finding

Make = Callable[[str], Finding]


@pytest.fixture
def finding(make_finding: Callable[..., Finding], tmp_path: Path) -> Make:
    """Makes a finding of a film that is there."""

    def make(name: str) -> Finding:
        return replace(make_finding(name, 0.9), path=write_film(tmp_path / name, 0.5))

    return make


@pytest.fixture
def loader(qtbot: QtBot) -> Iterator[FilmLoader]:  # noqa: ARG001  # Qt must be there
    made = FilmLoader()
    yield made
    made.close()


@contextmanager
def busy_worker(loader: FilmLoader) -> Iterator[None]:
    """Keep the worker thread busy, so that requests wait meanwhile."""
    released = threading.Event()
    loader._background.submit("busy", released.wait)
    try:
        yield
    finally:
        released.set()


def test_film_that_was_loaded_ahead_is_emitted_at_once(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    first, second = finding("a.png"), finding("b.png")
    with qtbot.waitSignal(loader.loaded):
        loader.load(first)
    with qtbot.waitSignal(loader._background.done):
        loader.load_ahead([second])
    second.path.unlink()  # so it cannot be read any more
    emitted: list[LoadedFilm] = []
    loader.loaded.connect(emitted.append)
    loader.load(second)
    assert [film.details.path.name for film in emitted] == ["b.png"]
    loader.load(first)
    assert [film.details.path.name for film in emitted] == ["b.png", "a.png"]


def test_film_of_a_newer_finding_is_read_again(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    first = finding("a.png")
    with qtbot.waitSignal(loader.loaded):
        loader.load(first)
    write_film(first.path, 0.5, 128, 112)
    newer = replace(first, assessed_at=first.assessed_at.replace(year=2027))
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.load(newer)
    assert (loaded.args[0].details.width, loaded.args[0].details.height) == (128, 112)


def test_only_four_films_are_cached(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    for number in range(6):
        with qtbot.waitSignal(loader.loaded):
            loader.load(finding(f"{number}.png"))
    assert len(loader._cache) == 4


def test_film_that_cannot_be_loaded_ahead_fails_only_when_it_is_requested(
    loader: FilmLoader, qtbot: QtBot, finding: Make, tmp_path: Path
) -> None:
    gone = replace(finding("a.png"), path=tmp_path / "gone.png")
    failed: list[str] = []
    loader.failed.connect(failed.append)
    with qtbot.waitSignal(loader._background.failed):
        loader.load_ahead([gone])
    assert failed == []
    with qtbot.waitSignal(loader.failed):
        loader.load(gone)


def test_two_films_are_loaded_ahead(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    following = [finding(f"{number}.png") for number in range(3)]
    loader.load_ahead(following)
    qtbot.waitUntil(lambda: len(loader._cache) == 2)
    for each in following:
        each.path.unlink()
    emitted: list[LoadedFilm] = []
    loader.loaded.connect(emitted.append)
    with qtbot.waitSignal(loader.failed):  # the third was not loaded ahead, and is gone
        for each in following:
            loader.load(each)
    assert [film.details.path.name for film in emitted] == ["0.png", "1.png"]


def test_requested_film_is_loaded_before_those_to_be_loaded_ahead(
    loader: FilmLoader, qtbot: QtBot, finding: Make
) -> None:
    with busy_worker(loader):
        loader.load_ahead([finding("a.png"), finding("b.png")])
        loader.load(finding("wanted.png"))
    with qtbot.waitSignal(loader.loaded) as loaded:
        pass
    assert loaded.args[0].details.path.name == "wanted.png"
    assert len(loader._cache) == 1


def test_film_that_is_loaded_ahead_and_requested_is_emitted_once(
    loader: FilmLoader, qtbot: QtBot, finding: Make
) -> None:
    following = finding("a.png")
    emitted: list[LoadedFilm] = []
    loader.loaded.connect(emitted.append)
    with busy_worker(loader):
        loader.load_ahead([following])
        loader.load(following)
    qtbot.waitUntil(lambda: bool(emitted))
    with qtbot.waitSignal(loader._background.done):
        loader._background.submit("after the second order", bool)
    assert len(emitted) == 1


def test_of_many_requests_only_the_last_is_read(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    with busy_worker(loader):
        for number in range(20):
            loader.load(finding(f"{number}.png"))
    with qtbot.waitSignal(loader.loaded) as loaded:
        pass
    assert loaded.args[0].details.path.name == "19.png"
    assert len(loader._cache) == 1


def test_films_on_both_sides_stay_cached_when_the_direction_changes(
    loader: FilmLoader, qtbot: QtBot, finding: Make
) -> None:
    films = [finding(f"{number}.png") for number in range(6)]
    for at, ahead in ((1, (2, 3)), (2, (3, 4)), (1, (0,))):
        loader.load(films[at])
        loader.load_ahead([films[each] for each in ahead])
        qtbot.waitUntil(lambda ahead=ahead: {key[0].name for key in loader._cache} >= {f"{each}.png" for each in ahead})
    assert {key[0].name for key in loader._cache} >= {"0.png", "1.png", "2.png"}


def test_large_films_are_loaded_ahead_one_at_a_time(
    loader: FilmLoader, qtbot: QtBot, finding: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.viewer.canvas.film_loader._MAX_PIXELS", 1)
    films = [finding(f"{number}.png") for number in range(8)]
    for number in range(6):
        loader.load(films[number])
        loader.load_ahead(films[number + 1 : number + 3])
        qtbot.waitUntil(lambda number=number: films[number + 1].path in {key[0] for key in loader._cache})
    qtbot.waitUntil(lambda: {key[0].name for key in loader._cache} == {"4.png", "5.png", "6.png"})
