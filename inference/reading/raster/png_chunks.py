"""Reads the chunks of a PNG (PNG 5.3) that change how its pixels are shown, and leaves out damaged chunks."""

import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress

from msgspec import Struct

from inference.messages import Code, Message

DAMAGED_CHUNKS = Message(
    "Parts of the file that may say how its pixels are meant are damaged; they were left out.",
    code=Code.HEADER_UNCLEAR,
)

_SIGNATURE_BYTES, _FRAME_BYTES, _MOST_CHUNKS = 8, 12, 100_000
"""Bytes of a PNG's signature, and of the length, kind and checksum around a chunk's content; and a limit."""

_ANCILLARY = 0x20
"""A bit of the first letter of a chunk's kind, which critical chunks lack; a picture needs all of those."""

_HARMLESS_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt", b"tIME", b"pHYs", b"bKGD", b"hIST", b"sPLT", b"cHRM"})
"""The chunks that do not change how pixels are shown; a damaged kind may have been any other."""

_CRITICAL = (b"PLTE", b"IDAT", b"IEND")
_ANIMATION = frozenset({b"acTL", b"fcTL", b"fdAT"})
_COMPRESSED = frozenset({b"iCCP", b"zTXt"})
_LEAST_BYTES = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9, b"acTL": 8, b"fcTL": 26, b"fdAT": 4}
_TRANSPARENCY_BYTES = {0: 2, 2: 6}
"""The size of tRNS by the colour type, which is the tenth byte of the first chunk's content (PNG 11.3.1.1)."""

_COLOUR_TYPE = 25
_LARGEST_TEXT = 1 << 20
"""Bytes of a text or a profile once it is decompressed; Pillow refuses a picture for a longer one."""

_GAMMA_UNIT = 100_000
"""gAMA states the exponent in these units (PNG 11.3.2.2)."""


class _Chunk(Struct, frozen=True):
    """The kind of a chunk, and where it starts and ends in the file."""

    kind: bytes
    start: int
    end: int

    def content(self, data: bytes) -> bytes:
        return data[self.start + 8 : self.end - 4]

    def has_wrong_length(self, data: bytes) -> bool:
        """Whether it ends elsewhere than it states, so that other chunks may be lost with it."""
        length: int = struct.unpack_from(">I", data, self.start)[0]
        return self.end - self.start != _FRAME_BYTES + length


def damage_notes(data: bytes) -> tuple[Message, ...]:
    """A warning if `without_damaged_chunks` leaves out chunks that may change how the pixels are shown."""
    damaged = _damaged(data, list(_chunks(data)))
    return (DAMAGED_CHUNKS,) * any(
        chunk.kind not in _HARMLESS_CHUNKS or chunk.has_wrong_length(data) for chunk in damaged
    )


def without_damaged_chunks(data: bytes) -> bytes:
    """A PNG without its damaged ancillary chunks; itself if there are none."""
    chunks = list(_chunks(data))
    damaged = _damaged(data, chunks)
    if not damaged:
        return data
    return data[:_SIGNATURE_BYTES] + b"".join(data[chunk.start : chunk.end] for chunk in chunks if chunk not in damaged)


def tone_curve_of_png(data: bytes) -> tuple[bytes, float | None]:
    """The tone curve that a PNG states: its colour profile, empty if it has none, and its gamma (PNG 11.3.2).

    Args:
        data: A PNG without damaged chunks.
    """
    stated: dict[bytes, bytes] = {}
    for chunk in _chunks(data):
        if chunk.kind == b"IDAT":
            break
        if chunk.kind in {b"gAMA", b"sRGB", b"iCCP"}:
            stated.setdefault(chunk.kind, chunk.content(data))
    gamma = b"" if b"sRGB" in stated else stated.get(b"gAMA", b"")
    exponent = struct.unpack_from(">I", gamma)[0] / _GAMMA_UNIT if gamma else None
    return _inflated(stated.get(b"iCCP", b"")) or b"", exponent


def exif_of_png(data: bytes) -> bytes:
    """The Exif metadata of a PNG (chunk eXIf, before or after the pixels); empty if there are none."""
    return next((chunk.content(data) for chunk in _chunks(data) if chunk.kind == b"eXIf"), b"")


def _chunks(data: bytes) -> Iterator[_Chunk]:
    """The chunks; after a chunk of wrong length, those from the next critical one on, if that is valid."""
    start = _SIGNATURE_BYTES
    for _ in range(_MOST_CHUNKS):
        if start + _FRAME_BYTES > len(data):
            return
        length, kind = struct.unpack_from(">I4s", data, start)
        end = start + _FRAME_BYTES + length
        if kind[0] & _ANCILLARY and not _is_chunk_at(data, end) and not _has_checksum(data, start, end):
            end = _next_critical(data, start + _FRAME_BYTES)
        yield _Chunk(kind, start, end)
        start = end


def _is_chunk_at(data: bytes, start: int) -> bool:
    if start + _FRAME_BYTES > len(data):
        return False
    length: int
    kind: bytes
    length, kind = struct.unpack_from(">I4s", data, start)
    return kind.isalpha() and start + _FRAME_BYTES + length <= len(data)


def _next_critical(data: bytes, after: int) -> int:
    """The start of the next critical chunk; the end of the file if there is none, or if it is damaged."""
    starts = [found - 4 for kind in _CRITICAL if (found := data.find(kind, after)) >= 0]
    start = min(starts, default=len(data))
    is_valid = _is_chunk_at(data, start) and _has_checksum(
        data, start, start + _FRAME_BYTES + struct.unpack_from(">I", data, start)[0]
    )
    return start if is_valid else len(data)


def _has_checksum(data: bytes, start: int, end: int) -> bool:
    return data[end - 4 : end] == struct.pack(">I", zlib.crc32(data[start + 4 : end - 4]))


def _damaged(data: bytes, chunks: list[_Chunk]) -> list[_Chunk]:
    """The damaged chunks, and all of an animation if one is damaged; none if the picture is not complete."""
    if not chunks or chunks[-1].end > len(data) or not any(chunk.kind == b"IEND" for chunk in chunks):
        return []
    ancillary = [chunk for chunk in chunks if chunk.kind[0] & _ANCILLARY]
    damaged = [
        chunk for chunk in ancillary if not (_has_checksum(data, chunk.start, chunk.end) and _is_readable(data, chunk))
    ]
    if any(chunk.kind in _ANIMATION for chunk in damaged):
        return [chunk for chunk in ancillary if chunk in damaged or chunk.kind in _ANIMATION]
    return damaged


def _is_readable(data: bytes, chunk: _Chunk) -> bool:
    content, kind = chunk.content(data), chunk.kind
    least = _TRANSPARENCY_BYTES.get(data[_COLOUR_TYPE], 0) if kind == b"tRNS" else _LEAST_BYTES.get(kind, 0)
    if kind in _COMPRESSED:
        return _inflated(content) is not None
    if kind == b"iTXt":
        _, _, flags_and_text = content.partition(b"\0")
        _, _, text = flags_and_text[2:].partition(b"\0")[2].partition(b"\0")
        return flags_and_text[:1] != b"\1" or _inflated(b"\0\0" + text) is not None
    return len(content) >= least


def _inflated(content: bytes) -> bytes | None:
    """The text or profile after a name, a zero and the compression method 0 in a chunk; None if it is damaged."""
    _, _, method_and_text = content.partition(b"\0")
    inflater = zlib.decompressobj()
    with suppress(zlib.error):
        if method_and_text.startswith(b"\0"):
            text = inflater.decompress(method_and_text[1:], _LARGEST_TEXT)
            return text if inflater.eof else None
    return None
