"""The result of decoding a file, the same for every format."""

from msgspec import Struct

from inference.arrays import FloatImage
from inference.messages import Message
from inference.radiograph import FilmFacts, ValueScale


class FilmDescription(Struct, frozen=True, kw_only=True):
    """The facts of a decoded film, without its pixels.

    Attributes:
        bits_stored: Bits of grey depth in the file, 1 to 32.
        facts: What a DICOM header says; empty for the other formats.
        warnings: Choices that decoding had to make.
        full_size: Width and height in the file, where the pixels were decoded at a reduced scale.
        curve: As `Radiograph.curve`.
        values: As `Radiograph.values`.
        coloured: As `Radiograph.coloured`.
        colour_spread: As `Radiograph.colour_spread`.
    """

    bits_stored: int
    facts: FilmFacts = FilmFacts()
    warnings: tuple[Message, ...] = ()
    full_size: tuple[int, int] | None = None
    curve: tuple[tuple[float, float], ...] = ()
    values: ValueScale | None = None
    coloured: float = 0.0
    colour_spread: float = 0.0


class DecodedFilm(FilmDescription, frozen=True, kw_only=True):
    """A decoded film: its pixels, float32 [H, W] in 0 to 1, bone bright, upright as the file says."""

    pixels: FloatImage
