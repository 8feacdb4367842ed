import pytest
from helpers.dicom import dataset_of, encoded, film_object
from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

from inference.reading.dicom.file import open_dataset
from inference.reading.dicom.header.elements import compact, has_decimal_comma, numbers, plain, quotable, term, text


@pytest.mark.parametrize(
    ("written", "same"),
    [("Monochrome 1", "MONOCHROME1"), (" ybr_full_422", "YBRFULL422"), ("Palette-Color", "PALETTECOLOR"), ("", "")],
)
def test_a_term_has_neither_case_nor_blanks(written: str, same: str) -> None:
    assert compact(written) == same
    assert term(dataset_of({"PhotometricInterpretation": written}), "PhotometricInterpretation") == same


def test_accents_do_not_count() -> None:
    assert plain("Tórax à droite, schräg") == "TORAX A DROITE, SCHRAG"


def test_several_values_are_one_text() -> None:
    assert text(dataset_of({"BodyPartExamined": ["CHEST", "ABDOMEN"]}), "BodyPartExamined") == "CHEST ABDOMEN"
    assert text(dataset_of({}), "BodyPartExamined") == ""


def test_what_is_quoted_is_short_and_printable() -> None:
    assert quotable("a\nb" + "c" * 99) == "ab" + "c" * 21


@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian])
def test_a_comma_is_a_decimal_point_in_any_syntax(syntax: str) -> None:
    written = encoded(film_object(syntax=syntax, RescaleSlope="0.25", WindowCenter=[100, 200]))
    plain_header, header = open_dataset(written), open_dataset(written.replace(b"0.25", b"0,25"))
    assert (numbers(plain_header, "RescaleSlope"), has_decimal_comma(plain_header)) == ((0.25,), False)
    assert (numbers(header, "RescaleSlope"), has_decimal_comma(header)) == ((0.25,), True)
    assert (numbers(header, "WindowCenter"), numbers(header, "WindowWidth")) == ((100.0, 200.0), ())


def test_words_are_no_numbers() -> None:
    header = open_dataset(encoded(film_object(RescaleSlope="0.25")).replace(b"0.25", b"1,2,"))
    with pytest.raises(ValueError, match="could not convert"):
        numbers(header, "RescaleSlope")
