"""Reading one file; over its whole range, too, so that a viewer may widen the window."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from making import write_film
from making_dicom import BAND, encoded, film_object, lookup_table
from pydicom.sequence import Sequence

from inference.display.screen_film import BRIGHTEST, screen_film
from inference.errors import MissingFilmError, UnreadableFilmError
from inference.reading import limits, read_radiograph


def test_a_film_comes_with_the_digest_of_its_file(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5, width=120, height=90)
    film = read_radiograph(path)
    assert film.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (film.width, film.height, film.source_format) == (120, 90, "PNG")


def test_the_extension_is_not_believed(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.png", 0.5).rename(tmp_path / "film.dcm")
    assert read_radiograph(path).source_format == "PNG"


def test_a_deleted_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError, match="no longer there"):
        read_radiograph(tmp_path / "gone.png")


def test_a_link_to_nowhere_is_missing(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to(tmp_path / "nowhere.png")
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "link.png")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(UnreadableFilmError, match="not a regular file"):
        read_radiograph(tmp_path / "pipe.png")


def test_a_file_without_permission_says_so(folder_with_rights: Path) -> None:
    path = write_film(folder_with_rights / "film.png", 0.5)
    path.chmod(0)
    with pytest.raises(MissingFilmError, match="no permission"):
        read_radiograph(path)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(limits.MAXIMUM_FILE_BYTES + 1)  # sparse: it takes no room
    with pytest.raises(UnreadableFilmError, match="bytes"):
        read_radiograph(path)


def test_a_name_that_no_system_call_takes_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingFilmError):
        read_radiograph(tmp_path / "nul\0byte.png")


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


def test_values_beyond_the_window_can_be_distinguished(tmp_path: Path) -> None:
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
