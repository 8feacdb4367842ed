"""Which films are of one patient, and when they were taken, without saying of whom.

A patient's identifier is hashed with a random key that each run makes and holds in memory alone, so that a hash
reveals nothing without the key, and nothing in another run. Hilum stores neither of them anywhere.
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
"""Bytes within which a header nearly always names the patient and the date."""

_PATIENTS_SEX = 0x00100040
"""The last element that identifies the patient."""

_PLACEHOLDER = re.compile(r"(ANON[A-Z]*|UNKNOWN|NONE|NA)?0*")
"""Patient IDs, without blanks and punctuation, that many patients share; ANON4711 is one of a single patient."""

_SEXES = frozenset({"F", "M", "O"})
"""What Patient's Sex (0010,0040) may state (PS3.3 C.7.1.1)."""

_DAYS = (("StudyDate", "StudyTime"), ("AcquisitionDate", "AcquisitionTime"))
_SECONDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientFilm:
    """Whose film it is, and of when.

    Attributes:
        patient: The same for films of one Patient ID within this run of the program; None if the file names no patient.
        born: The same for patients born on the same day; None where it is not stated.
        sex: The same for patients of the same sex; None where it is not stated.
        day: Study Date, else Acquisition Date; None where there is neither.
        time: Of that day, as "hhmmss"; empty where it is not known.
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
        differ = any(one is not None and another is not None and one != another for one, another in stated)
        return self.patient is not None and self.patient == other.patient and not differ


def read_patient_film(path: Path, *, stopped: Callable[[], bool] = never_stopped) -> PatientFilm:
    """Read whose film a file is, and of when; of one that is no DICOM object nothing is known.

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
    """What the first part of a file says; None unless it surely holds every element that identifies the patient.

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


def _hashed(words: str) -> bytes:
    return hashlib.blake2b(words.encode("utf-8", "surrogatepass"), key=_KEY, digest_size=_HASH_BYTES).digest()


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
