"""PNGs whose chunks beside the pixels are damaged: the picture is read, with a warning; never if the pixels are."""

import struct
import zlib

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import EIGHT, SIXTEEN, assert_shows, png_file, read

from inference.errors import UnreadableFilmError
from inference.messages import Message
from inference.reading.raster.png_chunks import DAMAGED_CHUNKS

COLOUR_16 = np.stack([SIXTEEN] * 3, axis=-1)
COLOUR_8 = np.stack([EIGHT] * 3, axis=-1)
PALETTE = (b"PLTE", bytes(value for grey in range(256) for value in (grey, grey, grey)))
TURNED = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0\0\0\0\0"
LINEAR = (b"gAMA", struct.pack(">I", 100_000))
HARMLESS = {b"tEXt", b"zTXt", b"iTXt", b"tIME", b"pHYs", b"bKGD", b"cHRM"}
"""The chunks that do not change how the pixels are shown."""

BOMB = zlib.compress(bytes(5 << 20))

every_depth = pytest.mark.parametrize(
    "samples", [EIGHT, COLOUR_8, SIXTEEN, COLOUR_16], ids=["L", "RGB", "L16", "RGB16"]
)


def spoilt(data: bytes, kind: bytes) -> bytes:
    """The file with another checksum of its chunk of this kind."""
    place = data.index(kind)
    end = place + 4 + struct.unpack_from(">I", data, place - 4)[0]
    return data[:end] + bytes([data[end] ^ 0xFF]) + data[end + 1 :]


def shortened(data: bytes, kind: bytes, lost: int) -> bytes:
    """The file without the last bytes of its chunk of this kind."""
    place = data.index(kind)
    end = place + 4 + struct.unpack_from(">I", data, place - 4)[0]
    return data[: end - lost] + data[end:]


def at_the_end(data: bytes, kind: bytes, content: bytes) -> bytes:
    """The file with a chunk after its pixels, whose checksum is wrong."""
    end = data.index(b"IEND") - 4
    return data[:end] + struct.pack(">I", len(content)) + kind + content + bytes(4) + data[end:]


@every_depth
@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (b"tEXt", b"Comment\0made by a machine"),
        (b"zTXt", b"Comment\0\0" + zlib.compress(b"text")),
        (b"iTXt", b"Comment\0\0\0\0\0text"),
        (b"eXIf", TURNED),
        (b"tIME", bytes(7)),
        (b"pHYs", bytes(9)),
        (b"vpAg", b"of some program"),
        LINEAR,
        (b"iCCP", b"name\0\0" + zlib.compress(b"profile")),
    ],
)
def test_a_chunk_with_a_wrong_checksum_is_left_out(samples: np.ndarray, kind: bytes, content: bytes) -> None:
    for damaged in (spoilt(png_file(samples, [(kind, content)]), kind), at_the_end(png_file(samples), kind, content)):
        film = read(damaged)
        assert film.warnings == (DAMAGED_CHUNKS,) * (kind not in HARMLESS)
        assert_shows(film, CHEST, 0.003)


@every_depth
@pytest.mark.parametrize(
    ("kind", "content"),
    [
        (b"gAMA", b"\0"),
        (b"cHRM", bytes(8)),
        (b"sRGB", b""),
        (b"pHYs", bytes(3)),
        (b"iCCP", b"no end of its name"),
        (b"iCCP", b"name\0\1unknown compression"),
        (b"iCCP", b"name\0\0" + zlib.compress(b"profile")[:-5]),
        (b"iCCP", b"name\0\0nonsense"),
        (b"iCCP", b"name\0\0" + BOMB),
        (b"zTXt", b"Comment\0\1unknown compression"),
        (b"zTXt", b"Comment\0\0" + BOMB),
        (b"iTXt", b"Comment\0\1\0en\0Comment\0" + BOMB),
    ],
)
def test_a_chunk_that_cannot_be_read_is_left_out(samples: np.ndarray, kind: bytes, content: bytes) -> None:
    film = read(png_file(samples, [(kind, content)]))
    assert film.warnings == (DAMAGED_CHUNKS,) * (kind not in HARMLESS)
    assert_shows(film, CHEST, 0.003)


