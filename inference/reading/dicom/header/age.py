"""The patient's age: as stated, in any spelling, or else from the dates of birth and study."""

import re
from datetime import date

from pydicom import Dataset

from inference.messages import Code, Message, Notes
from inference.reading.dicom.header.elements import plain, quotable, text

AGES_DIFFER = Message(
    "The patient's stated age does not fit the dates of birth and study; the stated age was taken.",
    code=Code.HEADER_CONTRADICTED,
)
DATES_UNCLEAR = Message("The patient's age cannot be told from the dates of birth and study.", code=Code.HEADER_UNCLEAR)
NO_YEARS = Message(
    "The header states an age of 0 years, which often stands for an unknown one; it was left out. "
    "Do not rely on this answer if the patient is less than one year old.",
    code=Code.HEADER_UNCLEAR,
)

_AGE = re.compile(r"(\d{1,5}(?:[.,]\d+)?)\s*([A-Z]*)\.?")
_DAYS_A_YEAR = 365.25
_UNITS = {"D": 1.0, "W": 7.0, "M": _DAYS_A_YEAR / 12, "Y": _DAYS_A_YEAR}
"""An Age String (PS3.5 6.2) ends with one of four letters; a number alone is taken for years."""

_WORDS = {"DAY": "D", "DAYS": "D", "WEEK": "W", "WEEKS": "W", "MO": "M", "MON": "M", "MONTH": "M", "MONTHS": "M"}
_WORDS |= dict.fromkeys(("YR", "YRS", "YEAR", "YEARS", "YO", "JAHR", "JAHRE", "ANS", "ANOS"), "Y")
_WORDS |= dict.fromkeys(("MONAT", "MONATE", "MOIS", "MES", "MESES"), "M")

_DATE = re.compile(r"(\d{4})[-./ ]?(\d{2})?[-./ ]?(\d{2})?")
_STUDY_DATES = ("StudyDate", "AcquisitionDate", "SeriesDate", "ContentDate", "AcquisitionDateTime")
_DATE_LIKE = re.compile(r"[\d\-./ ]*")
"""Programs that take names out of headers put words or digests in the place of dates."""

_PLACEHOLDER = "19000101"
"""A date of birth that stands for an unknown one."""

_OLDEST = 130.0
"""Years; a higher age is not believed."""

_LARGEST_DIFFERENCE = 2.0
"""Years by which the stated age may differ from that between the dates."""


def age_years(header: Dataset) -> tuple[float | None, Notes]:
    """The age in years, or None if the header states none that can be understood; and warnings."""
    stated = text(header, "PatientAge")
    by_dates, notes = _between_dates(header)
    if not stated:
        return by_dates, notes
    understood = _years_and_unit(stated)
    if understood is None:
        return by_dates, (
            Message("The patient's age “{0}” is not understood.", quotable(stated), code=Code.HEADER_UNCLEAR),
        )
    age, unit = understood
    if age == 0 and unit == "Y":
        return _age_of_no_years(by_dates)
    differ = by_dates is not None and abs(by_dates - age) > _LARGEST_DIFFERENCE
    return age, (AGES_DIFFER,) if differ else ()


def _age_of_no_years(by_dates: float | None) -> tuple[float | None, Notes]:
    """The age of a patient whose header states 0 years: by the dates, unless they are one and the same.

    Programs that take names out of headers write "000Y" for any age (docs/decisions.md).
    """
    return by_dates or None, () if by_dates is not None and 0 < by_dates < 1 else (NO_YEARS,)


def _years_and_unit(stated: str) -> tuple[float, str] | None:
    """An age in years, and the unit in which it is stated; None if it is not understood."""
    match = _AGE.fullmatch(plain(stated))
    unit = _WORDS.get(match[2], match[2] or "Y") if match else None
    if match is None or unit not in _UNITS:
        return None
    years = float(match[1].replace(",", ".")) * _UNITS[unit] / _DAYS_A_YEAR
    return (years, unit) if years <= _OLDEST else None


def _between_dates(header: Dataset) -> tuple[float | None, Notes]:
    """The age from birth to study; None if either date is missing, as in most anonymised films."""
    born = text(header, "PatientBirthDate")
    if born == _PLACEHOLDER or not _DATE_LIKE.fullmatch(born):
        born = ""
    studied = next((stated for keyword in _STUDY_DATES if (stated := text(header, keyword))), "")
    if not born or not studied:
        return None, ()
    from_date, to_date = _date(born), _date(studied)
    if from_date is None or to_date is None or not 0 <= (to_date - from_date).days <= _OLDEST * _DAYS_A_YEAR:
        return None, (DATES_UNCLEAR,)
    return (to_date - from_date).days / _DAYS_A_YEAR, ()


def _date(stated: str) -> date | None:
    """A date, with or without the separators of old versions of the standard; the middle for a missing month or day."""
    match = _DATE.match(stated)
    try:
        return date(int(match[1]), int(match[2] or 7), int(match[3] or 1)) if match else None
    except ValueError:
        return None
