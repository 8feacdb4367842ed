"""Limits of file systems: paths that Windows opens only in their extended form, and disks without room."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from helpers.films import write_film

from inference.paths import openable


def write_film_deep_below(folder: Path) -> Path:
    """A film whose path is longer than the 260 characters that Windows opens without being asked to."""
    deep = folder.joinpath(*["x" * 100] * 3, "film.png").absolute()
    os.makedirs(openable(deep.parent))  # noqa: PTH103  # a name that only the system knows
    shutil.copyfile(write_film(folder / "film.png", 0.5), openable(deep))
    (folder / "film.png").unlink()
    return deep


def long_path_of_windows(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """A path in a folder that Windows opens only in its extended form, and that form; elsewhere, as if on Windows.

    Only the extended form is there: what is asked by the path itself is not found.
    """
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.chdir(folder)  # elsewhere, the prefix is the name of a folder
    path = folder / f"{'x' * (250 - len(name))}{name}"
    extended = Path(openable(path))
    extended.parent.mkdir(parents=True, exist_ok=True)
    return path, extended


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """Limit the files that this process writes to a size in bytes; only on Unix."""
    import resource  # noqa: PLC0415  # Windows has none

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
