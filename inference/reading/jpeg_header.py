"""The frame header of a JPEG (ITU-T T.81 B.2.2) or JPEG-LS (T.87), found without decoding anything."""

import struct

DCT = frozenset({0xC0, 0xC1, 0xC2})
"""The start-of-frame markers of JPEGs by cosines, Huffman-coded: baseline, extended, progressive (T.81 table B.1)."""

ARITHMETIC = frozenset({0xC9, 0xCA})
"""Likewise, arithmetic-coded."""

LOSSLESS, JPEG_LS = 0xC3, 0xF7

_FRAMES = {*range(0xC0, 0xD0), JPEG_LS} - {0xC4, 0xC8, 0xCC}
_SCAN, _END_OF_IMAGE, _FILL = 0xDA, 0xD9, 0xFF


def frame_header(data: bytes) -> tuple[int, int]:
    """Walk the marker segments up to the frame header.

    Returns:
        Its marker, and where its fields begin: bits (1 byte), rows and columns (2 each), components (1); or 0, 0.
    """
    position = 2 if data.startswith(b"\xff\xd8") else len(data)
    while position + 10 <= len(data) and data[position] == _FILL:
        marker = data[position + 1]
        if marker in _FRAMES:
            return marker, position + 4
        if marker in {_SCAN, _END_OF_IMAGE}:
            break
        # A fill byte FF may stand before any marker (T.81 B.1.1.2).
        position += 1 if marker == _FILL else 2 + struct.unpack_from(">H", data, position + 2)[0]
    return 0, 0
