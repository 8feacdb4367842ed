"""Films with a display shutter: what it covers is black, whatever the machine has left there."""

from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import CHEST, colour_object, dataset_of, encoded, film_object, palette_object
from pydicom import Dataset

from inference.display.screen_film import BRIGHTEST, screen_film
from inference.display.window_level import Preset, Window, file_display_table, linear_table, preset_window
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import IN_COLOUR, decode_dicom
from inference.reading.dicom.display.presentation import NO_WINDOW
from inference.reading.dicom.display.shutter import COVERS_LIGHT_PARTS, UNUSABLE_SHUTTER
from inference.reading.reader import read_radiograph

ROWS, COLUMNS = np.mgrid[1 : CHEST.shape[0] + 1, 1 : CHEST.shape[1] + 1]
RECTANGLE = {
    "ShutterShape": "RECTANGULAR",
    "ShutterUpperHorizontalEdge": 11,
    "ShutterLowerHorizontalEdge": 90,
    "ShutterLeftVerticalEdge": 21,
    "ShutterRightVerticalEdge": 100,
}
IN_RECTANGLE = (ROWS >= 11) & (ROWS <= 90) & (COLUMNS >= 21) & (COLUMNS <= 100)
CIRCLE = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [48, 56], "RadiusOfCircularShutter": 40}
IN_CIRCLE = (ROWS - 48) ** 2 + (COLUMNS - 56) ** 2 <= 40**2
POLYGON = {"ShutterShape": "POLYGONAL", "VerticesOfThePolygonalShutter": [11, 21, 11, 100, 90, 100, 90, 21]}
WINDOW = {"WindowCenter": 2048, "WindowWidth": 4096}


def read(elements: dict[str, object], *, whole_range: bool = False, beside: float = 1.0, **more: object) -> DecodedFilm:
    """A film whose machine has left pixels of one grey outside the shutter."""
    picture = np.where(IN_RECTANGLE & IN_CIRCLE if "ShutterShape" in elements else True, CHEST, beside)
    header = {**WINDOW, **elements, **more}
    return decode_dicom(encoded(film_object(picture=picture, **header)), whole_range=whole_range)  # type: ignore[arg-type]


@pytest.mark.parametrize("inverted", [False, True], ids=["MONOCHROME2", "MONOCHROME1"])
@pytest.mark.parametrize(
    ("shutter", "inside"),
    [
        (RECTANGLE, IN_RECTANGLE),
        (CIRCLE, IN_CIRCLE),
        (POLYGON, IN_RECTANGLE),
        (RECTANGLE | CIRCLE | {"ShutterShape": ["RECTANGULAR", "CIRCULAR"]}, IN_RECTANGLE & IN_CIRCLE),
        (RECTANGLE | {"ShutterShape": "rectangular "}, IN_RECTANGLE),
    ],
    ids=["rectangle", "circle", "polygon", "both", "lower case"],
)
def test_what_a_shutter_covers_is_black_with_a_warning(
    shutter: dict[str, object], inside: np.ndarray, inverted: bool
) -> None:
    film = read(shutter, inverted=inverted)
    assert film.warnings == (COVERS_LIGHT_PARTS,)
    assert not film.pixels[~inside].any()
    seen = IN_RECTANGLE & IN_CIRCLE
    assert np.abs(film.pixels - CHEST)[seen].max() < 0.001


def test_a_shutter_over_black_needs_no_warning() -> None:
    assert read(RECTANGLE, beside=0.0).warnings == ()


def test_what_a_shutter_covers_does_not_count_for_the_grey_range() -> None:
    film = read(RECTANGLE | CIRCLE | {"ShutterShape": ["RECTANGULAR", "CIRCULAR"]}, WindowCenter="", beside=1.0)
    seen = IN_RECTANGLE & IN_CIRCLE
    low, high = np.percentile(CHEST[seen], [0.5, 99.5])
    assert film.warnings == (NO_WINDOW, COVERS_LIGHT_PARTS)
    assert np.abs(film.pixels - np.clip((CHEST - low) / (high - low), 0, 1))[seen].max() < 0.02


