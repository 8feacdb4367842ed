"""Windows, tables and numbers that are written otherwise than the standard has them, or that show nothing."""

import numpy as np
import pytest
from helpers.dicom import CHEST, encoded, film_object, lookup_table
from pydicom.sequence import Sequence

from inference.messages import Message
from inference.reading.decoded import DecodedFilm
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.display.presentation import (
    BAD_RESCALE,
    BAD_WINDOW,
    NARROW_TABLE,
    NARROW_WINDOW,
    NO_WINDOW,
    TABLE_BITS,
)
from inference.reading.dicom.header.elements import DECIMAL_COMMA
from inference.reading.dicom.header.facts import FOR_PROCESSING


def read(**elements: object) -> DecodedFilm:
    return decode_dicom(encoded(film_object(picture=CHEST, **elements)))  # type: ignore[arg-type]


def assert_shows(film: DecodedFilm, *warnings: Message, tolerance: float = 0.001) -> None:
    assert film.warnings == warnings
    assert np.abs(film.pixels - CHEST).max() < tolerance


@pytest.mark.parametrize("scale", [1.0, 4.0, 10.0, 100.0])
def test_a_window_over_fractions_is_not_cut_by_a_whole_step(scale: float) -> None:
    film = read(RescaleSlope=scale / 4095, RescaleIntercept=0, WindowCenter=scale / 2, WindowWidth=scale)
    assert_shows(film, tolerance=0.003)


@pytest.mark.parametrize(
    ("bits", "center", "width"),
    [(8, 2048, 4096), (12, 128, 256), (12, 32768, 65536), (12, 60, 20), (12, 2800, 20), (12, 2048, 1)],
)
def test_a_window_of_other_values_is_not_followed(bits: int, center: int, width: int) -> None:
    film = read(bits=bits, WindowCenter=center, WindowWidth=width)
    assert film.warnings[0] in {NARROW_WINDOW, BAD_WINDOW}
    assert np.abs(film.pixels - CHEST).max() < 0.1


@pytest.mark.parametrize("picture", [CHEST > 0.6, CHEST**40])
def test_a_film_that_is_nearly_black_or_white_is_shown_by_its_window(picture: np.ndarray) -> None:
    film = decode_dicom(encoded(film_object(picture=picture, WindowCenter=2048, WindowWidth=4096)))
    assert film.warnings == ()
    assert np.abs(film.pixels - picture).max() < 0.001


def test_a_table_whose_entries_exceed_its_bits_is_shown_over_the_range_of_its_entries() -> None:
    table = lookup_table(np.arange(4096), bits=8)
    assert_shows(read(VOILUTSequence=Sequence([table])), TABLE_BITS)


def test_a_table_that_shows_next_to_nothing_is_left_out() -> None:
    table = lookup_table(np.where(np.arange(4096) < 4010, 0, 4095), bits=12)
    film = read(VOILUTSequence=Sequence([table]), WindowCenter=2048, WindowWidth=4096)
    assert_shows(film, NARROW_TABLE)


@pytest.mark.parametrize("function", ["LINEAR_EXACT", "Linear Exact", "linear_exact "])
def test_a_display_function_is_understood_in_any_spelling(function: str) -> None:
    assert_shows(read(WindowCenter=2047.5, WindowWidth=4095, VOILUTFunction=function))


def test_a_display_function_that_is_not_understood_is_reported() -> None:
    film = read(WindowCenter=2048, WindowWidth=4096, VOILUTFunction="LOG")
    assert [str(note) for note in film.warnings] == [
        "The header's display function “LOG” is not understood; a linear one was taken."
    ]


def test_a_decimal_comma_is_a_point() -> None:
    written = encoded(film_object(picture=CHEST, RescaleSlope="0.25", WindowCenter="512.5", WindowWidth="1024"))
    film = decode_dicom(written.replace(b"0.25", b"0,25").replace(b"512.5", b"512,5"))
    assert_shows(film, DECIMAL_COMMA)


def test_a_spacing_with_a_decimal_comma_is_read() -> None:
    written = encoded(film_object(PixelSpacing=["0.14", "0.14"], WindowCenter=2048, WindowWidth=4096))
    film = decode_dicom(written.replace(b"0.14", b"0,14"))
    assert (film.facts.pixel_spacing_mm, film.warnings) == ((0.14, 0.14), (DECIMAL_COMMA,))


def test_text_in_place_of_a_number_is_left_out_with_a_warning() -> None:
    written = encoded(film_object(picture=CHEST, RescaleSlope="0.25", WindowCenter=2048, WindowWidth=4096))
    assert_shows(decode_dicom(written.replace(b"0.25", b"abcd")), BAD_RESCALE)
    window = encoded(film_object(picture=CHEST, WindowCenter="2048", WindowWidth="4096"))
    assert decode_dicom(window.replace(b"2048", b"abcd")).warnings == (BAD_WINDOW,)
    assert NO_WINDOW not in decode_dicom(window).warnings


@pytest.mark.parametrize("intent", ["FOR PROCESSING", "for processing"])
def test_a_film_for_processing_is_reported(intent: str) -> None:
    film = read(WindowCenter=2048, WindowWidth=4096, PresentationIntentType=intent)
    assert_shows(film, FOR_PROCESSING)


def test_the_modality_follows_from_the_sop_class_if_it_is_missing() -> None:
    assert read().facts.modality == "CR"
    assert read(SOPClassUID="1.2.840.10008.5.1.4.1.1.2").facts.modality == "CT"
    assert read(SOPClassUID="1.2.840.10008.5.1.4.1.1.2", Modality="dx").facts.modality == "DX"
    assert FOR_PROCESSING in read(SOPClassUID="1.2.840.10008.5.1.4.1.1.1.1.1").warnings
