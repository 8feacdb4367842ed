"""Films with a display shutter: what it covers is black, whatever the machine has left there."""

import numpy as np
import pytest
from making_dicom import CHEST, encoded, film_object

from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.display.presentation import NO_WINDOW
from inference.reading.dicom.display.shutter import COVERS, UNSOUND

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
    assert film.warnings == (COVERS,)
    assert not film.pixels[~inside].any()
    seen = IN_RECTANGLE & IN_CIRCLE
    assert np.abs(film.pixels - CHEST)[seen].max() < 0.001


def test_a_shutter_over_black_needs_no_warning() -> None:
    assert read(RECTANGLE, beside=0.0).warnings == ()


def test_what_a_shutter_covers_does_not_count_for_the_grey_range() -> None:
    film = read(RECTANGLE | CIRCLE | {"ShutterShape": ["RECTANGULAR", "CIRCULAR"]}, WindowCenter="", beside=1.0)
    seen = IN_RECTANGLE & IN_CIRCLE
    low, high = np.percentile(CHEST[seen], [0.5, 99.5])
    assert film.warnings == (NO_WINDOW, COVERS)
    assert np.abs(film.pixels - np.clip((CHEST - low) / (high - low), 0, 1))[seen].max() < 0.02


def test_covered_pixels_are_no_values_for_window_levels() -> None:
    film = read(RECTANGLE, whole_range=True)
    assert film.warnings == (COVERS,)
    assert film.values is not None
    assert film.values.padded
    assert not film.pixels[~IN_RECTANGLE].any()
    assert film.pixels[IN_RECTANGLE].min() > 0


@pytest.mark.parametrize(
    "shutter",
    [
        {"ShutterShape": "RECTANGULAR"},
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
    assert film.warnings == (UNSOUND,)
    assert np.abs(film.pixels - CHEST).max() < 0.001


@pytest.mark.parametrize("shape", ["", "BITMAP", None])
def test_a_film_without_a_shape_that_is_known_has_no_shutter(shape: str | None) -> None:
    plain = decode_dicom(encoded(film_object(picture=CHEST, **WINDOW, ShutterShape=shape)))
    assert plain.warnings == ()
    assert np.abs(plain.pixels - CHEST).max() < 0.001
