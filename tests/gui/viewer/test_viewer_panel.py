"""The viewer panel: the film, its heat map and the answer, for the row that is selected last."""

import itertools
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.dicom import encoded, film_object
from helpers.films import grey_film, write_film
from helpers.models import make_passport, write_tiny_model
from helpers.window.films import case_of, select_film
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.common.style.colours import FILM_BACKGROUND
from gui.main_window import MainWindow
from gui.table.rows.films_model import Column
from gui.viewer.canvas.pictures.greyscale import PRESETS
from gui.viewer.canvas.view_state import Tool
from inference.review.verdicts import ReaderVerdict, Review

FAR = "deeper/bright.tif"
"""A film too far down the table to have been loaded ahead; the one above it is, too."""


@pytest.fixture
def reading(scanned: MainWindow, qtbot: QtBot) -> MainWindow:
    """The scanned window with a bright film shown."""
    select_film(scanned, "bright.png")
    qtbot.waitUntil(lambda: scanned.viewer.view.state.has_film)
    return scanned


def test_selected_film_is_shown_with_its_answer(reading: MainWindow) -> None:
    view = reading.viewer.view
    assert (view.viewport.placement.width, view.viewport.placement.height) == (96, 80)
    sentence = reading.viewer.verdict_panel.sentence.accessibleName()
    assert sentence.startswith("Signs of pneumonia: probability 0.9")
    assert "at or above the operating point “balanced” (0.50)." in sentence
    assert "children of 1 to 5 years; not a diagnosis" in reading.viewer.verdict_panel.research_use.text()


def test_a_film_that_cannot_be_shown_can_be_neither_turned_nor_zoomed(reading: MainWindow, qtbot: QtBot) -> None:
    film, view = reading.viewer.film_actions, reading.actions_
    select_film(reading, "cut.jpg")
    commands = (view.fit, view.zoom_in, film.flip, film.invert)
    assert not any(action.isEnabled() for action in commands)
    assert view.heatmap.isEnabled()  # for the next film
    select_film(reading, "dark.jpg")
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in commands))
    film.compare.trigger()
    select_film(reading, "cut.jpg")
    assert view.fit.isEnabled()  # the film beside can be zoomed
    film.compare.trigger()
    assert not view.fit.isEnabled()


def test_heat_map_is_toggled_by_its_key(reading: MainWindow, qtbot: QtBot) -> None:
    view, legend = reading.viewer.view, reading.viewer.view.legend
    assert view.state.heatmap_is_visible
    assert legend.isVisible()
    qtbot.keyClick(reading, Qt.Key.Key_H)
    assert not view.state.heatmap_is_visible
    assert not legend.isVisible()
    assert not reading.viewer.tools.opacity.isEnabled()


def test_opacity_slider_makes_the_heat_map_fainter(reading: MainWindow) -> None:
    view = reading.viewer.view
    before = view.grab().toImage()
    reading.viewer.tools.opacity.setValue(25)
    assert view.state.heatmap_style.opacity == 25
    assert view.grab().toImage() != before
    assert reading.settings.get("film/opacity", 0) == 25


def test_keys_and_wheel_zoom(reading: MainWindow, qtbot: QtBot, turn_wheel: Callable[..., None]) -> None:
    view = reading.viewer.view
    qtbot.keyClick(reading, Qt.Key.Key_0)
    assert view.viewport.scale == pytest.approx(1.0)
    qtbot.keyClick(reading, Qt.Key.Key_Plus)
    assert view.viewport.scale == pytest.approx(1.25)
    turn_wheel(view, (100, 100), 120)
    assert view.viewport.scale > 1.25
    qtbot.keyClick(reading, Qt.Key.Key_F)
    assert view.viewport.is_fitted


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        ("empty.jpeg", "Not assessed. The file is empty (zero bytes)."),
        ("notes.txt", "Not assessed. This is a text file, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM."),
    ],
)
def test_film_that_cannot_be_read_has_a_reason(reading: MainWindow, file: str, sentence: str) -> None:
    select_film(reading, file)
    assert reading.viewer.verdict_panel.sentence.accessibleName() == sentence
    assert not reading.viewer.view.state.has_film


