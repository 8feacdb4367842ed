"""Recognises a file's format by its first bytes, and a JPEG's process by its frame header; file names are ignored."""

import re
import struct
from collections.abc import Iterator
from enum import StrEnum

from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message


class SourceFormat(StrEnum):
    """The formats that Hilum reads."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    BMP = "BMP"
    DICOM = "DICOM"


_FILM_SIGNATURES: tuple[tuple[bytes, SourceFormat], ...] = (
    (b"\xff\xd8\xff", SourceFormat.JPEG),
    (b"\x89PNG\r\n\x1a\n", SourceFormat.PNG),
    (b"II*\x00", SourceFormat.TIFF),
    (b"MM\x00*", SourceFormat.TIFF),
    (b"II+\x00", SourceFormat.TIFF),
    (b"MM\x00+", SourceFormat.TIFF),
    (b"BM", SourceFormat.BMP),
)

_OTHER_SIGNATURES: tuple[tuple[bytes, Message], ...] = (
    (b"GIF8", Message("a GIF picture")),
    (b"%PDF", Message("a PDF document")),
    (b"PK\x03\x04", Message("a ZIP archive or an office document")),
    (b"%!PS", Message("a PostScript file")),
    (b"\xc5\xd0\xd3\xc6", Message("a PostScript file")),
    (b"\x00\x00\x00\x0cjP  ", Message("a JPEG 2000 picture outside DICOM")),
    (b"\xff\x4f\xff\x51", Message("a JPEG 2000 picture outside DICOM")),
    (b"\x1f\x8b", Message("a gzip archive")),
    (b"\xff\x0a", Message("a JPEG XL picture")),
    (b"\x00\x00\x00\x0cJXL ", Message("a JPEG XL picture")),
    (b"8BPS", Message("a Photoshop picture")),
    (b"NRRD", Message("a volume for research (NRRD, MetaImage or NIfTI)")),
    (b"ObjectType = Image", Message("a volume for research (NRRD, MetaImage or NIfTI)")),
)

_SIGNATURES_AT_OFFSET: tuple[tuple[int, bytes, Message], ...] = (
    (8, b"WEBP", Message("a WebP picture")),
    (4, b"ftyphei", Message("a HEIC or AVIF picture")),
    (4, b"ftypmif1", Message("a HEIC or AVIF picture")),
    (4, b"ftypavif", Message("a HEIC or AVIF picture")),
    (4, b"ftyp", Message("a video")),
    (344, b"n+1\x00", Message("a volume for research (NRRD, MetaImage or NIfTI)")),
    (344, b"ni1\x00", Message("a volume for research (NRRD, MetaImage or NIfTI)")),
)
"""Other kinds of files, by the bytes at an offset; of two that match, the earlier one counts."""

_DICOM_PREAMBLE = 128
_FIRST_ELEMENTS = {b"\x00\x00", b"\x01\x00", b"\x05\x00", b"\x08\x00", b"\x16\x00", b"\x18\x00"}
_FIRST_REPRESENTATIONS = {b"UL", b"OB", b"CS", b"UI", b"DA", b"TM"}


def recognise(data: bytes) -> SourceFormat:
    """Recognise a film's format by its content.

    Args:
        data: The file's bytes; the first few hundred are enough.

    Raises:
        UnreadableFilmError: The file is empty.
        UnsupportedFilmError: It is of another kind; the sentence names it if it is recognised.
    """
    if not data:
        raise UnreadableFilmError(Message("The file is empty (zero bytes).", code=Code.EMPTY))
    if _is_dicom(data):
        return SourceFormat.DICOM
    for magic, known in _FILM_SIGNATURES:
        if data.startswith(magic):
            return known
    raise UnsupportedFilmError(
        Message(
            "This is {0}, not a film. Hilum reads JPEG, PNG, TIFF, BMP and DICOM.",
            _describe(data),
            code=Code.NOT_A_FILM,
        )
    )


def _is_dicom(data: bytes) -> bool:
    """A DICOM file by its preamble (PS3.10 7.1), or a bare data set by its first tag: group 0002 or 0008.

    Explicit data sets, of which only some are big-endian, name a value representation (PS3.5 7.1.2) after the tag.
    """
    if data[_DICOM_PREAMBLE : _DICOM_PREAMBLE + 4] == b"DICM":
        return True
    explicit = data[4:6] in _FIRST_REPRESENTATIONS
    if data[:2] in {b"\x02\x00", b"\x08\x00"}:
        return explicit or data[2:4] in _FIRST_ELEMENTS
    return explicit and data[:2] == b"\x00\x08"


def _describe(data: bytes) -> Message:
    """The kind of a file that is not a film, in words."""
    for offset, magic, name in (*((0, *known) for known in _OTHER_SIGNATURES), *_SIGNATURES_AT_OFFSET):
        if data.startswith(magic, offset):
            return name
    head = data[:512].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return Message("a web page")
    if head.startswith(b"<svg") or b"<svg" in head:
        return Message("an SVG drawing")
    printable = sum(byte in b"\t\r\n" or 32 <= byte < 127 or byte >= 128 for byte in data[:512])  # noqa: PLR2004
    return Message("a text file") if printable == len(data[:512]) else Message("a file of an unknown kind")


DCT = frozenset({0xC0, 0xC1, 0xC2})
"""The start-of-frame markers of Huffman-coded JPEGs by the DCT: baseline, extended, progressive (T.81 table B.1)."""

ARITHMETIC = frozenset({0xC9, 0xCA})
"""The same, arithmetic-coded."""

LOSSLESS, JPEG_LS = 0xC3, 0xF7

_FRAMES = {*range(0xC0, 0xD0), JPEG_LS} - {0xC4, 0xC8, 0xCC}
_SCAN, _END_OF_IMAGE, _EXIF = 0xDA, 0xD9, 0xE1
_MOST_SEGMENTS = 10_000
_MARKER_PREFIX = re.compile(rb"\xff+")
"""The prefix of a marker's code; fill bytes repeat it (T.81 B.1.1.2)."""

_EXIF_NAME = b"Exif\0\0"


def frame_header(data: bytes) -> tuple[int, int]:
    """Walk the marker segments of a JPEG (ITU-T T.81 B.2.2) or JPEG-LS (T.87) up to the frame header.

    Returns:
        Its marker, and the offset of its fields: bits (1 byte), rows and columns (2 each), components (1); or 0, 0.
    """
    return next(((marker, start + 2) for marker, start in _segments(data) if marker in _FRAMES), (0, 0))


def exif_of_jpeg(data: bytes) -> bytes:
    """The Exif metadata of a JPEG, in TIFF format; empty if there are none."""
    for marker, start in _segments(data):
        body = start + 2
        if marker == _EXIF and data.startswith(_EXIF_NAME, body):
            return data[body + len(_EXIF_NAME) : start + _length(data, start)]
    return b""


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Each segment up to the first scan: its marker and the offset of its length."""
    position = 2 if data.startswith(b"\xff\xd8") else len(data)
    for _ in range(_MOST_SEGMENTS):
        prefix = _MARKER_PREFIX.match(data, position)
        if prefix is None or prefix.end() + 9 > len(data):
            return
        start = prefix.end() + 1
        marker = data[start - 1]
        if marker in {_SCAN, _END_OF_IMAGE}:
            return
        yield marker, start
        position = start + _length(data, start)


def _length(data: bytes, start: int) -> int:
    length: int = struct.unpack_from(">H", data, start)[0]
    return length
