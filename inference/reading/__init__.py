"""From a path to a radiograph: open once, read whole, and hash and decode the same bytes."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from inference.radiograph import Radiograph
from inference.reading.dispatch import decode_in_process_or_worker
from inference.reading.file_bytes import read_whole
from inference.reading.recognition import recognise
from inference.reading.timeout import never_stopped


def read_radiograph(
    path: Path,
    *,
    smallest_side: int | None = None,
    whole_range: bool = False,
    stopped: Callable[[], bool] = never_stopped,
) -> Radiograph:
    """Read one film, whatever its file is called.

    Args:
        path: A JPEG, PNG, TIFF, BMP or DICOM file.
        smallest_side: The side of the network's input, where the film is read for nothing else: a JPEG is then
            decoded at a reduced scale that is still large enough for it, which takes half the time. None for the
            film as it is.
        whole_range: For a viewer, whose user may look beyond the display window that a DICOM object states: the pixels
            then span all of its values, and `Radiograph.curve` says how the object means them to be shown.
        stopped: Whether the scan was stopped; a slow drive or decoder is then abandoned at once.

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: The file is damaged, or its decoder crashed or took too long.
        FilmTooLargeError: The file or its picture is beyond the limits.
        UnsupportedFilmError: The file is something else.
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
    )
