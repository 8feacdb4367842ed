"""Reads films: a file is opened once and read whole; the same bytes are hashed and decoded."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from inference.radiograph import Radiograph
from inference.reading.dispatch import decode_in_process_or_worker
from inference.reading.film_file import read_whole
from inference.reading.recognition import recognise
from inference.reading.timeout import never_stopped


def read_radiograph(
    path: Path,
    *,
    smallest_side: int | None = None,
    whole_range: bool = False,
    stopped: Callable[[], bool] = never_stopped,
) -> Radiograph:
    """Read one film; the file's name does not matter.

    Args:
        path: A JPEG, PNG, TIFF, BMP or DICOM file.
        smallest_side: Side of the network's input, if the film is read for the network alone: a JPEG is then decoded at
            a reduced scale that is large enough, which takes half the time. None for full size.
        whole_range: For a viewer with window levels of its own: the pixels span all values of a DICOM object, not only
            its display window, and `Radiograph.curve` maps them to what the object means to show.
        stopped: Polled while reading; once it returns True, a slow drive or decoder is abandoned.

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: The file is damaged, or its decoder crashed or took too long.
        FilmTooLargeError: The file or its picture is beyond the limits.
        UnsupportedFilmError: The file is of another kind.
    """
    data = read_whole(path, stopped=stopped)
    source = recognise(data)
    decoded = decode_in_process_or_worker(data, source, smallest_side, whole_range=whole_range, stopped=stopped)
    return Radiograph(
        path=path,
        pixels=decoded.pixels,
        bits_stored=decoded.bits_stored,
        source_format=source,
        sha256=hashlib.sha256(data).hexdigest(),
        facts=decoded.facts,
        warnings=decoded.warnings,
        full_size=decoded.full_size,
        curve=decoded.curve,
        values=decoded.values,
        coloured=decoded.coloured,
        colour_spread=decoded.colour_spread,
    )