@pytest.mark.parametrize("samples", [EIGHT, COLOUR_8], ids=["L", "RGB"])
@pytest.mark.parametrize("lost", [1, 5, 20])
def test_the_pixels_after_a_chunk_that_lost_its_end_are_found(samples: np.ndarray, lost: int) -> None:
    film = read(shortened(png_file(samples, [(b"tEXt", b"Comment\0made by a machine")]), b"tEXt", lost))
    assert film.warnings == (DAMAGED_CHUNKS,)
    assert_shows(film, CHEST, 0.003)


def test_a_transparency_that_cannot_be_read_hides_nothing() -> None:
    film = read(png_file(EIGHT, [(b"tRNS", b"\0")]))
    assert film.warnings == (DAMAGED_CHUNKS,)
    assert_shows(film, CHEST, 0.003)


def test_sound_chunks_beside_a_damaged_one_are_followed() -> None:
    upright = read(png_file(EIGHT))
    film = read(spoilt(png_file(EIGHT, [(b"eXIf", TURNED), (b"tEXt", b"Comment\0text")]), b"tEXt"))
    assert film.warnings == ()
    assert (film.pixels == upright.pixels[::-1, ::-1]).all()


def test_a_chunk_whose_kind_is_damaged_may_have_said_how_the_pixels_are_meant() -> None:
    film = read(png_file(EIGHT, [LINEAR]).replace(b"gAMA", b"fAMA"))
    assert film.warnings == (DAMAGED_CHUNKS,)


@pytest.mark.parametrize("kind", [b"acTL", b"fcTL", b"fdAT"])
def test_an_animation_with_a_damaged_chunk_is_its_picture(kind: bytes) -> None:
    height, width = EIGHT.shape
    frame = struct.pack(">IIIIIHHBB", 0, width, height, 0, 0, 1, 1, 0, 0)
    data = png_file(EIGHT, [(b"acTL", struct.pack(">II", 2, 0)), (b"fcTL", frame), (b"fdAT", bytes(8))])
    film = read(spoilt(data, kind))
    assert film.warnings == (DAMAGED_CHUNKS,)
    assert_shows(film, CHEST, 0.003)


@pytest.mark.parametrize("kind", [b"IHDR", b"PLTE"])
def test_a_critical_chunk_with_a_wrong_checksum_is_damaged(kind: bytes) -> None:
    for chunks in ([PALETTE], [PALETTE, (b"tEXt", b"Comment\0text")]):
        data = spoilt(png_file(COLOUR_8, chunks), kind)
        with pytest.raises(UnreadableFilmError):
            read(spoilt(data, b"tEXt") if len(chunks) > 1 else data)


def test_pixels_after_a_damaged_chunk_must_be_sound() -> None:
    data = png_file(EIGHT, [(b"tEXt", b"Comment\0made by a machine")])
    place = data.index(b"IDAT") + 200
    damaged = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
    for broken in (spoilt(damaged, b"tEXt"), shortened(damaged, b"tEXt", 5)):
        with pytest.raises(UnreadableFilmError):
            read(broken)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_picture_cut_short_after_a_damaged_chunk_is_damaged(share: float) -> None:
    data = spoilt(png_file(EIGHT, [(b"tEXt", b"Comment\0text")]), b"tEXt")
    with pytest.raises(UnreadableFilmError):
        read(data[: int(share * len(data))])


@every_depth
def test_a_sound_picture_has_no_warning(samples: np.ndarray) -> None:
    chunks = [(b"tEXt", b"Comment\0text"), (b"iTXt", b"Comment\0\1\0en\0Comment\0" + zlib.compress(b"text"))]
    warnings: tuple[Message, ...] = read(png_file(samples, chunks)).warnings
    assert warnings == ()
