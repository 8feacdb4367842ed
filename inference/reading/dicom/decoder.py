"""DICOM to grey pixels as the modality meant them; the order of the steps, each of which has a file of its own."""

from typing import Any

import numpy as np
import numpy.typing as npt
import pydicom
from pydicom.pixels.decoders.base import get_decoder

from inference.errors import HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.codecs import decode_frame
from inference.reading.dicom.codestream import checked_stream
from inference.reading.dicom.facts import facts_of
from inference.reading.dicom.file import first_frame, name_of, open_dataset, transfer_syntax
from inference.reading.dicom.pixel_format import PixelFormat, pixel_format_of
from inference.reading.dicom.presentation import present, present_whole
from inference.reading.dicom.stored_values import colour_to_grey, grey_values, is_grey
from inference.reading.dicom.transfer_syntax import Codec, codec_of

_DICOMDIR = "1.2.840.10008.1.3.10"

SEVERAL_FRAMES = Message("The object has several frames; the first one was read.", code=Code.SEVERAL_FRAMES)
IN_COLOUR = Message("The object is in colour; its brightness was read.", code=Code.IN_COLOUR)


def decode_dicom(data: bytes, *, whole_range: bool = False) -> DecodedFilm:
    """Decode the first frame of a DICOM object.

    Args:
        data: The whole file, with or without the preamble.
        whole_range: Whether the pixels span all values, not only those of the display window.

    Raises:
        UnreadableFilmError: The object is damaged, or its decoder crashed or took too long.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: Sound, but without pixels, a video, or in a transfer syntax not read.
    """
    try:
        dataset = open_dataset(data)
        _check_kind(dataset)
        return _decode(dataset, whole_range=whole_range)
    except (HilumError, ImportError):  # a decoder that is not there is no fault of the film
        raise
    except MemoryError as error:
        raise UnreadableFilmError(Message("There is too little memory for this film.", code=Code.MEMORY)) from error
    except Exception as error:  # pydicom raises anything at all on damaged objects
        raise UnreadableFilmError(Message("The DICOM object is damaged ({0}).", type(error).__name__)) from error


def _decode(dataset: pydicom.Dataset, *, whole_range: bool) -> DecodedFilm:
    syntax = transfer_syntax(dataset)
    codec = codec_of(syntax, name_of(syntax) or Message("of an unknown kind"))
    stored = pixel_format_of(dataset)
    samples = _samples(dataset, codec, stored)
    notes: tuple[Message, ...] = (SEVERAL_FRAMES,) if stored.frames > 1 else ()
    curve: tuple[tuple[float, float], ...] = ()
    more: tuple[Message, ...]
    if not is_grey(stored):
        pixels, more = colour_to_grey(samples, stored, dataset), (IN_COLOUR,)
    elif whole_range:
        pixels, curve, more = present_whole(*grey_values(samples, stored), dataset)
    else:
        pixels, more = present(*grey_values(samples, stored), dataset)
    facts = facts_of(dataset)
    return DecodedFilm(pixels=pixels, bits_stored=stored.bits_stored, facts=facts, warnings=notes + more, curve=curve)


def _samples(dataset: pydicom.Dataset, codec: Codec, stored: PixelFormat) -> npt.NDArray[Any]:
    """The first frame's samples as stored."""
    if codec is not Codec.NATIVE:
        frame = checked_stream(first_frame(dataset, stored.frames), codec, stored)
        return decode_frame(frame, codec, stored)
    if stored.frame_bytes * stored.frames > len(dataset.PixelData):
        raise UnreadableFilmError(
            Message("The DICOM object is damaged: it holds less than it claims.", code=Code.CUT_SHORT)
        )
    keep_bits: dict[str, Any] = {"correct_unused_bits": False}  # masked, a value beyond the stored bits would wrap
    samples, _ = get_decoder(transfer_syntax(dataset)).as_array(dataset, index=0, raw=True, **keep_bits)
    return np.asarray(samples)


def _check_kind(dataset: pydicom.Dataset) -> None:
    """Name an object that is no film for what it is, before any pixel is decoded."""
    meta = getattr(dataset, "file_meta", pydicom.Dataset())
    kind = dataset.get("SOPClassUID") or meta.get("MediaStorageSOPClassUID")
    if kind == _DICOMDIR or "DirectoryRecordSequence" in dataset:
        raise UnsupportedFilmError(
            Message("This is a DICOMDIR, a list of other files, not a film.", code=Code.DICOMDIR)
        )
    if "PixelData" in dataset and dataset.get("PixelData") is not None:
        return
    name = name_of(kind) or "object"
    if "Image Storage" in name:
        raise UnreadableFilmError(
            Message("The DICOM {0} object holds no picture; it may be cut short.", name, code=Code.NO_PICTURE)
        )
    if len(dataset) == 0:
        raise UnreadableFilmError(Message("The DICOM object is empty or cut short.", code=Code.CUT_SHORT))
    raise UnsupportedFilmError(Message("The DICOM {0} holds no picture.", name, code=Code.NO_PIXELS))
