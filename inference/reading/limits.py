"""Every limit on what is read, in one place."""

from inference.errors import FilmTooLargeError, UnreadableFilmError

MINIMUM_SIDE = 32
"""A film with a shorter side, in pixels, has too little to assess."""

MAXIMUM_SIDE = 30_000
"""The longest side, in pixels; the largest real detectors give about 5,000."""

MAXIMUM_PIXELS = 100_000_000
"""The most pixels of one film: 400 MB once they are float32."""

MAXIMUM_FILE_BYTES = 1_000_000_000
"""The largest file that is read into memory."""


def check_size(width: int, height: int) -> None:
    """Refuse a picture whose header claims an impossible size, before anything is decoded.

    Raises:
        UnreadableFilmError: A side is too short.
        FilmTooLargeError: A side is too long, or there are too many pixels.
    """
    if min(width, height) < MINIMUM_SIDE:
        raise UnreadableFilmError(
            f"The picture is {width}x{height} pixels; a film has at least {MINIMUM_SIDE} on each side.",
            code="too_small",
        )
    if max(width, height) > MAXIMUM_SIDE or width * height > MAXIMUM_PIXELS:
        raise FilmTooLargeError(
            f"The picture claims {width}x{height} pixels; at most {MAXIMUM_PIXELS:,} are read, "
            f"and {MAXIMUM_SIDE:,} on a side."
        )
