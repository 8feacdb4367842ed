"""Reads encapsulated pixel data: fragments (PS3.5 A.4), the first frame in them, and its codec by content.

Offset tables are not needed for the first frame and are often wrong; a frame ends where its codestream ends.
"""

import struct

from inference.errors import UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.dicom.pixels.codestream import END_OF_STREAM, jpeg_codec
from inference.reading.dicom.pixels.transfer_syntax import Codec
from inference.reading.limits import END_MARKER_WITHIN

DELIMITER = b"\xfe\xff\xdd\xe0\x00\x00\x00\x00"
"""Sequence Delimitation Item, which ends the fragments."""

_ITEM = b"\xfe\xff\x00\xe0"
_ITEM_HEADER_BYTES = 8
_JPEG = b"\xff\xd8\xff"
_JPEG_2000 = (b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ")
_HIGH_THROUGHPUT = b"\xff\x50"
"""The CAP marker, which only a High-Throughput stream has in its main header (ITU-T T.814 A.2)."""

_MAIN_HEADER_BYTES = 256
"""The CAP marker lies in the first bytes of a stream."""

_RLE_HEADER, _RLE_SEGMENTS = 64, 15


def fragments_of(data: bytes) -> list[bytes] | None:
    """The items of encapsulated pixel data, including the offset table; None if the data are not encapsulated."""
    items: list[bytes] = []
    position = 0
    while data[position : position + 4] == _ITEM and position + _ITEM_HEADER_BYTES <= len(data):
        start = position + _ITEM_HEADER_BYTES
        position = start + struct.unpack_from("<I", data, position + 4)[0]
        items.append(data[start:position])
    ended = data[position : position + 4] == DELIMITER[:4] or 0 <= len(data) - position < _ITEM_HEADER_BYTES
    return items if items and ended and position <= len(data) else None


def first_frame(items: list[bytes], frames: int) -> tuple[bytes, bool]:
    """The first frame, with its fragments joined; the others are not read.

    Args:
        items: From `fragments_of`, with or without an offset table.
        frames: How many frames the header claims.

    Returns:
        The frame, and whether more frames follow it.

    Raises:
        UnreadableFilmError: There are fewer fragments than frames.
    """
    fragments = items[1:] if len(items) > 1 and _is_offset_table(items[0]) else items
    if frames > len(fragments):
        raise missing_frames()
    if not _starts(fragments[0]):  # with run lengths, each fragment is a frame
        return (fragments[0] if frames > 1 else b"".join(fragments)), frames > 1
    end = 1
    while end < len(fragments) and not (_starts(fragments[end]) and _ends(fragments[end - 1])):
        end += 1
    return b"".join(fragments[:end]), end < len(fragments)


def missing_frames() -> UnreadableFilmError:
    """The error for an object with fewer frames than its header claims."""
    return UnreadableFilmError(
        Message("The DICOM object is damaged: it does not hold the frames that it claims.", code=Code.CUT_SHORT)
    )


def codec_within(frame: bytes, stated: Codec) -> Codec | None:
    """The codec of a frame by its first bytes; None if they match none."""
    if frame.startswith(_JPEG):
        return jpeg_codec(frame)
    if frame.startswith(_JPEG_2000):
        if stated in {Codec.JPEG_2000, Codec.HTJ2K}:
            return stated
        return Codec.HTJ2K if _HIGH_THROUGHPUT in frame[:_MAIN_HEADER_BYTES] else Codec.JPEG_2000
    if len(frame) > _RLE_HEADER:
        count, first = struct.unpack_from("<2I", frame)
        return Codec.RLE if 0 < count <= _RLE_SEGMENTS and first == _RLE_HEADER else None
    return None


def _is_offset_table(item: bytes) -> bool:
    """Whether a first item is an offset table: empty, or 32-bit offsets (PS3.5 A.4), correct or not."""
    return len(item) % 4 == 0 and not _starts(item) and (len(item) < _RLE_HEADER or not any(item[:4]))


def _starts(fragment: bytes) -> bool:
    return fragment.startswith((_JPEG, *_JPEG_2000))


def _ends(fragment: bytes) -> bool:
    return END_OF_STREAM in fragment[-END_MARKER_WITHIN:]
