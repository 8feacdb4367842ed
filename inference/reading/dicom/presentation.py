"""From stored values to what is shown: modality LUT, VOI LUT or window, polarity (PS3.3 C.7.6.3, C.11.1, C.11.2).

The chain runs once on every value that the stored bits can hold; the film is then looked up in its result. So it is
exact, it is fast whatever the film's size, and the viewer and the model cannot see different pictures.
"""

from collections import deque
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom import Dataset

from inference.arrays import FloatImage
from inference.messages import Code, Message
from inference.reading.dicom.lookup_table import Grey, lookup_table_of
from inference.reading.dicom.voi import full_range, window_of

Notes = tuple[Message, ...]
Knots = tuple[tuple[float, float], ...]

NO_WINDOW = Message(
    "The film states no display window; the 0.5 to 99.5 percentiles of its grey values were taken.",
    code=Code.NO_DISPLAY_WINDOW,
)
BAD_WINDOW = Message(
    "The film's display window cannot be used; the 0.5 to 99.5 percentiles of its full grey range were taken instead.",
    code=Code.BAD_DISPLAY_WINDOW,
)
BAD_TABLE = Message("The film's display table (VOI LUT) cannot be used.", code=Code.BAD_DISPLAY_TABLE)
BAD_RESCALE = Message(
    "The film's modality LUT or rescale values cannot be used; the stored values were taken as they are.",
    code=Code.BAD_RESCALE,
)

_AS_STRAIGHT, _MOST_KNOTS = 2e-4, 4_096
"""A curve between two knots is straight to this share of the grey range, with at most so many knots."""


def present(stored: npt.NDArray[Any], bounds: tuple[int, int], header: Dataset) -> tuple[FloatImage, Notes]:
    """Show stored values as the object means them.

    Args:
        stored: Integers [H, W]; those beyond the bounds take the nearest one.
        bounds: The least and the greatest value that the stored bits hold.
        header: The object's data set.

    Returns:
        float32 [H, W] in 0 to 1, bone bright, and sentences on whatever the object left open or said wrongly.
    """
    chain = _chain(stored, bounds, header)
    return chain.shown.astype(np.float32)[chain.index], chain.notes


def present_whole(
    stored: npt.NDArray[Any], bounds: tuple[int, int], header: Dataset
) -> tuple[FloatImage, Knots, Notes]:
    """Show every value of a film, also those that its display window hides.

    Args:
        stored: As for `present`.
        bounds: As for `present`.
        header: The object's data set.

    Returns:
        float32 [H, W] in 0 to 1, bone bright, from the least to the greatest value that the stored bits can hold, so
        that films of one detector can be compared; what `present` would show for such pixels, as knots (pixel, shown)
        with straight lines between them; and the sentences of `present`.
    """
    chain = _chain(stored, bounds, header)
    low, span = chain.values.min(), max(np.ptp(chain.values), np.finfo(np.float64).tiny)
    whole = np.clip((chain.values - low) / span, 0.0, 1.0)
    if header.get("PhotometricInterpretation") == "MONOCHROME1":
        whole = 1.0 - whole
    whole[chain.padding] = 0.0
    known = np.flatnonzero(~chain.padding if not chain.padding.all() else chain.padding)
    known = known[np.argsort(whole[known], kind="stable")]
    return whole.astype(np.float32)[chain.index], _knots(whole[known], chain.shown[known]), chain.notes


def _knots(at: Grey, shown: Grey) -> Knots:
    """The fewest of some points that stand for all of them, by Ramer, Douglas and Peucker; both [N], `at` rising."""
    kept, spans = {0, len(at) - 1}, deque([(0, len(at) - 1)])
    while spans and len(kept) < _MOST_KNOTS:
        first, last = spans.popleft()
        line = np.interp(at[first : last + 1], at[[first, last]], shown[[first, last]])
        away = np.abs(shown[first : last + 1] - line)
        farthest = first + int(away.argmax())
        if away.max() > _AS_STRAIGHT and first < farthest < last:
            kept.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return tuple((float(at[index]), float(shown[index])) for index in sorted(kept))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Chain:
    """The chain's result for every value that the stored bits can hold, [N], and which of them each pixel has."""

    index: npt.NDArray[np.int32]
    padding: npt.NDArray[np.bool_]
    values: Grey
    shown: Grey
    notes: Notes


