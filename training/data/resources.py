"""Is there enough memory and disk for a run? Said before it starts, not hours into it."""

import shutil
from pathlib import Path

import psutil

from training.data.manifest import DataError

_MIB = 1024 * 1024
_RUN_MIB = 200
"""What a run leaves: two checkpoints with their optimizer's state, logs, answers."""


def check_memory(films: int, input_size: int, *, available: int | None = None) -> None:
    """Make sure that a data set fits into memory: two bytes a pixel, twice while it is put together.

    Args:
        films: Their number.
        input_size: Side S of the network's input.
        available: Free memory in bytes; None to ask the system.

    Raises:
        DataError: It does not; the sentence says how much is wanted.
    """
    free = psutil.virtual_memory().available if available is None else available
    wanted = films * input_size * input_size * 2 * 2
    if wanted > free:
        raise DataError(
            f"{films} films of {input_size} pixels a side need {wanted // _MIB} MiB of memory; {free // _MIB} MiB "
            "are free. Close other programs, or train at a smaller input_size."
        )


def check_disk(folder: Path, *, available: int | None = None) -> None:
    """Make sure that a run's files fit onto the disk.

    Raises:
        DataError: They do not; the sentence says how much is wanted.
    """
    free = shutil.disk_usage(folder).free if available is None else available
    if free < _RUN_MIB * _MIB:
        raise DataError(f"A run needs {_RUN_MIB} MiB on the disk; {folder} has {free // _MIB} MiB free.")
