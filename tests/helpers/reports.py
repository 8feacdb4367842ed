"""Makes what reports are made of, and reads reports back."""

import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
from pypdf import PdfReader

from inference.reading import read_radiograph

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> Result:
    """Do something in another thread, as the window has it done; what that leaves behind ends with the thread."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()


def film_facts(path: Path) -> dict[str, object]:
    """What a finding says of a real film."""
    film = in_background(partial(read_radiograph, path))
    heatmap = np.zeros((4, 4), np.float32)
    heatmap[2:, :2] = 1.0
    return {"path": path, "film": film.record, "heatmap": heatmap}


def pages_of(pdf: bytes) -> list[str]:
    """The text of a report, page by page, its white space made one."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def size_of(pdf: bytes) -> tuple[int, int]:
    """Width and height of a report's first page in millimetres."""
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)
