"""The layers over the film: heat map, contours and the outline of the lungs."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import LoadedFilm
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle
from inference.localisation.lung_field import pack_lung_field

Grab = Callable[[QWidget], QImage]
Drag = Callable[..., None]


def grey(image: QImage, x: int, y: int = 390) -> int:
    """The grey of a pixel of the film."""
    colour = image.pixelColor(x, y)
    assert colour.red() == colour.green() == colour.blue()
    return colour.red()


def test_heat_map_has_the_chosen_opacity(view: FilmView, ramp: LoadedFilm, grab: Grab) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.viewport.actual_size()
    reds = []
    for opacity in (0, 40, 90):
        view.state.set_heatmap_style(HeatmapStyle(opacity=opacity))
        reds.append(grab(view).pixelColor(180, 160).red())
    assert reds == sorted(reds)
    assert reds[2] > reds[0] + 100
    assert view.legend.isVisible()
    far = grab(view).pixelColor(400, 300)
    assert far.red() == far.blue()  # no evidence there


def test_palettes_differ_and_contours_leave_the_film_between_them_unchanged(
    view: FilmView, ramp: LoadedFilm, grab: Grab
) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.viewport.actual_size()
    inferno = grab(view).pixelColor(180, 160)
    view.state.set_heatmap_style(HeatmapStyle(palette="cividis"))
    assert grab(view).pixelColor(180, 160) != inferno
    legend = grab(view.legend)
    view.state.set_heatmap_style(HeatmapStyle(contours=True, opacity=100))
    image = grab(view)
    assert grey(image, 180, 160) == round(80 / 399 * 255)  # amid the evidence: the film itself
    row = [image.pixelColor(x, 160) for x in range(100, 300)]
    assert any(colour.red() > colour.blue() + 60 for colour in row)  # and a line around it
    assert grab(view.legend) != legend
    assert "dotted" in view.legend.accessibleName()


def test_dragged_contours_equal_repainted_ones(view: FilmView, ramp: LoadedFilm, drag: Drag, grab: Grab) -> None:
    look = HeatmapStyle(contours=True, opacity=100)
    view.state.show_film(ramp, "own", ramp.evidence)
    view.viewport.actual_size()
    for end in ((20, 250), (580, 250), (300, 20), (300, 480), (20, 20)):
        view.state.set_heatmap_style(look)
        grab(view)
        drag(view, (300, 250), end)
        dragged = grab(view)
        view.state.set_heatmap_style(HeatmapStyle(visible=False))
        assert grab(view) != dragged
        view.state.set_heatmap_style(HeatmapStyle(contours=True, opacity=50))
        grab(view)
        view.state.set_heatmap_style(look)
        assert grab(view) == dragged


def test_switching_off_the_heat_map_hides_its_legend(view: FilmView, ramp: LoadedFilm, grab: Grab) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.viewport.actual_size()
    view.state.set_heatmap_style(HeatmapStyle(visible=False))
    assert not view.legend.isVisible()
    assert grey(grab(view), 180, 160) == round(80 / 399 * 255)


def test_map_of_opacities_is_shown_unless_that_of_the_evidence_is_chosen(
    view: FilmView, make_film: Callable[..., LoadedFilm], grab: Grab
) -> None:
    left, right = np.zeros((12, 12), np.float32), np.zeros((12, 12), np.float32)
    left[:, :4] = right[:, 8:] = 1.0
    film = make_film(np.full((300, 400), 0.2), left, localisation=right)
    view.state.show_film(film, "own", film.evidence)
    view.viewport.actual_size()

    def coloured() -> list[bool]:
        image = grab(view)
        return [image.pixelColor(x, 200).red() > image.pixelColor(x, 200).blue() + 40 for x in (140, 460)]

    assert coloured() == [False, True]
    legend = grab(view.legend)
    assert "lung opacity" in view.legend.accessibleName()
    view.state.set_heatmap_style(HeatmapStyle(of_evidence=True))
    assert coloured() == [True, False]
    assert grab(view.legend) != legend
    assert "evidence" in view.legend.accessibleName()


def test_outline_of_the_lungs_rotates_with_the_film(
    view: FilmView, make_film: Callable[..., LoadedFilm], grab: Grab
) -> None:
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 4:12] = field[1, 8:24, 20:28] = 1.0
    film = make_film(np.full((300, 400), 0.5), lung_field=pack_lung_field(field))
    view.state.show_film(film, "own", None)
    view.viewport.actual_size()

    def crossings(y: int) -> list[int]:
        """Where the outline crosses a row of the view."""
        image = grab(view)
        cyan = [x for x in range(100, 500) if image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 60]
        return [x for before, x in pairwise([0, *cyan]) if x > before + 3]

    assert crossings(250) == []
    view.state.set_heatmap_style(HeatmapStyle(visible=False, lungs=True))
    assert crossings(250) == pytest.approx([150, 250, 350, 450], abs=3)
    view.viewport.rotate(1)
    assert crossings(150) == pytest.approx([225, 375], abs=3)
    assert crossings(250) == []
