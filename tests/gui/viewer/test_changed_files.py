"""A file that is replaced after its assessment: its new content is never shown with the old answer."""

from collections.abc import Callable
from pathlib import Path

from helpers.films import write_film
from helpers.window.films import select_film
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


def test_a_replaced_file_is_shown_only_after_it_is_assessed_again(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(5)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    state = window.viewer.view.state
    select_film(window, "film 0.png")
    qtbot.waitUntil(lambda: state.has_film)
    write_film(folder / "film 3.png", 0.97, 640, 512)
    select_film(window, "film 3.png")
    qtbot.waitUntil(lambda: state.message == "The file has changed since it was assessed. Assess it again.")
    assert not state.has_film
    assert state.evidence is None
    with qtbot.waitSignal(window.bridge.finished):
        window.table_actions.classify_again.trigger()
    qtbot.waitUntil(lambda: state.has_film)
