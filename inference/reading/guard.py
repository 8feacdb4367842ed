"""Where a film is decoded: in the program where that is quick and safe, else in a process that may be lost."""

from collections.abc import Callable
from functools import partial

from inference.errors import UnreadableFilmError
from inference.reading.decoded import DecodedFilm
from inference.reading.limits import TIME_LIMIT_SECONDS
from inference.reading.patience import OutOfPatienceError, never, within
from inference.reading.recognition import SourceFormat


def decode_guarded(
    data: bytes,
    source: SourceFormat,
    smallest_side: int | None = None,
    *,
    whole_range: bool = False,
    time_limit: float = TIME_LIMIT_SECONDS,
    stopped: Callable[[], bool] = never,
) -> DecodedFilm:
    """Decode a film such that one that crashes its decoder, or keeps it busy, costs itself alone.

    Ordinary pictures are decoded by a thread, at the speed of the machine; should one take too long after all, its
    thread is given up. Whatever promises more work, looks damaged, or needs a decoder with a history of crashes goes
    to a process, which is ended at its time limit (docs/decisions.md).

    Args:
        data: The whole file.
        source: Its format.
        smallest_side: As `inference.reading.read_radiograph` has it.
        whole_range: Likewise.
        time_limit: Seconds that decoding may take.
        stopped: Says whether the film is wanted no more, and is given up at once.

    Raises:
        HilumError: As the decoders raise it, or decoding took too long ("time_limit") or crashed ("decoder_crashed").
    """
    film = None
    if source is not SourceFormat.DICOM:
        try:
            film = within(time_limit, partial(_decode_if_ordinary, data, source, smallest_side), stopped=stopped)
        except OutOfPatienceError:
            raise UnreadableFilmError(
                f"The file kept its decoder busy for more than {time_limit:g} seconds.", code="time_limit"
            ) from None
    return film or _decode_apart((data, source, smallest_side, whole_range), time_limit, stopped)


def _decode_if_ordinary(data: bytes, source: SourceFormat, smallest_side: int | None) -> DecodedFilm | None:
    from inference.reading.ordinary import is_ordinary
    from inference.reading.raster import decode_picture, opened_picture  # Pillow comes with the first film

    with opened_picture(data, source) as picture:
        return decode_picture(picture, smallest_side) if is_ordinary(picture, data) else None


def _decode_apart(
    film: tuple[bytes, SourceFormat, int | None, bool], time_limit: float, stopped: Callable[[], bool]
) -> DecodedFilm:
    from inference.reading.apart import decode_and_describe, described_film
    from inference.reading.isolation import isolated  # most scans need no process

    return described_film(*isolated(decode_and_describe)(*film, time_limit=time_limit, stopped=stopped))
