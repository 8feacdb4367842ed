"""Finds the frame header of a JPEG (ITU-T T.81 B.2.2) or JPEG-LS (T.87) without decoding."""

import re
import struct
from collections.abc import Iterator

DCT = frozenset({0xC0, 0xC1, 0xC2})
"""The start-of-frame markers of Huffman-coded JPEGs by the DCT: baseline, extended, progressive (T.81 table B.1)."""

ARITHMETIC = frozenset({0xC9, 0xCA})
"""The same, arithmetic-coded."""

LOSSLESS, JPEG_LS = 0xC3, 0xF7

_FRAMES = {*range(0xC0, 0xD0), JPEG_LS} - {0xC4, 0xC8, 0xCC}
_SCAN, _END_OF_IMAGE, _EXIF = 0xDA, 0xD9, 0xE1
_MOST_SEGMENTS = 10_000
_MARKER_PREFIX = re.compile(rb"\xff+")
"""The prefix of a marker's code; fill bytes repeat it (T.81 B.1.1.2)."""

_EXIF_NAME = b"Exif\0\0"


def frame_header(data: bytes) -> tuple[int, int]:
    """Walk the marker segments up to the frame header.

    Returns:
        Its marker, and the offset of its fields: bits (1 byte), rows and columns (2 each), components (1); or 0, 0.
    """
    return next(((marker, start + 2) for marker, start in _segments(data) if marker in _FRAMES), (0, 0))


def exif_of_jpeg(data: bytes) -> bytes:
    """The Exif metadata of a JPEG, in TIFF format; empty if there are none."""
    for marker, start in _segments(data):
        body = start + 2
        if marker == _EXIF and data.startswith(_EXIF_NAME, body):
            return data[body + len(_EXIF_NAME) : start + _length(data, start)]
    return b""


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Each segment up to the first scan: its marker and the offset of its length."""
    position = 2 if data.startswith(b"\xff\xd8") else len(data)
    for _ in range(_MOST_SEGMENTS):
        prefix = _MARKER_PREFIX.match(data, position)
        if prefix is None or prefix.end() + 9 > len(data):
            return
        start = prefix.end() + 1
        marker = data[start - 1]
        if marker in {_SCAN, _END_OF_IMAGE}:
            return
        yield marker, start
        position = start + _length(data, start)


def _length(data: bytes, start: int) -> int:
    length: int = struct.unpack_from(">H", data, start)[0]
    return length
