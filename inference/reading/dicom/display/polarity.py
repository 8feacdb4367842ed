"""Whether high grey values are dark, by Photometric Interpretation and Presentation LUT Shape (PS3.3 C.11.6)."""

from pydicom import Dataset

from inference.messages import Code, Message, Notes
from inference.reading.dicom.header.elements import quotable, term, text
from inference.reading.grey import NO_PHOTOMETRIC

NO_PHOTOMETRIC_BUT_SHAPE = Message(
    "The file does not say how its grey values are meant (Photometric Interpretation); high ones were taken as dark, "
    "by its Presentation LUT Shape.",
    code=Code.HEADER_UNCLEAR,
)
TWO_POLARITIES = Message(
    "The header contradicts itself on whether high grey values are bright (Photometric Interpretation) or dark "
    "(Presentation LUT Shape); they were taken as dark.",
    code=Code.HEADER_CONTRADICTED,
)
_DARK, _BRIGHT = "MONOCHROME1", "MONOCHROME2"
_INVERSE, _IDENTITY = "INVERSE", "IDENTITY"


def polarity_without_photometric(header: Dataset) -> tuple[str, Notes]:
    """The most likely Photometric Interpretation of a grey film that states none, and a warning."""
    if term(header, "PresentationLUTShape") == _INVERSE:
        return _DARK, (NO_PHOTOMETRIC_BUT_SHAPE,)
    return _BRIGHT, (NO_PHOTOMETRIC,)


def high_is_dark(photometric: str, header: Dataset) -> tuple[bool, Notes]:
    """Whether high grey values are dark, so that a film must be inverted for bone to be bright.

    If the two elements contradict each other, the one for dark is believed, since it is never written by default.
    """
    shape = term(header, "PresentationLUTShape")
    dark = photometric == _DARK
    if shape not in {"", _INVERSE, _IDENTITY}:
        return dark, (_unknown_shape(text(header, "PresentationLUTShape")),)
    if shape and dark is (shape == _IDENTITY):
        return True, (TWO_POLARITIES,)
    return dark, ()


def _unknown_shape(shape: str) -> Message:
    return Message(
        "The header's Presentation LUT Shape “{0}” is not understood; it was left out.",
        quotable(shape),
        code=Code.HEADER_UNCLEAR,
    )
