"""Work of the window that a test does itself."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> Result:
    """Run work in another thread, as the window does; the helper threads of that thread end with it."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()
