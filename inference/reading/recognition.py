"""Recognises a file's format by its first bytes; the file name is ignored."""

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