def test_only_the_latest_of_many_selections_is_shown(
    window: MainWindow, qtbot: QtBot, many_films: Callable[[int], Path]
) -> None:
    folder = many_films(20)
    write_film(folder / "wide.png", 0.5, 900, 300)
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    for row in range(20):
        window.table.setCurrentIndex(window.table.order.index(row, Column.FILE))
    select_film(window, "wide.png")
    qtbot.waitUntil(lambda: window.viewer._loaded is not None)
    assert window.viewer.view.viewport.placement.width == 900


def test_deleted_film_shows_a_message_in_its_place(reading: MainWindow, qtbot: QtBot, film_folder: Path) -> None:
    (film_folder / FAR).unlink()
    select_film(reading, FAR)
    qtbot.waitUntil(lambda: "no longer there" in reading.viewer.view.state.message)


def test_down_key_shows_the_next_film_from_table_and_film(reading: MainWindow, qtbot: QtBot) -> None:
    reading.table.setCurrentIndex(reading.table.order.index(0, Column.FILE))
    qtbot.keyClick(reading.table, Qt.Key.Key_Down)
    assert reading.table.currentIndex().row() == 1
    qtbot.keyClick(reading.viewer.view, Qt.Key.Key_Down)
    assert reading.table.currentIndex().row() == 2


def select(window: MainWindow, qtbot: QtBot, file: str) -> None:
    select_film(window, file)
    qtbot.waitUntil(lambda: window.viewer._loaded is not None)


def test_previous_film_stays_until_the_next_one_is_loaded(reading: MainWindow, qtbot: QtBot) -> None:
    view, seen = reading.viewer.view, set()
    view.state.greyscale_changed.connect(
        lambda: seen.add(view.state.film.details.path.name if view.state.film else "nothing")
    )
    select_film(reading, FAR)
    assert view.state.film is not None
    assert view.state.film.details.path.name == "bright.png"
    assert view.state.message == ""
    qtbot.waitUntil(lambda: view.state.film is not None and view.state.film.details.path.name == "bright.tif")
    assert seen == {"bright.tif"}


def test_slow_film_is_reported_as_loading(reading: MainWindow, qtbot: QtBot) -> None:
    viewer, gate = reading.viewer, threading.Event()
    viewer._loader._background.submit("gate", gate.wait)  # as a slow drive would
    select_film(reading, FAR)
    assert viewer.view.state.message == ""
    qtbot.waitUntil(lambda: viewer.view.state.message == "Loading…")
    gate.set()
    qtbot.waitUntil(lambda: viewer.view.state.has_film)
    assert viewer.view.state.message == ""


def test_heat_map_is_hidden_in_blind_reading(reading: MainWindow, qtbot: QtBot) -> None:
    view = reading.viewer.view
    reading.films.set_blind(True)
    plain = view.grab().toImage()
    for key in (Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_H, Qt.Key.Key_H):
        qtbot.keyClick(reading, key)
        assert view.grab().toImage() == plain
        assert not view.legend.isVisible()
    select(reading, qtbot, "deeper/bright.tif")
    assert view.state.evidence is None
    view.state.set_magnified(True)
    assert not view.state.heatmap_is_visible


def test_heat_map_is_shown_after_the_readers_verdict(reading: MainWindow) -> None:
    view = reading.viewer.view
    reading.films.set_blind(True)
    view.viewport.zoom_in()
    zoom = view.viewport.scale
    review = Review(reviewed_at=datetime.now(UTC), verdict=ReaderVerdict.SIGNS, blind=True)
    reading.films.set_review(case_of(reading, "bright.png").case_id, review)
    assert view.state.heatmap_is_visible
    assert view.viewport.scale == zoom  # the film is not loaded again


def test_another_verdict_changes_neither_zoom_nor_inversion(reading: MainWindow, qtbot: QtBot) -> None:
    view = reading.viewer.view
    qtbot.keyClick(reading, Qt.Key.Key_I)
    view.viewport.zoom_in()
    zoom = view.viewport.scale
    review = Review(reviewed_at=datetime.now(UTC), verdict=ReaderVerdict.UNSURE)
    reading.films.set_review(case_of(reading, "bright.png").case_id, review)
    assert view.state.greyscale is not None
    assert view.state.greyscale.inverted
    assert view.viewport.scale == zoom


