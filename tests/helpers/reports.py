"""The film of a report, and reports read back."""

import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np
from pypdf import PdfReader

from inference.reading.reader import read_radiograph

Result = TypeVar("Result")


def in_background(work: Callable[[], Result]) -> Result:
    """Run work in another thread, as the window does; the helper threads of that thread end with it."""
    with ThreadPoolExecutor(1) as executor:
        return executor.submit(work).result()


def film_facts(path: Path) -> dict[str, object]:
    """Fields of a finding for a film that is read, with evidence in the lower left quarter."""
    film = in_background(partial(read_radiograph, path))
    heatmap = np.zeros((4, 4), np.float32)
    heatmap[2:, :2] = 1.0
    return {"path": path, "film": film.record, "heatmap": heatmap}


def pages_of(pdf: bytes) -> list[str]:
    """The text of a report, page by page, each run of white space as one space."""
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def size_of(pdf: bytes) -> tuple[int, int]:
    """Width and height of a report's first page in millimetres."""
    box = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    return round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)
