"""Regions of interest: mean and deviation of a film's own values, whatever its depth, polarity, rescale or padding."""

import math
from pathlib import Path

import numpy as np
import pytest
from helpers.dicom import BAND, colour_object, encoded, film_object, lookup_table
from helpers.rasters import BLACK_IS_ZERO, png_file, tiff_file
from PIL import Image
from pydicom.sequence import Sequence

from inference.display.region import Outline, RegionOfInterest, region_values
from inference.display.screen_film import ScreenFilm, screen_film
from inference.radiograph import ValueKind
from inference.reading.reader import read_radiograph

STORED = np.rint(BAND * 4095)


def region(
    left: float, top: float, right: float, bottom: float, outline: Outline = Outline.RECTANGLE
) -> RegionOfInterest:
    return RegionOfInterest(outline=outline, left=left, top=top, right=right, bottom=bottom)


PART = region(10, 5, 40, 45)


def inside(values: np.ndarray) -> np.ndarray:
    return values[5:45, 10:40]


def film_of(tmp_path: Path, **facts: object) -> ScreenFilm:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**facts)))  # type: ignore[arg-type]
    return screen_film(read_radiograph(path, whole_range=True))


TABLE = np.linspace(0, 200, 4096) ** 2


@pytest.mark.parametrize(
    ("facts", "expected", "kind"),
    [
        ({}, STORED, ValueKind.STORED),
        ({"inverted": True}, 4095 - STORED, ValueKind.STORED),
        ({"signed": True}, STORED - 2048, ValueKind.STORED),
        ({"bits": 16}, np.rint(BAND * 65_535), ValueKind.STORED),
        ({"WindowCenter": 2048, "WindowWidth": 100}, STORED, ValueKind.STORED),
        ({"RescaleSlope": 2, "RescaleIntercept": -1024}, STORED * 2 - 1024, ValueKind.MODALITY),
        ({"RescaleSlope": "0.001", "RescaleIntercept": 0}, STORED * 0.001, ValueKind.MODALITY),
        ({"RescaleSlope": -1, "RescaleIntercept": 4095, "inverted": True}, STORED, ValueKind.MODALITY),
        ({"RescaleSlope": 0, "RescaleIntercept": 7}, STORED, ValueKind.STORED),
        (
            {"ModalityLUTSequence": Sequence([lookup_table(TABLE, bits=16)])},
            TABLE.astype(np.uint16)[STORED.astype(int)],
            ValueKind.MODALITY,
        ),
    ],
    ids=["plain", "inverted", "signed", "16 bits", "window", "rescaled", "finely", "negative", "bad", "table"],
)
def test_values_are_those_of_the_modality(
    tmp_path: Path, facts: dict[str, object], expected: np.ndarray, kind: ValueKind
) -> None:
    film = film_of(tmp_path, **facts)
    values = region_values(film, PART)
    assert values is not None
    assert film.values is not None
    assert film.values.kind is kind
    assert values.mean == pytest.approx(inside(expected).mean(), rel=1e-9, abs=1e-9)
    assert values.deviation == pytest.approx(inside(expected).std(), rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("inverted", [False, True])
def test_padding_is_no_value(tmp_path: Path, inverted: bool) -> None:
    film = film_of(tmp_path, PixelPaddingValue=0, PixelPaddingRangeLimit=300, inverted=inverted)
    stored = inside(4095 - STORED if inverted else STORED)
    values = region_values(film, PART)
    assert values is not None
    assert values.mean == pytest.approx(stored[stored > 300].mean())
    padding = np.argwhere((4095 - STORED if inverted else STORED) == 0)[0]
    corner = region(float(padding[1]), float(padding[0]), padding[1] + 1.0, padding[0] + 1.0)
    assert region_values(film, corner) is None


def test_an_ellipse_holds_the_pixels_whose_middle_lies_in_it(tmp_path: Path) -> None:
    y, x = np.mgrid[0.5:48, 0.5:64]
    mask = ((x - 30) / 20) ** 2 + ((y - 20) / 15) ** 2 <= 1
    ellipse = region(10, 5, 50, 35, Outline.ELLIPSE)
    values = region_values(film_of(tmp_path), ellipse)
    assert values is not None
    assert values.mean == pytest.approx(STORED[mask].mean())
    assert values.deviation == pytest.approx(STORED[mask].std())
    assert ellipse.area == pytest.approx(math.pi * 20 * 15)


@pytest.mark.parametrize("corners", [(10.6, 5.0, 11.4, 9.0), (80.0, 5.0, 90.0, 9.0)])
def test_a_region_without_pixels_has_no_values(tmp_path: Path, corners: tuple[float, float, float, float]) -> None:
    assert region_values(film_of(tmp_path), region(*corners)) is None


@pytest.mark.parametrize(("dtype", "levels"), [(np.uint8, 255), (np.uint16, 65_535), (np.uint16, 4095)])
def test_a_picture_has_grey_values_of_its_depth(tmp_path: Path, dtype: type, levels: int) -> None:
    greys = np.rint(BAND * levels).astype(dtype)
    Image.fromarray(greys).save(tmp_path / "film.png")
    film = screen_film(read_radiograph(tmp_path / "film.png", whole_range=True))
    values = region_values(film, PART)
    assert values is not None
    assert film.values is not None
    assert (film.values.kind, film.values.white) == (ValueKind.GREY, levels)
    assert values.mean == pytest.approx(inside(greys).mean())
    assert values.deviation == pytest.approx(inside(greys).std())


def test_a_colour_object_has_grey_values(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(colour_object(np.full((48, 64, 3), 90, np.uint8), "RGB")))
    film = screen_film(read_radiograph(path, whole_range=True))
    values = region_values(film, PART)
    assert values is not None
    assert film.values is not None
    assert (film.values.kind, values.mean, values.deviation) == (ValueKind.GREY, pytest.approx(90), pytest.approx(0))


@pytest.mark.parametrize("dtype", [np.float32, np.int16])
def test_a_picture_without_a_stated_range_has_no_values(tmp_path: Path, dtype: type) -> None:
    (tmp_path / "film.tif").write_bytes(tiff_file((BAND * 4000 - 1000).astype(dtype), photometric=BLACK_IS_ZERO))
    film = screen_film(read_radiograph(tmp_path / "film.tif", whole_range=True))
    assert film.values is None
    assert region_values(film, PART) is None


def test_a_picture_whose_tone_curve_was_followed_has_no_values(tmp_path: Path) -> None:
    """Its pixels are no longer what the file holds."""
    linear = (b"gAMA", (100_000).to_bytes(4, "big"))
    (tmp_path / "film.png").write_bytes(png_file(np.rint(BAND * 255).astype(np.uint8), [linear]))
    assert screen_film(read_radiograph(tmp_path / "film.png", whole_range=True)).values is None
