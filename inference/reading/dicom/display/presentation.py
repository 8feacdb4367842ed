"""Maps stored values to display values: modality LUT, VOI LUT or window, polarity (PS3.3 C.7.6.3, C.11.1, C.11.2).

The chain runs once on every value that the stored bits can hold; the pixels are then looked up in the result. So it is
exact, its speed hardly depends on the film's size, and the viewer and the model see the same picture.
"""

from collections import deque
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import Dataset

from inference.arrays import DoubleArray, FloatImage
from inference.messages import Code, Message, Notes
from inference.radiograph import ValueKind, ValueScale
from inference.reading.dicom.display.lookup_table import lookup_table_of
from inference.reading.dicom.display.shutter import COVERS_LIGHT_PARTS, DARKEST, NEARLY_BLACK
from inference.reading.dicom.display.voi import FUNCTIONS, percentile_stretch, shows_film, window_function
from inference.reading.dicom.header.elements import DECIMAL_COMMA, has_decimal_comma, numbers, quotable, term, text
from inference.reading.dicom.pixels.stored_bits import GreyWords

Knots = tuple[tuple[float, float], ...]

NO_WINDOW = Message(
    "The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.",
    code=Code.NO_DISPLAY_WINDOW,
)
BAD_WINDOW = Message(
    "The film's display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.",
    code=Code.BAD_DISPLAY_WINDOW,
)
NARROW_WINDOW = Message(
    "The film's display window shows next to nothing of it; the 0.5 to 99.5 percentiles of its full grey range were "
    "taken instead.",
    code=Code.BAD_DISPLAY_WINDOW,
)
NARROW_TABLE = Message(
    "The film's display table (VOI LUT) shows next to nothing of it; it was left out.", code=Code.BAD_DISPLAY_TABLE
)
TABLE_BITS = Message(
    "The film's display table (VOI LUT) does not have the bits that it states; the range of its entries was taken.",
    code=Code.BAD_DISPLAY_TABLE,
)
BAD_TABLE = Message("The film's display table (VOI LUT) cannot be used.", code=Code.BAD_DISPLAY_TABLE)
BAD_RESCALE = Message(
    "The film's modality LUT or rescale values cannot be used; the stored values were taken as they are.",
    code=Code.BAD_RESCALE,
)

_CURVE_TOLERANCE, _MOST_KNOTS = 2e-4, 4_096
"""How far a simplified curve may deviate, as a share of the grey range; it is not met if that takes more knots."""


def present(grey: GreyWords, header: Dataset, *, inverted: bool) -> tuple[FloatImage, Notes]:
    """Map grey values to display values.

    Args:
        grey: The values as stored.
        header: The object's data set.
        inverted: Whether high values are shown dark.

    Returns:
        float32 [H, W] in 0 to 1, bone bright, and warnings about what the object leaves open or states wrongly.
    """
    chain = _chain(grey, header, inverted=inverted)
    return _pixels(grey, chain, chain.shown), chain.notes


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRange:
    """A film over the whole range of its values, also those that its display window clips.

    Attributes:
        pixels: float32 [H, W] in 0 to 1, bone bright, from the least to the greatest value that the stored bits can
            hold, so that films of one detector can be compared.
        curve: The result of `present` for these pixels, as points (pixel, shown) of a piecewise linear curve; if
            `values.padded`, pixels of 0 are black regardless of the curve.
        values: The values that the pixels stand for.
        notes: The warnings of `present`.
    """

    pixels: FloatImage
    curve: Knots
    values: ValueScale
    notes: Notes


def present_whole_range(grey: GreyWords, header: Dataset, *, inverted: bool) -> WholeRange:
    """Map the whole range of a film's values, also those that its display window clips.

    Args:
        grey: As for `present`.
        header: The object's data set.
        inverted: As for `present`.
    """
    chain = _chain(grey, header, inverted=inverted)
    low, span = chain.values.min(), max(np.ptp(chain.values), np.finfo(np.float64).tiny)
    whole = np.clip((chain.values - low) / span, 0.0, 1.0)
    if inverted:
        whole = 1.0 - whole
    padded = grey.hidden is not None or bool((grey.counts[chain.padding[chain.index]] > 0).any())
    if padded:
        whole = np.maximum(whole, DARKEST)
    whole[chain.padding] = 0.0
    known = np.flatnonzero(~chain.padding if not chain.padding.all() else chain.padding)
    known = known[np.argsort(whole[known], kind="stable")]
    knots = _knots(whole[known], chain.shown[known])
    values = _scale(chain, header, inverted=inverted, padded=padded)
    return WholeRange(pixels=_pixels(grey, chain, whole), curve=knots, values=values, notes=chain.notes)


