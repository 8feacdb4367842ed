"""Two films side by side, in the window: one is pinned, the other follows the table."""

import shutil
from pathlib import Path

import pytest
from helpers.window.films import show_film
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.viewer.canvas.film_view import FilmView


def shown_file(view: FilmView) -> str:
    return "" if view.state.film is None else view.state.film.details.path.name


@pytest.fixture
def two(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with bright.png pinned on the left and dark.jpg selected on the right."""
    show_film(scanned, qtbot, "bright.png")
    qtbot.keyClick(scanned, Qt.Key.Key_P)
    show_film(scanned, qtbot, "dark.jpg")
    return scanned


def test_pinned_film_is_on_the_left_and_the_selected_one_on_the_right(two: MainWindow) -> None:
    viewer = two.viewer
    assert viewer.pinned.isVisible()
    assert viewer.pinned.geometry().right() < viewer.view.geometry().left()
    assert abs(viewer.pinned.width() - viewer.view.width()) <= 1
    assert (shown_file(viewer.pinned), shown_file(viewer.view)) == ("bright.png", "dark.jpg")
    assert (viewer.pinned.state.title, viewer.view.state.title) == ("bright.png", "dark.jpg")


def test_titles_distinguish_films_when_others_of_the_same_name_arrive(
    two: MainWindow, qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in ("bright.png", "dark.jpg"):
        shutil.copy(film_folder / name, other / name)
    with qtbot.waitSignal(two.bridge.finished):
        two.open_paths([other])
    folder = film_folder.name
    viewer = two.viewer
    assert (viewer.pinned.state.title, viewer.view.state.title) == (f"{folder}/bright.png", f"{folder}/dark.jpg")


def test_each_film_has_its_own_heat_map(two: MainWindow) -> None:
    pinned, view = two.viewer.pinned, two.viewer.view
    assert pinned.state.heatmap_is_visible
    assert view.state.heatmap_is_visible
    assert pinned.state.evidence is not view.state.evidence


def test_zoom_and_pan_are_linked_both_ways(two: MainWindow, qtbot: QtBot) -> None:
    pinned, view = two.viewer.pinned, two.viewer.view
    view.setFocus()
    qtbot.keyClick(two, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert pinned.viewport.link_state()[0] == pytest.approx(view.viewport.link_state()[0])
    assert pinned.viewport.placement.centre_x == pytest.approx(view.viewport.placement.centre_x)
    assert pinned.viewport.placement.centre_x != 0.5
    pinned.viewport.pan(QPointF(0, 30))
    assert view.viewport.placement.centre_y == pytest.approx(pinned.viewport.placement.centre_y)
    assert view.viewport.placement.centre_y != 0.5


def test_actions_apply_to_the_film_with_the_keyboard_focus(two: MainWindow, qtbot: QtBot) -> None:
    pinned, view = two.viewer.pinned, two.viewer.view
    two.activateWindow()
    pinned.setFocus()
    qtbot.waitUntil(pinned.hasFocus)
    qtbot.keyClick(two, Qt.Key.Key_I)
    qtbot.keyClick(two, Qt.Key.Key_X)
    assert pinned.state.greyscale is not None
    assert view.state.greyscale is not None
    assert pinned.state.greyscale.inverted
    assert not view.state.greyscale.inverted
    assert (pinned.viewport.placement.flipped, view.viewport.placement.flipped) == (True, False)


def test_both_films_can_share_one_window_level(two: MainWindow) -> None:
    pinned, view, actions = two.viewer.pinned, two.viewer.view, two.viewer.film_actions
    view.state.change_greyscale(lambda greyscale: greyscale.with_window_level(20_000, 9_000))
    assert pinned.state.greyscale is not None
    assert pinned.state.greyscale.window_level.level != 20_000
    actions.same_window_level.trigger()
    assert pinned.state.greyscale.window_level.level == 20_000
    pinned.state.change_greyscale(lambda greyscale: greyscale.with_window_level(30_000, 9_000))
    assert view.state.greyscale is not None
    assert view.state.greyscale.window_level.level == 30_000
    assert two.settings.get("film/same_window", False)


def test_shared_window_level_leaves_each_film_its_polarity(two: MainWindow) -> None:
    pinned, view = two.viewer.pinned, two.viewer.view
    two.viewer.film_actions.same_window_level.trigger()
    pinned.state.change_greyscale(lambda greyscale: greyscale.inverse())
    view.state.change_greyscale(lambda greyscale: greyscale.with_window_level(20_000, 9_000))
    assert pinned.state.greyscale is not None
    assert view.state.greyscale is not None
    assert pinned.state.greyscale.window_level.level == 20_000
    assert (pinned.state.greyscale.inverted, view.state.greyscale.inverted) == (True, False)


def test_next_film_has_the_zoom_of_the_pinned_one(two: MainWindow, qtbot: QtBot) -> None:
    view = two.viewer.view
    view.viewport.zoom_in()
    zoom = view.viewport.link_state()[0]
    show_film(two, qtbot, 'a,"b".png')
    assert view.viewport.link_state()[0] == pytest.approx(zoom)


def test_unpinning_shows_the_selected_film_alone(two: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(two, Qt.Key.Key_P)
    viewer = two.viewer
    assert not viewer.pinned.isVisible()
    assert not viewer.pinned.state.has_film
    assert viewer.view.state.title == ""
    assert not viewer.film_actions.compare.isChecked()
    qtbot.keyClick(two, Qt.Key.Key_Plus)  # the keys apply to the film that remains
    assert not viewer.view.viewport.is_fitted


def test_heat_map_of_a_pinned_film_is_hidden_in_blind_reading(two: MainWindow) -> None:
    pinned, view = two.viewer.pinned, two.viewer.view
    two.films.set_blind(True)
    for each in (pinned, view):
        assert not each.state.heatmap_is_visible
        assert not each.legend.isVisible()
    two.films.set_blind(False)
    assert pinned.state.heatmap_is_visible


def test_nothing_is_pinned_without_a_film(window: MainWindow) -> None:
    window.viewer.film_actions.compare.toggle()
    assert not window.viewer.film_actions.compare.isChecked()
    assert not window.viewer.pinned.isVisible()


def test_films_removed_from_the_table_are_removed_from_the_viewer(two: MainWindow) -> None:
    viewer = two.viewer
    pinned, selected = (viewer.comparison.pinned_case, viewer.shown_cases[0])
    assert pinned is not None
    two.films.remove([pinned.case_id])
    assert not viewer.pinned.isVisible()
    two.films.remove(two.films.case_ids())
    assert not viewer.view.state.has_film
    assert selected not in viewer.shown_cases
