"""A film read over its whole range: a viewer may widen the window, and the film's own still shows the same picture."""

from pathlib import Path

import numpy as np
import pytest
from making_dicom import BAND, encoded, film_object, lookup_table
from pydicom.sequence import Sequence

from inference.display.screen_film import BRIGHTEST, screen_film
from inference.reading import read_radiograph

NARROW = {"WindowCenter": 2048, "WindowWidth": 1000}
OBJECTS: dict[str, dict[str, object]] = {
    "no window": {},
    "narrow": NARROW,
    "inverted": {"inverted": True, **NARROW},
    "signed": {"signed": True, "WindowCenter": 0, "WindowWidth": 800},
    "sigmoid": {"VOILUTFunction": "SIGMOID", **NARROW},
    "rescaled": {"RescaleSlope": -2, "RescaleIntercept": 100, "WindowCenter": -4000, "WindowWidth": 900},
    "padded": {"PixelPaddingValue": 0, **NARROW},
    "16 bits": {"bits": 16, "WindowCenter": 30_000, "WindowWidth": 9_000},
    "table": {"VOILUTSequence": Sequence([lookup_table(np.linspace(0, 255, 4096) ** 2, bits=16)])},
}


@pytest.mark.parametrize("facts", OBJECTS.values(), ids=OBJECTS.keys())
def test_the_curve_shows_what_plain_reading_shows(tmp_path: Path, facts: dict[str, object]) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**facts)))  # type: ignore[arg-type]
    plain, whole = read_radiograph(path), read_radiograph(path, whole_range=True)
    curve = screen_film(whole).curve
    assert curve is not None
    shown = curve[np.rint(whole.pixels * BRIGHTEST).astype(int)]
    assert np.abs(shown - plain.pixels).max() < 0.002
    assert plain.curve == ()
    assert (plain.warnings, plain.facts) == (whole.warnings, whole.facts)


def test_values_beyond_the_window_can_be_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**NARROW)))  # type: ignore[arg-type]
    bright = BAND > 0.8
    assert np.ptp(read_radiograph(path).pixels[bright]) == 0
    assert np.ptp(read_radiograph(path, whole_range=True).pixels[bright]) == pytest.approx(
        np.ptp(BAND[bright]), abs=0.001
    )


def test_a_picture_has_no_curve(film_folder: Path) -> None:
    film = film_folder / "bright.png"
    assert read_radiograph(film, whole_range=True).curve == ()
    assert (read_radiograph(film, whole_range=True).pixels == read_radiograph(film).pixels).all()


def test_a_window_is_four_knots(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**NARROW)))  # type: ignore[arg-type]
    assert len(read_radiograph(path, whole_range=True).curve) == 4
