"""Every kind of picture that is read gives the picture that was written; others are refused by name."""

import struct
import zlib

import cv2
import imagecodecs
import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.films import grey_film
from helpers.rasters import EIGHT, SIXTEEN, assert_shows, pillow_file, png_chunk, read, tiff_file
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from inference.errors import FilmTooLargeError, HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Message
from inference.reading.decoded import DecodedFilm
from inference.reading.grey import IN_COLOUR, NO_PHOTOMETRIC, TRANSPARENT
from inference.reading.raster.decoder import STRONGLY_COMPRESSED, decode_raster
from inference.reading.reader import decode_in_process_or_worker
from inference.reading.recognition import recognise

BAND = np.repeat(np.linspace(0, 1, 64), 4).astype(np.float32) * np.ones((40, 1), np.float32)
"""The known picture: dark on the left, bright on the right."""


def decoded(data: bytes, smallest_side: int | None = None) -> DecodedFilm:
    return decode_raster(data, recognise(data), smallest_side=smallest_side)


def grey(dtype: type = np.uint8, top: int = 255) -> Image.Image:
    return Image.fromarray(np.rint(BAND * top).astype(dtype))


def coloured(mode: str) -> Image.Image:
    return grey().convert("RGB").convert(mode)


@pytest.mark.parametrize(
    ("image", "source", "bits", "tolerance"),
    [
        (grey(), "PNG", 8, 0.0),
        (grey(), "BMP", 8, 0.0),
        (grey(), "TIFF", 8, 0.0),
        (grey(), "JPEG", 8, 0.01),
        (grey(np.uint16, 65535), "PNG", 16, 0.0),
        (grey(np.uint16, 65535), "TIFF", 16, 0.0),
        (grey(np.uint16, 4095), "PNG", 12, 0.0),  # 12 bits kept in 16 are not four stops darker
        (Image.fromarray(BAND), "TIFF", 32, 0.0),
        (coloured("RGB"), "JPEG", 8, 0.01),
        (grey().convert("P"), "PNG", 8, 0.0),
        (coloured("RGBA"), "PNG", 8, 0.0),
        (grey().convert("LA"), "PNG", 8, 0.0),
        (coloured("CMYK"), "JPEG", 8, 0.01),
    ],
)
def test_every_kind_of_picture_gives_the_known_one(
    image: Image.Image, source: str, bits: int, tolerance: float
) -> None:
    raster = decoded(pillow_file(image, source))
    assert raster.pixels.dtype == np.float32
    assert raster.bits_stored == bits
    assert np.abs(raster.pixels - BAND).max() <= tolerance + 1 / 255


def test_a_bilevel_picture_has_one_bit() -> None:
    raster = decoded(pillow_file(grey().convert("1", dither=Image.Dither.NONE), "PNG"))
    assert raster.bits_stored == 1
    assert set(np.unique(raster.pixels)) == {0.0, 1.0}


@pytest.mark.parametrize(("dtype", "top"), [(np.uint8, 255), (np.uint16, 65535)])
def test_white_is_zero_is_turned_round(dtype: type, top: int) -> None:
    black_is_zero, white_is_zero = (struct.pack("<HHII", 262, 3, 1, value) for value in (1, 0))
    plain = pillow_file(grey(dtype, top), "TIFF")
    assert black_is_zero in plain
    raster = decoded(plain.replace(black_is_zero, white_is_zero))
    assert np.abs(raster.pixels - (1 - BAND)).max() <= 1 / 255


def test_an_exif_orientation_is_followed() -> None:
    exif = Image.Exif()
    exif[0x0112] = 3  # upside down
    raster = decoded(pillow_file(grey(), "JPEG", exif=exif, quality=95))
    assert np.abs(raster.pixels - BAND[::-1, ::-1]).max() < 0.02


