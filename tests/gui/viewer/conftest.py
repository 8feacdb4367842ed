"""Fixtures of the film view: films of known pixels, a view, and mouse input."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import FilmMaps, LoadedFilm, read_film

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Drag = Callable[..., None]


@pytest.fixture
def make_film(tmp_path: Path) -> Callable[..., LoadedFilm]:
    """Writes grey pixels, float [H, W] in 0 to 1, as a 16-bit PNG and loads them, with a heat map if one is given."""

    def make(pixels: np.ndarray, heatmap: np.ndarray | None = None, name: str = "film.png", **more: Any) -> LoadedFilm:
        path = tmp_path / name
        Image.fromarray(np.rint(pixels * 65_535).astype(np.uint16)).save(path)
        with ThreadPoolExecutor(1) as thread:  # in a thread, as in the window; its reading process ends with it
            return thread.submit(read_film, path, FilmMaps(heatmap, **more)).result()

    return make


@pytest.fixture
def ramp(make_film: Callable[..., LoadedFilm]) -> LoadedFilm:
    """300 rows of 400: black on the left, white on the right, strong evidence in the upper left quarter."""
    heatmap = np.zeros((12, 12), np.float32)
    heatmap[1:5, 1:5] = 1.0
    return make_film(np.tile(np.linspace(0, 1, 400), (300, 1)), heatmap)


@pytest.fixture
def view(qtbot: QtBot, theme: object) -> FilmView:  # noqa: ARG001
    """A view of 600 by 500, shown, without a film."""
    made = FilmView()
    qtbot.addWidget(made)
    made.resize(600, 500 + made.captions.place(600, 500))  # so that the film has 600 by 500
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def showing(view: FilmView, ramp: LoadedFilm) -> FilmView:
    """The view with the ramp at one to one, without a heat map: black at 100, white at 500."""
    view.state.show_film(ramp, "own", None)
    view.viewport.actual_size()
    return view


@pytest.fixture
def drag() -> Drag:
    """Presses a button at one point, moves to another, and releases it."""

    def make(widget: QWidget, start: tuple[int, int], end: tuple[int, int], button: Qt.MouseButton = LEFT) -> None:
        send_mouse(widget, QEvent.Type.MouseButtonPress, start, button)
        middle = ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2)
        for place in (middle, end):
            send_mouse(widget, QEvent.Type.MouseMove, place, button)
        send_mouse(widget, QEvent.Type.MouseButtonRelease, end, button)

    return make


@pytest.fixture
def turn_wheel() -> Callable[..., None]:
    """Turns the wheel over a point, by eighths of a degree."""

    def turn(widget: QWidget, at: tuple[int, int], delta: int) -> None:
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        place = QPointF(*at)
        event = QWheelEvent(place, widget.mapToGlobal(place), QPoint(), QPoint(0, delta), *none, False)
        QApplication.sendEvent(widget, event)

    return turn


@pytest.fixture
def move_to() -> Callable[[QWidget, tuple[int, int]], None]:
    """Moves the pointer over a widget without a pressed button."""

    def move(widget: QWidget, at: tuple[int, int]) -> None:
        send_mouse(widget, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)

    return move


@pytest.fixture
def grab() -> Callable[[QWidget], QImage]:
    """Returns the image of a widget."""
    return lambda widget: widget.grab().toImage()


def send_mouse(widget: QWidget, kind: QEvent.Type, at: tuple[int, int], button: Qt.MouseButton) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    changed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
    place = QPointF(*at)
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), changed, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)