def _scale(chain: "_Chain", header: Dataset, *, inverted: bool, padded: bool) -> ValueScale:
    ends = float(chain.values.min()), float(chain.values.max())
    is_usable = BAD_RESCALE not in chain.notes
    has_table = bool(header.get("ModalityLUTSequence"))
    is_scaled = has_table or "RescaleSlope" in header or "RescaleIntercept" in header
    return ValueScale(
        kind=ValueKind.MODALITY if is_scaled and is_usable else ValueKind.STORED,
        black=ends[1] if inverted else ends[0],
        white=ends[0] if inverted else ends[1],
        # A table maps to whole numbers at any distance.
        steps=max(1, round(ends[1] - ends[0]) if has_table and is_usable else len(chain.values) - 1),
        padded=padded,
    )


def _knots(at: DoubleArray, shown: DoubleArray) -> Knots:
    """Simplify a curve by the Ramer-Douglas-Peucker algorithm; both [N], `at` ascending."""
    knots, spans = {0, len(at) - 1}, deque([(0, len(at) - 1)])
    while spans and len(knots) < _MOST_KNOTS:
        first, last = spans.popleft()
        line = np.interp(at[first : last + 1], at[[first, last]], shown[[first, last]])
        deviation = np.abs(shown[first : last + 1] - line)
        farthest = first + int(deviation.argmax())
        if deviation.max() > _CURVE_TOLERANCE and first < farthest < last:
            knots.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return tuple((float(at[index]), float(shown[index])) for index in sorted(knots))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chain:
    """The chain's result for every value that the stored bits can hold, [N], and the index of each word in it."""

    index: npt.NDArray[np.int32]
    padding: npt.NDArray[np.bool_]
    values: DoubleArray
    shown: DoubleArray
    notes: Notes


def _chain(grey: GreyWords, header: Dataset, *, inverted: bool) -> _Chain:
    low, high = grey.bounds
    index = grey.values - low
    domain = np.arange(low, high + 1, dtype=np.float64)
    padding = _padding(domain, header)
    counts = np.bincount(index, weights=grey.counts, minlength=len(domain)).astype(np.int64)
    relevant = counts if counts[~padding].sum() == 0 else np.where(padding, 0, counts)
    values, modality_notes = _modality(domain, header)
    shown, notes = _voi(values, relevant, header)
    if inverted:
        shown = 1.0 - shown
    shown[padding] = 0.0
    notes += (COVERS_LIGHT_PARTS,) * _covers_light(grey, shown[index])
    commas = (DECIMAL_COMMA,) * has_decimal_comma(header)
    return _Chain(index=index, padding=padding, values=values, shown=shown, notes=commas + modality_notes + notes)


def _pixels(grey: GreyWords, chain: _Chain, shown: DoubleArray) -> FloatImage:
    """The pixels of a frame, float32 [H, W], looked up in the display value of each value; covered pixels are black."""
    pixels = shown.astype(np.float32)[chain.index][grey.words]
    if grey.hidden is not None:
        pixels[grey.hidden] = 0.0
    return pixels


def _covers_light(grey: GreyWords, shown: DoubleArray) -> bool:
    """Whether a shutter covers pixels that would not be nearly black; `shown` holds a value for each word."""
    return grey.hidden is not None and bool((shown[grey.words[grey.hidden]] > NEARLY_BLACK).any())


def _modality(values: DoubleArray, header: Dataset) -> tuple[DoubleArray, Notes]:
    """Modality LUT, or rescale slope and intercept (C.11.1)."""
    try:
        if header.get("ModalityLUTSequence"):
            return _table(header.ModalityLUTSequence[0], values, header)(values), ()
        slope, intercept = (*numbers(header, "RescaleSlope"), 1.0)[0], (*numbers(header, "RescaleIntercept"), 0.0)[0]
        if slope == 0 or not np.isfinite([slope, intercept]).all():
            return values, (BAD_RESCALE,)
    except (ValueError, TypeError, AttributeError, IndexError):
        return values, (BAD_RESCALE,)
    with np.errstate(over="ignore", invalid="ignore"):
        scaled = values * slope + intercept
        bounded = np.isfinite(np.ptp(scaled))  # also every value, since windows divide by the range
    return (scaled, ()) if bounded else (values, (BAD_RESCALE,))


