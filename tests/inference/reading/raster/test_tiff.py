"""Rasters of every kind against the array that was written."""

import io
import struct

import imagecodecs
import numpy as np
import pytest
from making_dicom import CHEST
from making_rasters import (
    BLACK_IS_ZERO,
    COLOUR,
    DEFLATE,
    LZMA,
    LZW,
    NONE,
    PACKED,
    WHITE_IS_ZERO,
    ZSTD,
    png_file,
    tiff_file,
)
from PIL import Image

from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.reading.decoded import DecodedFilm
from inference.reading.dispatch import decode_in_process_or_worker
from inference.reading.raster.decoder import NO_POLARITY, SEVERAL_PAGES, WHOLE_PAGE, decode_raster
from inference.reading.raster.grey import NO_GREY_RANGE, TRANSPARENT
from inference.reading.recognition import recognise

TWELVE = np.rint(CHEST * 4095).astype(np.uint16)
SIXTEEN = np.rint(CHEST * 65535).astype(np.uint16)
EIGHT = np.rint(CHEST * 255).astype(np.uint8)


def read(data: bytes) -> DecodedFilm:
    return decode_raster(data, recognise(data))


def assert_shows(film: DecodedFilm, picture: np.ndarray, tolerance: float = 1e-4) -> None:
    assert film.pixels.shape == picture.shape
    assert np.abs(film.pixels - picture).max() <= tolerance


@pytest.mark.parametrize("compression", [NONE, LZW, DEFLATE, PACKED, LZMA, ZSTD])
@pytest.mark.parametrize("layout", [{}, {"rows": 7}, {"tiles": (32, 48)}])
@pytest.mark.parametrize("planar", [False, True])
def test_a_tiff_is_read_however_it_is_laid_out(compression: int, layout: dict[str, object], planar: bool) -> None:
    colours = np.stack([TWELVE, TWELVE, TWELVE], axis=-1)
    options = {"compression": compression, "planar": planar, **layout}
    film = read(tiff_file(colours, photometric=COLOUR, **options))  # type: ignore[arg-type]
    assert_shows(film, TWELVE / 4095)
    assert film.bits_stored == 12


@pytest.mark.parametrize("depth", [10, 12, 14])
def test_packed_bits_are_unpacked(depth: int) -> None:
    values = np.rint(CHEST * (2**depth - 1)).astype(np.uint16)
    height, width = values.shape
    every_bit = np.unpackbits(values.astype(">u2").view(np.uint8).reshape(height, width, 2), axis=2)
    packed = np.packbits(every_bit[..., 16 - depth :].reshape(height, -1), axis=1)
    data = tiff_file(packed, more={256: [width], 258: [depth]})
    assert_shows(read(data), values / (2**depth - 1))


def test_differences_of_integers_are_added_up() -> None:
    differences = np.diff(SIXTEEN, axis=1, prepend=np.uint16(0))
    assert_shows(read(tiff_file(differences, compression=DEFLATE, more={317: [2]})), CHEST)


def test_differences_of_floats_are_added_up() -> None:
    rows = CHEST.astype(">f4").view(np.uint8).reshape(*CHEST.shape, 4).transpose(0, 2, 1).reshape(len(CHEST), -1)
    differences = np.diff(rows, axis=1, prepend=np.uint8(0)).view("<f4")
    assert_shows(read(tiff_file(differences, compression=DEFLATE, more={317: [3]})), CHEST)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_an_orientation_is_followed_as_pillow_follows_it(orientation: int) -> None:
    deep = read(tiff_file(SIXTEEN, more={274: [orientation]})).pixels
    shallow = read(tiff_file(EIGHT, more={274: [orientation]})).pixels
    assert deep.shape == shallow.shape
    assert np.abs(deep - shallow).max() <= 0.5 / 255 + 1e-6


def test_a_tiff_without_a_polarity_is_told() -> None:
    for samples in (EIGHT, SIXTEEN, CHEST.astype(np.float32)):
        film = read(tiff_file(samples, photometric=None))
        assert_shows(film, CHEST, 0.5 / 255 + 1e-6)
        assert film.warnings == (NO_POLARITY,)


@pytest.mark.parametrize(
    "samples", [CHEST.astype(np.float32) * 3000 - 1000, (CHEST * 3000 - 1000).astype(np.int16)], ids=["float", "signed"]
)
@pytest.mark.parametrize("photometric", [WHITE_IS_ZERO, BLACK_IS_ZERO])
def test_a_range_that_is_not_stated_is_told(samples: np.ndarray, photometric: int) -> None:
    film = read(tiff_file(samples, photometric=photometric))
    assert film.warnings == (NO_GREY_RANGE,)
    upright = film.pixels if photometric == BLACK_IS_ZERO else 1 - film.pixels
    assert np.corrcoef(upright.reshape(-1), CHEST.reshape(-1))[0, 1] > 0.99


@pytest.mark.parametrize(
    "data",
    [
        tiff_file(SIXTEEN, compression=34_712),
        tiff_file(SIXTEEN.astype(np.uint32)),
        tiff_file(SIXTEEN.astype(np.int64)),
        tiff_file(SIXTEEN, photometric=32_803),
        tiff_file(SIXTEEN, more={339: [6]}),
        tiff_file(EIGHT, compression=65_000),
    ],
    ids=["JPEG 2000", "32 bits", "64 bits", "colour filter", "complex", "unknown compression"],
)
def test_a_kind_that_is_not_read_is_not_called_damaged(data: bytes) -> None:
    with pytest.raises(UnsupportedFilmError, match=r"not read|no X-ray detector gives"):
        decode_in_process_or_worker(data, recognise(data))


