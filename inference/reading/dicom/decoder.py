"""Decodes DICOM to grey pixels: calls the steps, each of which has its own module, in order."""

import pydicom

from inference.errors import HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.radiograph import ValueScale
from inference.reading.decoded import TOO_LITTLE_MEMORY, DecodedFilm, unread_kind
from inference.reading.dicom.display.overlays import overlay_notes
from inference.reading.dicom.display.polarity import high_is_dark
from inference.reading.dicom.display.presentation import present, present_whole_range
from inference.reading.dicom.display.shutter import DARKEST, behind_shutter, shutter_of
from inference.reading.dicom.file import name_of, open_dataset
from inference.reading.dicom.header.facts import facts_of
from inference.reading.dicom.header.functional_groups import apply_first_frame_groups
from inference.reading.dicom.pixels.pixel_data import first_samples
from inference.reading.dicom.pixels.pixel_format import pixel_format_of
from inference.reading.dicom.pixels.stored_bits import grey_words
from inference.reading.dicom.pixels.stored_values import colour_to_grey, is_grey
from inference.reading.grey import Colour

_DICOMDIR = "1.2.840.10008.1.3.10"

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
    except (HilumError, ImportError):  # a missing decoder is not the film's fault
        raise
    except MemoryError as error:
        raise UnreadableFilmError(TOO_LITTLE_MEMORY) from error
    except Exception as error:  # pydicom may raise any exception on damaged objects
        raise UnreadableFilmError(Message("The DICOM object is damaged ({0}).", type(error).__name__)) from error


def _decode(dataset: pydicom.Dataset, *, whole_range: bool) -> DecodedFilm:
    unusable = apply_first_frame_groups(dataset)
    stored, notes = pixel_format_of(dataset)
    first = first_samples(dataset, stored)
    stored, notes = first.stored, notes + first.notes + unusable
    curve: tuple[tuple[float, float], ...] = ()
    values: ValueScale | None = None
    colour, bits = Colour(), stored.bits_stored
    more: tuple[Message, ...]
    if not is_grey(stored):
        from_colours = colour_to_grey(first.samples, stored, dataset)
        pixels = from_colours.pixels
        hidden, shuttered = shutter_of(dataset, pixels.shape)
        if hidden is not None:
            pixels, shuttered = behind_shutter(pixels, hidden, least=DARKEST if whole_range else 0.0)
            values = ValueScale.of_grey(bits, padded=True) if whole_range else None
        colour, more = from_colours.colour, (IN_COLOUR, *from_colours.notes, *shuttered)
    else:
        grey = grey_words(first.samples, stored)
        hidden, unsound = shutter_of(dataset, grey.words.shape)
        grey = grey.covered(hidden)
        bits = sum(map(abs, grey.bounds)).bit_length()
        inverted, unclear = high_is_dark(stored.photometric, dataset)
        notes += grey.notes + unclear + unsound
        if whole_range:
            whole = present_whole_range(grey, dataset, inverted=inverted)
            pixels, curve, values, more = whole.pixels, whole.curve, whole.values, whole.notes
        else:
            pixels, more = present(grey, dataset, inverted=inverted)
    facts, unclear = facts_of(dataset)
    return DecodedFilm(
        pixels=pixels,
        bits_stored=bits,
        facts=facts,
        warnings=notes + more + overlay_notes(dataset) + unclear,
        curve=curve,
        values=values,
        coloured=colour.share,
        colour_spread=colour.spread,
    )


def _check_kind(dataset: pydicom.Dataset) -> None:
    """Refuse an object that is no film, by its kind, before its pixels are decoded."""
    meta = getattr(dataset, "file_meta", pydicom.Dataset())
    kind = dataset.get("SOPClassUID") or meta.get("MediaStorageSOPClassUID")
    if kind == _DICOMDIR or "DirectoryRecordSequence" in dataset:
        raise UnsupportedFilmError(
            Message("This is a DICOMDIR, a list of other files, not a film.", code=Code.DICOMDIR)
        )
    if "PixelData" in dataset and dataset.get("PixelData") is not None:
        return
    if "FloatPixelData" in dataset or "DoubleFloatPixelData" in dataset:
        raise unread_kind("DICOM")
    name = name_of(kind) or "object"
    if "Image Storage" in name:
        raise UnreadableFilmError(
            Message("The DICOM {0} object holds no picture; it may be cut short.", name, code=Code.NO_PICTURE)
        )
    if len(dataset) == 0:
        raise UnreadableFilmError(Message("The DICOM object is empty or cut short.", code=Code.CUT_SHORT))
    raise UnsupportedFilmError(Message("The DICOM {0} holds no picture.", name, code=Code.NO_PIXELS))
