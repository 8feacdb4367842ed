"""Which page of a TIFF is read."""

import io
import struct
import tracemalloc

import numpy as np
import pytest
from helpers.dicom import CHEST
from helpers.rasters import EIGHT, SIXTEEN, assert_shows, read, tiff_file
from PIL import Image

from inference.reading.raster.decoder import SEVERAL_PAGES, WHOLE_PAGE
from inference.reading.raster.tiff_directory import tiff_pages


@pytest.mark.parametrize("marked", [{254: 1}, {254: 4}, {}])
@pytest.mark.parametrize("deep", [False, True])
def test_the_page_that_is_no_copy_is_read(marked: dict[int, int], deep: bool) -> None:
    whole = Image.fromarray(SIXTEEN if deep else EIGHT)
    small = whole.resize((56, 48), Image.Resampling.NEAREST)
    buffer = io.BytesIO()
    small.save(buffer, "TIFF", save_all=True, append_images=[whole], tiffinfo=marked)
    film = read(buffer.getvalue())
    assert film.pixels.shape == (CHEST.shape if marked else (48, 56))
    assert film.warnings == (WHOLE_PAGE if marked else SEVERAL_PAGES,)


def test_a_big_tiff_is_read() -> None:
    buffer = io.BytesIO()
    Image.fromarray(SIXTEEN).save(buffer, "TIFF", big_tiff=True)
    assert buffer.getvalue()[2] == 43
    assert_shows(read(buffer.getvalue()), CHEST)


def followed_by(data: bytes, directory: bytes) -> bytes:
    """A TIFF of one page whose directory points to another, put at the end of the file."""
    start = struct.unpack_from("<I", data, 4)[0]
    end = start + 2 + 12 * struct.unpack_from("<H", data, start)[0]
    return data[:end] + struct.pack("<I", len(data)) + data[end + 4 :] + directory


@pytest.mark.parametrize("deep", [False, True])
@pytest.mark.parametrize(
    "directory",
    [
        b"",
        b"\xff" * 40,
        struct.pack("<H", 9) + struct.pack("<HHII", 256, 4, 1, 64),
        struct.pack("<HHHIII", 1, 257, 4, 1, 64, 0),
        np.random.default_rng(3).bytes(4_000),
    ],
    ids=["beyond the end", "junk", "cut", "without a width", "noise"],
)
def test_a_damaged_second_directory_leaves_the_first_page(directory: bytes, deep: bool) -> None:
    film = read(followed_by(tiff_file(SIXTEEN if deep else EIGHT), directory))
    assert_shows(film, CHEST, 0.5 / 255 + 1e-6)
    assert film.warnings == ()


@pytest.mark.parametrize("tags", [range(30_000, 30_300), [273, 279] * 150])
def test_long_fields_take_no_memory(tags: list[int]) -> None:
    data = tiff_file(EIGHT)
    entries = b"".join(struct.pack("<HHII", tag, 3, 100_000, 8) for tag in tags)
    size = struct.pack("<HHIIHHII", 256, 4, 1, 64, 257, 4, 1, 64)
    full = followed_by(data, struct.pack("<H", 2 + len(tags)) + size + entries + b"\0" * 4) + bytes(200_000)
    tracemalloc.start()
    pages = tiff_pages(full)
    blocks = pages[1].blocks
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(pages) == 2
    assert len(blocks) <= 64
    assert peak < 1 << 20
