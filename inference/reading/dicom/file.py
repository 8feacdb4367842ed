"""Parses a DICOM file's bytes into a data set."""

import io
import logging
import re
import struct
import warnings
import zlib

import pydicom
import pydicom.config
from pydicom.uid import UID

from inference.errors import FilmTooLargeError, UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.dicom.pixels.encapsulation import DELIMITER
from inference.reading.dicom.pixels.transfer_syntax import DEFLATED, EXPLICIT_BIG_ENDIAN, EXPLICIT_LITTLE_ENDIAN
from inference.reading.limits import MAXIMUM_INFLATED_BYTES

# Real objects often violate the rules of value representations; Hilum itself checks what it needs.
pydicom.config.settings.reading_validation_mode = pydicom.config.IGNORE
warnings.filterwarnings("ignore", category=UserWarning, module="pydicom")
logging.getLogger("pydicom").setLevel(logging.ERROR)

_UID = re.compile(r"[0-9.]{1,64}")
_IMPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2"
_PREAMBLE = 132
_LONG_LENGTHS = {b"OB", b"OW", b"OF", b"OD", b"OL", b"OV", b"SQ", b"UC", b"UN", b"UR", b"UT", b"SV", b"UV"}
_SYNTAX_ELEMENT = 0x0010
_META_WITHIN = 65_536
_PIXEL_DATA = b"\xe0\x7f\x10\x00"


def open_dataset(data: bytes) -> pydicom.Dataset:
    """Parse a DICOM file; a deflated one is inflated first, up to the limit (PS3.5 A.5).

    Args:
        data: The whole file, with or without the preamble.

    Raises:
        UnreadableFilmError: Its deflated part is damaged.
        FilmTooLargeError: Inflated, it exceeds `MAXIMUM_INFLATED_BYTES`.
        Exception: Whatever pydicom raises on a damaged object.
    """
    plain = _inflated(data)
    dataset = pydicom.dcmread(io.BytesIO(plain), force=True)
    if "PixelData" in dataset or _PIXEL_DATA not in plain:
        return dataset
    # pydicom drops fragments without an end delimiter, even at the end of the file.
    return pydicom.dcmread(io.BytesIO(plain + DELIMITER), force=True)


def transfer_syntax(dataset: pydicom.Dataset) -> UID:
    """The transfer syntax that the file states, else the uncompressed one that pydicom has assumed."""
    stated = getattr(dataset, "file_meta", pydicom.Dataset()).get("TransferSyntaxUID")
    if stated:
        return UID(str(stated))
    implicit, little_endian = dataset.original_encoding
    if implicit:
        return UID(_IMPLICIT_LITTLE_ENDIAN)
    return UID(EXPLICIT_LITTLE_ENDIAN if little_endian else EXPLICIT_BIG_ENDIAN)


def name_of(uid: object) -> str:
    """The name of a UID, or the UID itself; empty if the value is not a UID."""
    text = str(uid or "")
    return str(UID(text).name) if _UID.fullmatch(text) else ""


def _inflated(data: bytes) -> bytes:
    """The file with its data set inflated, declared as Explicit VR Little Endian; other files unchanged."""
    start = _PREAMBLE if data[128:_PREAMBLE] == b"DICM" else 0
    end, syntax = _meta_information(data, start)
    deflated = DEFLATED.encode()
    if syntax.rstrip(b"\x00 ") != deflated:
        if deflated in data[start:_META_WITHIN]:  # pydicom would inflate it without a limit
            raise UnreadableFilmError(Message("The DICOM object is damaged: its first part cannot be understood."))
        return data
    plain = EXPLICIT_LITTLE_ENDIAN.encode().ljust(len(deflated), b"\x00")
    return data[:end].replace(deflated, plain) + _inflate(data[end:])


def _inflate(deflated: bytes) -> bytes:
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = inflater.decompress(deflated, MAXIMUM_INFLATED_BYTES)
    except zlib.error as error:
        raise UnreadableFilmError(Message("The DICOM object is damaged: it cannot be inflated.")) from error
    if inflater.unconsumed_tail:
        raise FilmTooLargeError(
            Message(
                "The DICOM object inflates to more than {0} bytes.",
                f"{MAXIMUM_INFLATED_BYTES:,}",
                code=Code.INFLATES_TOO_FAR,
            )
        )
    if not inflater.eof:
        raise UnreadableFilmError(Message("The DICOM object is cut short.", code=Code.CUT_SHORT))
    return data


def _meta_information(data: bytes, start: int) -> tuple[int, bytes]:
    """The end of group 0002, always in Explicit VR Little Endian (PS3.10 7.1), and the transfer syntax in it."""
    position, syntax = start, b""
    while data[position : position + 2] == b"\x02\x00" and position + 12 <= len(data):
        element = struct.unpack_from("<H", data, position + 2)[0]
        if data[position + 4 : position + 6] in _LONG_LENGTHS:
            value, length = position + 12, struct.unpack_from("<I", data, position + 8)[0]
        else:
            value, length = position + 8, struct.unpack_from("<H", data, position + 6)[0]
        position = value + length
        if element == _SYNTAX_ELEMENT:
            syntax = data[value:position]
    return position, syntax
