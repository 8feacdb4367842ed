"""Pictures that say themselves how bright their values are meant, against what a colour-managed viewer shows."""

import io
import struct
import zlib

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import assert_shows, png_file, tiff_file
from PIL import Image

from inference.reading.decoded import DecodedFilm
from inference.reading.raster.decoder import decode_raster
from inference.reading.raster.tone_curve import TONE_CURVE_FOLLOWED
from inference.reading.recognition import recognise

LIGHT = np.where(CHEST <= 0.04045, CHEST / 12.92, ((CHEST + 0.055) / 1.055) ** 2.4)
"""The light that a screen gives for the known picture."""

LINEAR_8 = np.rint(LIGHT * 255).astype(np.uint8)
LINEAR_16 = np.rint(LIGHT * 65535).astype(np.uint16)
IN_COLOUR = np.stack([LINEAR_16] * 3, axis=-1)


def fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def power(exponent: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256)) + b"\0\0"


def table(entries: np.ndarray) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">I", len(entries)) + np.rint(entries * 65535).astype(">u2").tobytes()


def parametric(kind: int, *numbers: float) -> bytes:
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + fixed(*numbers)


def profile(curve: bytes, *, tag: bytes = b"kTRC", space: bytes = b"XYZ ") -> bytes:
    """The parts of an ICC profile that matter: header and one curve."""
    header = bytes(16) + (b"GRAY" if tag == b"kTRC" else b"RGB ") + space + bytes(104)
    return header + struct.pack(">I4sII", 1, tag, 144, len(curve)) + curve


LINEAR = profile(b"curv\0\0\0\0" + bytes(4))


def saved(samples: np.ndarray, source: str, icc: bytes | None = None) -> bytes:
    buffer = io.BytesIO()
    options = {"quality": 98} if source == "JPEG" else {}
    Image.fromarray(samples).save(buffer, source, icc_profile=icc, **options)
    return buffer.getvalue()


def gamma(exponent: float) -> tuple[bytes, bytes]:
    return b"gAMA", struct.pack(">I", round(exponent * 100_000))


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def deep_tiff(icc: bytes) -> bytes:
    """A TIFF of 16 bits with this profile, written byte by byte as SHORTs are, and retyped."""
    data = tiff_file(LINEAR_16, more={34_675: list(struct.unpack(f"<{len(icc) // 2}H", icc[: len(icc) // 2 * 2]))})
    place = data.index(struct.pack("<HH", 34_675, 3))
    return data[:place] + struct.pack("<HHI", 34_675, 7, len(icc)) + data[place + 8 :]


@pytest.mark.parametrize(
    "data",
    [
        png_file(LINEAR_8, [gamma(1.0)]),
        png_file(LINEAR_16, [gamma(1.0)]),
        png_file(IN_COLOUR, [gamma(1.0)]),
        png_file(IN_COLOUR, [(b"iCCP", b"linear\0\0" + zlib.compress(LINEAR))]),
        saved(LINEAR_8, "PNG", LINEAR),
        saved(LINEAR_8, "TIFF", LINEAR),
        saved(LINEAR_8, "JPEG", LINEAR),
        saved(np.stack([LINEAR_8] * 3, axis=-1), "PNG", LINEAR),
        deep_tiff(LINEAR),
    ],
    ids=["PNG 8", "PNG 16", "PNG 48", "PNG 48 iCCP", "PNG ICC", "TIFF ICC", "JPEG ICC", "colour", "TIFF 16 ICC"],
)
def test_linear_light_is_shown_as_a_screen_shows_it(data: bytes) -> None:
    film = read(data)
    assert film.warnings == (TONE_CURVE_FOLLOWED,)
    bright = CHEST > 0.3  # 8 bits of light tell few dark values apart
    assert np.abs(film.pixels - CHEST)[bright].max() < 0.03


@pytest.mark.parametrize(
    "icc",
    [
        profile(power(1.0)),
        profile(table(np.linspace(0, 1, 300))),
        profile(parametric(0, 1.0)),
        profile(parametric(1, 1.0, 1.0, 0.0)),
        profile(parametric(2, 1.0, 1.0, 0.0, 0.0)),
        profile(parametric(3, 1.0, 1.0, 0.0, 1.0, 0.1)),
        profile(parametric(4, 1.0, 1.0, 0.0, 1.0, 0.1, 0.0, 0.0)),
        profile(power(1.0), tag=b"gTRC"),
    ],
    ids=["power", "table", "para 0", "para 1", "para 2", "para 3", "para 4", "colour"],
)
def test_every_form_of_curve_is_followed(icc: bytes) -> None:
    film = read(deep_tiff(icc))
    assert film.warnings == (TONE_CURVE_FOLLOWED,)
    assert_shows(film, CHEST, 0.01)


@pytest.mark.parametrize(
    "data",
    [
        saved(LINEAR_8, "PNG", profile(power(2.2))),
        saved(LINEAR_8, "JPEG", profile(power(1.8))),
        saved(LINEAR_8, "PNG", profile(parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))),
        png_file(LINEAR_8, [gamma(0.45455)]),
        png_file(LINEAR_8, [gamma(1.0), (b"sRGB", b"\0")]),
        png_file(LINEAR_8, [gamma(0.00001)]),
        png_file(LINEAR_8, [gamma(0)]),
        png_file(LINEAR_8),
    ],
    ids=["gamma 2.2", "gamma 1.8", "sRGB", "gAMA of screens", "gAMA beside sRGB", "gAMA of nothing", "gAMA 0", "none"],
)
def test_the_curve_of_screens_changes_nothing(data: bytes) -> None:
    film = read(data)
    assert film.warnings == ()
    assert_shows(film, LINEAR_8 / 255, 0.03 if data.startswith(b"\xff\xd8") else 1e-6)


@pytest.mark.parametrize("chunks", [[gamma(1.0), (b"sRGB", b"\0")], [gamma(0.45455)]], ids=["sRGB", "gAMA of screens"])
def test_a_deep_png_of_screens_is_left_alone(chunks: list[tuple[bytes, bytes]]) -> None:
    film = read(png_file(IN_COLOUR, chunks))
    assert_shows(film, LINEAR_16 / 65535, 2e-5)
    assert film.warnings == ()


@pytest.mark.parametrize(
    "icc",
    [
        b"nonsense",
        LINEAR[:130],
        LINEAR[:150],
        profile(b""),
        profile(table(np.linspace(1, 0, 9))),
        profile(table(np.linspace(0, 1, 9))[:20]),
        profile(parametric(1, 1.0, 0.0, 0.0)),
        profile(parametric(9, 1.0)),
        profile(power(1.0), space=b"Lab "),
        profile(power(1.0), tag=b"A2B0"),
        profile(power(0.0)),
        profile(power(8.0)),
        profile(power(20.0)),
        profile(table(np.zeros(2))),
        profile(table(np.ones(2))),
        profile(table(np.linspace(0.3, 0.5, 9))),
        profile(parametric(0, 0.0)),
        profile(parametric(0, 8.0)),
        profile(parametric(3, 1.0, 0.0, 1.0, 0.0, 0.0)),
        profile(parametric(3, 1.0, 9.0, 9.0, 0.0, 0.0)),
    ],
)
def test_a_profile_without_a_valid_curve_is_ignored(icc: bytes) -> None:
    film = read(saved(LINEAR_8, "PNG", icc))
    assert film.warnings == ()
    assert_shows(film, LINEAR_8 / 255, 1e-6)
