"""Of whom and of which study a DICOM object is: as the film's header says, or replaced throughout."""

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
"""Texts of the patient and the study, and how long they may be (PS3.5 6.2)."""

_GROUPS, _GROUP_LENGTH, _LAST_DELIMITERS = 3, 64, 4
"""Of a person's name: its groups, such as one of ideographs, and of each the length and the carets (PS3.5 6.2)."""

_DIRECTION = re.compile("[AFHLPR]{1,3}")
_METHOD = "Written anew by Hilum; patient and study are not the film's"

_ROOT = None
"""Of new UIDs: they are made of random numbers (PS3.5 B.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The patient, the study, and the film itself.

    Attributes:
        elements: What the objects of this film say of patient and study, with the film's own UIDs; those of a film that
            is not to be found again are new.
        identified: Whether all of that is as in the film's header; its SOP class is empty if nothing can refer to the
            film.
        burned_in: Whether the header says that the picture itself names the patient.
        orientation: Where the film's rows and columns lead in the patient; empty where the header does not say.
    """

    elements: Dataset
    identified: bool
    burned_in: bool
    orientation: list[str]


class Subjects:
    """Reads of whom films are; in what is replaced, films of one patient and study stay together.

    Args:
        identified: Whether patient and study are taken over; they are replaced otherwise.
    """

    def __init__(self, *, identified: bool) -> None:
        self._identified = identified
        self._patients: dict[str, str] = {}
        self._uids: dict[str, UID] = {}

    def of(self, finding: Finding) -> Subject:
        """Of whom a film is.

        Raises:
            HilumError: It cannot be read, is no DICOM film, has changed, or says that its picture names the patient.
        """
        header = _header(finding)
        burned_in = _text(header.get("BurnedInAnnotation")).upper() == "YES"
        if burned_in and not self._identified:
            raise HilumError(Message("The patient is named in the picture itself, as the film's header says."))
        elements = self._taken_over(header) if self._identified else self._replaced(header)
        elements.SpecificCharacterSet = "ISO_IR 192"
        orientation = [] if finding.correction else _orientation(header)
        return Subject(elements=elements, identified=self._identified, burned_in=burned_in, orientation=orientation)

    def _taken_over(self, header: Dataset) -> Dataset:
        elements = Dataset()
        for keyword, length in _LENGTHS.items():
            setattr(elements, keyword, _text(header.get(keyword))[:length])
        for keyword in _NAMES:
            setattr(elements, keyword, _name(_text(header.get(keyword))))
        for keyword, is_sound in _CHECKS.items():
            text = _text(header.get(keyword))
            setattr(elements, keyword, text if is_sound(text) else "")
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            setattr(elements, keyword, _uid(header, keyword) or generate_uid(_ROOT))
        elements.SOPClassUID = (_uid(header, "SOPInstanceUID") and _uid(header, "SOPClassUID")) or ""
        return elements

    def _replaced(self, header: Dataset) -> Dataset:
        elements = Dataset()
        for keyword in (*_NAMES, *_LENGTHS, *_CHECKS):
            setattr(elements, keyword, "")
        patient = f"{_text(header.get('IssuerOfPatientID'))}\0{_text(header.get('PatientID'))}"
        known = patient if patient != "\0" else _text(header.get("StudyInstanceUID")) or str(generate_uid(_ROOT))
        elements.PatientID = self._patients.setdefault(known, f"HILUM-{str(generate_uid(_ROOT))[-12:]}")
        elements.PatientName = "Anonymous^"
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            old = _uid(header, keyword) or str(generate_uid(_ROOT))
            setattr(elements, keyword, self._uids.setdefault(old, generate_uid(_ROOT)))
        elements.PatientIdentityRemoved = "YES"
        elements.DeidentificationMethod = _METHOD
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
    """An element as one line that any object may hold."""
    text = "" if value is None else str(value).replace("\\", " ")
    return "".join(letter for letter in text if letter.isprintable()).strip()


def _name(text: str) -> str:
    """A person's name with what is too much cut off, each group for itself."""
    groups = []
    for group in text.split("=")[:_GROUPS]:
        *parts, last = group.split("^", _LAST_DELIMITERS)
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
"""What must be sound to be taken over; all of it may be empty."""


def _uid(header: Dataset, keyword: str) -> UID | None:
    uid = UID(_text(header.get(keyword)), validation_mode=config.IGNORE)
    return uid if uid.is_valid else None
