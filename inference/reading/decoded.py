"""The result of decoding a file, the same for every format, and the errors that decoders of several formats raise."""

from msgspec import Struct

from inference.arrays import FloatImage
from inference.errors import UnreadableFilmError, UnsupportedFilmError
from inference.messages import Code, Message
from inference.radiograph import FilmFacts, ValueScale

DAMAGED_PICTURE = Message("The picture is damaged or cut short.", code=Code.DAMAGED)
INVALID_ANSWER = Message("The picture's decoder gave no picture.", code=Code.DAMAGED)
TOO_LITTLE_MEMORY = Message("There is too little memory for this film.", code=Code.MEMORY)


class FilmDescription(Struct, frozen=True, kw_only=True):
    """The facts of a decoded film, without its pixels.

    Attributes:
        bits_stored: Bits of grey depth in the file, 1 to 32.
        facts: The facts of a DICOM header; empty for the other formats.
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


def decoder_timeout(seconds: float) -> UnreadableFilmError:
    """The error for a file whose decoding took longer than the time limit."""
    return UnreadableFilmError(
        Message("The file kept its decoder busy for more than {0} seconds.", f"{seconds:g}", code=Code.TIME_LIMIT)
    )


def unread_kind(source: str) -> UnsupportedFilmError:
    """The error for a valid picture of a known format, but of a kind that Hilum does not read."""
    return UnsupportedFilmError(Message("This kind of {0} picture is not read.", source))
