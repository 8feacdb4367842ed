"""Deep TIFFs against the array that was written."""

import struct

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import (
    COLOUR,
    DEFLATE,
    EIGHT,
    LZMA,
    LZW,
    NONE,
    PACKED,
    SIXTEEN,
    TWELVE,
    ZSTD,
    assert_shows,
    read,
    tiff_file,
)

from inference.errors import UnreadableFilmError


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
