"""The gate's lung field as a finding keeps it: packed, for a hundred thousand findings are in memory at once."""

import math
import zlib

import numpy as np

from inference.arrays import FloatImage

_LEVELS = 15


def packed(lung_field: FloatImage) -> bytes:
    """A lung field, float32 [2, S, S] in 0 to 1, in some 300 bytes and 16 levels."""
    return zlib.compress(np.rint(lung_field * _LEVELS).astype(np.uint8).tobytes(), 9)


def unpacked(kept: bytes) -> FloatImage:
    """What `packed` has packed, to within its levels."""
    levels = np.frombuffer(zlib.decompress(kept), np.uint8)
    side = math.isqrt(levels.size // 2)
    return np.asarray(levels.reshape(2, side, side) / np.float32(_LEVELS), dtype=np.float32)
