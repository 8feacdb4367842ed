"""Reads the samples of the first frame from Pixel Data, native or encapsulated by its content (PS3.5 8 and A.4)."""

from dataclasses import dataclass
from typing import Any

import numpy.typing as npt
import pydicom

from inference.errors import UnreadableFilmError
from inference.messages import Code, Message, Notes
from inference.reading.dicom.file import name_of, transfer_syntax
from inference.reading.dicom.pixels.codecs import decode_frame
from inference.reading.dicom.pixels.codestream import checked_stream, stream_header
from inference.reading.dicom.pixels.encapsulation import codec_within, first_frame, fragments_of, missing_frames
from inference.reading.dicom.pixels.native import ByteOrder, native_frame
from inference.reading.dicom.pixels.pixel_format import PixelFormat
from inference.reading.dicom.pixels.transfer_syntax import EXPLICIT_BIG_ENDIAN, Codec, codec_of

SEVERAL_FRAMES = Message("The object has several frames; the first one was read.", code=Code.SEVERAL_FRAMES)
OTHER_ENCODING = Message(
    "The pixels are not encoded as the header says; they were read as what they are.", code=Code.HEADER_CONTRADICTED
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstFrame:
    """The samples of the first frame, their corrected pixel format, and warnings about contradictions."""

    samples: npt.NDArray[Any]
    stored: PixelFormat
    notes: Notes = ()


def first_samples(dataset: pydicom.Dataset, stored: PixelFormat) -> FirstFrame:
    """Read the first frame.

    Raises:
        UnreadableFilmError: It is damaged, or contradicts the header.
        UnsupportedFilmError: Its compression is not supported.
        Exception: Any that a decoder raises on a damaged frame.
    """
    syntax = transfer_syntax(dataset)
    codec = codec_of(syntax, name_of(syntax) or Message("of an unknown kind"))
    data = bytes(dataset.PixelData)
    several = (SEVERAL_FRAMES,) if stored.frames > 1 else ()
    items = fragments_of(data)
    if items is not None:
        frame, more = first_frame(items, stored.frames)
        return _decoded(frame, codec, stored, (SEVERAL_FRAMES,) if more else several)
    if dataset["PixelData"].is_undefined_length:
        raise missing_frames()
    has_native_length = 0 <= len(data) - stored.frame_bytes * stored.frames <= 1
    if not has_native_length and codec_within(data, codec) is not None:
        return _decoded(data, codec, stored, (*several, OTHER_ENCODING))
    if not has_native_length and codec is not Codec.NATIVE:
        raise missing_frames()
    order = ByteOrder(big_endian=syntax == EXPLICIT_BIG_ENDIAN, in_words=dataset["PixelData"].VR == "OW")
    samples, stored, more_notes = native_frame(data, stored, order)
    other = (OTHER_ENCODING,) if codec is not Codec.NATIVE else ()
    return FirstFrame(samples=samples, stored=stored, notes=several + other + more_notes)


def _decoded(frame: bytes, stated: Codec, stored: PixelFormat, notes: Notes) -> FirstFrame:
    """Decode a frame by the codec of its first bytes, or else by the stated one, which raises an error."""
    codec = codec_within(frame, stated) or stated
    if codec is Codec.NATIVE:
        raise UnreadableFilmError(
            Message("The DICOM object is damaged: it holds fragments of an unknown kind.", code=Code.HEADER_MISMATCH)
        )
    if codec is not stated and OTHER_ENCODING not in notes:
        notes = (*notes, OTHER_ENCODING)
    stream = checked_stream(frame, codec, stored)
    samples = decode_frame(stream, codec, stored)
    if codec is not Codec.RLE and stored.samples == 1:
        notes += _bits_missing(stream_header(stream, codec).bits, stored.bits_stored)
    return FirstFrame(samples=samples, stored=stored, notes=notes)


def _bits_missing(held: int, stated: int) -> Notes:
    """The warning for a compressed picture with fewer bits than the header says: its window may not fit."""
    if held >= stated:
        return ()
    few = Message(
        "The header says that grey values have {0} bits, but the compressed picture has {1}; it may be shown too dark.",
        stated,
        held,
        code=Code.HEADER_CONTRADICTED,
    )
    return (few,)
