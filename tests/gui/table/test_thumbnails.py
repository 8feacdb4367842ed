"""Thumbnails in the table: of the visible rows, and of the current content of files."""

from pathlib import Path

from helpers.films import write_film
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def test_visible_rows_get_thumbnails(scanned: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    cache = scanned.main_view._thumbnails._cache
    qtbot.waitUntil(lambda: film_folder / "bright.png" in {path for path, _ in cache})
    assert film_folder / "empty.jpeg" not in {path for path, _ in cache}


def test_film_that_changed_and_was_classified_again_has_a_new_thumbnail(
    scanned: MainWindow, qtbot: QtBot, film_folder: Path
) -> None:
    cache, path = scanned.main_view._thumbnails._cache, film_folder / "bright.png"
    qtbot.waitUntil(lambda: path in {key[0] for key in cache})
    write_film(path, 0.1)
    with qtbot.waitSignal(scanned.bridge.finished):
        scanned.bridge.add([path], fresh=True)
    film = scanned.films.case(scanned.films.rows.id_of_path(str(path))).finding.film
    assert film is not None
    qtbot.waitUntil(lambda: cache.get((path, film.sha256)) is not None)
    light = {key[1]: pixmap.toImage().pixelColor(48, 40).lightness() for key, pixmap in cache.items() if key[0] == path}
    assert light.pop(film.sha256) < min(light.values())
