"""All limits on files that are read."""

from inference.errors import FilmTooLargeError, UnreadableFilmError
from inference.messages import Code, Message

MINIMUM_SIDE = 32
"""A film with a shorter side, in pixels, has too little to assess."""

MAXIMUM_SIDE = 30_000
"""The longest side, in pixels; the largest real detectors give about 5,000."""

MAXIMUM_PIXELS = 100_000_000
"""The most pixels of one film: 400 MB once they are float32."""

IN_PROCESS_PIXELS = 200_000_000
"""The most pixels that are decoded in the program's own process, each counted once per pass of the decoder: a few
seconds of work."""

MAXIMUM_FILE_BYTES = 1_000_000_000
"""The largest file that is read into memory."""

MAXIMUM_INFLATED_BYTES = 500_000_000
"""The largest deflated DICOM object once inflated: two bytes for each of `MAXIMUM_PIXELS`, and as much again."""

MAXIMUM_TILES = 4_096
"""The most tiles of a JPEG 2000 picture."""

END_MARKER_WITHIN = 64
"""The end marker of a compressed picture lies within so many bytes of its end; padding and comments may follow it."""

TIME_LIMIT_SECONDS = 30.0
"""Time limit for reading one film from its drive, and again for decoding it."""

START_LIMIT_SECONDS = 120.0
"""The longest that a decoder's process may take to start; a busy computer takes seconds."""


def check_size(width: int, height: int) -> None:
    """Refuse a picture whose header claims an impossible size, before anything is decoded.

    Raises:
        UnreadableFilmError: A side is too short.
        FilmTooLargeError: A side is too long, or there are too many pixels.
    """
    if min(width, height) < MINIMUM_SIDE:
        raise UnreadableFilmError(
            Message(
                "The picture is {0}x{1} pixels; a film has at least {2} on each side.",
                width,
                height,
                MINIMUM_SIDE,
                code=Code.TOO_SMALL,
            )
        )
    if max(width, height) > MAXIMUM_SIDE or width * height > MAXIMUM_PIXELS:
        raise FilmTooLargeError(
            Message(
                "The picture claims {0}x{1} pixels; at most {2} are read, and {3} on a side.",
                width,
                height,
                f"{MAXIMUM_PIXELS:,}",
                f"{MAXIMUM_SIDE:,}",
            )
        )
