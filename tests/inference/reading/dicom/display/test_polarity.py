import numpy as np
import pytest
from helpers.dicom import CHEST, encoded, film_object
from pydicom.uid import ExplicitVRLittleEndian, JPEGLSLossless

from inference.messages import Message
from inference.reading.dicom.decoder import decode_dicom
from inference.reading.dicom.display.polarity import NO_PHOTOMETRIC_BUT_SHAPE, TWO_POLARITIES
from inference.reading.grey import NO_PHOTOMETRIC


def shown_by(
    *, inverted: bool, syntax: str = ExplicitVRLittleEndian, **elements: object
) -> tuple[bool, tuple[Message, ...]]:
    """Whether bone is bright in the picture that reading shows, and the warnings."""
    dataset = film_object(picture=CHEST, inverted=inverted, syntax=syntax, WindowCenter=2048, WindowWidth=4096)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    film = decode_dicom(encoded(dataset))
    assert min(np.abs(film.pixels - CHEST).max(), np.abs(film.pixels - (1 - CHEST)).max()) < 0.001
    return bool(np.abs(film.pixels - CHEST).max() < 0.001), film.warnings


@pytest.mark.filterwarnings("ignore:Invalid value for VR")
@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, JPEGLSLossless])
@pytest.mark.parametrize("spelling", ["Monochrome1", "monochrome1", " MONOCHROME1", "MONOCHROME 1", "MONOCHROME_1"])
@pytest.mark.parametrize("inverted", [False, True])
def test_a_photometric_interpretation_is_understood_in_any_spelling(spelling: str, inverted: bool, syntax: str) -> None:
    written = spelling if inverted else spelling.replace("1", "2")
    assert shown_by(inverted=inverted, syntax=syntax, PhotometricInterpretation=written) == (True, ())


@pytest.mark.parametrize(
    ("photometric", "shape", "inverted", "notes"),
    [
        ("MONOCHROME2", "IDENTITY", False, ()),
        ("MONOCHROME1", "INVERSE", True, ()),
        ("MONOCHROME1", "Inverse ", True, ()),
        ("MONOCHROME2", "INVERSE", True, (TWO_POLARITIES,)),
        ("MONOCHROME1", "IDENTITY", True, (TWO_POLARITIES,)),
        ("", "IDENTITY", False, (NO_PHOTOMETRIC,)),
        ("", "INVERSE", True, (NO_PHOTOMETRIC_BUT_SHAPE,)),
        ("", "", False, (NO_PHOTOMETRIC,)),
    ],
)
def test_a_contradicting_presentation_shape_is_reported(
    photometric: str, shape: str, inverted: bool, notes: tuple[Message, ...]
) -> None:
    shown = shown_by(inverted=inverted, PhotometricInterpretation=photometric, PresentationLUTShape=shape)
    assert shown == (True, notes)


def test_a_presentation_shape_that_is_not_understood_is_reported() -> None:
    upright, notes = shown_by(inverted=False, PresentationLUTShape="LIN OD")
    assert upright
    assert [str(note) for note in notes] == [
        "The header's Presentation LUT Shape “LIN OD” is not understood; it was left out."
    ]
