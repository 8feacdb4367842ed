"""From a path to a radiograph: open once, read whole, and hash and decode the same bytes."""

import hashlib
from pathlib import Path

from inference.radiograph import Radiograph
from inference.reading.files import read_whole
from inference.reading.raster import decode_raster
from inference.reading.recognition import SourceFormat, recognise


def read_radiograph(path: Path, *, smallest_side: int | None = None, whole_range: bool = False) -> Radiograph:
    """Read one film, whatever its file is called.

    Args:
        path: A JPEG, PNG, TIFF, BMP or DICOM file.
        smallest_side: The side of the network's input, where the film is read for nothing else: a JPEG is then
            decoded at a reduced scale that is still large enough for it, which takes half the time. None for the
            film as it is.
        whole_range: For a viewer, whose user may look beyond the display window that a DICOM object states: the pixels
            then span all of its values, and `Radiograph.curve` says how the object means them to be shown.

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: The file is damaged, or its decoder crashed or took too long.
        FilmTooLargeError: The file or its picture is beyond the limits.
        UnsupportedFilmError: The file is something else.
    """
    data = read_whole(path)
    source = recognise(data)
    digest = hashlib.sha256(data).hexdigest()
    if source is SourceFormat.DICOM:
        from inference.reading.dicom import decode_dicom  # pydicom takes 0.2 s to import; most scans have none

        decoded = decode_dicom(data, whole_range=whole_range)
        return Radiograph(
            path=path,
            pixels=decoded.pixels,
            bits_stored=decoded.bits_stored,
            source_format=source,
            sha256=digest,
            facts=decoded.facts,
            warnings=decoded.warnings,
            curve=decoded.curve,
        )
    raster = decode_raster(data, smallest_side=smallest_side)
    return Radiograph(
        path=path,
        pixels=raster.pixels,
        bits_stored=raster.bits_stored,
        source_format=source,
        sha256=digest,
        warnings=raster.warnings,
        full_size=raster.full_size,
    )
