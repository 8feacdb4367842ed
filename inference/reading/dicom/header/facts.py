"""Reads from a DICOM header how a film was made, and the patient's age; never the patient's identity."""

import math

from pydicom import Dataset
from pydicom.uid import UID

from inference.messages import Code, Message, Notes
from inference.radiograph import FilmFacts
from inference.reading.dicom.header.age import age_years
from inference.reading.dicom.header.body_part import body_part_of
from inference.reading.dicom.header.elements import compact, numbers, plain, term, text
from inference.reading.dicom.header.view import orientation_of, view_of

FOR_PROCESSING = Message(
    "The film is marked FOR PROCESSING: it is what the detector measured, not a picture made to be looked at.",
    code=Code.FOR_PROCESSING,
)

OBLONG = Message(
    "The film's pixels are not square (Pixel Aspect Ratio); it is shown as if they were.", code=Code.HEADER_UNCLEAR
)

_NEARLY_SQUARE = 0.02

_MODALITIES = {
    "Computed Radiography": "CR",
    "Digital X-Ray": "DX",
    "Digital Mammography": "MG",
    "CT ": "CT",
    "MR ": "MR",
    "Ultrasound": "US",
    "Nuclear Medicine": "NM",
    "Positron": "PT",
    "X-Ray Angiographic": "XA",
    "X-Ray Radiofluoroscopic": "RF",
}
"""Modality by the beginning of the SOP Class's name, for films whose header states no modality."""


_OTHER_NAMES = {"DR": "DX"}
"""Terms that some devices write in place of the defined one: DR, for digital radiography."""


def facts_of(header: Dataset) -> tuple[FilmFacts, Notes]:
    """Read what the display and the population check need, with warnings; unsound elements count as absent."""
    at_patient, at_detector = _spacing(header, "PixelSpacing"), _spacing(header, "ImagerPixelSpacing")
    body_part, more = body_part_of(header)
    view, contradicted = view_of(header)
    age, unclear = age_years(header)
    facts = FilmFacts(
        modality=_modality(header),
        body_part=body_part,
        view_position=view,
        patient_orientation=orientation_of(header),
        age_years=age,
        pixel_spacing_mm=at_patient or at_detector,
        spacing_at_detector=at_detector is not None and at_patient in {None, at_detector},
    )
    distorted = facts.pixel_spacing_mm is None and _has_oblong_pixels(header)
    notes = (FOR_PROCESSING,) * _is_for_processing(header) + (OBLONG,) * distorted
    return facts, more + contradicted + unclear + notes


def _modality(header: Dataset) -> str | None:
    """The first value of Modality (0008,0060), else what the object's kind says."""
    stated, *_ = (*plain(text(header, "Modality")).split(), "")
    return _OTHER_NAMES.get(stated, stated) or _modality_of_kind(header)


def _kind(header: Dataset) -> str:
    """The name of the object's SOP Class."""
    uid = text(header, "SOPClassUID")
    return str(UID(uid).name) if uid else ""


def _modality_of_kind(header: Dataset) -> str | None:
    kind = _kind(header)
    return next((modality for name, modality in _MODALITIES.items() if kind.startswith(name)), None)


def _is_for_processing(header: Dataset) -> bool:
    """Whether Presentation Intent Type (0008,0068) or the SOP class says that the film is for processing."""
    return term(header, "PresentationIntentType") == "FORPROCESSING" or compact(_kind(header)).endswith("FORPROCESSING")


def _has_oblong_pixels(header: Dataset) -> bool:
    """Whether Pixel Aspect Ratio (0028,0034), which counts only without a spacing (PS3.3 C.7.6.3.1.7), is not 1."""
    try:
        height, width = numbers(header, "PixelAspectRatio")
    except ValueError:
        return False
    return min(height, width) > 0 and abs(height / width - 1) > _NEARLY_SQUARE


def _spacing(header: Dataset, keyword: str) -> tuple[float, float] | None:
    """Row and column spacing in millimetres (PS3.3 10.7.1.3)."""
    try:
        rows, columns = numbers(header, keyword)
    except ValueError:
        return None
    return (rows, columns) if 0 < rows < math.inf and 0 < columns < math.inf else None
