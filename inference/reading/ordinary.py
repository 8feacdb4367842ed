"""Which pictures are ordinary: whole by their look, of bounded work, for a decoder that damage does not bring down."""

import numpy as np
from PIL import Image

from inference.reading.limits import END_MARKER_WITHIN, ORDINARY_PIXELS

_CODECS = frozenset({"jpeg", "zip", "raw"})
"""Pillow's names of libjpeg, zlib, and plain pixels. The others are libtiff, and run lengths decoded in Python."""

_ENDS = {"JPEG": b"\xff\xd9", "MPO": b"\xff\xd9", "PNG": b"IEND"}
_START_OF_SCAN = 0xFFDA
"""ITU-T T.81, table B.1."""


def is_ordinary(picture: Image.Image, data: bytes) -> bool:
    """Whether a picture may be decoded in the program itself.

    Args:
        picture: Opened by Pillow, its header read, nothing decoded yet.
        data: Its whole file.
    """
    if not _codecs(picture) <= _CODECS or _ENDS.get(picture.format or "", b"") not in data[-END_MARKER_WITHIN:]:
        return False
    return picture.width * picture.height * _passes(picture, data) <= ORDINARY_PIXELS


def _codecs(picture: Image.Image) -> set[str]:
    return {str(tile[0]) for tile in getattr(picture, "tile", ())}


def _passes(picture: Image.Image, data: bytes) -> int:
    """How often a decoder goes over the whole picture: in each scan of a JPEG, and a file may hold any number."""
    in_one_scan = getattr(picture, "layers", 1) == 1 and "progressive" not in picture.info
    return 1 if in_one_scan else max(1, _scans(data))


def _scans(data: bytes) -> int:
    """Start-of-scan markers, in half a millisecond less than `bytes.count` takes for a film."""
    return sum(
        int(np.count_nonzero(np.frombuffer(data, ">u2", count=(len(data) - odd) // 2, offset=odd) == _START_OF_SCAN))
        for odd in (0, 1)
    )
