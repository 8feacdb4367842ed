"""Which films are of one patient, and when they were taken, without saying of whom.

A patient's identifier is hashed with a key that is drawn anew in each run and lives in memory alone, so that a hash
tells nothing to anybody who has not the key, and nothing in another run. Hilum stores neither of them anywhere.
"""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydicom import Dataset

from inference.errors import HilumError, UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.dicom.file import open_dataset
from inference.reading.dicom.header.elements import text
from inference.reading.dicom.pixels.transfer_syntax import DEFLATED
from inference.reading.file_bytes import read_start, read_whole
from inference.reading.recognition import SourceFormat, recognise
from inference.reading.timeout import never_stopped

_KEY = secrets.token_bytes(32)
_HASH_BYTES = 16
_START = 1 << 17
"""Bytes within which a header nearly always tells the patient and the date."""

_DAYS = (("StudyDate", "StudyTime"), ("AcquisitionDate", "AcquisitionTime"))
_SECONDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFilm:
    """Whose film it is, and of when.

    Attributes:
        patient: The same for films of one patient within this run of the program; None where the file names nobody.
        day: Study Date, else Acquisition Date; None where there is neither.
        time: Of that day, as "hhmmss"; empty where it is not known.
    """

    patient: bytes | None = None
    day: date | None = None
    time: str = ""

    def is_before(self, other: "PatientFilm") -> bool:
        """Whether it is known to be older than another film of the same patient."""
        if self.patient is None or self.patient != other.patient or self.day is None or other.day is None:
            return False
        same_day = self.day == other.day and bool(self.time) and bool(other.time)
        return self.day < other.day or (same_day and self.time < other.time)


def read_patient_film(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> PatientFilm:
    """Read whose film a file is, and of when; of one that is no DICOM object nothing is known.

    Raises:
        HilumError: The file cannot be read.
    """
    start = read_start(path, _START, stopped=stopped)
    if recognise(start) is not SourceFormat.DICOM:
        return PatientFilm()
    found = PatientFilm() if DEFLATED.encode() in start else _patient_film(start)
    if found.patient is None and (len(start) == _START or DEFLATED.encode() in start):
        return _patient_film(read_whole(path, stopped=stopped))
    return found


def _patient_film(data: bytes) -> PatientFilm:
    try:
        header = open_dataset(data)
        day, time = _taken(header)
        return PatientFilm(patient=_patient(header), day=day, time=time)
    except HilumError:
        raise
    except Exception as error:  # pydicom raises anything at all on damaged objects
        raise UnreadableFilmError(
            Message("The header of this DICOM object cannot be read ({0}).", type(error).__name__, code=Code.DAMAGED)
        ) from error


def _patient(header: Dataset) -> bytes | None:
    """Patient ID (0010,0020) belongs to whom Issuer of Patient ID (0010,0021) names: both tell one patient."""
    identifier, issuer = text(header, "PatientID"), text(header, "IssuerOfPatientID")
    if not identifier:
        return None
    told = f"{issuer}\0{identifier}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(told, key=_KEY, digest_size=_HASH_BYTES).digest()


def _taken(header: Dataset) -> tuple[date | None, str]:
    for day_keyword, time_keyword in _DAYS:
        day = _day(text(header, day_keyword))
        if day is not None:
            time = "".join(filter(str.isdecimal, text(header, time_keyword).partition(".")[0]))
            return day, time[:_SECONDS].ljust(_SECONDS, "0") if time else ""
    return None, ""


def _day(written: str) -> date | None:
    """A date as "20260131", or as ACR-NEMA wrote it, "2026.01.31" (PS3.5 6.2)."""
    digits = "".join(filter(str.isdecimal, written))
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
