"""A decoded film: its pixels and the facts in its file."""

from enum import StrEnum
from pathlib import Path
from typing import Self

from msgspec import Struct

from inference.arrays import FloatImage
from inference.messages import Message


class FilmRecord(Struct, frozen=True, kw_only=True):
    """The facts of a film that make its finding traceable to the pixels.

    Attributes:
        width: Columns of the film in its file, in pixels.
        height: Rows of it.
        source_format: "JPEG", "PNG", "TIFF", "BMP" or "DICOM".
        sha256: Lower-case hex digest of the bytes that were decoded.
    """

    width: int
    height: int
    source_format: str
    sha256: str


class FilmFacts(Struct, frozen=True, kw_only=True):
    """Facts of a film from a DICOM header; a field is None if the header does not state it.

    The patient's name and identifiers are never read.

    Attributes:
        modality: Modality (0008,0060), such as "DX".
        body_part: "CHEST" if the header means it in any spelling, else Body Part Examined (0018,0015) in upper case.
        view_position: "AP", "PA", "FRONTAL" if it is one of the two, "LL", "RL", "LATERAL", "OBLIQUE", "DECUBITUS",
            else View Position (0018,5101) in upper case.
        patient_orientation: The directions of the film's rows and columns (Patient Orientation, 0020,0020): each "L",
            "R", "A", "P", "H" or "F".
        age_years: Patient's Age (0010,1010) in years, or from the dates of birth and study.
        pixel_spacing_mm: Row and column spacing in millimetres, at the patient if stated, else at the detector.
        spacing_at_detector: Whether that spacing is the detector's (0018,1164): measurements are then too large, since
            the patient is nearer to the tube.
    """

    modality: str | None = None
    body_part: str | None = None
    view_position: str | None = None
    patient_orientation: tuple[str, str] | None = None
    age_years: float | None = None
    pixel_spacing_mm: tuple[float, float] | None = None
    spacing_at_detector: bool = False


class ValueKind(StrEnum):
    """The kinds of values that pixels stand for."""

    GREY = "grey"  # grey values of a picture, from black to white
    STORED = "stored"  # as a DICOM object stores them
    MODALITY = "modality"  # after its modality LUT, or rescale slope and intercept


class ValueScale(Struct, frozen=True, kw_only=True):
    """The values that the pixels of a film stand for, if it was read over its whole range.

    Attributes:
        kind: The kind of the values.
        black, white: The values of pixels of 0 and of 1, with even steps between them.
        steps: The number of these steps.
        padded: Whether pixels of 0 are padding and stand for no value.
    """

    kind: ValueKind
    black: float
    white: float
    steps: int
    padded: bool = False

    @classmethod
    def of_grey(cls, bits: int, *, padded: bool = False) -> Self:
        """The grey values of a picture of so many bits, from black to white: 0 to 255 of 8 bits."""
        brightest = (1 << bits) - 1
        return cls(kind=ValueKind.GREY, black=0.0, white=float(brightest), steps=brightest, padded=padded)


LEAST_COLOURED_SHARE = 0.002
"""Share of coloured pixels, 0 to 1, above which a picture is in colour: about that of a thin line or a letter."""


class Radiograph(Struct, frozen=True, kw_only=True):
    """One decoded film.

    Attributes:
        path: The file that it was read from.
        pixels: float32 [H, W], 0 to 1, bone bright, in the orientation that the file states.
        record: The facts that its finding stores; the pixels may have been decoded at a smaller size than the file's.
        bits_stored: Bits of grey depth in the file, 1 to 32.
        facts: From a DICOM header; empty for the other formats.
        warnings: Choices that reading had to make, such as to take the first of several pages.
        curve: If the film was read over its whole range, the map from its pixels to display values: points (pixel,
            shown), each 0 to 1, of a piecewise linear curve; if `values.padded`, pixels of 0 are black regardless of
            the curve. Empty if the pixels are display values.
        values: The values of the pixels, for a DICOM film that was read over its whole range and is grey or has a
            shutter; None for other films, whose pixels are grey values of `bits_stored` bits.
        coloured: Share of the pixels in the file that are not grey, 0 to 1.
        colour_spread: Difference of chroma between most of its pixels, 0 to 1: small if one tint covers them all.
    """

    path: Path
    pixels: FloatImage
    record: FilmRecord
    bits_stored: int
    facts: FilmFacts = FilmFacts()
    warnings: tuple[Message, ...] = ()
    curve: tuple[tuple[float, float], ...] = ()
    values: ValueScale | None = None
    coloured: float = 0.0
    colour_spread: float = 0.0