def test_keys_operate_the_tools(reading: MainWindow, qtbot: QtBot) -> None:
    viewer = reading.viewer
    view = viewer.view
    qtbot.keyClick(reading, Qt.Key.Key_I)
    qtbot.keyClick(reading, Qt.Key.Key_R)
    qtbot.keyClick(reading, Qt.Key.Key_X)
    assert view.state.greyscale is not None
    assert view.state.greyscale.inverted
    assert (view.viewport.placement.quarter_turns, view.viewport.placement.flipped) == (3, True)
    qtbot.keyClick(reading, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert view.viewport.placement.quarter_turns == 2
    qtbot.keyClick(reading, Qt.Key.Key_L)
    assert view.state.tool is Tool.MEASURE
    viewer.film_actions.window_level_tool.trigger()
    assert view.state.tool is Tool.WINDOW_LEVEL
    assert not viewer.film_actions.measure.isChecked()
    viewer.film_actions.window_level_tool.trigger()
    assert view.state.tool is Tool.PAN
    for key, widget in ((Qt.Key.Key_G, viewer.histogram), (Qt.Key.Key_D, viewer.details)):
        qtbot.keyClick(reading, key)
        assert widget.isVisible()
        qtbot.keyClick(reading, key)
        assert not widget.isVisible()
    qtbot.keyClick(reading, Qt.Key.Key_M)
    assert view.state.magnified


def test_background_below_the_histogram_is_that_of_the_film(reading: MainWindow) -> None:
    viewer = reading.viewer
    viewer.film_actions.histogram.trigger()
    QApplication.processEvents()
    below = viewer.histogram.mapTo(viewer, viewer.histogram.rect().bottomLeft()) + QPoint(40, 12)
    assert viewer.grab().toImage().pixelColor(below).name() == FILM_BACKGROUND
    viewer.film_actions.histogram.trigger()
    QApplication.processEvents()
    assert viewer.grab().toImage().pixelColor(viewer.width() - 1, below.y()).name() == FILM_BACKGROUND


def test_presets_cycle_and_the_last_one_applies_to_the_next_film(reading: MainWindow, qtbot: QtBot) -> None:
    view, actions = reading.viewer.view, reading.viewer.film_actions
    seen = []
    for _ in PRESETS:
        qtbot.keyClick(reading, Qt.Key.Key_W)
        assert view.state.greyscale is not None
        seen.append(view.state.greyscale.preset)
        assert [name for name, action in actions.presets.items() if action.isChecked()] == [view.state.greyscale.preset]
    assert seen == [*PRESETS[1:], PRESETS[0]]
    actions.presets["lung"].trigger()
    select(reading, qtbot, "dark.jpg")
    assert view.state.greyscale.preset == "lung"
    qtbot.keyClick(reading, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert view.state.greyscale.preset == "own"
    view.state.set_greyscale(view.state.greyscale.with_window_level(30_000, 5_000))
    assert not [action for action in actions.presets.values() if action.isChecked()]


def test_style_of_the_heat_map_is_stored(
    reading: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_C)
    reading.viewer.film_actions.palettes["cividis"].trigger()
    reading.viewer.tools.opacity.setValue(33)
    reading.settings.flush()
    again = make_window(tiny_model).viewer
    assert (
        again.view.state.heatmap_style.contours,
        again.view.state.heatmap_style.palette,
        again.view.state.heatmap_style.opacity,
    ) == (True, "cividis", 33)
    assert again.tools.opacity.value() == 33
    assert again.film_actions.contours.isChecked()
    assert again.film_actions.palettes["cividis"].isChecked()


def test_invalid_settings_give_valid_values(
    window: MainWindow, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    for name, value in (("film/palette", "jet"), ("film/preset", "brain"), ("film/opacity", 900)):
        window.settings.set(name, value)
    window.settings.flush()
    look = make_window(tiny_model).viewer.view.state.heatmap_style
    assert (look.palette, look.opacity) == ("inferno", 100)


def test_life_size_needs_a_pixel_spacing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "both"
    write_film(folder / "plain.png", 0.6, 400, 300)
    picture = grey_film(0.6, 400, 300) / 255
    (folder / "spaced.dcm").write_bytes(encoded(film_object(picture=picture, PixelSpacing=[0.5, 0.25], Modality="DX")))
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([folder])
    view, life_size = window.viewer.view, window.viewer.film_actions.life_size
    select(window, qtbot, "plain.png")
    assert not life_size.isEnabled()
    select(window, qtbot, "spaced.dcm")
    life_size.trigger()
    per_mm = view.screen().physicalDotsPerInchX() / 25.4
    edges = [
        view.viewport.placement.transform(view.viewport.device_size).map(QPointF(x, y))
        for x, y in ((0, 0), (400, 0), (0, 300))
    ]
    assert edges[1].x() - edges[0].x() == pytest.approx(100 * per_mm)
    assert edges[2].y() - edges[0].y() == pytest.approx(150 * per_mm)


def test_another_film_has_no_lines(reading: MainWindow, qtbot: QtBot, drag: Callable[..., None]) -> None:
    view, actions = reading.viewer.view, reading.viewer.film_actions
    qtbot.keyClick(reading, Qt.Key.Key_L)
    drag(view, (150, 100), (250, 100))
    assert actions.clear_measurements.isEnabled()
    select(reading, qtbot, "dark.jpg")
    assert view.state.ruler.lines == []
    assert not actions.clear_measurements.isEnabled()
    drag(view, (150, 100), (250, 100))
    actions.clear_measurements.trigger()
    assert view.state.ruler.lines == []


def test_delete_key_removes_a_line_and_not_the_film(
    reading: MainWindow, qtbot: QtBot, drag: Callable[..., None]
) -> None:
    view, rows = reading.viewer.view, reading.films.rowCount()
    view.setFocus()
    qtbot.keyClick(reading, Qt.Key.Key_L)
    drag(view, (150, 100), (250, 100))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert view.state.ruler.lines == []
    assert reading.films.rowCount() == rows


def test_menu_bar_has_the_menu_of_the_film(reading: MainWindow) -> None:
    titles = [action.text() for action in reading.menuBar().actions()]
    assert "F&ilm" in titles


def test_contours_switch_the_heat_map_on(reading: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(reading, Qt.Key.Key_H)
    qtbot.keyClick(reading, Qt.Key.Key_C)
    assert reading.viewer.view.state.heatmap_is_visible
    assert reading.viewer.view.state.heatmap_style.contours


def test_lung_outline_has_a_key_and_is_stored(
    reading: MainWindow, qtbot: QtBot, make_window: Callable[[Path], MainWindow], tiny_model: Path
) -> None:
    assert not reading.viewer.view.state.heatmap_style.lungs
    qtbot.keyClick(reading, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert reading.viewer.view.state.heatmap_style.lungs
    assert reading.viewer.film_actions.lungs.isChecked()
    reading.settings.flush()
    assert make_window(tiny_model).viewer.view.state.heatmap_style.lungs


def test_film_with_two_maps_shows_the_evidence_by_a_key(
    make_window: Callable[[Path], MainWindow], qtbot: QtBot, film_folder: Path, tmp_path: Path
) -> None:
    window = make_window(write_tiny_model(tmp_path / "two.onnx", make_passport(), localises=True))
    window.show()
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([film_folder])
    select(window, qtbot, "bright.png")
    qtbot.waitUntil(lambda: window.viewer.view.state.has_film)
    state, switch = window.viewer.view.state, window.viewer.film_actions.evidence_map
    assert switch.isEnabled()
    assert state.shows_opacities
    qtbot.keyClick(window, Qt.Key.Key_E)
    assert not state.shows_opacities
    assert state.shown_map is state.evidence


def test_film_with_one_map_has_no_switch_of_maps(reading: MainWindow) -> None:
    assert reading.viewer.view.state.evidence is not None
    assert not reading.viewer.film_actions.evidence_map.isEnabled()


def test_changed_settings_apply_at_once(reading: MainWindow) -> None:
    viewer = reading.viewer
    reading.settings.set("film/opacity", 12)
    reading.settings.set("film/palette", "cividis")
    style = viewer.view.state.heatmap_style
    assert (viewer.opacity.value(), style.opacity, style.palette) == (
        12,
        12,
        "cividis",
    )


def test_quick_stepping_replaces_an_old_film_by_the_loading_message(reading: MainWindow, qtbot: QtBot) -> None:
    viewer, gate = reading.viewer, threading.Event()
    viewer._loader._background.submit("gate", gate.wait)
    files = itertools.cycle((FAR, 'deeper/a,"b".png'))

    def step_on() -> bool:
        select_film(reading, next(files))
        return viewer.view.state.message == "Loading…"

    qtbot.waitUntil(step_on)
    gate.set()
    qtbot.waitUntil(lambda: viewer.view.state.has_film)
