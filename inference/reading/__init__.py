"""From a path to a radiograph: open once, read whole, and hash and decode the same bytes."""

import hashlib
import stat
from pathlib import Path

from inference.errors import FilmTooLargeError, MissingFilmError, UnreadableFilmError
from inference.radiograph import Radiograph
from inference.reading.limits import MAXIMUM_FILE_BYTES
from inference.reading.raster import decode_raster
from inference.reading.recognition import SourceFormat, recognise


def read_radiograph(path: Path) -> Radiograph:
    """Read one film, whatever its file is called.

    Args:
        path: A JPEG, PNG, TIFF, BMP or DICOM file.

    Raises:
        MissingFilmError: The file is gone or may not be opened.
        UnreadableFilmError: The file is damaged.
        FilmTooLargeError: The file or its picture is beyond the limits.
        UnsupportedFilmError: The file is something else.
    """
    data = _read_whole(path)
    source = recognise(data)
    digest = hashlib.sha256(data).hexdigest()
    if source is SourceFormat.DICOM:
        from inference.reading.dicom import decode_dicom  # pydicom takes 0.2 s to import; most scans have none

        decoded = decode_dicom(data)
        return Radiograph(
            path=path,
            pixels=decoded.pixels,
            bits_stored=decoded.bits_stored,
            source_format=source,
            sha256=digest,
            facts=decoded.facts,
            warnings=decoded.warnings,
        )
    raster = decode_raster(data)
    return Radiograph(
        path=path,
        pixels=raster.pixels,
        bits_stored=raster.bits_stored,
        source_format=source,
        sha256=digest,
        warnings=raster.warnings,
    )


def _read_whole(path: Path) -> bytes:
    """The file's bytes; only a regular file is opened, since a pipe or a device would wait for ever."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise UnreadableFilmError("This is not a regular file.", code="not_a_file")
        if facts.st_size > MAXIMUM_FILE_BYTES:
            raise FilmTooLargeError(f"The file has {facts.st_size:,} bytes; at most {MAXIMUM_FILE_BYTES:,} are read.")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFilmError("The file is no longer there.", code="gone") from error
    except PermissionError as error:
        raise MissingFilmError("You have no permission to open this file.", code="denied") from error
    except OSError as error:
        raise MissingFilmError(f"The file could not be opened ({error.strerror}).", code="not_opened") from error
    except ValueError as error:
        raise MissingFilmError("The file's name cannot be opened on this computer.", code="not_opened") from error
