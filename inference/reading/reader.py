"""Reads films: a file is opened once and read whole; the same bytes are hashed and decoded.

A film is decoded in this process if that is fast and safe, else in a worker process.
"""

import hashlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from inference.radiograph import FilmRecord, Radiograph
from inference.reading.decoded import DecodedFilm, decoder_timeout
from inference.reading.film_file import read_whole
from inference.reading.limits import END_MARKER_WITHIN, IN_PROCESS_PIXELS, TIME_LIMIT_SECONDS
from inference.reading.recognition import SourceFormat, recognise
from inference.reading.timeout import TimedOutError, never_stopped, run_watched

_SAFE_CODECS = frozenset({"jpeg", "zip", "raw"})
"""Pillow's names for libjpeg, zlib and raw pixels. Its others are libtiff, and run lengths decoded in Python."""

_END_MARKERS = {"JPEG": b"\xff\xd9", "MPO": b"\xff\xd9", "PNG": b"IEND"}
_START_OF_SCAN = 0xFFDA
"""ITU-T T.81, table B.1."""


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
    rows, columns = decoded.pixels.shape
    width, height = decoded.full_size or (columns, rows)
    return Radiograph(
        path=path,
        pixels=decoded.pixels,
        record=FilmRecord(width=width, height=height, source_format=source, sha256=hashlib.sha256(data).hexdigest()),
        bits_stored=decoded.bits_stored,
        facts=decoded.facts,
        warnings=decoded.warnings,
        curve=decoded.curve,
        values=decoded.values,
        coloured=decoded.coloured,
        colour_spread=decoded.colour_spread,
    )


def decode_in_process_or_worker(
    data: bytes,
    source: SourceFormat,
    smallest_side: int | None = None,
    *,
    whole_range: bool = False,
    time_limit: float = TIME_LIMIT_SECONDS,
    stopped: Callable[[], bool] = never_stopped,
) -> DecodedFilm:
    """Decode a film so that a crash or hang of its decoder affects that film alone.

    Ordinary pictures are decoded in a thread, which is the fastest way; a thread that takes too long is abandoned.
    Films that are large or look damaged, or whose decoders have crashed before, go to a worker process, which is killed
    at its time limit (docs/decisions.md).

    Args:
        data: The whole file.
        source: Its format.
        smallest_side: As for `read_radiograph`.
        whole_range: As for `read_radiograph`.
        time_limit: Time limit of decoding, in seconds.
        stopped: Polled while decoding; once it returns True, decoding is abandoned.

    Raises:
        HilumError: From the decoders, or because decoding took too long ("time_limit") or crashed ("decoder_crashed").
    """
    film = None
    if source is not SourceFormat.DICOM:
        try:
            film = run_watched(
                time_limit, partial(_decode_in_process_if_safe, data, source, smallest_side), stopped=stopped
            )
        except TimedOutError:
            raise decoder_timeout(time_limit) from None
    return film or _decode_in_worker((data, source, smallest_side, whole_range), time_limit, stopped)


def _decode_in_process_if_safe(data: bytes, source: SourceFormat, smallest_side: int | None) -> DecodedFilm | None:
    from inference.reading.raster.decoder import (  # a scan of DICOM objects needs none of it
        decode_picture,
        decode_raster,
        open_picture,
        uses_own_reader,
    )

    has_own_reader, is_safe = uses_own_reader(data, source)
    if has_own_reader:
        return decode_raster(data, source) if is_safe else None
    with open_picture(data, source) as picture:
        return decode_picture(picture, data, smallest_side) if is_safe_in_process(picture, data) else None


def _decode_in_worker(
    film: tuple[bytes, SourceFormat, int | None, bool], time_limit: float, stopped: Callable[[], bool]
) -> DecodedFilm:
    from inference.reading.process_pool import isolated  # most scans need no process
    from inference.reading.worker_entry import decode_and_describe, described_film

    return described_film(*isolated(decode_and_describe)(*film, time_limit=time_limit, stopped=stopped))


def is_safe_in_process(picture: Image.Image, data: bytes) -> bool:
    """Whether a picture may be decoded in this process.

    Args:
        picture: Opened by Pillow, but not decoded.
        data: The whole file.
    """
    end_marker = _END_MARKERS.get(picture.format or "", b"")
    if not _codecs(picture) <= _SAFE_CODECS or end_marker not in data[-END_MARKER_WITHIN:]:
        return False
    return picture.width * picture.height * _passes(picture, data) <= IN_PROCESS_PIXELS


def _codecs(picture: Image.Image) -> set[str]:
    return {str(tile[0]) for tile in getattr(picture, "tile", ())}


def _passes(picture: Image.Image, data: bytes) -> int:
    """How many passes over the whole picture decoding takes: one for each scan of a JPEG, which may have any number."""
    in_one_scan = getattr(picture, "layers", 1) == 1 and "progressive" not in picture.info
    return 1 if in_one_scan else max(1, _scans(data))


def _scans(data: bytes) -> int:
    """Count start-of-scan markers; half a millisecond faster than `bytes.count` for a film."""
    words = (np.frombuffer(data, ">u2", count=(len(data) - first) // 2, offset=first) for first in (0, 1))
    return sum(int(np.count_nonzero(part == _START_OF_SCAN)) for part in words)