def test_transparent_parts_are_black() -> None:
    image = coloured("RGBA")
    image.putalpha(Image.fromarray(np.where(BAND > 0.5, 0, 255).astype(np.uint8)))
    film = decoded(pillow_file(image, "PNG"))
    assert film.pixels[BAND > 0.5].max() == 0.0
    assert np.abs(film.pixels - BAND)[BAND <= 0.5].max() <= 1 / 255
    assert film.warnings == (TRANSPARENT,)


@pytest.mark.parametrize("alpha", [0, 1, 128, 255])
@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_an_alpha_channel_that_is_the_same_everywhere_hides_nothing(mode: str, alpha: int) -> None:
    image = coloured("RGBA").convert(mode)
    image.putalpha(alpha)
    film = decoded(pillow_file(image, "PNG"))
    assert np.abs(film.pixels - BAND).max() <= 1 / 255
    assert film.warnings == ()


@pytest.mark.parametrize("source", ["TIFF", "PNG"])
def test_the_first_of_several_pages_is_read_with_a_warning(source: str) -> None:
    raster = decoded(pillow_file(grey(), source, save_all=True, append_images=[Image.new("L", (256, 40))]))
    assert np.abs(raster.pixels - BAND).max() < 0.01
    assert tuple(map(str, raster.warnings)) == ("The file has several pages; the first one was read.",)


def test_a_float_picture_without_a_stated_range_is_scaled_with_a_warning() -> None:
    raster = decoded(pillow_file(Image.fromarray(BAND * 3000 - 1000), "TIFF"))
    assert (raster.pixels.min(), raster.pixels.max()) == (0.0, 1.0)
    assert "percentiles" in str(raster.warnings[0])


def test_pixels_that_are_not_numbers_are_refused() -> None:
    damaged = BAND.copy()
    damaged[3, 3] = np.nan
    with pytest.raises(UnreadableFilmError, match="not numbers"):
        decoded(pillow_file(Image.fromarray(damaged), "TIFF"))


def test_32_bit_integers_are_refused() -> None:
    with pytest.raises(UnsupportedFilmError, match="32-bit"):
        decoded(pillow_file(Image.fromarray((BAND * 1e6).astype(np.int32)), "TIFF"))


@pytest.mark.parametrize("source", ["JPEG", "PNG", "TIFF", "BMP"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.98])
def test_a_file_cut_short_is_refused_not_half_shown(source: str, share: float) -> None:
    options = {"compression": "tiff_deflate"} if source == "TIFF" else {}
    noise = np.random.default_rng(1).integers(0, 255, (200, 200), dtype=np.uint8)
    whole = pillow_file(Image.fromarray(noise), source, **options)
    with pytest.raises(UnreadableFilmError, match="damaged or cut short"):
        decoded(whole[: int(len(whole) * share)])


def test_a_header_that_claims_too_much_is_refused_before_decoding() -> None:
    header = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    chunks = {b"IHDR": header, b"IDAT": zlib.compress(b""), b"IEND": b""}
    png = b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(kind, data) for kind, data in chunks.items())
    with pytest.raises(FilmTooLargeError, match="pixels"):
        decoded(png)


@given(position=st.floats(0, 1), flip=st.integers(1, 255), source=st.sampled_from(["JPEG", "PNG", "TIFF", "BMP"]))
def test_a_damaged_file_is_a_film_or_a_plain_error(position: float, flip: int, source: str) -> None:
    data = bytearray(pillow_file(Image.fromarray(grey_film(0.5)), source))
    data[int(position * (len(data) - 1))] ^= flip
    try:
        raster = decoded(bytes(data))
    except HilumError:
        return
    assert raster.pixels.ndim == 2
    assert np.isfinite(raster.pixels).all()
    assert 0 <= raster.pixels.min() <= raster.pixels.max() <= 1


