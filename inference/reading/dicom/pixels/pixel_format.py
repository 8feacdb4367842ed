"""The pixel format that a DICOM header states."""

from dataclasses import dataclass, replace

from pydicom import Dataset

from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message, Notes
from inference.reading.dicom.display.polarity import polarity_without_photometric
from inference.reading.dicom.header.elements import compact, quotable, term, text
from inference.reading.grey import NO_PHOTOMETRIC
from inference.reading.limits import check_size

GREY = frozenset({"MONOCHROME1", "MONOCHROME2"})
PALETTE = "PALETTE COLOR"
SUBSAMPLED = "YBR_FULL_422"
LUMINANCE_FIRST = frozenset({"YBR_FULL", SUBSAMPLED})
RED_GREEN_BLUE = frozenset({"RGB", "YBR_RCT", "YBR_ICT"})
"""JPEG 2000's own colour transforms are undone by its decoder, so that these three come out as RGB."""

HIGH_BIT = Message(
    "The header says wrongly which bit is the highest; the grey values were taken from the bits in use.",
    code=Code.HEADER_CONTRADICTED,
)


_SPELLINGS = {compact(name): name for name in (*GREY, PALETTE, *LUMINANCE_FIRST, *RED_GREEN_BLUE)}
_COLOUR_SAMPLES = 3
_CONTAINERS = (8, 16)


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelFormat:
    """The image pixel module (PS3.3 C.7.6.3), checked.

    Attributes:
        rows: Height in pixels.
        columns: Width in pixels.
        samples: 1 for grey and palette, 3 for colour.
        photometric: Photometric Interpretation, in the standard's spelling.
        bits_allocated: 8 or 16.
        bits_stored: 1 to `bits_allocated`.
        high_bit: The most significant stored bit.
        signed: Whether the pixel representation is two's complement.
        planar: Whether the colours are stored in separate planes.
        frames: Number of frames, by the header.
    """

    rows: int
    columns: int
    samples: int
    photometric: str
    bits_allocated: int
    bits_stored: int
    high_bit: int
    signed: bool
    planar: bool
    frames: int

    @property
    def frame_bytes(self) -> int:
        """The size of one uncompressed frame."""
        values = self.rows * self.columns * self.samples
        subsampled = self.photometric == SUBSAMPLED  # two pixels share their colour (PS3.3 C.7.6.3.1.2)
        return (values * 2 // 3 if subsampled else values) * self.bits_allocated // 8

    @property
    def bounds(self) -> tuple[int, int]:
        """The least and the greatest value that the stored bits can hold."""
        half = 1 << (self.bits_stored - 1)
        return (-half, half - 1) if self.signed else (0, 2 * half - 1)


def pixel_format_of(header: Dataset) -> tuple[PixelFormat, Notes]:
    """Read and check the image pixel module; the messages are warnings about what it omits or states wrongly.

    Raises:
        UnreadableFilmError: It contradicts itself, or an element is missing.
        FilmTooLargeError: Beyond the limits.
        UnsupportedFilmError: A valid format that no radiograph has.
    """
    allocated = _integer(header, "BitsAllocated")
    bits = _integer(header, "BitsStored", allocated)
    samples = _integer(header, "SamplesPerPixel", 1)
    photometric, notes = _photometric(header, samples)
    stored = PixelFormat(
        rows=_integer(header, "Rows"),
        columns=_integer(header, "Columns"),
        samples=samples,
        photometric=photometric,
        bits_allocated=allocated,
        bits_stored=bits,
        high_bit=_integer(header, "HighBit", bits - 1),
        signed=_integer(header, "PixelRepresentation", 0) == 1,
        planar=_integer(header, "PlanarConfiguration", 0) == 1,
        frames=max(1, _integer(header, "NumberOfFrames", 1)),
    )
    check_size(stored.columns, stored.rows)
    _check_samples(stored)
    stored, more = _with_corrected_high_bit(stored)
    return stored, notes + more


def _photometric(header: Dataset, samples: int) -> tuple[str, Notes]:
    """Photometric Interpretation in the standard's spelling; if it is missing, the most likely one."""
    stated = term(header, "PhotometricInterpretation")
    if stated:
        return _SPELLINGS.get(stated) or quotable(text(header, "PhotometricInterpretation")), ()
    return ("RGB", (NO_PHOTOMETRIC,)) if samples == _COLOUR_SAMPLES else polarity_without_photometric(header)


def _check_samples(stored: PixelFormat) -> None:
    if stored.photometric not in GREY | LUMINANCE_FIRST | RED_GREEN_BLUE | {PALETTE}:
        raise UnsupportedFilmError(
            Message(
                "The DICOM colour space “{0}” is not one that radiographs have.",
                stored.photometric,
                code=Code.COLOUR_SPACE,
            )
        )
    if stored.samples != (1 if stored.photometric in GREY | {PALETTE} else _COLOUR_SAMPLES):
        raise UnreadableFilmError(
            Message(
                "The DICOM header is damaged: {0} pixels do not have {1} samples.", stored.photometric, stored.samples
            )
        )


def _with_corrected_high_bit(stored: PixelFormat) -> tuple[PixelFormat, Notes]:
    """The format with its high bit corrected, if the stored bits do not fit below it."""
    if stored.bits_allocated not in _CONTAINERS:
        raise UnsupportedFilmError(
            Message(
                "The DICOM object has {0} bits a pixel; radiographs have 8 or 16.",
                stored.bits_allocated,
                code=Code.BITS,
            )
        )
    if not 0 < stored.bits_stored <= stored.bits_allocated:
        raise UnreadableFilmError(
            Message(
                "The DICOM header is damaged: {0} bits up to bit {1} do not fit in {2}.",
                stored.bits_stored,
                stored.high_bit,
                stored.bits_allocated,
            )
        )
    if stored.bits_stored <= stored.high_bit + 1 <= stored.bits_allocated:
        return stored, ()
    return replace(stored, high_bit=stored.bits_stored - 1), (HIGH_BIT,)


def _integer(header: Dataset, keyword: str, default: int | None = None) -> int:
    """An integer; the default, if there is one, when the element is absent or empty."""
    value = header.get(keyword)
    if value is None or value == "":
        value = default
    try:
        return int(value)  # raises for what is not a number
    except (TypeError, ValueError) as error:
        raise UnreadableFilmError(Message("The DICOM header is damaged: it has no sound {0}.", keyword)) from error
