"""Reads DICOM files."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Within the block, make importing a module fail as if it were not installed, unless it is already imported."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]  # None in sys.modules blocks an import
    try:
        yield
    finally:
        del sys.modules[module]


with _without("requests"):  # pydicom imports it to fetch test files, and its urllib3 opens a socket on import
    import pydicom  # noqa: F401
