"""Reads JPEGs and PNGs that Pillow does not read exactly (more than 8 bits, lossless), with imagecodecs."""

import struct
from typing import Any

import numpy as np

from inference import late
from inference.errors import UnreadableFilmError
from inference.reading.decoded import DAMAGED_PICTURE, unread_kind
from inference.reading.grey import Raster, Samples, upright
from inference.reading.limits import END_MARKER_WITHIN, check_size
from inference.reading.raster.png_chunks import exif_of_png
from inference.reading.raster.tiff_directory import exif_orientation
from inference.reading.recognition import DCT, JPEG_LS, LOSSLESS, exif_of_jpeg, frame_header

_BYTE, _COLOUR_CHANNELS = 8, 3
_END_OF_JPEG, _END_OF_PNG = b"\xff\xd9", b"IEND"
_MOST_BELIEVED_BITS = 12
"""A JPEG of more bits may hold fewer of them in words of 16, as a PNG does: they are then derived from the values."""


def read_deep_png(data: bytes) -> Raster:
    """Read a 16-bit PNG without damaged chunks (`without_damaged_chunks`).

    Raises:
        UnreadableFilmError: It is damaged or truncated.
        FilmTooLargeError: It exceeds the limits.
    """
    check_size(*struct.unpack_from(">II", data, 16))
    if _END_OF_PNG not in data[-END_MARKER_WITHIN:]:
        raise UnreadableFilmError(DAMAGED_PICTURE)
    samples: Samples = upright(np.asarray(late.imagecodecs.png_decode(data)), exif_orientation(exif_of_png(data)))
    if samples.ndim == 2:  # noqa: PLR2004
        return Raster(colour=samples)
    has_alpha = samples.shape[2] in {2, 4}
    colour = samples[..., 0] if samples.shape[2] <= 2 else samples[..., :3]  # noqa: PLR2004
    return Raster(colour=colour, alpha=samples[..., -1] if has_alpha else None)


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
