"""Decodes one compressed DICOM frame with libraries that may crash on damaged frames."""

from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom.encaps import encapsulate
from pydicom.pixels.decoders.base import get_decoder
from pydicom.uid import RLELossless

from inference import late
from inference.errors import UnreadableFilmError
from inference.messages import Message
from inference.reading.dicom.pixels.pixel_format import LUMINANCE_FIRST, PixelFormat
from inference.reading.dicom.pixels.transfer_syntax import Codec

StoredValues = npt.NDArray[Any]

_COLOUR_MARKERS = (b"JFIF\x00", b"Adobe")
"""A JPEG that has one of these says itself how its colours are coded; one that has none means what DICOM says."""

_MARKERS_WITHIN = 256
"""Those markers lie in the first bytes of a JPEG."""


def decode_frame(frame: bytes, codec: Codec, stored: PixelFormat) -> StoredValues:
    """Decode a frame that passed `checked_stream`.

    Args:
        frame: The codestream.
        codec: Its compression.
        stored: The pixel format by the DICOM header.

    Returns:
        Integers [H, W] or [H, W, 3] as stored: no bits are masked, and only a JPEG 2000 stream's own sign is applied.

    Raises:
        UnreadableFilmError: The picture's shape differs from the header's.
        Exception: Any that the decoder raises on a damaged frame.
    """
    values = _decode(frame, codec, stored)
    shape = (stored.rows, stored.columns) if stored.samples == 1 else (stored.rows, stored.columns, stored.samples)
    if values.shape != shape or values.dtype.kind not in "ui":
        raise UnreadableFilmError(
            Message("The DICOM object is damaged: its picture is not of the size that was announced.")
        )
    return values


def _decode(frame: bytes, codec: Codec, stored: PixelFormat) -> StoredValues:
    """Decode; the libraries are imported on first use, since uncompressed objects need none of them."""
    match codec:
        case Codec.RLE:
            return _decode_rle(frame, stored)
        case Codec.HTJ2K:
            return late.openjpeg.decode(frame, j2k_format=0)  # type: ignore[attr-defined]  # it lists no exports
        case Codec.JPEG_LS:
            return late.imagecodecs.jpegls_decode(frame)
        case Codec.JPEG_2000:
            return late.imagecodecs.jpeg2k_decode(frame, planar=False)
        case _:
            return late.imagecodecs.jpeg8_decode(frame, **_colours(frame, codec, stored))


def _colours(frame: bytes, codec: Codec, stored: PixelFormat) -> dict[str, Any]:
    """The colour space for libjpeg: RGB if the JPEG's own markers state its colours, else no conversion."""
    if stored.samples == 1:
        return {}
    marked = any(marker in frame[:_MARKERS_WITHIN] for marker in _COLOUR_MARKERS)
    if stored.photometric in LUMINANCE_FIRST:
        return {"colorspace": "YCBCR", "outcolorspace": "YCBCR"}
    if marked and codec is Codec.JPEG:
        return {"outcolorspace": "RGB"}
    return {"colorspace": "RGB", "outcolorspace": "RGB"}


def _decode_rle(frame: bytes, stored: PixelFormat) -> StoredValues:
    options: dict[str, Any] = {
        "rows": stored.rows,
        "columns": stored.columns,
        "samples_per_pixel": stored.samples,
        "photometric_interpretation": stored.photometric,
        "bits_allocated": stored.bits_allocated,
        "bits_stored": stored.bits_stored,
        "pixel_representation": int(stored.signed),
        "planar_configuration": int(stored.planar),
        "number_of_frames": 1,
        "pixel_keyword": "PixelData",
        "correct_unused_bits": False,
    }
    decoder = get_decoder(RLELossless)
    values, _ = decoder.as_array(encapsulate([frame]), index=0, raw=True, decoding_plugin="pydicom", **options)
    return np.asarray(values)