def test_covered_pixels_are_no_values_for_window_levels() -> None:
    film = read(RECTANGLE, whole_range=True)
    assert film.warnings == (COVERS_LIGHT_PARTS,)
    assert film.values is not None
    assert film.values.padded
    assert not film.pixels[~IN_RECTANGLE].any()
    assert film.pixels[IN_RECTANGLE].min() > 0


@pytest.mark.parametrize("inverted", [False, True], ids=["MONOCHROME2", "MONOCHROME1"])
@pytest.mark.parametrize("hidden", [RECTANGLE, {"PixelPaddingValue": 0}], ids=["shutter", "padding"])
@pytest.mark.parametrize(
    "window",
    [{"WindowCenter": 1000, "WindowWidth": 4096}, WINDOW | {"VOILUTFunction": "SIGMOID"}],
    ids=["low window", "sigmoid"],
)
def test_a_viewer_shows_what_is_hidden_as_black_as_the_model_sees_it(
    tmp_path: Path, window: dict[str, object], hidden: dict[str, object], inverted: bool
) -> None:
    picture = np.where(IN_RECTANGLE, 0.01 + 0.98 * CHEST, 1.0 if inverted else 0.0)
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(picture=picture, inverted=inverted, **window, **hidden)))  # type: ignore[arg-type]
    film = screen_film(read_radiograph(path, whole_range=True))
    shown = file_display_table(film, inverted=False)[film.levels[0]]
    assert not shown[~IN_RECTANGLE].any()
    assert np.abs(shown / 255 - read_radiograph(path).pixels).max() < 0.004
    exchanged = file_display_table(film, inverted=True)[film.levels[0]]
    assert not exchanged[~IN_RECTANGLE].any()
    assert (exchanged == 255 - shown)[IN_RECTANGLE].all()


IN_COLOUR_BEHIND_SHUTTER = colour_object(np.stack([np.rint(CHEST * 255).astype(np.uint8)] * 3, axis=-1), "RGB")
IN_COLOUR_BEHIND_SHUTTER.update(dataset_of(RECTANGLE))


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize(
    "window", [Window(-30_000, 60_000), Window(20_000, 21_000), Window(-2 * BRIGHTEST, -BRIGHTEST)]
)
@pytest.mark.parametrize(
    "made",
    [
        film_object(picture=CHEST, **WINDOW, **RECTANGLE),  # type: ignore[arg-type]
        film_object(picture=CHEST, inverted=True, **WINDOW, **RECTANGLE),  # type: ignore[arg-type]
        film_object(picture=np.where(IN_RECTANGLE, 0.01 + 0.98 * CHEST, 0.0), PixelPaddingValue=0, **WINDOW),
        IN_COLOUR_BEHIND_SHUTTER,
    ],
    ids=["shutter", "MONOCHROME1", "padding", "RGB"],
)
def test_what_is_hidden_stays_black_through_any_window(
    tmp_path: Path, made: Dataset, window: Window, inverted: bool
) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(made))
    film = screen_film(read_radiograph(path, whole_range=True))
    table = linear_table(film, window, inverted=inverted)
    assert not table[film.levels[0]][~IN_RECTANGLE].any()
    plain = np.clip((film.levels[0].astype(float) - window.low) / window.width, 0, 1)[IN_RECTANGLE]
    seen = table[film.levels[0]][IN_RECTANGLE] / 255
    assert np.abs(seen - (1 - plain if inverted else plain)).max() < 0.003


