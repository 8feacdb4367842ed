"""Keeps the memory that a training step gives back for the next one."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # as malloc.h numbers them
_NEVER, _NONE = -1, 0


def keep_freed_memory() -> None:
    """Tell the GNU C library not to return large blocks to the system, which would fetch and clear them each step.

    On two cores that takes two fifths of the published network's step, whose pictures fill hundreds of megabytes. Other
    systems have their own ways, and nothing is done there.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is not None:
        mallopt(_MMAP_MAX, _NONE)
        mallopt(_TRIM_THRESHOLD, _NEVER)
