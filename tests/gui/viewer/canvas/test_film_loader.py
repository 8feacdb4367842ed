"""The loader of films: the latest request counts, and the next film is loaded ahead."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from making import write_film
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.film_loader import FilmLoader, LoadedFilm
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


def test_film_that_was_loaded_ahead_is_there_at_once(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    first, second = finding("a.png"), finding("b.png")
    with qtbot.waitSignal(loader.loaded):
        loader.load(first)
    with qtbot.waitSignal(loader._background.done):
        loader.load_ahead(second)
    second.path.unlink()  # so it cannot be read any more
    told: list[LoadedFilm] = []
    loader.loaded.connect(told.append)
    loader.load(second)
    assert [film.details.path.name for film in told] == ["b.png"]
    loader.load(first)
    assert [film.details.path.name for film in told] == ["b.png", "a.png"]


def test_film_of_a_newer_finding_is_read_again(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    first = finding("a.png")
    with qtbot.waitSignal(loader.loaded):
        loader.load(first)
    write_film(first.path, 0.5, 128, 112)
    newer = replace(first, assessed_at=first.assessed_at.replace(year=2027))
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.load(newer)
    assert (loaded.args[0].details.width, loaded.args[0].details.height) == (128, 112)


def test_few_films_are_kept(loader: FilmLoader, qtbot: QtBot, finding: Make) -> None:
    for number in range(6):
        with qtbot.waitSignal(loader.loaded):
            loader.load(finding(f"{number}.png"))
    assert len(loader._kept) == 3


def test_film_that_cannot_be_loaded_ahead_is_no_failure_yet(
    loader: FilmLoader, qtbot: QtBot, finding: Make, tmp_path: Path
) -> None:
    gone = replace(finding("a.png"), path=tmp_path / "gone.png")
    failed: list[str] = []
    loader.failed.connect(failed.append)
    with qtbot.waitSignal(loader._background.failed):
        loader.load_ahead(gone)
    assert failed == []
    with qtbot.waitSignal(loader.failed):
        loader.load(gone)