@pytest.mark.parametrize("preset", [Preset.PERCENTILES, Preset.FULL, Preset.LUNG, Preset.BONE])
def test_what_a_shutter_covers_does_not_count_for_a_preset(tmp_path: Path, preset: Preset) -> None:
    covered, cut = tmp_path / "covered.dcm", tmp_path / "cut.dcm"
    covered.write_bytes(encoded(film_object(picture=CHEST, **WINDOW, **RECTANGLE)))  # type: ignore[arg-type]
    cut.write_bytes(encoded(film_object(picture=CHEST[10:90, 20:100], **WINDOW)))
    behind_shutter, alone = (
        preset_window(screen_film(read_radiograph(path, whole_range=True)), preset) for path in (covered, cut)
    )
    assert behind_shutter.low == pytest.approx(alone.low, abs=2)
    assert behind_shutter.high == pytest.approx(alone.high, abs=2)


def test_a_shutter_that_covers_nothing_changes_nothing() -> None:
    rows, columns = CHEST.shape
    edges = {"ShutterUpperHorizontalEdge": 1, "ShutterLowerHorizontalEdge": rows}
    edges |= {"ShutterLeftVerticalEdge": 1, "ShutterRightVerticalEdge": columns}
    plain, shuttered = (
        decode_dicom(encoded(film_object(picture=CHEST, **WINDOW, **shutter)), whole_range=True)  # type: ignore[arg-type]
        for shutter in ({}, {"ShutterShape": "RECTANGULAR", **edges})
    )
    assert (shuttered.pixels == plain.pixels).all()
    assert (shuttered.values, shuttered.curve, shuttered.warnings) == (plain.values, plain.curve, ())


EIGHT = np.rint(CHEST * 255).astype(np.uint8)


@pytest.mark.parametrize(
    "made",
    [
        colour_object(np.stack([EIGHT] * 3, axis=-1), "RGB"),
        palette_object(EIGHT, np.linspace(0, 65535, 256)),
    ],
    ids=["RGB", "palette"],
)
def test_a_film_in_colour_is_behind_its_shutter_too(made: Dataset) -> None:
    made.update(dataset_of(RECTANGLE))
    film = decode_dicom(encoded(made))
    assert film.warnings == (IN_COLOUR, COVERS_LIGHT_PARTS)
    assert not film.pixels[~IN_RECTANGLE].any()
    assert np.abs(film.pixels - CHEST)[IN_RECTANGLE].max() < 0.01


@pytest.mark.parametrize(
    "shutter",
    [
        {"ShutterShape": "RECTANGULAR"},
        CIRCLE | {"RadiusOfCircularShutter": "1e200"},
        CIRCLE | {"RadiusOfCircularShutter": 0},
        CIRCLE | {"RadiusOfCircularShutter": -40},
        RECTANGLE | {"ShutterLowerHorizontalEdge": 1},
        RECTANGLE | {"ShutterLeftVerticalEdge": None},
        CIRCLE | {"CenterOfCircularShutter": [48]},
        POLYGON | {"VerticesOfThePolygonalShutter": [1, 1, 50]},
        POLYGON | {"VerticesOfThePolygonalShutter": [1, 1, 50, 50]},
        POLYGON | {"VerticesOfThePolygonalShutter": [-9, -9, -9, -5, -5, -9]},
    ],
)
def test_a_shutter_that_cannot_be_used_is_left_out_with_a_warning(shutter: dict[str, object]) -> None:
    film = decode_dicom(encoded(film_object(picture=CHEST, **WINDOW, **shutter)))  # type: ignore[arg-type]
    assert film.warnings == (UNUSABLE_SHUTTER,)
    assert np.abs(film.pixels - CHEST).max() < 0.001


@pytest.mark.parametrize("shape", ["", "BITMAP", None])
def test_an_unknown_shutter_shape_is_no_shutter(shape: str | None) -> None:
    plain = decode_dicom(encoded(film_object(picture=CHEST, **WINDOW, ShutterShape=shape)))
    assert plain.warnings == ()
    assert np.abs(plain.pixels - CHEST).max() < 0.001