def _chain(stored: npt.NDArray[Any], bounds: tuple[int, int], header: Dataset) -> _Chain:
    low, high = bounds
    index = np.clip(stored, low, high).astype(np.int32) - low
    domain = np.arange(low, high + 1, dtype=np.float64)
    padding = _padding(domain, header)
    counts = np.bincount(index.reshape(-1), minlength=len(domain))
    relevant = counts if counts[~padding].sum() == 0 else np.where(padding, 0, counts)
    values, modality_notes = _modality(domain, header)
    shown, notes = _values_of_interest(values, relevant, header)
    if header.get("PhotometricInterpretation") == "MONOCHROME1":
        shown = 1.0 - shown
    shown[padding] = 0.0
    return _Chain(index=index, padding=padding, values=values, shown=shown, notes=modality_notes + notes)


def _modality(values: Grey, header: Dataset) -> tuple[Grey, Notes]:
    """Modality LUT, or rescale slope and intercept (C.11.1)."""
    try:
        if header.get("ModalityLUTSequence"):
            return _table(header.ModalityLUTSequence[0], values, header)(values), ()
        slope, intercept = _number(header, "RescaleSlope", 1.0), _number(header, "RescaleIntercept", 0.0)
        if slope == 0 or not np.isfinite([slope, intercept]).all():
            return values, (BAD_RESCALE,)
    except (ValueError, TypeError, AttributeError, IndexError):
        return values, (BAD_RESCALE,)
    return values * slope + intercept, ()


def _values_of_interest(values: Grey, counts: npt.NDArray[np.int64], header: Dataset) -> tuple[Grey, Notes]:
    """One policy for every film: VOI LUT, else the first window, else the percentiles of the full range (C.11.2)."""
    notes: Notes = ()
    if header.get("VOILUTSequence"):
        shown = _by_table(values, header)
        if shown is not None and _tells_apart(shown, counts):
            return shown, ()
        notes = (BAD_TABLE,)
    if header.get("WindowCenter") is None or header.get("WindowWidth") is None:
        return full_range(values, counts), (*notes, NO_WINDOW)
    shown = _by_window(values, header)
    if shown is not None and _tells_apart(shown, counts):
        return shown, notes
    return full_range(values, counts), (*notes, BAD_WINDOW)


def _by_table(values: Grey, header: Dataset) -> Grey | None:
    """The VOI LUT's output over the range of the bits that its entries use; None where it is unsound."""
    try:
        table = _table(header.VOILUTSequence[0], values, header)
    except (ValueError, TypeError, AttributeError, IndexError):
        return None
    bits = min(table.bits, max(1, int(table.entries.max()).bit_length()))  # many claim 16 bits and use 12
    shown: Grey = np.clip(table(values) / (2**bits - 1), 0.0, 1.0)
    return shown


def _by_window(values: Grey, header: Dataset) -> Grey | None:
    try:
        window = window_of(
            str(header.get("VOILUTFunction") or "LINEAR"),
            center=_number(header, "WindowCenter"),
            width=_number(header, "WindowWidth"),
        )
    except (ValueError, TypeError, IndexError):
        return None
    return window(values)


def _tells_apart(shown: Grey, counts: npt.NDArray[np.int64]) -> bool:
    """Whether a film that is not blank stays so: a window beside all of its values shows nothing."""
    if not np.isfinite(shown).all():
        return False
    present_values = shown[counts > 0]
    return len(present_values) == 1 or float(np.ptp(present_values)) > 0.0


def _table(item: Dataset, values: Grey, header: Dataset) -> Any:
    _, little_endian = header.original_encoding
    return lookup_table_of(item, big_endian=little_endian is False, negative_input=bool(values.min() < 0))


def _padding(domain: Grey, header: Dataset) -> npt.NDArray[np.bool_]:
    """Which values only fill the frame: Pixel Padding Value, up to its Range Limit (C.7.5.1.1.2)."""
    try:
        value = int(header.PixelPaddingValue)
        limit = header.get("PixelPaddingRangeLimit")
        ends = sorted((value, value if limit is None else int(limit)))
    except (AttributeError, TypeError, ValueError):
        return np.zeros(domain.shape, dtype=np.bool_)
    if domain[0] < 0 and ends[1] > domain[-1]:
        ends = [end - 2**16 if end >= 2**15 else end for end in ends]  # stated as unsigned bits
    return (domain >= min(ends)) & (domain <= max(ends))


def _number(header: Dataset, keyword: str, default: float | None = None) -> float:
    """The first value of an element that may have several.

    Raises:
        ValueError: It is no number.
    """
    value: Any = header.get(keyword)
    if value is None or value == "":
        value = default
    return float(value if isinstance(value, int | float | str) else value[0])
