"""Reads the patient's name from a DICOM header, only at the user's request; no other part of Hilum reads it."""

from collections.abc import Callable
from pathlib import Path

from inference.errors import HilumError, UnreadableFilmError
from inference.messages import Message
from inference.reading.dicom.file import open_dataset
from inference.reading.film_file import read_whole
from inference.reading.recognition import SourceFormat, recognise
from inference.reading.timeout import never_stopped


def read_patient_name(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> str:
    """Patient's Name (0010,0010) of a DICOM file, family name first; empty if there is none.

    Hilum does not store it in findings, tables, pictures, reports or logs.

    Args:
        path: The file.
        stopped: Polled while reading; once it returns True, reading is abandoned.

    Raises:
        HilumError: The file cannot be read.
    """
    data = read_whole(path, stopped=stopped)
    if recognise(data) is not SourceFormat.DICOM:
        return ""
    try:
        name = open_dataset(data).get("PatientName")
        groups = str(name or "").split("=")  # alphabetic, ideographic and phonetic (PS3.5 6.2.1.2); each may be empty
    except HilumError:
        raise
    except Exception as error:  # pydicom may raise any exception on damaged objects
        raise UnreadableFilmError(Message("The patient's name in this file cannot be read.")) from error
    parts = next((group for group in groups if group.strip(" ^")), "").split("^")
    family, given = parts[0].strip(), " ".join(part.strip() for part in parts[1:3] if part.strip())
    return ", ".join(part for part in (family, given) if part)
