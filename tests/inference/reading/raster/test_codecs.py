"""PNGs of 16 bits and JPEGs that Pillow does not read, against the array that was written."""

import io
import struct

import imagecodecs
import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import EIGHT, SIXTEEN, TWELVE, assert_shows, png_file, read
from PIL import Image

from inference.errors import UnreadableFilmError
from inference.reading.reader import decode_in_process_or_worker
from inference.reading.recognition import recognise


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


def exif(orientation: int) -> bytes:
    metadata = Image.Exif()
    metadata[274] = orientation
    return metadata.tobytes()


def eight_bit(orientation: int) -> np.ndarray:
    """What Pillow's way makes of the same picture in 8 bits."""
    buffer = io.BytesIO()
    Image.fromarray(EIGHT).save(buffer, "PNG", exif=exif(orientation))
    return read(buffer.getvalue()).pixels


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("count", [2, 3, 4])
def test_a_deep_png_is_turned_as_an_ordinary_one(orientation: int, count: int) -> None:
    samples = np.stack([SIXTEEN] * 3 + [np.full_like(SIXTEEN, 65535)], axis=-1)
    samples = samples[..., -2:] if count == 2 else samples[..., :count]
    chunks = [(b"eXIf", exif(orientation).removeprefix(b"Exif\0\0"))]
    film = read(png_file(samples, chunks))
    assert_shows(film, eight_bit(orientation), 0.5 / 255 + 2e-5)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize(
    "plain",
    [
        imagecodecs.jpeg8_encode(TWELVE, level=95, bitspersample=12),
        imagecodecs.jpeg8_encode(TWELVE, lossless=True, bitspersample=12),
        imagecodecs.jpegls_encode(TWELVE),
        imagecodecs.jpegls_encode(np.stack([EIGHT] * 3, axis=-1)),
    ],
    ids=["12 bits", "lossless", "JPEG-LS", "JPEG-LS in colour"],
)
def test_other_jpegs_are_turned_as_ordinary_pictures(orientation: int, plain: bytes) -> None:
    body = exif(orientation)
    segment = b"\xff\xe1" + struct.pack(">H", 2 + len(body)) + body
    film = read(bytes(plain[:2]) + segment + bytes(plain[2:]))
    assert_shows(film, eight_bit(orientation), 0.02)


@pytest.mark.parametrize("damaged", [b"", b"II*\0", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff"])
def test_damaged_metadata_leave_a_deep_png_as_it_is(damaged: bytes) -> None:
    assert_shows(read(png_file(np.stack([SIXTEEN] * 3, axis=-1), [(b"eXIf", damaged)])), CHEST, 2e-5)


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
