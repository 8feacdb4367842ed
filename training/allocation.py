"""Keeps the memory that a training step gives back for the next one."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # as malloc.h numbers them
_NEVER, _NONE = -1, 0


def keep_memory() -> bool:
    """Tell the GNU C library not to return large blocks to the system, which would fetch and clear them each step.

    On two cores that takes two fifths of the published network's step, whose pictures fill hundreds of megabytes.

    Returns:
        Whether it could be told; other systems have their own ways.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    return mallopt is not None and bool(mallopt(_MMAP_MAX, _NONE) and mallopt(_TRIM_THRESHOLD, _NEVER))
