"""What is seen in a picture before any network sees it: what is refused, or taken for a copy."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.films import grey_film, radiograph_of
from msgspec.structs import replace
from PIL import Image

from inference.admission.picture import (
    CopySigns,
    check_picture,
    has_screen_frame,
)
from inference.arrays import FloatImage
from inference.messages import Code
from inference.radiograph import Radiograph
from inference.reading.reader import read_radiograph


def _marked(share: float) -> np.ndarray:
    """A grey picture with a share of it black, and as much white."""
    pixels = np.full((400, 400), 0.5)
    rows = round(400 * share)
    pixels[:rows], pixels[400 - rows :] = 0, 1
    return pixels


@pytest.mark.parametrize(
    "pixels",
    [
        grey_film(0.5) / 255,
        np.full((100, 100), 0.5) + np.linspace(0, 0.022, 100),
        np.where(np.arange(100) < 96, 0.5, 0.53) * np.ones((100, 1)),
        _marked(0.02),
    ],
)
def test_a_film_passes(pixels: np.ndarray) -> None:
    assert check_picture(radiograph_of(pixels)) is None


@pytest.mark.parametrize(
    ("pixels", "code"),
    [
        (np.zeros((100, 100)), "blank"),
        (np.full((100, 100), 0.5) + np.linspace(0, 0.01, 100), "blank"),
        (_marked(0.0075), "blank"),
        (grey_film(0.5, width=400, height=100) / 255, "aspect"),
        (grey_film(0.5, width=100, height=400) / 255, "aspect"),
    ],
)
def test_what_cannot_be_a_chest_film_is_refused(pixels: np.ndarray, code: str) -> None:
    refusal = check_picture(radiograph_of(pixels))
    assert refusal is not None
    assert refusal.code == code
    assert str(refusal).endswith(".")


def test_a_coloured_marker_is_no_reason_to_refuse_a_film_but_a_coloured_picture_is() -> None:
    marked = replace(radiograph_of(grey_film(0.5) / 255), coloured=0.05)
    assert check_picture(marked) is None
    refusal = check_picture(replace(marked, coloured=0.9, colour_spread=0.3))
    assert refusal is not None
    assert refusal.code == "picture_of_film"


RAMP = np.tile(np.linspace(0, 255, 128), (100, 1))


def saved_in_colour(folder: Path, colours: np.ndarray) -> Radiograph:
    Image.fromarray(np.clip(np.rint(colours), 0, 255).astype(np.uint8)).save(folder / "film.png")
    return read_radiograph(folder / "film.png")


@pytest.mark.parametrize(
    ("factors", "more"),
    [((1, 1, 1), (0, 0, 10)), ((1, 1, 1), (0, 0, 40)), ((1.351, 1.203, 0.937), (0, 0, 0)), ((0.8, 0.9, 1), (0, 0, 20))],
    ids=["faint blue", "blue", "sepia", "blue base"],
)
def test_a_tint_of_the_whole_film_gives_a_warning_and_is_not_refused(
    tmp_path: Path, factors: tuple[float, ...], more: tuple[float, ...]
) -> None:
    tinted = saved_in_colour(tmp_path, RAMP[..., np.newaxis] * np.array(factors) + np.array(more))
    assert [one.code for one in tinted.warnings] == [Code.IN_COLOUR]
    assert check_picture(tinted) is None


@pytest.mark.parametrize("palette", [cv2.COLORMAP_VIRIDIS, cv2.COLORMAP_HOT, cv2.COLORMAP_JET, cv2.COLORMAP_INFERNO])
def test_a_colour_map_of_a_film_is_refused(tmp_path: Path, palette: int) -> None:
    mapped = saved_in_colour(tmp_path, cv2.applyColorMap(RAMP.astype(np.uint8), palette)[..., ::-1])
    refusal = check_picture(mapped)
    assert refusal is not None
    assert refusal.code is Code.PICTURE_OF_FILM


def test_colours_and_bars_make_a_copy_likely() -> None:
    pixels = np.random.default_rng(1).uniform(0.2, 0.8, (200, 200))
    assert not CopySigns.of(radiograph_of(pixels)).is_copy_likely()
    assert CopySigns.of(replace(radiograph_of(pixels), coloured=0.01)).is_copy_likely()
    pixels[: len(pixels) // 12] = 0.2
    assert CopySigns.of(radiograph_of(pixels)).is_copy_likely()
    assert not CopySigns().is_copy_likely()


def structured(height: int = 600, width: int = 500) -> FloatImage:
    """A film with a fine structure everywhere."""
    return np.random.default_rng(1).uniform(0.2, 0.8, (height, width)).astype(np.float32)


@pytest.mark.parametrize("edge", [0, 1, 2, 3])
@pytest.mark.parametrize("grey", [0.1, 0.18, 0.5, 0.94])
def test_a_grey_bar_is_found_at_every_edge(edge: int, grey: float) -> None:
    picture = structured()
    picture[:40] = grey
    picture[10:30, 20:60] = 1.0  # a button
    assert has_screen_frame(np.rot90(picture, edge))


@pytest.mark.parametrize("border", [0.0, 0.02, 1.0])
def test_a_black_or_a_white_border_is_no_bar(border: float) -> None:
    picture = structured()
    picture[:60] = picture[:, :50] = border
    assert not has_screen_frame(picture)


def test_a_thin_line_is_no_bar() -> None:
    picture = structured()
    assert not has_screen_frame(picture)
    picture[:6] = 0.2
    assert not has_screen_frame(picture)


@pytest.mark.parametrize("size", [(32, 32), (33, 2000), (2000, 33)])
def test_bars_are_looked_for_in_pictures_of_any_size(size: tuple[int, int]) -> None:
    assert not has_screen_frame(structured(*size))
    assert has_screen_frame(np.full(size, 0.3, np.float32))
