"""Regions of interest: drawn by mouse and keys, with values of the film's own pixels in any display."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from helpers.rasters import BLACK_IS_ZERO, tiff_file
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import LoadedFilm, read_film
from gui.viewer.canvas.measurements import MeasurementFormatter, Region
from gui.viewer.canvas.pictures.greyscale import Greyscale
from gui.viewer.canvas.view_state import Tool

Grab = Callable[[QWidget], QImage]
Drag = Callable[..., None]
RAMP = np.rint(np.tile(np.linspace(0, 1, 400), (300, 1)) * 65_535)


def expected(region: Region) -> tuple[float, float]:
    """Mean and deviation over the pixels of the ramp whose middle lies in a region."""
    box = region.box
    y, x = np.mgrid[0.5:300, 0.5:400]
    if region.outline == "ellipse":
        across, down = (x - box.center().x()) / (box.width() / 2), (y - box.center().y()) / (box.height() / 2)
        inside = across**2 + down**2 <= 1
    else:
        inside = (x >= box.left()) & (x <= box.right()) & (y >= box.top()) & (y <= box.bottom())
    return float(RAMP[inside].mean()), float(RAMP[inside].std())


@pytest.mark.parametrize("tool", [Tool.ELLIPSE, Tool.RECTANGLE])
@pytest.mark.parametrize("shown", ["as it is", "reduced", "turned", "flipped", "inverted", "windowed"])
def test_values_are_those_of_the_films_own_pixels(showing: FilmView, drag: Drag, tool: Tool, shown: str) -> None:
    state = showing.state
    if shown == "reduced":
        showing.viewport.zoom_to(0.31)
    elif shown == "turned":
        showing.viewport.rotate(1)
    elif shown == "flipped":
        showing.viewport.flip()
    elif shown == "inverted":
        state.change_greyscale(Greyscale.inverse)
    elif shown == "windowed":
        state.change_greyscale(lambda grey: grey.with_window_level(20_000, 4_000))
    state.set_tool(tool)
    drag(showing, (270, 220), (340, 290))
    (region,) = state.ruler.regions
    assert state.film is not None
    values = region.values(state.film.screen)
    assert values is not None
    assert (values.mean, values.deviation) == pytest.approx(expected(region))
    side = 70 / showing.viewport.scale
    area = side**2 * (np.pi / 4 if tool is Tool.ELLIPSE else 1)
    assert region.to_roi().area == pytest.approx(area, rel=1e-6)
    assert showing.accessibleDescription() == f"mean {values.mean:.1f}, SD {values.deviation:.1f}, {area:.0f} pixels"


def test_film_without_a_stated_grey_range_has_areas_but_no_values(view: FilmView, drag: Drag, tmp_path: Path) -> None:
    samples = (np.tile(np.linspace(-1000, 3000, 400), (300, 1))).astype(np.int16)
    (tmp_path / "signed.tif").write_bytes(tiff_file(samples, photometric=BLACK_IS_ZERO))
    with ThreadPoolExecutor(1) as thread:
        film = thread.submit(read_film, tmp_path / "signed.tif").result()
    view.state.show_film(film, "own", None)
    view.viewport.actual_size()
    view.state.set_tool(Tool.RECTANGLE)
    drag(view, (270, 220), (340, 290))
    assert view.accessibleDescription() == "4900 pixels"
    assert view.state.ruler.values_name() == "Values of regions: none, as the file does not state its grey range."


def test_area_follows_the_spacing() -> None:
    region = Region(QPointF(10, 10), QPointF(0, 0), "rectangle")
    assert MeasurementFormatter((0.5, 0.1)).text(region) == "5.0 mm²"
    assert MeasurementFormatter((0.5, 0.1)).text(Region(QPointF(0, 0), QPointF(20, 10), "ellipse")) == "7.9 mm²"
    assert MeasurementFormatter().text(region) == "100 pixels"


def test_a_region_is_painted_and_resized_by_a_corner(showing: FilmView, drag: Drag, grab: Grab) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (150, 200), (250, 300))
    colour = grab(showing).pixelColor(200, 200)
    assert colour.red() > colour.blue() + 60
    before = showing.accessibleDescription()
    drag(showing, (251, 299), (350, 350))
    (region,) = showing.state.ruler.regions
    assert (region.box.width(), region.box.height()) == pytest.approx((200, 150), abs=1.5)
    assert showing.accessibleDescription() != before


def test_a_region_is_drawn_by_two_clicks_and_lines_stay_beside_it(showing: FilmView, qtbot: QtBot, drag: Drag) -> None:
    left = Qt.MouseButton.LeftButton
    showing.state.set_tool(Tool.MEASURE)
    drag(showing, (150, 400), (250, 400))
    showing.state.set_tool(Tool.ELLIPSE)
    qtbot.mouseClick(showing, left, pos=QPoint(200, 200))
    assert showing.state.ruler.is_drawing
    qtbot.mouseClick(showing, left, pos=QPoint(260, 240))
    assert (len(showing.state.ruler.lines), len(showing.state.ruler.regions)) == (1, 1)


def test_a_region_is_drawn_and_deleted_by_keys(showing: FilmView, qtbot: QtBot) -> None:
    showing.state.set_tool(Tool.ELLIPSE)
    qtbot.keyClick(showing, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(showing, key)
        qtbot.keyClick(showing, key)
    qtbot.keyClick(showing, Qt.Key.Key_Return)
    (region,) = showing.state.ruler.regions
    assert (region.box.width(), region.box.height()) == pytest.approx((16, 16))
    qtbot.keyClick(showing, Qt.Key.Key_Delete)
    assert showing.state.ruler.measurements == []


@pytest.mark.parametrize("tool", [Tool.ELLIPSE, Tool.RECTANGLE])
@pytest.mark.parametrize("shown", ["as it is", "turned", "flipped", "reduced"])
def test_a_region_is_moved_by_its_inside_and_keeps_its_size(
    showing: FilmView, drag: Drag, tool: Tool, shown: str
) -> None:
    if shown == "turned":
        showing.viewport.rotate(1)
    elif shown == "flipped":
        showing.viewport.flip()
    elif shown == "reduced":
        showing.viewport.zoom_to(0.5)
    showing.state.set_tool(tool)
    drag(showing, (270, 220), (330, 270))
    (region,) = showing.state.ruler.regions
    size, before = region.box.size(), showing.viewport.transform.mapRect(region.box)
    drag(showing, (300, 245), (320, 240))
    (moved,) = showing.state.ruler.regions  # no second one was drawn
    after = showing.viewport.transform.mapRect(moved.box)
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx((20, -5))
    assert (moved.box.width(), moved.box.height()) == pytest.approx((size.width(), size.height()))
    assert showing.state.film is not None
    values = moved.values(showing.state.film.screen)
    assert values is not None
    assert (values.mean, values.deviation) == pytest.approx(expected(moved))
    assert showing.accessibleDescription().startswith(f"mean {values.mean:.1f}, SD {values.deviation:.1f}, ")


def test_values_change_while_a_region_is_moved(showing: FilmView, drag: Drag, qtbot: QtBot, grab: Grab) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (150, 200), (190, 240))
    (region,) = showing.state.ruler.regions
    before = showing.state.ruler.text(region)
    qtbot.mousePress(showing, Qt.MouseButton.LeftButton, pos=QPoint(170, 220))
    qtbot.mouseMove(showing, QPoint(400, 220))
    assert showing.state.ruler.text(region) != before
    colour = grab(showing).pixelColor(400, 200)  # its upper side
    assert colour.red() > colour.blue() + 60
    qtbot.mouseRelease(showing, Qt.MouseButton.LeftButton, pos=QPoint(400, 220))


def test_a_region_stays_within_the_film(showing: FilmView, drag: Drag) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (150, 200), (190, 240))
    drag(showing, (170, 220), (5, 495))
    (region,) = showing.state.ruler.regions
    assert (region.box.left(), region.box.bottom()) == pytest.approx((0, 300))
    assert (region.box.width(), region.box.height()) == pytest.approx((40, 40))


@pytest.mark.parametrize("corner", [(270, 220), (330, 220), (270, 260), (330, 260)])
def test_each_corner_resizes_a_region(showing: FilmView, drag: Drag, corner: tuple[int, int]) -> None:
    showing.state.set_tool(Tool.ELLIPSE)
    drag(showing, (270, 220), (330, 260))
    outwards = (corner[0] + (20 if corner[0] > 300 else -20), corner[1] + (10 if corner[1] > 240 else -10))
    drag(showing, corner, outwards)
    (region,) = showing.state.ruler.regions
    assert (region.box.width(), region.box.height()) == pytest.approx((80, 50))


def test_cursor_differs_for_moving_resizing_and_drawing(
    showing: FilmView, drag: Drag, move_to: Callable[[QWidget, tuple[int, int]], None]
) -> None:
    shape = Qt.CursorShape
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (270, 220), (330, 260))
    places = {
        (300, 240): shape.SizeAllCursor,
        (270, 220): shape.SizeFDiagCursor,
        (330, 220): shape.SizeBDiagCursor,
        (200, 200): shape.CrossCursor,
    }
    for place, expected_shape in places.items():
        move_to(showing, place)
        assert showing.cursor().shape() is expected_shape
    showing.state.set_tool(Tool.MEASURE)  # with which a line is drawn inside a region
    move_to(showing, (300, 240))
    assert showing.cursor().shape() is shape.CrossCursor
    drag(showing, (290, 240), (310, 240))
    assert (len(showing.state.ruler.lines), len(showing.state.ruler.regions)) == (1, 1)


@pytest.mark.parametrize(
    ("shown", "step"), [("as it is", (1, 0)), ("turned", (0, -1)), ("flipped", (-1, 0)), ("reduced", (1, 0))]
)
def test_arrow_keys_move_the_selected_region_by_a_pixel_of_the_film(
    showing: FilmView, drag: Drag, qtbot: QtBot, shown: str, step: tuple[int, int]
) -> None:
    if shown == "turned":
        showing.viewport.rotate(1)
    elif shown == "flipped":
        showing.viewport.flip()
    elif shown == "reduced":
        showing.viewport.zoom_to(0.5)
    showing.state.set_tool(Tool.ELLIPSE)
    drag(showing, (270, 220), (330, 270))
    (region,) = showing.state.ruler.regions
    before = region.box.topLeft()
    for _ in range(3):
        qtbot.keyClick(showing, Qt.Key.Key_Right)
    by = region.box.topLeft() - before
    assert (by.x(), by.y()) == pytest.approx((3 * step[0], 3 * step[1]))


def test_esc_deselects_a_region_without_deleting_it(showing: FilmView, drag: Drag, qtbot: QtBot) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (270, 220), (330, 270))
    (region,) = showing.state.ruler.regions
    before = region.to_roi()
    qtbot.keyClick(showing, Qt.Key.Key_Escape)
    assert showing.state.ruler.selected is None
    assert showing.state.tool is Tool.RECTANGLE
    qtbot.keyClick(showing, Qt.Key.Key_Right)  # moves the pointer, as before a region was drawn
    assert region.to_roi() == before
    qtbot.mouseClick(showing, Qt.MouseButton.LeftButton, pos=QPoint(300, 240))  # selects, and moves nothing
    assert showing.state.ruler.selected is region
    assert region.to_roi() == before
    qtbot.keyClick(showing, Qt.Key.Key_Delete)
    assert showing.state.ruler.measurements == []


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Return, Qt.Key.Key_Escape), (Qt.Key.Key_Return, Qt.Key.Key_Delete)])
def test_arrow_keys_move_the_pointer_after_a_second_region_was_abandoned(
    showing: FilmView, drag: Drag, qtbot: QtBot, keys: tuple[Qt.Key, ...]
) -> None:
    state = showing.state
    state.set_tool(Tool.RECTANGLE)
    drag(showing, (270, 220), (330, 270))
    (region,) = state.ruler.regions
    before = region.to_roi()
    for key in keys:
        qtbot.keyClick(showing, key)
    assert state.pointer is not None
    at = QPointF(state.pointer)
    qtbot.keyClick(showing, Qt.Key.Key_Right)
    assert state.ruler.regions == [region]
    assert region.to_roi() == before
    assert (state.pointer - at).toTuple() == (8, 0)


def test_arrow_keys_move_no_other_region_after_one_was_deleted(showing: FilmView, drag: Drag, qtbot: QtBot) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (150, 200), (190, 240))
    drag(showing, (270, 220), (330, 270))
    qtbot.keyClick(showing, Qt.Key.Key_Delete)
    (region,) = showing.state.ruler.regions
    before = region.to_roi()
    qtbot.keyClick(showing, Qt.Key.Key_Right)
    assert region.to_roi() == before
    qtbot.keyClick(showing, Qt.Key.Key_Delete)
    assert showing.state.ruler.measurements == []


def test_esc_during_a_drag_leaves_the_region_where_it_is(showing: FilmView, drag: Drag, qtbot: QtBot) -> None:
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (150, 200), (190, 240))
    qtbot.mousePress(showing, Qt.MouseButton.LeftButton, pos=QPoint(170, 220))
    qtbot.mouseMove(showing, QPoint(200, 220))
    qtbot.keyClick(showing, Qt.Key.Key_Escape)
    qtbot.mouseMove(showing, QPoint(400, 400))
    qtbot.mouseRelease(showing, Qt.MouseButton.LeftButton, pos=QPoint(400, 400))
    (region,) = showing.state.ruler.regions
    assert region.box.left() == pytest.approx(80)


@pytest.mark.parametrize("at", [(300, 240), (270, 220)], ids=["inside", "corner"])
def test_click_with_a_small_movement_moves_and_resizes_nothing(
    showing: FilmView, qtbot: QtBot, at: tuple[int, int]
) -> None:
    left = Qt.MouseButton.LeftButton
    showing.state.set_tool(Tool.RECTANGLE)
    for corner in (QPoint(270, 220), QPoint(330, 270)):
        qtbot.mouseClick(showing, left, pos=corner)
    (region,) = showing.state.ruler.regions
    before = region.to_roi()
    qtbot.mousePress(showing, left, pos=QPoint(*at))
    for by in (QPoint(2, 0), QPoint(-1, 2)):
        qtbot.mouseMove(showing, QPoint(*at) + by)
        assert region.to_roi() == before
    qtbot.mouseRelease(showing, left, pos=QPoint(*at) + QPoint(2, 0))
    assert showing.state.ruler.regions == [region]
    assert region.to_roi() == before
    assert showing.state.ruler.selected is region


def test_region_can_be_dragged_back_by_less_than_a_click(showing: FilmView, drag: Drag, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (270, 220), (330, 270))
    (region,) = showing.state.ruler.regions
    before = region.box
    qtbot.mousePress(showing, left, pos=QPoint(300, 240))
    for place in (QPoint(350, 240), QPoint(304, 240), QPoint(301, 240)):
        qtbot.mouseMove(showing, place)
    qtbot.mouseRelease(showing, left, pos=QPoint(301, 240))
    assert region.box.left() - before.left() == pytest.approx(1)


def test_region_inside_another_can_be_drawn_and_each_is_selected_by_a_click(
    showing: FilmView, drag: Drag, qtbot: QtBot
) -> None:
    ruler, left = showing.state.ruler, Qt.MouseButton.LeftButton
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (200, 200), (400, 350))
    (outer,) = ruler.regions
    before = outer.to_roi()
    qtbot.keyClick(showing, Qt.Key.Key_Escape)
    drag(showing, (250, 250), (300, 300))
    assert outer.to_roi() == before
    (inner,) = [region for region in ruler.regions if region is not outer]
    assert (inner.box.width(), inner.box.height()) == pytest.approx((50, 50))
    for place, expected_region in ((QPoint(350, 320), outer), (QPoint(275, 275), inner), (QPoint(350, 320), outer)):
        qtbot.mouseClick(showing, left, pos=place)
        assert ruler.selected is expected_region
    assert len(ruler.regions) == 2
    drag(showing, (275, 275), (295, 275))  # the selected one moves, although the other one is smaller
    assert outer.box.left() - before.left == pytest.approx(20)
    assert len(ruler.regions) == 2


def test_cursor_over_an_unselected_region_is_that_of_drawing(
    showing: FilmView, drag: Drag, qtbot: QtBot, move_to: Callable[[QWidget, tuple[int, int]], None]
) -> None:
    shape = Qt.CursorShape
    showing.state.set_tool(Tool.ELLIPSE)
    drag(showing, (270, 220), (330, 260))
    qtbot.keyClick(showing, Qt.Key.Key_Escape)
    for place, expected_shape in {(300, 240): shape.CrossCursor, (270, 220): shape.SizeFDiagCursor}.items():
        move_to(showing, place)
        assert showing.cursor().shape() is expected_shape
    qtbot.mouseClick(showing, Qt.MouseButton.LeftButton, pos=QPoint(300, 240))
    move_to(showing, (301, 240))
    assert showing.cursor().shape() is shape.SizeAllCursor


def test_nearest_end_or_corner_is_grabbed(
    showing: FilmView, drag: Drag, move_to: Callable[[QWidget, tuple[int, int]], None]
) -> None:
    ruler = showing.state.ruler
    showing.state.set_tool(Tool.MEASURE)
    drag(showing, (150, 300), (192, 300))
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (260, 360), (200, 300))
    drag(showing, (330, 400), (268, 360))
    (line,), (first, second) = ruler.lines, ruler.regions
    before = first.to_roi(), second.to_roi()
    move_to(showing, (193, 300))
    assert showing.cursor().shape() is Qt.CursorShape.CrossCursor
    drag(showing, (193, 300), (180, 320))
    assert showing.viewport.transform.map(line.end).toTuple() == pytest.approx((180, 320))
    assert (first.to_roi(), second.to_roi()) == before
    drag(showing, (262, 360), (255, 350))
    assert second.to_roi() == before[1]
    assert (first.box.width(), first.box.height()) == pytest.approx((55, 50))


def test_region_without_area_is_deleted(showing: FilmView, drag: Drag) -> None:
    showing.state.set_tool(Tool.ELLIPSE)
    drag(showing, (200, 200), (260, 200))
    assert showing.state.ruler.regions == []


def test_strip_below_the_film_states_the_unit_of_the_values(showing: FilmView, drag: Drag) -> None:
    showing.state.set_tool(Tool.ELLIPSE)
    drag(showing, (270, 220), (340, 290))
    assert showing.captions._note().startswith("Values of regions: grey, 0 to 65535.")


def test_values_of_a_small_range_have_more_decimals(
    make_film: Callable[..., LoadedFilm], showing: FilmView, drag: Drag
) -> None:
    film = make_film(np.tile(np.linspace(0, 1, 400), (300, 1)))
    screen = replace(film.screen, values=replace(film.screen.values, white=4.0))
    showing.state.show_film(replace(film, screen=screen), "own", None)
    showing.state.set_tool(Tool.RECTANGLE)
    drag(showing, (270, 220), (340, 290))
    assert len(showing.accessibleDescription().split(",")[0].rpartition(".")[2]) == 3
