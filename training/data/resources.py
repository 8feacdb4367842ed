"""Checks before a run that memory and disk suffice."""

import shutil
from pathlib import Path

import psutil

from training.data.manifest import DataError

_MIB = 1024 * 1024
_RUN_MIB = 200
"""Size of a run: two checkpoints with optimizer states, logs, predictions."""


def check_memory(films: int, input_size: int, *, available: int | None = None) -> None:
    """Check that a data set fits into memory: two bytes per pixel, twice that while it is assembled.

    Args:
        films: Number of films.
        input_size: Side S of the network's input.
        available: Free memory in bytes; None to ask the system.

    Raises:
        DataError: It does not; the sentence says how much is needed.
    """
    free = psutil.virtual_memory().available if available is None else available
    needed = films * input_size * input_size * 2 * 2
    if needed > free:
        raise DataError(
            f"{films} films of {input_size} pixels a side need {needed // _MIB} MiB of memory; {free // _MIB} MiB "
            "are free. Close other programs, or train at a smaller input_size."
        )


def check_disk(folder: Path, *, available: int | None = None) -> None:
    """Check that a run's files fit onto the disk.

    Raises:
        DataError: They do not; the sentence says how much is needed.
    """
    free = shutil.disk_usage(folder).free if available is None else available
    if free < _RUN_MIB * _MIB:
        raise DataError(f"A run needs {_RUN_MIB} MiB on the disk; {folder} has {free // _MIB} MiB free.")
