"""DICOM: from a file's bytes to grey pixels as the modality meant them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _without(module: str) -> Iterator[None]:
    """Have a module count as not installed, unless it is in use."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment]  # as the import system has it
    try:
        yield
    finally:
        del sys.modules[module]


with _without("requests"):  # pydicom would load it to fetch test files, and its urllib3 opens a socket when loaded
    import pydicom  # noqa: F401