@pytest.mark.parametrize("compression", [NONE, LZW, DEFLATE, PACKED])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_a_deep_tiff_cut_short_is_damaged(compression: int, share: float) -> None:
    whole = tiff_file(SIXTEEN, compression=compression)
    start = struct.unpack_from("<I", whole, 4)[0]
    cut = int(start * share)
    moved = whole[: len(whole[:cut])] + whole[start:]
    data = moved[:4] + struct.pack("<I", cut) + moved[8:]
    with pytest.raises(UnreadableFilmError, match="damaged or cut short"):
        read(data)


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("values", [TWELVE, SIXTEEN])
def test_a_png_of_16_bits_is_exact_in_any_colours(count: int, values: np.ndarray) -> None:
    opaque = np.full_like(values, 65535)
    samples = np.stack({1: [values], 2: [values, opaque], 3: [values] * 3, 4: [values] * 3 + [opaque]}[count], axis=-1)
    film = read(png_file(samples))
    assert_shows(film, values / (4095 if values is TWELVE else 65535), 2e-5)
    assert film.warnings == ()


@pytest.mark.parametrize("share", [0.2, 0.8, 0.97])
def test_a_deep_png_cut_short_is_damaged(share: float) -> None:
    whole = png_file(np.stack([SIXTEEN] * 3, axis=-1))
    with pytest.raises(UnreadableFilmError):
        read(whole[: int(len(whole) * share)])


def test_a_value_that_stands_for_transparent_is_black_with_a_warning() -> None:
    for values in (EIGHT, SIXTEEN):
        hidden = int(values[40, 50])
        film = read(png_file(values, [(b"tRNS", struct.pack(">H", hidden))]))
        assert film.pixels[40, 50] == 0.0
        assert film.warnings == (TRANSPARENT,)
        assert_shows(film, np.where(values == hidden, 0, CHEST), 1 / 255)


@pytest.mark.parametrize(
    ("data", "tolerance"),
    [
        (imagecodecs.jpeg8_encode(TWELVE, level=95, bitspersample=12), 0.02),
        (imagecodecs.jpeg8_encode(TWELVE, lossless=True, bitspersample=12), 2e-4),
        (imagecodecs.jpeg8_encode(EIGHT, lossless=True), 0.5 / 255 + 1e-6),
        (imagecodecs.jpegls_encode(TWELVE), 2e-4),
        (imagecodecs.jpegls_encode(np.stack([EIGHT] * 3, axis=-1)), 0.5 / 255 + 1e-6),
    ],
    ids=["12 bits", "lossless", "lossless of 8 bits", "JPEG-LS", "JPEG-LS in colour"],
)
def test_other_jpegs_are_read(data: bytes, tolerance: float) -> None:
    film = decode_in_process_or_worker(bytes(data), recognise(bytes(data)), 100)
    assert_shows(film, CHEST, tolerance)
    assert film.warnings == ()


def test_another_jpeg_cut_short_is_damaged() -> None:
    whole = bytes(imagecodecs.jpeg8_encode(TWELVE, level=95, bitspersample=12))
    for share in (0.3, 0.9, 0.99):
        with pytest.raises(UnreadableFilmError, match="damaged or cut short"):
            read(whole[: int(len(whole) * share)])


def test_a_cmyk_jpeg_is_inverted_only_if_adobe_wrote_it() -> None:
    inks = np.stack([255 - EIGHT] * 3 + [EIGHT * 0], axis=-1)
    plain = bytes(imagecodecs.jpeg8_encode(inks, level=98, colorspace="CMYK", outcolorspace="CMYK"))
    marker = plain.find(b"\xff\xee")
    length = struct.unpack_from(">H", plain, marker + 2)[0]
    assert_shows(read(plain[:marker] + plain[marker + 2 + length :]), EIGHT / 255, 0.02)
    buffer = io.BytesIO()
    Image.fromarray(EIGHT).convert("RGB").convert("CMYK").save(buffer, "JPEG", quality=98)
    assert_shows(read(buffer.getvalue()), EIGHT / 255, 0.03)


@pytest.mark.parametrize("marked", [{254: 1}, {254: 4}, {}])
@pytest.mark.parametrize("deep", [False, True])
def test_the_page_that_is_no_copy_is_read(marked: dict[int, int], deep: bool) -> None:
    whole = Image.fromarray(SIXTEEN if deep else EIGHT)
    small = whole.resize((56, 48), Image.Resampling.NEAREST)
    buffer = io.BytesIO()
    small.save(buffer, "TIFF", save_all=True, append_images=[whole], tiffinfo=marked)
    film = read(buffer.getvalue())
    assert film.pixels.shape == (CHEST.shape if marked else (48, 56))
    assert film.warnings == (WHOLE_PAGE if marked else SEVERAL_PAGES,)


def test_a_big_tiff_is_read() -> None:
    buffer = io.BytesIO()
    Image.fromarray(SIXTEEN).save(buffer, "TIFF", big_tiff=True)
    assert buffer.getvalue()[2] == 43
    assert_shows(read(buffer.getvalue()), CHEST)
