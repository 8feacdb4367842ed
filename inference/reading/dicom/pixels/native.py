"""Reads the first frame of uncompressed pixel data (PS3.5 8), and checks by its smoothness how its bytes are meant."""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from inference.errors import UnreadableFilmError
from inference.messages import Code, Message, Notes
from inference.reading.dicom.pixels.pixel_format import SUBSAMPLED, PixelFormat

Samples = npt.NDArray[Any]

SIXTEEN_BITS_HELD = Message(
    "The header says 8 bits a pixel, but the object holds 16; the 16 were read.", code=Code.HEADER_CONTRADICTED
)
OTHER_BYTE_ORDER = Message(
    "The bytes of the pixels are in another order than the header says; they were read in the order in which they are.",
    code=Code.HEADER_CONTRADICTED,
)
OTHER_PLANES = Message(
    "The colours stand in another order than the header says (Planar Configuration); "
    "they were read in the order in which they are.",
    code=Code.HEADER_CONTRADICTED,
)
_BYTE, _WORD = 8, 16

_SAMPLED_ROWS = 128
"""About how many rows of a picture its roughness is measured on."""

_SMOOTH, _NOISE = 0.35, 0.6
"""The roughness of a film is below the first; with its bytes swapped it is above the second, as noise is."""

_MEAN_DIFFERENCE = 2 / np.sqrt(np.pi)
"""The mean difference of two independent normal values, in standard deviations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByteOrder:
    """The byte order of a file, and whether its 8-bit pixels are packed into 16-bit words (PS3.5 8.1.2)."""

    big_endian: bool
    in_words: bool


def native_frame(data: bytes, stored: PixelFormat, order: ByteOrder) -> tuple[Samples, PixelFormat, Notes]:
    """Read the first frame.

    Args:
        data: The value of Pixel Data.
        stored: The pixel format by the header.
        order: The file's byte order.

    Returns:
        Unsigned integers [H, W], or [H, W, samples] of a colour object (only the first sample of a subsampled one); the
        pixel format corrected by the data; and warnings about contradictions.

    Raises:
        UnreadableFilmError: There are fewer bytes than the header claims, or twice as many without an explanation.
    """
    stored = _as_written(data, stored)
    spare = len(data) - stored.frame_bytes * stored.frames
    if spare < 0:
        raise UnreadableFilmError(
            Message("The DICOM object is damaged: it holds less than it claims.", code=Code.CUT_SHORT)
        )
    if spare >= stored.frame_bytes and stored.frames == 1:
        return _sixteen_bit_frame(data, stored, order)
    surplus = Message(
        "The object holds {0} bytes more than its header accounts for; they were left out.",
        spare,
        code=Code.HEADER_CONTRADICTED,
    )
    frame, more = _in_smooth_order(_frame(data, stored, order), stored)
    if stored.samples > 1 and not _is_grey(frame):
        other = _frame(data, replace(stored, planar=not stored.planar), order)
        frame, more = (other, (OTHER_PLANES,)) if _is_grey(other) else (frame, more)
    return frame, stored, (surplus,) * (spare > 1) + more  # one byte may pad an odd length


def _as_written(data: bytes, stored: PixelFormat) -> PixelFormat:
    """Detect an object that says it is subsampled but holds all colours in full, by its size."""
    full = replace(stored, photometric="YBR_FULL")
    fits = stored.photometric == SUBSAMPLED and len(data) >= full.frame_bytes * full.frames
    return full if fits else stored


def _sixteen_bit_frame(data: bytes, stored: PixelFormat, order: ByteOrder) -> tuple[Samples, PixelFormat, Notes]:
    """Read an object that says 8 bits a pixel but holds 16, if only 16 bits give a smooth picture."""
    wide = replace(stored, bits_allocated=_WORD, bits_stored=_WORD, high_bit=_WORD - 1)
    if stored.bits_allocated == _BYTE and stored.samples == 1 and 0 <= len(data) - wide.frame_bytes <= 1:
        words, narrow = _frame(data, wide, order), _frame(data, stored, order)
        if roughness(words) < roughness(narrow) and is_smooth(words):
            bits = max(_BYTE, int(words.max()).bit_length())
            return words, replace(wide, bits_stored=bits, high_bit=bits - 1), (SIXTEEN_BITS_HELD,)
    raise UnreadableFilmError(
        Message(
            "The DICOM object is damaged: its pixels take {0} bytes, of which its header accounts for {1}.",
            len(data),
            stored.frame_bytes,
            code=Code.HEADER_MISMATCH,
        )
    )


def _frame(data: bytes, stored: PixelFormat, order: ByteOrder) -> Samples:
    dtype = np.dtype(f"{'>' if order.big_endian else '<'}u{stored.bits_allocated // _BYTE}")
    values = np.frombuffer(data, dtype, count=stored.frame_bytes // dtype.itemsize)
    if dtype.itemsize == 1 and order.big_endian and order.in_words:
        words = np.frombuffer(data[: len(data) // 2 * 2], np.uint8).reshape(-1, 2)
        values = words[:, ::-1].reshape(-1)[: len(values)]
    values = values.astype(dtype.newbyteorder("="), copy=False)
    size = (stored.rows, stored.columns)
    if stored.samples == 1:
        return values.reshape(size)
    if stored.photometric == SUBSAMPLED:
        return values.reshape(-1, 4)[:, :2].reshape(*size, 1)
    if stored.planar:
        return values.reshape(stored.samples, *size).transpose(1, 2, 0)
    return values.reshape(*size, stored.samples)


def _is_grey(frame: Samples) -> bool:
    """Whether all colour channels are equal, as in a radiograph stored in colour."""
    return bool((frame == frame[..., :1]).all()) and int(np.ptp(frame)) > 0


def _in_smooth_order(frame: Samples, stored: PixelFormat) -> tuple[Samples, Notes]:
    """A grey frame of 16-bit words with its bytes swapped, if only then it is a smooth picture."""
    if stored.samples > 1 or stored.bits_allocated < _WORD or roughness(frame) < _NOISE:
        return frame, ()
    if roughness(frame >> (stored.high_bit + 1 - stored.bits_stored) & ((1 << stored.bits_stored) - 1)) < _NOISE:
        return frame, ()  # only the unused bits are noise
    swapped = frame.byteswap()
    return (swapped, (OTHER_BYTE_ORDER,)) if is_smooth(swapped) else (frame, ())


def sampled_rows(pixels: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A sample of rows, spread over the whole picture; a view."""
    return pixels[:: max(1, pixels.shape[0] // _SAMPLED_ROWS)]


def roughness(pixels: npt.NDArray[Any]) -> float:
    """Mean difference of neighbours in a row, relative to that of any two pixels: 0.02 to 0.2 in films, 1 in noise.

    Args:
        pixels: [H, W] of any number type; a blank picture is not rough.
    """
    rows = sampled_rows(pixels).astype(np.float32)
    deviation = float(rows.std())
    return float(np.abs(np.diff(rows, axis=1)).mean()) / (_MEAN_DIFFERENCE * deviation) if deviation else 0.0


def is_smooth(pixels: npt.NDArray[Any]) -> bool:
    """Whether a picture is as smooth as a film."""
    return roughness(pixels) < _SMOOTH