def _voi(values: DoubleArray, counts: npt.NDArray[np.int64], header: Dataset) -> tuple[DoubleArray, Notes]:
    """Apply the VOI LUT, else the first window, else percentiles (C.11.2): the same policy for every film."""
    notes: Notes = ()
    stretched = percentile_stretch(values, counts)
    if header.get("VOILUTSequence"):
        table, notes = _by_table(values, header)
        if table is not None and shows_film(table, counts, stretched):
            return table, notes
        notes = (BAD_TABLE if table is None or not _distinguishes_values(table, counts) else NARROW_TABLE,)
    if not text(header, "WindowCenter") or not text(header, "WindowWidth"):
        return stretched, (*notes, NO_WINDOW)
    window, more = _by_window(values, header)
    if window is not None and shows_film(window, counts, stretched):
        return window, notes + more
    is_useless = window is None or not _distinguishes_values(window, counts)
    return stretched, (*notes, BAD_WINDOW if is_useless else NARROW_WINDOW)


def _by_table(values: DoubleArray, header: Dataset) -> tuple[DoubleArray | None, Notes]:
    """The VOI LUT's output over the range of its bits; None if the table cannot be used.

    If the entries need more bits than the table states, or at least two fewer, their own range is used: many tables
    state 16 bits and use 12.
    """
    try:
        table = _table(header.VOILUTSequence[0], values, header)
    except (ValueError, TypeError, AttributeError, IndexError):
        return None, ()
    used = max(1, int(table.entries.max()).bit_length())
    is_believed = table.bits - 1 <= used <= table.bits
    bits = table.bits if is_believed else used
    shown: DoubleArray = np.clip(table(values) / (2**bits - 1), 0.0, 1.0)
    return shown, () if is_believed else (TABLE_BITS,)


def _by_window(values: DoubleArray, header: Dataset) -> tuple[DoubleArray | None, Notes]:
    function, notes = _function(header)
    steps = np.abs(np.diff(values))
    step = float(steps.min(where=steps > 0, initial=1.0))
    try:
        center, width = numbers(header, "WindowCenter")[0], numbers(header, "WindowWidth")[0]
        window = window_function(function, center=center, width=width, step=step)
    except (ValueError, TypeError, IndexError):
        return None, ()
    return window(values), notes


def _function(header: Dataset) -> tuple[str, Notes]:
    """VOI LUT Function; linear if it is absent or unknown."""
    function = term(header, "VOILUTFunction") or "LINEAR"
    if function in FUNCTIONS:
        return function, ()
    unknown = Message(
        "The header's display function “{0}” is not understood; a linear one was taken.",
        quotable(text(header, "VOILUTFunction")),
        code=Code.HEADER_UNCLEAR,
    )
    return "LINEAR", (unknown,)


def _distinguishes_values(shown: DoubleArray, counts: npt.NDArray[np.int64]) -> bool:
    """Whether the display values differ, unless the film is blank: a window outside all of its values shows nothing."""
    return bool(np.isfinite(shown).all()) and float(np.ptp(shown[counts > 0])) > 0.0


def _table(item: Dataset, values: DoubleArray, header: Dataset) -> Any:
    _, little_endian = header.original_encoding
    return lookup_table_of(item, big_endian=little_endian is False, negative_input=bool(values.min() < 0))


def _padding(domain: DoubleArray, header: Dataset) -> npt.NDArray[np.bool_]:
    """Which values are padding: Pixel Padding Value, up to its Range Limit (C.7.5.1.1.2)."""
    try:
        value = int(header.PixelPaddingValue)
        limit = header.get("PixelPaddingRangeLimit")
        ends = sorted((value, value if limit is None else int(limit)))
    except (AttributeError, TypeError, ValueError):
        return np.zeros(domain.shape, dtype=np.bool_)
    if domain[0] < 0 and ends[1] > domain[-1]:
        ends = [end - 2**16 if end >= 2**15 else end for end in ends]  # stated as unsigned bits
    return (domain >= min(ends)) & (domain <= max(ends))
