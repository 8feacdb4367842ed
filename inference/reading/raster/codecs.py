"""Reads JPEGs and PNGs that Pillow does not read exactly (more than 8 bits, lossless), with imagecodecs."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import numpy as np

from inference import late
from inference.errors import UnreadableFilmError
from inference.reading.decoded import DAMAGED_PICTURE, unread_kind
from inference.reading.grey import Raster, Samples, upright
from inference.reading.jpeg_header import DCT, JPEG_LS, LOSSLESS, exif_of_jpeg, frame_header
from inference.reading.limits import END_MARKER_WITHIN, check_size
from inference.reading.raster.tiff_directory import exif_orientation

_BYTE, _COLOUR_CHANNELS = 8, 3
_END_OF_JPEG, _END_OF_PNG = b"\xff\xd9", b"IEND"
_MOST_BELIEVED_BITS = 12
"""A JPEG of more bits may hold fewer of them in words of 16, as a PNG does: they are then derived from the values."""

_MOST_CHUNKS, _LARGEST_PROFILE = 100_000, 1 << 20
_GAMMA, _SRGB, _PROFILE = b"gAMA", b"sRGB", b"iCCP"
_GAMMA_UNIT = 100_000
"""gAMA states the exponent in these units (PNG 11.3.2.2)."""


def read_deep_png(data: bytes) -> Raster:
    """Read a 16-bit PNG.

    Raises:
        UnreadableFilmError: It is damaged or truncated.
        FilmTooLargeError: It exceeds the limits.
    """
    check_size(*struct.unpack_from(">II", data, 16))
    if _END_OF_PNG not in data[-END_MARKER_WITHIN:]:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    samples: Samples = upright(np.asarray(late.imagecodecs.png_decode(data)), exif_orientation(_exif_of_png(data)))
    if samples.ndim == 2:  # noqa: PLR2004
        return Raster(colour=samples)
    has_alpha = samples.shape[2] in {2, 4}
    colour = samples[..., 0] if samples.shape[2] <= 2 else samples[..., :3]  # noqa: PLR2004
    return Raster(colour=colour, alpha=samples[..., -1] if has_alpha else None)


def tone_curve_of_png(data: bytes) -> tuple[bytes, float | None]:
    """What a PNG states of its tone curve: its colour profile, empty if it has none, and its gamma (PNG 11.3.2).

    Chunks that are damaged are left out, as libpng does; Pillow refuses the whole picture for them.
    """
    stated: dict[bytes, bytes] = {}
    for kind, start, end in _chunks_of_png(data):
        if kind == b"IDAT":
            break
        if kind in {_GAMMA, _SRGB, _PROFILE} and data[end : end + 4] == _checksum(data[start - 4 : end]):
            stated.setdefault(kind, data[start:end])
    gamma = b"" if _SRGB in stated else stated.get(_GAMMA, b"")
    exponent = struct.unpack(">I", gamma)[0] / _GAMMA_UNIT if len(gamma) == 4 else None  # noqa: PLR2004
    return _inflated_profile(stated.get(_PROFILE, b"")), exponent


def _checksum(kind_and_content: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(kind_and_content))


def _inflated_profile(content: bytes) -> bytes:
    """The profile in a chunk iCCP: a name, a zero, the compression method 0, and the compressed profile."""
    _, _, method_and_profile = content.partition(b"\0")
    with suppress(zlib.error):
        if method_and_profile.startswith(b"\0"):
            return zlib.decompressobj().decompress(method_and_profile[1:], _LARGEST_PROFILE)
    return b""


def _exif_of_png(data: bytes) -> bytes:
    """The Exif metadata of a PNG (chunk eXIf, before or after the pixels); empty if there are none."""
    return next((data[start:end] for kind, start, end in _chunks_of_png(data) if kind == b"eXIf"), b"")


def _chunks_of_png(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """The kind of each chunk, and where its content starts and ends."""
    position = 8
    for _ in range(_MOST_CHUNKS):
        if position + 8 > len(data):
            return
        length, kind = struct.unpack_from(">I4s", data, position)
        yield kind, position + 8, position + 8 + length
        position += 12 + length


def read_other_jpeg(data: bytes) -> Raster:
    """Read a 12-bit or lossless JPEG, or a JPEG-LS.

    Raises:
        UnreadableFilmError: It is damaged or cut short.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: It is a valid JPEG of another kind.
    """
    marker, fields = frame_header(data)
    bits, rows, columns, channels = struct.unpack_from(">BHHB", data, fields)
    if marker not in DCT | {LOSSLESS, JPEG_LS} or channels not in {1, _COLOUR_CHANNELS}:
        raise unread_kind("JPEG")
    check_size(columns, rows)
    if _END_OF_JPEG not in data.rstrip(b"\x00")[-END_MARKER_WITHIN:]:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    samples = np.asarray(_decoded(data, marker, channels))
    if samples.shape[:2] != (rows, columns):
        raise UnreadableFilmError(DAMAGED_PICTURE)
    samples = upright(samples, exif_orientation(exif_of_jpeg(data)))
    return Raster(colour=samples, bits=max(_BYTE, bits) if bits <= _MOST_BELIEVED_BITS else None)


def _decoded(data: bytes, marker: int, channels: int) -> Any:
    if marker == JPEG_LS:
        return late.imagecodecs.jpegls_decode(data)
    return late.imagecodecs.jpeg8_decode(data, outcolorspace="RGB" if channels == _COLOUR_CHANNELS else None)
