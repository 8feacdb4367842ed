"""Checks before decoding that a compressed frame's own header agrees with the DICOM header."""

import struct
from dataclasses import dataclass

from inference.errors import FilmTooLargeError, UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.dicom.pixels.pixel_format import PixelFormat
from inference.reading.dicom.pixels.transfer_syntax import Codec
from inference.reading.limits import END_MARKER_WITHIN, MAXIMUM_TILES, check_size
from inference.reading.recognition import DCT, JPEG_LS, LOSSLESS, frame_header

END_OF_STREAM = b"\xff\xd9"
"""EOI of JPEG and JPEG-LS, EOC of JPEG 2000."""

_J2K_START = b"\xff\x4f\xff\x51"
_JP2_START = b"\x00\x00\x00\x0cjP  "
"""Some objects wrap the codestream in a JP2 file, against PS3.5 A.4.4."""

_FRAMES = {
    Codec.JPEG: DCT,
    Codec.JPEG_LOSSLESS: {LOSSLESS},
    Codec.JPEG_LS: {JPEG_LS},
}
"""The start-of-frame markers of each codec (ITU-T T.81 table B.1, T.87 C.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StreamHeader:
    """The header of a codestream; `bits` is that of its deepest component."""

    columns: int
    rows: int
    samples: int
    bits: int


def checked_stream(frame: bytes, codec: Codec, stored: PixelFormat) -> bytes:
    """Check a compressed frame before it is decoded.

    Args:
        frame: The first frame, its fragments joined.
        codec: Its compression.
        stored: The pixel format by the DICOM header.

    Returns:
        The frame, without a JP2 wrapper.

    Raises:
        UnreadableFilmError: It is truncated, or contradicts the DICOM header.
        FilmTooLargeError: It claims a size beyond the limits.
    """
    if codec is Codec.RLE:
        _check_rle(frame, stored)
        return frame
    if END_OF_STREAM not in frame.rstrip(b"\x00")[-END_MARKER_WITHIN:]:
        raise UnreadableFilmError(Message("The DICOM picture is cut short: its end is missing.", code=Code.CUT_SHORT))
    _check_agreement(stream_header(frame, codec), stored)
    return frame[_codestream_start(frame) :] if codec not in _FRAMES else frame


def stream_header(frame: bytes, codec: Codec) -> StreamHeader:
    """The header of a frame of any codec except run-length encoding.

    Raises:
        UnreadableFilmError: It is not a frame of this codec.
        FilmTooLargeError: It claims a size beyond the limits.
    """
    return _jpeg_header(frame, codec) if codec in _FRAMES else _jpeg_2000_header(frame, _codestream_start(frame))


def _codestream_start(frame: bytes) -> int:
    return frame.find(_J2K_START) if frame.startswith(_JP2_START) else 0


def _check_agreement(stream: StreamHeader, stored: PixelFormat) -> None:
    check_size(stream.columns, stream.rows)
    stated = (stream.columns, stream.rows, stream.samples)
    if stated != (stored.columns, stored.rows, stored.samples) or not 0 < stream.bits <= stored.bits_allocated:
        raise UnreadableFilmError(
            Message(
                "The DICOM object is damaged: its header says {0}x{1} pixels of {2} samples in {3} bits, "
                "its picture {4}x{5} of {6} in {7}.",
                stored.columns,
                stored.rows,
                stored.samples,
                stored.bits_allocated,
                stream.columns,
                stream.rows,
                stream.samples,
                stream.bits,
                code=Code.HEADER_MISMATCH,
            )
        )


def jpeg_codec(frame: bytes) -> Codec | None:
    """Which of the codecs that begin like a JPEG a frame uses, by its frame header; None without one."""
    marker, _ = frame_header(frame)
    return next((codec for codec, markers in _FRAMES.items() if marker in markers), None)


def _jpeg_header(frame: bytes, codec: Codec) -> StreamHeader:
    marker, position = frame_header(frame)
    if marker not in _FRAMES[codec]:
        raise _damaged(codec)
    bits, rows, columns, samples = struct.unpack_from(">BHHB", frame, position)
    return StreamHeader(columns=columns, rows=rows, samples=samples, bits=bits)


def _jpeg_2000_header(frame: bytes, start: int) -> StreamHeader:
    """The SIZ segment (ITU-T T.800 A.5.1)."""
    if start < 0 or not frame.startswith(_J2K_START, start) or len(frame) < start + 44:
        raise _damaged(Codec.JPEG_2000)
    fields = struct.unpack_from(">8IH", frame, start + 8)
    width, height, left, top, tile_width, tile_height, tile_left, tile_top, samples = fields
    check_size(width, height)
    components = frame[start + 42 : start + 42 + 3 * samples]
    if (left, top, tile_left, tile_top) != (0, 0, 0, 0) or 0 in (tile_width, tile_height, len(components)):
        raise _damaged(Codec.JPEG_2000)
    if any(step != 1 for step in components[1::3] + components[2::3]) or len(components) < 3 * samples:
        raise _damaged(Codec.JPEG_2000)
    if -(-width // tile_width) * -(-height // tile_height) > MAXIMUM_TILES:
        raise FilmTooLargeError(
            Message("The DICOM picture has more than {0} tiles.", f"{MAXIMUM_TILES:,}", code=Code.TOO_MANY_TILES)
        )
    bits = max((depth & 0x7F) + 1 for depth in components[0::3])
    return StreamHeader(columns=width, rows=height, samples=samples, bits=bits)


def _check_rle(frame: bytes, stored: PixelFormat) -> None:
    """One segment for each byte of a pixel, in order, within the frame (PS3.5 G.5)."""
    planes = stored.samples * stored.bits_allocated // 8
    if len(frame) < 64:  # noqa: PLR2004
        raise _damaged(Codec.RLE)
    count, *offsets = struct.unpack_from("<16I", frame)
    used = offsets[: min(count, len(offsets))]
    if count != planes or used[0] < 64 or used != sorted(set(used)) or used[-1] >= len(frame):  # noqa: PLR2004
        raise _damaged(Codec.RLE)


def _damaged(codec: Codec) -> UnreadableFilmError:
    return UnreadableFilmError(Message("The DICOM object is damaged: what it holds is not a {0} picture.", codec))
