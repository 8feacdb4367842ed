"""Finds the bits of a word that hold the grey value: compares the header with the words themselves.

PS3.5 8.1.1 allows anything in unused bits, and headers may be wrong about the others. If words have bits outside those
that the header names, or are ambiguous, the reading in which the picture is smooth decides: neighbours that differ in a
doubtful bit are close together in the right reading and far apart in the wrong one.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from inference.messages import Code, Message, Notes
from inference.reading.dicom.pixels.native import sampled_rows
from inference.reading.dicom.pixels.pixel_format import HIGH_BIT, PixelFormat

Words = npt.NDArray[Any]
Table = npt.NDArray[np.int32]

UNUSED_BITS = Message(
    "Bits beside those that hold the film's grey values were set; they were left out.", code=Code.UNUSED_BITS
)
IS_SIGNED = Message(
    "The header says that no grey value is negative, which the picture contradicts; they were read with a sign.",
    code=Code.HEADER_CONTRADICTED,
)
IS_UNSIGNED = Message(
    "The header says that grey values have a sign, which the picture contradicts; they were read without one.",
    code=Code.HEADER_CONTRADICTED,
)

_OVERSHOOT_SHARE, _OVERSHOOT_PART = 0.02, 8
"""A lossy codec or a detector may exceed the range in this share of the pixels, and by an eighth of the range."""

_NEAR, _MOST = 0.25, 0.5
"""Neighbours are close together within this share of the mean difference of two random pixels; in a film most are."""

_TIMES_MORE_PAIRS, _LEAST_PAIRS, _LEAST_VALUES, _SMALLER_STEPS = 8, 0.001, 16, 0.7
"""The stated signedness is disbelieved only if so many times more pairs of neighbours contradict than support it, these
are such a share of all pairs, so many values lie on either side of the doubtful bit, and the mean step between
neighbours falls to this share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BitField:
    """The position of a value in its word: `bits` bits from `shift` on, signed or not."""

    shift: int
    bits: int
    signed: bool

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the greatest value."""
        half = 1 << (self.bits - 1)
        return (-half, half - 1) if self.signed else (0, 2 * half - 1)

    def values(self, words: Words) -> Table:
        """The values in words, ignoring the other bits."""
        values = (words.astype(np.int32) >> self.shift) & ((1 << self.bits) - 1)
        return np.where(values >= 1 << (self.bits - 1), values - (1 << self.bits), values) if self.signed else values


@dataclass(frozen=True, slots=True, kw_only=True)
class GreyWords:
    """A grey frame: words [H, W], the value of each possible word, and the bounds of the values.

    Attributes:
        words: uint8 or uint16 [H, W].
        counts: int64 [256 or 65536], how often each word occurs.
        values: int32 [256 or 65536], the value of each word, within the bounds.
        bounds: The least and the greatest value that the bits in use can hold.
        notes: Warnings about contradictions with the header.
        hidden: bool [H, W], the pixels that a shutter covers: black, and not counted; None if there are none.
    """

    words: Words
    counts: npt.NDArray[np.int64]
    values: Table
    bounds: tuple[int, int]
    notes: Notes = ()
    hidden: npt.NDArray[np.bool_] | None = None

    def covered(self, hidden: npt.NDArray[np.bool_] | None) -> "GreyWords":
        """The frame with these pixels covered."""
        if hidden is None:
            return self
        counts = np.bincount(self.words[~hidden], minlength=len(self.counts))
        return replace(self, counts=counts, hidden=hidden)


def grey_words(samples: Words, stored: PixelFormat) -> GreyWords:
    """Interpret the words of a grey frame.

    Args:
        samples: Integers [H, W] as decoded; signed ones come from a JPEG 2000 stream, whose sign is believed.
        stored: The pixel format by the header.
    """
    words = samples.view(f"u{samples.dtype.itemsize}")
    width = 8 * words.dtype.itemsize
    counts = np.bincount(words.reshape(-1), minlength=1 << width)
    present = np.flatnonzero(counts)
    field = BitField(
        shift=stored.high_bit + 1 - stored.bits_stored,
        bits=stored.bits_stored,
        signed=stored.signed or samples.dtype.kind == "i",
    )
    field, moved = _aligned(field, int(np.bitwise_or.reduce(present)))
    values, bounds, more = _interpreted(words, counts, field, width)
    if more in {(), (UNUSED_BITS,)}:
        values, bounds, signs = _sign_checked(words, present, field, (values, bounds))
        more = signs or more
    return GreyWords(words=words, counts=counts, values=values, bounds=bounds, notes=moved + more)


def _aligned(field: BitField, used: int) -> tuple[BitField, Notes]:
    """The bit field, moved to the bits in use if the header's high bit is wrong.

    If words use low bits outside the field and leave its high bits empty, the field moves down; if they use bits above
    it and their low bits are zero, it moves up.
    """
    if field.shift and used >> field.bits == 0 and used & ((1 << field.shift) - 1):
        return replace(field, shift=0), (HIGH_BIT,)
    zeros = (used & -used).bit_length() - 1
    if not field.shift and used >> field.bits and zeros > 0 and used >> zeros >> field.bits == 0:
        return replace(field, shift=zeros), (HIGH_BIT,)
    return field, ()


def _interpreted(
    words: Words, counts: npt.NDArray[np.int64], field: BitField, width: int
) -> tuple[Table, tuple[int, int], Notes]:
    """The value of every word, their bounds, and warnings about the bits outside the field."""
    all_words = np.arange(1 << width, dtype=np.int32)
    masked = field.values(all_words)
    whole = BitField(shift=field.shift, bits=width - field.shift, signed=field.signed).values(all_words)
    low, high = field.bounds
    stray = (counts > 0) & (whole != masked)
    bits_above = all_words >> (field.shift + field.bits)
    is_sign_extended = field.signed and bool((whole[counts > 0] < 0).any())
    if not stray.any() or (field.signed and not is_sign_extended and not bits_above[stray].any()):
        return masked, field.bounds, ()  # negative values without sign extension leave the other bits empty
    as_whole, as_masked = _close_together(words, counts, whole, masked)
    if as_whole <= as_masked:
        return masked, field.bounds, (UNUSED_BITS,)
    if as_whole >= _MOST and _is_overshoot(whole, counts, field):
        return np.clip(whole, low, high), field.bounds, ()
    lowest, highest = int(whole[counts > 0].min()), int(whole[counts > 0].max())
    bits = max(highest.bit_length(), (~lowest).bit_length() if lowest < 0 else 0) + field.signed
    bounds = BitField(shift=0, bits=bits, signed=field.signed).bounds
    return np.clip(whole, *bounds), bounds, (more_bits(field.bits, bits),)


def _is_overshoot(whole: Table, counts: npt.NDArray[np.int64], field: BitField) -> bool:
    """Whether only few pixels exceed the bounds of the field, and only slightly."""
    low, high = field.bounds
    margin = (high - low + 1) // _OVERSHOOT_PART
    beyond = (whole < low) | (whole > high)
    far = (whole < low - margin) | (whole > high + margin)
    return not counts[far].any() and float(counts[beyond].sum()) <= _OVERSHOOT_SHARE * float(counts.sum())


def more_bits(stated: int, used: int) -> Message:
    """The warning about values that need more bits than the header says."""
    return Message(
        "The header says that grey values have {0} bits, but they have {1}; they were taken as they are.",
        stated,
        used,
        code=Code.HEADER_CONTRADICTED,
    )


def _close_together(words: Words, counts: npt.NDArray[np.int64], *meanings: Table) -> list[float]:
    """For two readings, the share of close neighbours among those pairs that are close in only one of them."""
    offset = meanings[0] - meanings[1]
    pairs = [(words[:, :-1], words[:, 1:]), (words[:-1], words[1:])]
    doubtful = [offset[one] != offset[other] for one, other in pairs]
    shares = []
    for values in meanings:
        near = _NEAR * _random_pair_difference(values, counts)
        differences = [np.abs(values[a[at]] - values[b[at]]) for (a, b), at in zip(pairs, doubtful, strict=True)]
        together = np.concatenate(differences)
        shares.append(float(np.mean(together < near)) if len(together) else 0.0)
    return shares


def _random_pair_difference(values: Table, counts: npt.NDArray[np.int64]) -> float:
    """The mean difference of two random pixels."""
    order = np.argsort(values, kind="stable")
    below = np.cumsum(counts[order]) / counts.sum()
    return float(2.0 * (np.diff(values[order]) * (below * (1.0 - below))[:-1]).sum())


def _sign_checked(
    words: Words, present: Words, field: BitField, stated: tuple[Table, tuple[int, int]]
) -> tuple[Table, tuple[int, int], Notes]:
    """The values with the opposite signedness, if the picture is smooth only with it."""
    bits = min(field.bits, int((present >> field.shift).max()).bit_length())
    negative = field.signed and bits == field.bits
    other = replace(field, bits=bits, signed=not negative)
    if bits < 2 or not _contradicts_sign(words, present, other, negative=negative):  # noqa: PLR2004
        return *stated, ()
    values, rows = other.values(np.arange(len(stated[0]), dtype=np.int32)), sampled_rows(words)
    steps, steps_as_stated = (float(np.abs(np.diff(table[rows], axis=1)).mean()) for table in (values, stated[0]))
    if steps > _SMALLER_STEPS * steps_as_stated:
        return *stated, ()
    return values, other.bounds, (IS_UNSIGNED if negative else IS_SIGNED,)


def _contradicts_sign(words: Words, present: Words, field: BitField, *, negative: bool) -> bool:
    """Whether neighbours that differ in the highest bit are close together only with the opposite signedness."""
    half = 1 << (field.bits - 1)
    tops = (present >> field.shift) & half != 0
    if min(np.count_nonzero(tops), np.count_nonzero(~tops)) < _LEAST_VALUES:
        return False
    unsigned = (sampled_rows(words).astype(np.int32) >> field.shift) & (2 * half - 1)
    differences = np.abs(np.diff(unsigned, axis=1))[(unsigned[:, 1:] ^ unsigned[:, :-1]) & half != 0]
    without, with_sign = np.count_nonzero(differences < half // 2), np.count_nonzero(differences > half + half // 2)
    supporting, contradicting = (with_sign, without) if negative else (without, with_sign)
    return bool(contradicting > _TIMES_MORE_PAIRS * supporting and contradicting >= _LEAST_PAIRS * unsigned.size)
