"""The strip below a film: captions and legend, neither of which ever covers the film."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from gui.common.style.colours import FILM_BACKGROUND
from gui.viewer.canvas.caption_strip import display_captions, fitted_captions, fitted_title
from gui.viewer.canvas.film_view import FilmView
from gui.viewer.canvas.loaded_film import LoadedFilm
from gui.viewer.canvas.pictures.greyscale import Greyscale
from gui.viewer.canvas.pictures.heatmap_style import HeatmapStyle

Grab = Callable[[QWidget], QImage]


def shades(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_window_and_level_are_in_the_films_own_bit_depth(showing: FilmView) -> None:
    assert display_captions(showing.state) == ["100 %", "W 65535  L 32768", "as in the file"]
    showing.state.change_greyscale(lambda greyscale: greyscale.with_window_level(10_000, 4_000).inverse())
    showing.viewport.flip()
    showing.viewport.rotate(1)
    expected = ["100 %", "W 4000  L 10000", "by hand", "Inverted", "Flipped", "Turned by 90°"]
    assert display_captions(showing.state) == expected


@pytest.mark.parametrize("width", [900, 600, 300, 120])
@pytest.mark.parametrize("contours", [False, True])
def test_nothing_covers_the_film_at_any_zoom(
    view: FilmView, ramp: LoadedFilm, grab: Grab, width: int, contours: bool
) -> None:
    view.resize(width, 400)
    view.state.show_film(ramp, "own", ramp.evidence)
    view.state.set_heatmap_style(HeatmapStyle(contours=contours))
    strip, legend = view.captions, view.legend
    assert legend.isVisible()
    assert strip.rect().contains(legend.geometry())
    for _ in range(8):
        view.viewport.zoom_in()
    film = QRect(QPoint(0, 0), view.viewport.device_size.toSize())
    assert not film.intersects(strip.geometry())
    foot = grab(view).copy(strip.geometry())
    assert foot.pixelColor(1, 1).name() == FILM_BACKGROUND


@pytest.mark.parametrize("contours", [False, True])
def test_legend_has_figures_for_colours_and_for_contours(
    view: FilmView, ramp: LoadedFilm, grab: Grab, contours: bool
) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.state.set_heatmap_style(HeatmapStyle(contours=contours))
    assert view.legend.figures == ((0.25, 0.5, 0.75) if contours else (0.0, 0.25, 0.5, 0.75, 1.0))
    assert len(shades(grab(view.legend))) > 10
    for figure in ("0.25", "0.50", "0.75") if contours else ("0", "1"):
        assert figure in view.legend.accessibleName()


@pytest.mark.usefixtures("german_numbers")
def test_legend_has_the_decimal_sign_of_the_language(view: FilmView, ramp: LoadedFilm) -> None:
    view.state.show_film(ramp, "own", ramp.evidence)
    view.state.set_heatmap_style(HeatmapStyle(contours=True))
    assert all(figure in view.legend.accessibleName() for figure in ("0,25", "0,50", "0,75"))
    assert "." not in view.legend.accessibleName()


def test_height_of_the_strip_does_not_depend_on_the_film(view: FilmView, ramp: LoadedFilm) -> None:
    empty = view.captions.geometry()
    view.state.show_film(ramp, "own", ramp.evidence)
    view.state.set_greyscale(Greyscale.of_preset(ramp.screen, "lung", inverted=True))
    view.state.set_title("a film with a long name " * 5)
    assert view.captions.geometry() == empty


@pytest.mark.parametrize(
    ("title", "room", "shown"),
    [
        ("12 days before", 0, "12 days before"),
        ("a film with a name that is very long indeed.png", 900, "a film with a name that is very long indeed.png"),
        ("a film with a name that is very long indeed.png", 80, "…"),
        ("a film with a name that is very long indeed.png", 0, ""),
    ],
)
def test_long_title_is_elided_and_a_short_one_is_not(view: FilmView, title: str, room: int, shown: str) -> None:
    captions, metrics = "100 %  ·  W 4095  L 2048  ·  as in the file", view.fontMetrics()
    fitted = fitted_title(title, captions, metrics.horizontalAdvance(captions) + 18 + room, metrics)
    assert shown in fitted
    assert bool(fitted) is bool(shown)


@pytest.mark.parametrize("contours", [False, True])
@pytest.mark.parametrize("width", [190, 260, 400])
def test_legend_fits_into_a_narrow_view(view: FilmView, ramp: LoadedFilm, width: int, contours: bool) -> None:
    view.resize(width, 300)
    view.state.show_film(ramp, "own", ramp.evidence)
    view.state.set_heatmap_style(HeatmapStyle(contours=contours))
    legend, captions = view.legend, view.captions
    assert legend._width_of("", legend._segment_width) <= legend.width()
    assert captions.rect().contains(legend.geometry())


def test_legend_has_its_title_unless_the_film_has_one(view: FilmView, ramp: LoadedFilm) -> None:
    view.resize(769, 500)
    view.state.show_film(ramp, "own", ramp.evidence)
    assert view.legend._has_title
    captions = view.fontMetrics().horizontalAdvance("  ·  ".join(display_captions(view.state)))
    assert captions <= view.legend.x() - 2 * 10
    view.state.set_title("a-film-beside-another.png")
    assert not view.legend._has_title


def test_captions_are_omitted_as_a_whole_and_differences_from_the_file_last(view: FilmView) -> None:
    captions, metrics = ["83 %", "W 255  L 128", "as in the file", "Flipped"], view.fontMetrics()
    for left in (captions, [*captions[:2], "Flipped"], ["83 %", "Flipped"], ["Flipped"]):
        text = "  ·  ".join(left)
        assert fitted_captions(captions, metrics.horizontalAdvance(text), metrics) == text
    assert fitted_captions(captions, 0, metrics) == "Flipped"
