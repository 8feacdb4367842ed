"""The film view: the displayed pixels after wheel, drags and keys."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.common.style.colours import FILM_BACKGROUND
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import LoadedFilm
from gui.viewer.canvas.pictures.greyscale import PRESETS, Greyscale
from gui.viewer.canvas.view_state import Tool

Grab = Callable[[QWidget], QImage]
Drag = Callable[..., None]
RIGHT = Qt.MouseButton.RightButton


def grey(image: QImage, x: int, y: int = 390) -> int:
    """The grey of a pixel of the film."""
    colour = image.pixelColor(x, y)
    assert colour.red() == colour.green() == colour.blue()
    return colour.red()


def test_actual_size_shows_the_films_own_pixels(showing: FilmView, grab: Grab) -> None:
    image = grab(showing)
    shown = [grey(image, 100 + column, 350) for column in range(0, 400, 7)]
    assert shown == pytest.approx(np.linspace(0, 255, 400)[::7], abs=0.51)
    assert image.pixelColor(90, 350).name() == FILM_BACKGROUND


def test_fitted_film_stays_whole_when_the_view_is_resized(showing: FilmView, grab: Grab) -> None:
    showing.viewport.fit()
    for width, height in ((600, 500), (300, 500), (900, 260)):
        showing.resize(width, height)
        corner = showing.viewport.placement.transform(showing.viewport.device_size).map(QPointF(0, 0))
        assert min(corner.x(), corner.y()) == pytest.approx(8)
        assert grab(showing).width() == width


def test_wheel_zooms_around_the_pointer(showing: FilmView, turn_wheel: Drag, grab: Grab) -> None:
    before = grey(grab(showing), 200)
    turn_wheel(showing, (200, 390), 240)
    assert showing.viewport.scale > 1.4
    assert grey(grab(showing), 200) == pytest.approx(before, abs=1)
    turn_wheel(showing, (200, 390), -240)
    assert showing.viewport.scale == pytest.approx(1.0)


def test_pinching_zooms(showing: FilmView) -> None:
    device, place = QPointingDevice.primaryPointingDevice(), QPointF(300, 250)
    gesture = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(showing, QNativeGestureEvent(gesture, device, 2, place, place, place, 0.5, QPointF()))
    assert showing.viewport.scale == pytest.approx(1.5)


def test_dragging_pans(showing: FilmView, drag: Drag, grab: Grab) -> None:
    before = grey(grab(showing), 300)
    drag(showing, (300, 250), (260, 250))
    assert grey(grab(showing), 260) == before
    assert not showing.viewport.is_fitted


def test_shift_and_arrow_keys_pan(showing: FilmView, qtbot: QtBot, grab: Grab) -> None:
    before = grey(grab(showing), 300)
    qtbot.keyClick(showing, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grey(grab(showing), 240) == before


def test_dragging_with_the_right_button_changes_the_window_level(showing: FilmView, drag: Drag, grab: Grab) -> None:
    before = grab(showing)
    drag(showing, (300, 250), (300, 150), RIGHT)  # up: brighter
    assert showing.state.greyscale is not None
    assert showing.state.greyscale.preset == ""
    assert grey(grab(showing), 300) > grey(before, 300) + 40
    drag(showing, (300, 250), (150, 250), RIGHT)  # to the left: narrower, more contrast
    assert showing.state.greyscale.window_level.width < 65_535 / 1.9
    assert grab(showing).pixelColor(20, 20) == before.pixelColor(20, 20)  # the film has not moved


def test_alt_and_arrow_keys_change_the_window_level(showing: FilmView, qtbot: QtBot, grab: Grab) -> None:
    before = grey(grab(showing), 300)
    for _ in range(3):
        qtbot.keyClick(showing, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert grey(grab(showing), 300) > before
    assert showing.state.greyscale is not None
    width = showing.state.greyscale.window_level.width
    qtbot.keyClick(showing, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert showing.state.greyscale.window_level.width > width


def test_window_level_tool_changes_the_window_level_by_the_left_button(showing: FilmView, drag: Drag) -> None:
    showing.state.set_tool(Tool.WINDOW_LEVEL)
    place = showing.viewport.placement
    drag(showing, (300, 250), (340, 200))
    assert showing.state.greyscale is not None
    assert showing.state.greyscale.preset == ""
    assert showing.viewport.placement == place


def test_dragging_up_brightens_also_an_inverted_film(showing: FilmView, drag: Drag, grab: Grab) -> None:
    before = grab(showing)
    showing.state.change_greyscale(Greyscale.inverse)
    inverted = grab(showing)
    assert grey(inverted, 150) == 255 - grey(before, 150)
    drag(showing, (300, 250), (300, 200), RIGHT)
    assert grey(grab(showing), 300) > grey(inverted, 300)


def test_rotated_and_flipped_film(showing: FilmView, grab: Grab) -> None:
    showing.viewport.flip()
    assert grey(grab(showing), 480) < grey(grab(showing), 120)
    showing.viewport.reset_orientation()
    showing.viewport.rotate(1)  # black, which was on the left, is on top
    image = grab(showing)
    assert image.pixelColor(300, 80).red() < 60
    assert image.pixelColor(300, 430).red() > 200
    showing.viewport.rotate(-1)
    assert (showing.viewport.placement.quarter_turns, showing.viewport.placement.flipped) == (0, False)


def test_presets_have_different_window_levels(showing: FilmView, grab: Grab) -> None:
    pictures = set()
    for preset in PRESETS:
        showing.state.change_greyscale(lambda greyscale, preset=preset: greyscale.with_preset(preset))
        image = grab(showing)
        pictures.add(tuple(grey(image, x) for x in range(110, 500, 20)))
    assert len(pictures) >= 4  # of a ramp, the film's own and the full range are the same


def test_magnifier_follows_the_pointer_with_the_same_window_level(showing: FilmView, grab: Grab, move_to: Drag) -> None:
    showing.state.set_magnified(True)
    showing.state.change_greyscale(Greyscale.inverse)
    move_to(showing, (300, 300))
    image = grab(showing)
    middle, away = grey(image, 300, 300), grey(image, 340, 300)
    assert middle == pytest.approx(255 * (1 - 200 / 399), abs=1)
    assert away == pytest.approx(255 * (1 - (200 + 40 / 2.5) / 399), abs=2)  # 2.5 times closer
    move_to(showing, (480, 300))
    assert grey(grab(showing), 340, 300) == pytest.approx(255 * (1 - 240 / 399), abs=1)


def test_magnifier_shows_the_heat_map(view: FilmView, ramp: LoadedFilm, grab: Grab, move_to: Drag) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.viewport.actual_size()
    view.state.set_magnified(True)
    move_to(view, (180, 160))
    colour = grab(view).pixelColor(184, 164)
    assert colour.red() > colour.blue() + 30


def test_another_film_has_no_measurements_and_the_orientation_of_its_file(
    showing: FilmView, drag: Drag, make_film: Callable[..., LoadedFilm]
) -> None:
    showing.state.set_tool(Tool.MEASURE)
    drag(showing, (150, 300), (250, 300))
    showing.viewport.flip()
    showing.state.change_greyscale(Greyscale.inverse)
    showing.state.show_film(make_film(np.full((50, 50), 0.5), name="other.png"), "own", None)
    assert showing.state.ruler.lines == []
    assert showing.viewport.is_fitted
    assert not showing.viewport.placement.flipped
    assert showing.state.greyscale is not None
    assert not showing.state.greyscale.inverted


def test_up_and_down_step_through_the_films_unless_a_tool_needs_them(showing: FilmView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(showing.stepped) as signal:
        qtbot.keyClick(showing, Qt.Key.Key_Down)
    assert signal.args == [1]
    showing.state.set_tool(Tool.MEASURE)
    with qtbot.assertNotEmitted(showing.stepped):
        qtbot.keyClick(showing, Qt.Key.Key_Down)
    with qtbot.waitSignal(showing.stepped) as signal:
        qtbot.keyClick(showing, Qt.Key.Key_PageUp)
    assert signal.args == [-1]


def test_double_click_switches_between_fitted_and_actual_size(showing: FilmView, qtbot: QtBot) -> None:
    showing.viewport.fit()
    qtbot.mouseDClick(showing, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    assert showing.viewport.scale == 1.0
    qtbot.mouseDClick(showing, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    assert showing.viewport.is_fitted


def test_displayed_picture_is_the_whole_film_through_its_window_level(showing: FilmView, ramp: LoadedFilm) -> None:
    showing.state.show_evidence(ramp.evidence)
    showing.viewport.zoom_in()
    showing.state.change_greyscale(Greyscale.inverse)
    picture = showing.state.displayed_picture()
    assert picture is not None
    assert picture.size().toTuple() == (400, 300)
    assert [picture.pixelColor(x, 100).red() for x in (0, 100, 399)] == [255, round(255 - 255 * 100 / 399), 0]
    showing.state.show_message("")
    assert showing.state.displayed_picture() is None


def test_message_is_displayed_in_place_of_a_film(showing: FilmView, grab: Grab) -> None:
    film = grab(showing)
    showing.state.show_message("The file is empty.")
    image = grab(showing)
    assert not showing.state.has_film
    assert image != film
    bright = [image.pixelColor(x, y) for x in range(200, 400) for y in range(235, 265)]
    assert max(colour.red() for colour in bright) > 150


def test_input_without_a_film_has_no_effect(view: FilmView, qtbot: QtBot, drag: Drag, turn_wheel: Drag) -> None:
    for tool in Tool:
        view.state.set_tool(tool)
        view.state.set_magnified(True)
        drag(view, (100, 100), (200, 200))
        drag(view, (100, 100), (200, 200), RIGHT)
        turn_wheel(view, (100, 100), 120)
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Delete):
            qtbot.keyClick(view, key)
    for act in (
        view.viewport.fit,
        view.viewport.actual_size,
        view.viewport.life_size,
        view.viewport.zoom_in,
        view.viewport.flip,
        view.viewport.reset_orientation,
    ):
        act()
    view.viewport.rotate(1)
    assert not view.state.has_film
    assert not view.state.ruler.lines


def test_screen_of_double_density_shows_twice_the_pixels(showing: FilmView, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing, "devicePixelRatioF", lambda: 2.0)
    showing.viewport.actual_size()
    assert showing.viewport.scale == 1.0
    assert showing.viewport.device_size.width() == 1200
    image = QImage(1200, 1000, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2.0)
    image.fill(QColor("red"))
    showing.render(image)
    assert image.pixelColor(400, 640).red() == pytest.approx(0, abs=1)  # 400 pixels wide, in the middle of 1200
    assert image.pixelColor(799, 640).red() == pytest.approx(255, abs=2)


def test_frame_marks_the_keyboard_focus(showing: FilmView, qtbot: QtBot, grab: Grab) -> None:
    showing.clearFocus()
    plain = grab(showing).pixelColor(1, 1)
    showing.activateWindow()
    showing.setFocus()
    qtbot.waitUntil(showing.hasFocus)
    assert grab(showing).pixelColor(1, 1) != plain
