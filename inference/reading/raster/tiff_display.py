"""The display that a TIFF states for its values: their range, and the light that they stand for."""

import math
import re

import numpy as np

from inference.arrays import DoubleArray
from inference.messages import Code, Message
from inference.reading.raster.tiff_directory import BRIGHTNESS, FLOAT, SIGNED, WHITE_IS_ZERO, TiffPage

CURVE_LEFT_OUT = Message(
    "The file states in a table how bright its grey values are meant; this cannot be followed.",
    code=Code.HEADER_UNCLEAR,
)

_MOST_BITS, _FULL_LIGHT = 16, 0xFFFF
_IMAGEJ = b"ImageJ="
_IMAGEJ_ENDS = (re.compile(rb"^min=(\S+)\s*$", re.MULTILINE), re.compile(rb"^max=(\S+)\s*$", re.MULTILINE))


def display_range(page: TiffPage) -> tuple[float, float] | None:
    """The values of a page that are shown as its darkest and its brightest grey, or the reverse where white is zero.

    By ImageJ's description, else by SMinSampleValue and SMaxSampleValue (TIFF 6.0 section 19). MinSampleValue and
    MaxSampleValue are statistics, which must not change what is shown (section 8).

    Returns:
        None if the page states no valid range, or the range of all values that its samples can have.
    """
    if page.photometric not in BRIGHTNESS:
        return None
    stated = _by_imagej(page) or _by_samples(page)
    if stated is None or stated == _all_values(page):
        return None
    low, high = stated
    return stated if math.isfinite(low) and math.isfinite(high) and low < high else None


def light_of_values(page: TiffPage, bits: int) -> DoubleArray | None:
    """The light for pixels of 0 to 1, in even steps, by a page's TransferFunction (TIFF 6.0 section 20).

    Args:
        page: The page.
        bits: Bits of its values that are in use, perhaps fewer than a sample has.

    Returns:
        [N] in 0 to 1; None if the page has no such table, or one of another size than its samples need.
    """
    depth = page.bits[0]
    if not page.transfer_function or page.formats[0] in {SIGNED, FLOAT} or depth > _MOST_BITS:
        return None
    tables = np.array(page.transfer_function, dtype=np.float64)
    size = 1 << depth
    if len(tables) not in {size, 3 * size}:
        return None
    table = (tables[size : 2 * size] if len(tables) > size else tables)[: 1 << bits]  # of three tables, that of green
    light: DoubleArray = (table[::-1] if page.photometric == WHITE_IS_ZERO else table) / _FULL_LIGHT
    return light


def _by_imagej(page: TiffPage) -> tuple[float, float] | None:
    """The range that ImageJ has stored; it reads signed values with an offset, which the range then includes."""
    description = page.description
    if not description.startswith(_IMAGEJ) or page.formats[0] == SIGNED:
        return None
    low, high = (_number(end.search(description)) for end in _IMAGEJ_ENDS)
    return None if low is None or high is None or low == high == 0 else (low, high)


def _number(found: re.Match[bytes] | None) -> float | None:
    try:
        return None if found is None else float(found[1])
    except ValueError:
        return None


def _by_samples(page: TiffPage) -> tuple[float, float] | None:
    least, greatest = page.least_values, page.greatest_values
    whole = _all_values(page)
    if not (least or greatest) or (whole is None and not (least and greatest)):
        return None
    low, high = whole or (0.0, 0.0)
    return min(least, default=low), max(greatest, default=high)


def _all_values(page: TiffPage) -> tuple[float, float] | None:
    """The least and the greatest value that samples can have; None for floats."""
    depth = page.bits[0]
    if page.formats[0] == FLOAT:
        return None
    half = 1 << (depth - 1)
    return (-float(half), float(half - 1)) if page.formats[0] == SIGNED else (0.0, float(2 * half - 1))
