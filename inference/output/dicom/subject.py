"""The patient and the study of the DICOM objects made from a film: as in the film's header, or pseudonymous."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import inference.reading.dicom  # noqa: F401  # before pydicom, which it keeps from opening a socket

# isort: split
from pydicom import Dataset, config
from pydicom.multival import MultiValue
from pydicom.uid import UID, generate_uid

from inference.errors import HilumError, UnreadableFilmError, UnsupportedFilmError
from inference.finding import Finding
from inference.messages import Code, Message
from inference.reading.dicom.file import open_dataset
from inference.reading.film_file import read_whole
from inference.reading.recognition import SourceFormat, recognise

_DATE = re.compile("[0-9]{8}")
_TIME = re.compile(r"([01][0-9]|2[0-3])([0-5][0-9]([0-5][0-9](\.[0-9]{1,6})?)?)?")
_NAMES = ("PatientName", "ReferringPhysicianName")
_LENGTHS = {"PatientID": 64, "AccessionNumber": 16, "StudyID": 16}
"""Texts about the patient and the study, with the most letters that each may have (PS3.5 6.2)."""

_MOST_GROUPS, _GROUP_LENGTH, _MOST_CARETS = 3, 64, 4
"""The groups of a person's name, such as one of ideographs, and the letters and carets of each (PS3.5 6.2)."""

UTF_8 = "ISO_IR 192"
"""The character set of what Hilum writes (PS3.3 C.12.1.1.2)."""

_DIRECTION = re.compile("[AFHLPR]{1,3}")
_DEIDENTIFICATION_METHOD = "Written anew by Hilum; patient and study are not the film's"


def new_uid() -> UID:
    """A new UID from random numbers, without the root of an organisation (PS3.5 B.2)."""
    return generate_uid(None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The patient and the study of a film, and the film's own identity.

    Attributes:
        elements: The elements about patient and study for the objects made from the film, with the film's UIDs, or new
            ones unless `identified`. The SOP class is empty if objects cannot refer to the film.
        identified: Whether the elements are those of the film's header.
        burned_in: Whether the header says that the picture itself names the patient.
        orientation: Patient Orientation, the directions of the film's rows and columns; empty if not stated.
    """

    elements: Dataset
    identified: bool
    burned_in: bool
    orientation: list[str]


class Subjects:
    """Reads the subjects of films; films of one patient and study also share their replaced identifiers.

    Args:
        identified: Whether patient and study are copied from the header; otherwise they are replaced.
    """

    def __init__(self, *, identified: bool) -> None:
        self._identified = identified
        self._patients: dict[str, str] = {}
        self._uids: dict[str, UID] = {}

    def of(self, finding: Finding) -> Subject:
        """The subject of a film.

        Raises:
            HilumError: It cannot be read, is no DICOM film, has changed, or says that its picture names the patient.
        """
        header = _header(finding)
        burned_in = _text(header.get("BurnedInAnnotation")).upper() == "YES"
        if burned_in and not self._identified:
            raise HilumError(Message("The patient is named in the picture itself, as the film's header says."))
        elements = self._copied(header) if self._identified else self._replaced(header)
        elements.SpecificCharacterSet = UTF_8
        orientation = [] if finding.correction else _orientation(header)
        return Subject(elements=elements, identified=self._identified, burned_in=burned_in, orientation=orientation)

    def _copied(self, header: Dataset) -> Dataset:
        elements = Dataset()
        for keyword, length in _LENGTHS.items():
            setattr(elements, keyword, _text(header.get(keyword))[:length])
        for keyword in _NAMES:
            setattr(elements, keyword, _name(_text(header.get(keyword))))
        for keyword, is_sound in _CHECKS.items():
            text = _text(header.get(keyword))
            setattr(elements, keyword, text if is_sound(text) else "")
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            setattr(elements, keyword, _uid(header, keyword) or new_uid())
        elements.SOPClassUID = (_uid(header, "SOPInstanceUID") and _uid(header, "SOPClassUID")) or ""
        return elements

    def _replaced(self, header: Dataset) -> Dataset:
        elements = Dataset()
        for keyword in (*_NAMES, *_LENGTHS, *_CHECKS):
            setattr(elements, keyword, "")
        patient = f"{_text(header.get('IssuerOfPatientID'))}\0{_text(header.get('PatientID'))}"
        identity = patient if patient != "\0" else _text(header.get("StudyInstanceUID")) or str(new_uid())
        elements.PatientID = self._patients.setdefault(identity, f"HILUM-{str(new_uid())[-12:]}")
        elements.PatientName = "Anonymous^"
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            old = _uid(header, keyword) or str(new_uid())
            setattr(elements, keyword, self._uids.setdefault(old, new_uid()))
        elements.PatientIdentityRemoved = "YES"
        elements.DeidentificationMethod = _DEIDENTIFICATION_METHOD
        return elements


def _header(finding: Finding) -> Dataset:
    data = read_whole(finding.path)
    if recognise(data) is not SourceFormat.DICOM:
        raise UnsupportedFilmError(Message("This is no DICOM file, and has no patient and study."))
    if finding.film is not None and _digest(data) != finding.film.sha256:
        raise HilumError(Message("The file has changed since it was assessed.", code=Code.CHANGED))
    try:
        return open_dataset(data)
    except HilumError:
        raise
    except Exception as error:  # pydicom may raise any exception on damaged objects
        raise UnreadableFilmError(Message("The header of this file cannot be read.")) from error


def _orientation(header: Dataset) -> list[str]:
    """Patient Orientation (0020,0020), such as L and F."""
    value = header.get("PatientOrientation")
    parts = [str(part) for part in value] if isinstance(value, MultiValue) else []
    return parts if len(parts) == 2 and all(_DIRECTION.fullmatch(part) for part in parts) else []  # noqa: PLR2004


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _text(value: object) -> str:
    """The value of an element as one line of printable text."""
    text = "" if value is None else str(value).replace("\\", " ")
    return "".join(letter for letter in text if letter.isprintable()).strip()


def _name(text: str) -> str:
    """A person's name, each group cut to the length that is allowed."""
    groups = []
    for group in text.split("=")[:_MOST_GROUPS]:
        *parts, last = group.split("^", _MOST_CARETS)
        groups.append("^".join([*parts, last.replace("^", " ")])[:_GROUP_LENGTH].strip())
    return "=".join(groups)


def _is_date(text: str) -> bool:
    try:
        return bool(_DATE.fullmatch(text) and datetime.strptime(text, "%Y%m%d"))  # noqa: DTZ007  # a date has no zone
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    return _TIME.fullmatch(text) is not None


_CHECKS: Mapping[str, Callable[[str], bool]] = {
    "PatientBirthDate": _is_date,
    "PatientSex": {"M", "F", "O"}.__contains__,
    "StudyDate": _is_date,
    "StudyTime": _is_time,
}
"""Elements that are copied only if they are valid; all of them may be empty."""


def _uid(header: Dataset, keyword: str) -> UID | None:
    uid = UID(_text(header.get(keyword)), validation_mode=config.IGNORE)
    return uid if uid.is_valid else None
