"""What a DICOM header says of a film: how it was made, and the patient's age; never who the patient is."""

import math
import re
from typing import Any

from pydicom import Dataset

from inference.radiograph import FilmFacts

_AGE = re.compile(r"^(\d{3})([DWMY])$")
_DAYS = {"D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}


def facts_of(header: Dataset) -> FilmFacts:
    """Read what the window and the population check need; an element that is unsound counts as absent."""
    at_patient, at_detector = _spacing(header, "PixelSpacing"), _spacing(header, "ImagerPixelSpacing")
    return FilmFacts(
        modality=_text(header, "Modality"),
        body_part=_text(header, "BodyPartExamined"),
        view_position=_text(header, "ViewPosition"),
        age_years=_age_years(_value(header, "PatientAge")),
        pixel_spacing_mm=at_patient or at_detector,
        spacing_at_detector=at_detector is not None and at_patient in {None, at_detector},
    )


def _value(header: Dataset, keyword: str) -> Any:
    """An element's value; pydicom converts late, and may only now find it unsound."""
    try:
        return header.get(keyword)
    except Exception:  # noqa: BLE001  # a fact that cannot be read must not cost the film
        return None


def _text(header: Dataset, keyword: str) -> str | None:
    return str(_value(header, keyword) or "").strip().upper() or None


def _age_years(age: object) -> float | None:
    """An Age String (PS3.5 6.2), such as "018M", in years."""
    match = _AGE.match(str(age or "").strip().upper())
    return None if match is None else int(match[1]) * _DAYS[match[2]] / _DAYS["Y"]


def _spacing(header: Dataset, keyword: str) -> tuple[float, float] | None:
    """Row and column spacing in millimetres (PS3.3 10.7.1.3)."""
    try:
        rows, columns = (float(value) for value in _value(header, keyword))
    except (TypeError, ValueError):
        return None
    return (rows, columns) if 0 < rows < math.inf and 0 < columns < math.inf else None
