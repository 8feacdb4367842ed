"""Tells which films show the same patient, and when they were taken, without revealing who the patient is.

A patient's identifier is hashed with a random key that each run creates and keeps only in memory, so that a hash
reveals nothing without the key, and nothing in another run. Hilum stores neither of them.
"""

import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydicom import Dataset

from inference.errors import HilumError, UnreadableFilmError
from inference.messages import Code, Message
from inference.reading.dicom.file import open_dataset
from inference.reading.dicom.header.elements import compact, text
from inference.reading.dicom.pixels.transfer_syntax import DEFLATED
from inference.reading.film_file import read_start, read_whole
from inference.reading.recognition import SourceFormat, recognise
from inference.reading.timeout import never_stopped

_KEY = secrets.token_bytes(32)
_HASH_BYTES = 16
_START = 1 << 17
"""The first bytes of a file, in which its header nearly always names the patient and the date."""

_PATIENTS_SEX = 0x00100040
"""The last element that identifies the patient."""

_PLACEHOLDER = re.compile(r"(ANON[A-Z]*|UNKNOWN|NONE|NA)?0*")
"""Patient IDs, without blanks and punctuation, that many patients share; ANON4711 is one of a single patient."""

_SEXES = frozenset({"F", "M", "O"})
"""The values of Patient's Sex (0010,0040; PS3.3 C.7.1.1)."""

_DATES = (("StudyDate", "StudyTime"), ("AcquisitionDate", "AcquisitionTime"))
_TIME_DIGITS = 6
"""Hours, minutes and seconds; a fraction of a second is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFilm:
    """The patient, as hashes, and the time of a film.

    Attributes:
        patient: Hash of the Patient ID with its issuer; None if the file names no patient.
        born: Hash of the date of birth; None if it is not stated.
        sex: Hash of the sex; None if it is not stated.
        day: Study Date, else Acquisition Date; None if the header states neither.
        time: The time of that day, as "hhmmss"; empty if it is not known.
    """

    patient: bytes | None = None
    born: bytes | None = None
    sex: bytes | None = None
    day: date | None = None
    time: str = ""

    def is_before(self, other: "PatientFilm") -> bool:
        """Whether it is known to be older than another film of the same patient."""
        if not self.is_of_same_patient(other) or self.day is None or other.day is None:
            return False
        same_day = self.day == other.day and bool(self.time) and bool(other.time)
        return self.day < other.day or (same_day and self.time < other.time)

    def is_of_same_patient(self, other: "PatientFilm") -> bool:
        """Whether both name the same Patient ID, and neither contradicts the other on birth date or sex."""
        stated = ((self.born, other.born), (self.sex, other.sex))
        differ = any(ours is not None and theirs is not None and ours != theirs for ours, theirs in stated)
        return self.patient is not None and self.patient == other.patient and not differ


def read_patient_film(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> PatientFilm:
    """Read the patient and the time of a film; nothing is known of a file that is no DICOM object.

    Raises:
        HilumError: The file cannot be read.
    """
    start = read_start(path, _START, stopped=stopped)
    if recognise(start) is not SourceFormat.DICOM:
        return PatientFilm()
    if len(start) < _START:
        return _patient_film(start)
    return _from_start(start) or _patient_film(read_whole(path, stopped=stopped))


def _from_start(start: bytes) -> PatientFilm | None:
    """The film by the first bytes of its file; None unless they certainly hold every element that is read.

    Elements ascend (PS3.5 7.1), so those before the last one are whole, even if that one is cut short.
    """
    if DEFLATED.encode() in start:
        return None
    try:
        header = open_dataset(start)
        tags = [int(tag) for tag in header.keys()]  # noqa: SIM118  # a data set iterates in order of tags, not as read
        is_enough = bool(tags) and tags == sorted(tags) and tags[-1] > _PATIENTS_SEX
        return _read_header(header) if is_enough else None
    except Exception:  # noqa: BLE001  # pydicom raises anything at all on an object that is cut short
        return None


def _patient_film(data: bytes) -> PatientFilm:
    try:
        return _read_header(open_dataset(data))
    except HilumError:
        raise
    except Exception as error:  # pydicom raises anything at all on damaged objects
        raise UnreadableFilmError(
            Message("The header of this DICOM object cannot be read ({0}).", type(error).__name__, code=Code.DAMAGED)
        ) from error


def _read_header(header: Dataset) -> PatientFilm:
    day, time = _taken(header)
    return PatientFilm(patient=_patient(header), born=_born(header), sex=_sex(header), day=day, time=time)


def _patient(header: Dataset) -> bytes | None:
    """Patient ID (0010,0020) with its issuer (0010,0021): together they identify one patient."""
    identifier, issuer = text(header, "PatientID"), text(header, "IssuerOfPatientID")
    return None if _PLACEHOLDER.fullmatch(compact(identifier)) else _hashed(f"{issuer}\0{identifier}")


def _born(header: Dataset) -> bytes | None:
    day = _day(text(header, "PatientBirthDate"))
    return None if day is None else _hashed(f"born\0{day}")


def _sex(header: Dataset) -> bytes | None:
    sex = compact(text(header, "PatientSex"))[:1]
    return _hashed(f"sex\0{sex}") if sex in _SEXES else None


def _hashed(identifier: str) -> bytes:
    return hashlib.blake2b(identifier.encode("utf-8", "surrogatepass"), key=_KEY, digest_size=_HASH_BYTES).digest()


def _taken(header: Dataset) -> tuple[date | None, str]:
    for day_keyword, time_keyword in _DATES:
        day = _day(text(header, day_keyword))
        if day is not None:
            time = "".join(filter(str.isdecimal, text(header, time_keyword).partition(".")[0]))
            return day, time[:_TIME_DIGITS].ljust(_TIME_DIGITS, "0") if time else ""
    return None, ""


def _day(written: str) -> date | None:
    """A date as "20260131", or as ACR-NEMA wrote it, "2026.01.31" (PS3.5 6.2)."""
    digits = "".join(filter(str.isdecimal, written))
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