@pytest.mark.parametrize(
    ("mode", "size", "side", "expected"),
    [
        ("L", (1600, 1200), 240, (400, 300)),
        ("L", (1600, 1200), 241, (800, 600)),
        ("RGB", (1600, 1200), 480, (800, 600)),
        ("L", (1600, 1200), 481, (1600, 1200)),  # a half would be too small
        ("CMYK", (1600, 1200), 100, (1600, 1200)),  # libjpeg gives no brightness of these
    ],
)
def test_a_jpeg_may_be_decoded_at_a_reduced_scale(
    mode: str, size: tuple[int, int], side: int, expected: tuple[int, int]
) -> None:
    picture = Image.fromarray(np.rint(BAND * 255).astype(np.uint8)).resize(size).convert("RGB").convert(mode)
    reduced, whole = (decoded(pillow_file(picture, "JPEG", quality=95), smallest_side=each) for each in (side, None))
    assert reduced.pixels.shape == expected[::-1]
    assert reduced.full_size == (None if expected == size else size)
    assert abs(reduced.pixels.mean() - whole.pixels.mean()) < 0.005


@pytest.mark.parametrize(("orientation", "size"), [(1, (1600, 1200)), (6, (1200, 1600))])
def test_a_reduced_jpeg_states_its_size_upright(orientation: int, size: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    reduced = decoded(pillow_file(grey().resize((1600, 1200)), "JPEG", exif=exif), smallest_side=100)
    assert reduced.full_size == size
    assert reduced.pixels.shape[0] / reduced.pixels.shape[1] == size[1] / size[0]


@pytest.mark.parametrize("source", ["PNG", "TIFF", "BMP"])
def test_other_formats_are_decoded_whole(source: str) -> None:
    assert decoded(pillow_file(grey().resize((800, 600)), source), smallest_side=50).full_size is None


def test_a_tiff_without_a_polarity_is_reported() -> None:
    for samples in (EIGHT, SIXTEEN, CHEST.astype(np.float32)):
        film = read(tiff_file(samples, photometric=None))
        assert_shows(film, CHEST, 0.5 / 255 + 1e-6)
        assert film.warnings == (NO_PHOTOMETRIC,)


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


def tinted(share: float) -> Image.Image:
    """The known picture in RGB, with a coloured part of this share of its width."""
    colours = np.repeat(np.rint(BAND * 255).astype(np.uint8)[..., np.newaxis], 3, axis=2)
    colours[:, : round(share * colours.shape[1]), 0] = 200
    return Image.fromarray(colours)


@pytest.mark.parametrize(("source", "options"), [("PNG", {}), ("TIFF", {}), ("BMP", {}), ("JPEG", {"quality": 95})])
@pytest.mark.parametrize("smallest_side", [None, 32])
def test_colours_give_a_warning_and_are_measured(
    source: str, options: dict[str, int], smallest_side: int | None
) -> None:
    grey_one = decoded(pillow_file(tinted(0), source, **options), smallest_side)
    coloured = decoded(pillow_file(tinted(0.5), source, **options), smallest_side)
    assert (grey_one.coloured, grey_one.warnings) == (0, ())
    assert coloured.coloured == pytest.approx(0.5, abs=0.08)
    assert coloured.warnings == (IN_COLOUR,)


def test_colours_of_sixteen_bits_are_measured_too() -> None:
    colours = np.repeat(np.rint(BAND * 4095).astype(np.uint16)[..., np.newaxis], 3, axis=2)
    assert decoded(tiff_file(colours, photometric=2)).coloured == 0
    colours[:, :64, 2] = 3000
    assert decoded(tiff_file(colours, photometric=2)).coloured == pytest.approx(0.25, abs=0.06)


@pytest.mark.parametrize("share", [0, 0.5])
@pytest.mark.parametrize("smallest_side", [None, 500, 300, 100])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_of_red_green_and_blue_is_read_at_every_scale(
    share: float, smallest_side: int | None, progressive: bool
) -> None:
    picture, options = tinted(share).resize((1400, 1400)), {"quality": 95, "subsampling": 0, "progressive": progressive}
    usual = decoded(pillow_file(picture, "JPEG", **options), smallest_side)
    stored_so = pillow_file(picture, "JPEG", keep_rgb=True, **options)
    for data in (stored_so, without_adobe_marker(stored_so)):
        film = decoded(data, smallest_side)
        assert film.full_size == usual.full_size
        assert film.coloured == pytest.approx(usual.coloured, abs=0.02)
        assert np.abs(film.pixels - usual.pixels).max() < 0.03


def without_adobe_marker(data: bytes) -> bytes:
    """The same JPEG, whose components are red, green and blue by their numbers alone."""
    start = data.index(b"\xff\xee")
    return data[:start] + data[start + 2 + struct.unpack_from(">H", data, start + 2)[0] :]


@pytest.mark.parametrize("mode", ["L", "CMYK"])
@pytest.mark.parametrize("smallest_side", [500, 100])
def test_other_kinds_of_jpeg_are_the_same_film_for_the_network(mode: str, smallest_side: int) -> None:
    data = pillow_file(grey().convert("RGB").convert(mode).resize((1400, 1400)), "JPEG", quality=95)
    assert abs(decoded(data, smallest_side).pixels.mean() - BAND.mean()) < 0.01
    assert decoded(data, smallest_side).coloured == 0


def hidden_surround() -> np.ndarray:
    """The known picture in red, green, blue and alpha, its dark half transparent magenta."""
    colours = np.repeat(np.rint(BAND * 255).astype(np.uint8)[..., np.newaxis], 4, axis=2)
    colours[..., 3] = 255
    colours[BAND < 0.5] = (255, 0, 255, 0)
    return colours


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("source", ["PNG", "TIFF"])
def test_colours_that_transparency_hides_do_not_count(source: str, bits: int) -> None:
    samples = hidden_surround() if bits == 8 else hidden_surround().astype(np.uint16) * 257
    data = tiff_file(samples, photometric=2, extra=[2]) if source == "TIFF" else imagecodecs.png_encode(samples)
    film = decoded(data)
    assert (film.coloured, film.warnings) == (0, (TRANSPARENT,))
    samples[BAND > 0.75, 0] //= 2
    assert decoded(imagecodecs.png_encode(samples)).coloured == pytest.approx(0.5, abs=0.05)


def test_pixels_with_either_chroma_are_counted_once() -> None:
    colours = np.full((40, 100, 3), 100, np.uint8)
    colours[:, :20] = (93, 80, 160)
    colours[:, 20:50] = (160, 80, 107)
    assert decoded(pillow_file(Image.fromarray(colours), "PNG")).coloured == pytest.approx(0.5)


def test_one_tint_has_no_spread_of_colour_and_a_colour_map_has() -> None:
    tint = np.rint(BAND[..., np.newaxis] * 200 + np.array([0, 0, 30])).astype(np.uint8)
    film = decoded(pillow_file(Image.fromarray(tint), "PNG"))
    assert film.coloured > 0.9
    assert film.colour_spread < 0.02
    for palette in (cv2.COLORMAP_VIRIDIS, cv2.COLORMAP_HOT, cv2.COLORMAP_JET):
        colours = cv2.applyColorMap(np.rint(BAND * 255).astype(np.uint8), palette)[..., ::-1]
        film = decoded(pillow_file(Image.fromarray(colours), "PNG"))
        assert film.coloured > 0.8
        assert film.colour_spread > 0.3


def test_a_jpeg_in_colour_is_as_bright_at_a_reduced_scale() -> None:
    data = pillow_file(grey().convert("RGB").resize((1024, 640)), "JPEG", quality=95)
    assert np.abs(decoded(data, 64).pixels.mean() - decoded(data).pixels.mean()) < 0.005


@pytest.mark.parametrize(
    ("quality", "notes"), [(5, (STRONGLY_COMPRESSED,)), (15, (STRONGLY_COMPRESSED,)), (30, ()), (75, ())]
)
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_jpeg_that_lost_its_detail_has_a_warning(quality: int, notes: tuple[Message, ...], mode: str) -> None:
    data = pillow_file(grey().convert(mode), "JPEG", quality=quality)
    assert decoded(data).warnings == decoded(data, 32).warnings == notes
