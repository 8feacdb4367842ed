"""The exported picture of a film, with heat map, outline of the lungs and legend."""

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from helpers.films import grey_film, write_film
from helpers.window.background import in_background
from PIL import Image
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from gui.export.reports.film_picture import (
    PictureRequest,
    make_picture,
    png_of,
    read_picture,
    with_heatmap,
    with_legend,
)
from inference.errors import HilumError
from inference.localisation.lung_field import pack_lung_field

pytestmark = pytest.mark.usefixtures("qapp")

LINE = "Research use. Trained on children of 1 to 5 years; not a diagnosis."


def request(path: Path, **changes: object) -> PictureRequest:
    facts: dict[str, object] = {
        "path": path,
        "sha256": None,
        "displayed": None,
        "heatmap": None,
        "opacity": 0.7,
        "legend": None,
        "family": QApplication.font().family(),
    }
    return PictureRequest(**(facts | changes))  # type: ignore[arg-type]


def made(path: Path, **changes: object) -> QImage:
    return in_background(partial(make_picture, request(path, **changes)))


def evidence() -> np.ndarray:
    heatmap = np.zeros((4, 4), np.float32)
    heatmap[:, 0] = 1.0
    return heatmap


def test_a_picture_without_heat_map_has_the_films_pixels(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, 300, 200)
    (tmp_path / "out.png").write_bytes(png_of(made(path)))
    with Image.open(tmp_path / "out.png") as picture:
        assert np.array_equal(np.asarray(picture), grey_film(0.5, 300, 200))
        assert not picture.info.keys() - {"dpi"}  # no text, no name, no path


def test_the_heat_map_covers_only_regions_with_evidence(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, 300, 200)
    plain, covered = made(path), made(path, heatmap=evidence())
    assert covered.size() == plain.size()
    assert covered.pixelColor(10, 100) != plain.pixelColor(10, 100)
    assert covered.pixelColor(290, 100) == plain.pixelColor(290, 100)
    invisible = made(path, heatmap=evidence(), opacity=0.0)
    assert invisible.pixelColor(10, 100) == plain.pixelColor(10, 100)


@pytest.mark.parametrize("heatmap", [None, np.zeros((4, 4), np.float16)], ids=["alone", "with the heat map"])
@pytest.mark.parametrize(("width", "height"), [(300, 200), (3_000, 2_000)])
def test_lungs_are_outlined_in_the_picture(tmp_path: Path, width: int, height: int, heatmap: np.ndarray | None) -> None:
    field = np.zeros((2, 32, 32), np.float32)
    field[0, 8:24, 8:16] = 1.0
    path = write_film(tmp_path / "film.png", 0.5, width, height)
    plain, outlined = made(path), made(path, heatmap=heatmap, lung_field=pack_lung_field(field))
    assert outlined.size() == plain.size()
    at_edge, inside = outlined.pixelColor(width // 4, height // 2), outlined.pixelColor(3 * width // 8, height // 2)
    assert at_edge.blue() > at_edge.red() + 60
    assert inside == plain.pixelColor(3 * width // 8, height // 2)


@pytest.mark.parametrize(("width", "height"), [(40, 60), (300, 200), (2_000, 1_500)])
def test_the_legend_stands_below_the_film_and_hides_none_of_it(tmp_path: Path, width: int, height: int) -> None:
    path = write_film(tmp_path / "film.png", 0.5, width, height)
    covered, legend = made(path, heatmap=evidence()), made(path, heatmap=evidence(), legend=LINE)
    assert legend.width() == width
    assert legend.height() > height + 20
    assert legend.copy(0, 0, width, height) == covered
    strip = legend.copy(0, height, width, legend.height() - height)
    colours = {strip.pixelColor(x, y).name() for x in range(0, width, 3) for y in range(0, strip.height(), 3)}
    assert len(colours) > 10  # words, and a scale of colours


def test_the_displayed_film_is_exported_without_reading_its_file(tmp_path: Path) -> None:
    seen = QImage(50, 40, QImage.Format.Format_Grayscale8)
    seen.fill(QColor("white"))
    assert made(tmp_path / "gone.png", displayed=seen) == seen
    assert made(tmp_path / "gone.png", displayed=seen, heatmap=evidence()).pixelColor(49, 20) == QColor("white")


def test_a_film_that_has_changed_is_not_shown(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5)
    with pytest.raises(HilumError, match="has changed since it was assessed"):
        in_background(partial(read_picture, path, "0" * 64))


def test_the_scale_has_the_opacity_of_the_heat_map(tmp_path: Path) -> None:
    plain = made(write_film(tmp_path / "film.png", 0.5, 300, 200))
    redness = []
    for opacity in (0.2, 1.0):
        covered = with_heatmap(plain, evidence(), opacity)
        legend = with_legend(covered, LINE, QApplication.font().family(), (opacity, "inferno"))
        strip = [legend.pixelColor(x, y) for x in range(legend.width()) for y in range(200, legend.height())]
        redness.append(max(colour.red() - colour.blue() for colour in strip))  # words are grey
    assert 20 < redness[0] < redness[1]


def test_the_heat_map_has_the_colours_that_the_reader_chose(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, 300, 200)
    inferno, cividis = (made(path, heatmap=evidence(), palette=name, legend=LINE) for name in ("inferno", "cividis"))
    assert inferno.pixelColor(10, 100) != cividis.pixelColor(10, 100)
    assert inferno.copy(0, 200, 300, 90) != cividis.copy(0, 200, 300, 90)  # the legend follows
