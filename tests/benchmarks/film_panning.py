"""The film on the screen: pictures a second while a large film is dragged, and while its window level is changed."""

import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from report import Row, at_least, at_most

from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import FilmMaps, read_film
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle

SIDE = 3000
WIDTH, HEIGHT = 1000, 800
FRAMES = 240
TARGET = 60
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
ZOOMS: dict[str, Callable[[FilmView], None]] = {
    "fit": lambda view: view.viewport.fit(),
    "1:1": lambda view: view.viewport.actual_size(),
    "3:1": lambda view: view.viewport.zoom_to(3.0),
}
LOOKS = {
    "": HeatmapStyle(visible=False),
    " with the heat map": HeatmapStyle(),
    " with contours": HeatmapStyle(contours=True),
}


def measure(work: Path) -> list[Row]:
    """Drag by real mouse events, and paint after each of them, without a GPU."""
    application = QApplication.instance() or QApplication([])
    view = _view(work)
    rows, slowest = [], 0.0
    for zoom, go in ZOOMS.items():
        for name, look in LOOKS.items():
            view.state.set_heatmap_style(look)
            go(view)
            begun = time.process_time()
            rows.append(_row(f"dragging a film of 3000x3000 at {zoom}{name}", _frames(view, LEFT)))
            slowest = max(slowest, (time.process_time() - begun) / FRAMES)
    view.state.set_heatmap_style(LOOKS[" with the heat map"])
    rows += [_row(f"its window level at {zoom} with the heat map", _window(view, go)) for zoom, go in ZOOMS.items()]
    rows.append(at_most("processor time of a picture, of the slowest kind", 1000 * slowest, 1000 / TARGET, "ms"))
    view.close()
    application.processEvents()
    return rows


class _CountingView(FilmView):
    """Counts how often it was painted, so that no picture is timed that was never painted."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted += 1


def _view(work: Path) -> "_CountingView":
    """A view of a 16-bit film of noise over a gradient."""
    shade = np.hypot(*np.meshgrid(np.linspace(-1, 1, SIDE), np.linspace(-1, 1, SIDE)))
    noise = np.random.default_rng(1).normal(0, 1500, (SIDE, SIDE))
    film = work / "large.png"
    Image.fromarray(np.clip(60_000 - 30_000 * shade + noise, 0, 65_535).astype(np.uint16)).save(film, compress_level=1)
    coarse = np.random.default_rng(2).random((4, 4)).astype(np.float32)
    heatmap = np.asarray(Image.fromarray(coarse).resize((12, 12), Image.Resampling.BICUBIC)).clip(0, 1)
    view = _CountingView()
    view.resize(WIDTH, HEIGHT)
    view.show()
    QTest.qWaitForWindowExposed(view)
    loaded = read_film(film, FilmMaps(heatmap))
    view.state.show_film(loaded, "own", loaded.evidence)
    return view


def _window(view: _CountingView, go: Callable[[FilmView], None]) -> list[float]:
    go(view)
    return _frames(view, RIGHT)


def _frames(view: _CountingView, button: Qt.MouseButton) -> list[float]:
    """Seconds for each picture while the mouse is dragged in a circle."""
    _send(view, QEvent.Type.MouseButtonPress, _on_circle(0), button)
    times: list[float] = []
    before = view.painted
    for step in range(FRAMES):
        begun = time.perf_counter()
        _send(view, QEvent.Type.MouseMove, _on_circle(step), button)
        view.repaint()
        times.append(time.perf_counter() - begun)
    if view.painted < before + FRAMES:
        raise RuntimeError("not every picture was painted")
    _send(view, QEvent.Type.MouseButtonRelease, _on_circle(FRAMES), button)
    return times


def _on_circle(step: int) -> QPointF:
    angle = 2 * np.pi * step / 60
    return QPointF(round(WIDTH / 2 + 200 * np.sin(angle)), round(HEIGHT / 2 + 200 * np.cos(angle)))


def _send(view: FilmView, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton) -> None:
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    changed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else button
    event = QMouseEvent(kind, at, view.mapToGlobal(at), changed, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def _row(label: str, times: list[float]) -> Row:
    """The rate at which all but one in twenty pictures could follow each other."""
    slow = statistics.quantiles(times, n=20)[-1]
    return at_least(f"{label} (19 of 20 pictures)", 1 / slow, TARGET, "pictures/s")
