"""The supported DICOM transfer syntaxes and their codecs (PS3.5 section 10)."""

from enum import StrEnum

from inference.errors import UnsupportedFilmError
from inference.messages import Code, Message


class Codec(StrEnum):
    """A family of pixel encodings."""

    NATIVE = "uncompressed"
    RLE = "RLE"
    JPEG = "JPEG"
    JPEG_LOSSLESS = "lossless JPEG"
    JPEG_LS = "JPEG-LS"
    JPEG_2000 = "JPEG 2000"
    HTJ2K = "High-Throughput JPEG 2000"


DEFLATED = "1.2.840.10008.1.2.1.99"
EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1"
EXPLICIT_BIG_ENDIAN = "1.2.840.10008.1.2.2"

_CODECS = {
    "1.2.840.10008.1.2": Codec.NATIVE,
    EXPLICIT_LITTLE_ENDIAN: Codec.NATIVE,
    DEFLATED: Codec.NATIVE,
    EXPLICIT_BIG_ENDIAN: Codec.NATIVE,
    "1.2.840.10008.1.2.5": Codec.RLE,
    "1.2.840.10008.1.2.4.50": Codec.JPEG,
    "1.2.840.10008.1.2.4.51": Codec.JPEG,
    "1.2.840.10008.1.2.4.57": Codec.JPEG_LOSSLESS,
    "1.2.840.10008.1.2.4.70": Codec.JPEG_LOSSLESS,
    "1.2.840.10008.1.2.4.80": Codec.JPEG_LS,
    "1.2.840.10008.1.2.4.81": Codec.JPEG_LS,
    "1.2.840.10008.1.2.4.90": Codec.JPEG_2000,
    "1.2.840.10008.1.2.4.91": Codec.JPEG_2000,
    "1.2.840.10008.1.2.4.201": Codec.HTJ2K,
    "1.2.840.10008.1.2.4.202": Codec.HTJ2K,
    "1.2.840.10008.1.2.4.203": Codec.HTJ2K,
}

_VIDEO = ("MPEG", "HEVC", "SMPTE")


def codec_of(uid: str, name: str | Message) -> Codec:
    """The codec of a transfer syntax.

    Args:
        uid: Its UID.
        name: Its name, for the error message.

    Raises:
        UnsupportedFilmError: It is a video, or an unsupported compression.
    """
    codec = _CODECS.get(uid)
    if codec is not None:
        return codec
    if str(name).startswith(_VIDEO):
        raise UnsupportedFilmError(Message("The DICOM object is a video ({0}), not a film.", name, code=Code.VIDEO))
    raise UnsupportedFilmError(Message("The DICOM compression “{0}” is not read.", name, code=Code.TRANSFER_SYNTAX))
