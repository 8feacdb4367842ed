"""The DICOM objects made from a film: its picture as a Secondary Capture, and its finding as a report of TID 1500.

Both need highdicom (`pip install 'hilum[dicom]'`), which is optional, and so imported only where it is used. Both say
that they are for research use.
"""

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import inference.reading.dicom  # noqa: F401  # before pydicom, which it keeps from opening a socket

# isort: split
import numpy as np
from pydicom import Dataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from inference import __version__
from inference.files import cannot_write, new_file, numbered
from inference.finding import Finding, Verdict
from inference.output.dicom.subject import UTF_8, Subject, new_uid
from inference.paths import openable

if TYPE_CHECKING:
    from highdicom.sr import MeasurementReport, MeasurementsAndQualitativeEvaluations

RESEARCH_USE = "For research use, not for diagnosis"

_SCHEME = "99HILUM"
"""The coding scheme of the codes that no standard has (PS3.16 8.2: private schemes begin with 99)."""

_SERIES_NUMBER = 9_900
"""High, so that a viewer lists the series below the film's own."""

_ANSWERS = {
    Verdict.SIGNS: ("373066001", "Yes"),
    Verdict.NO_SIGNS: ("373067005", "No"),
    Verdict.UNDECIDED: ("373068000", "Undetermined"),
}
"""Codes of SNOMED CT, from CID 230."""

_SERIES_DESCRIPTION = f"Hilum: {RESEARCH_USE.lower()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DicomObjects:
    """The two objects made from one film."""

    picture: Dataset
    report: Dataset


def dicom_objects(finding: Finding, picture: np.ndarray, subject: Subject) -> DicomObjects:
    """Make both objects from an assessed film.

    The report refers to the film; but if patient and study were replaced, or highdicom does not know the film's SOP
    class, it refers to the picture.

    Args:
        finding: The finding for an assessed film.
        picture: uint8 [H, W, 3] in RGB, which states the research use.
        subject: The patient and the study.
    """
    capture = _capture(picture, subject)
    try:
        report = _report(finding, subject.elements if _can_refer_to_film(subject) else capture, subject)
    except KeyError:  # the film's SOP class is private or retired
        report = _report(finding, capture, subject)
    return DicomObjects(picture=capture, report=report)


def save(objects: DicomObjects, folder: Path, stem: str) -> None:
    """Write both objects as new files into an existing folder, or neither of them.

    Raises:
        HilumError: One of them cannot be written.
    """
    names = f"{stem} SC.dcm", f"{stem} SR.dcm"
    first = next(number for number in count(1) if _are_free(folder, names, number))
    try:
        with ExitStack() as files:
            for made, name in zip((objects.picture, objects.report), names, strict=True):
                target = files.enter_context(new_file(folder, name, first=first))
                made.save_as(target.file, enforce_file_format=True)
                target.file.flush()  # a full disk must fail here, where both files are removed
    except OSError as error:
        raise cannot_write(folder / stem, error) from error


def _are_free(folder: Path, names: Iterable[str], number: int) -> bool:
    return not any(Path(openable(folder / numbered(name, number))).exists() for name in names)


def _capture(picture: np.ndarray, subject: Subject) -> Dataset:
    """A Secondary Capture Image (PS3.3 A.8.1)."""
    from highdicom.sc import SCImage

    capture = SCImage(
        pixel_array=np.ascontiguousarray(picture),
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "F"),  # replaced below by what the header says
        study_instance_uid=subject.elements.StudyInstanceUID,
        series_instance_uid=new_uid(),
        series_number=_SERIES_NUMBER,
        sop_instance_uid=new_uid(),
        instance_number=1,
        manufacturer="Hilum",
        series_description=_SERIES_DESCRIPTION,
        software_versions=__version__,
        specific_character_set=UTF_8,
        transfer_syntax_uid=ExplicitVRLittleEndian,
    )
    capture.PatientOrientation = subject.orientation
    capture.ConversionType = "WSD"  # made at a workstation
    capture.BodyPartExamined = "CHEST"
    capture.DerivationDescription = "A film through its window, with the map of a model over it, and a legend"
    capture.ImageComments = RESEARCH_USE
    if subject.burned_in:
        capture.BurnedInAnnotation = "YES"
    if _can_refer_to_film(subject):
        capture.SourceImageSequence = [_reference(subject.elements)]
    return _with_subject(capture, subject)


def _report(finding: Finding, about: Dataset, subject: Subject) -> Dataset:
    """A Comprehensive SR with the template Measurement Report (PS3.16 TID 1500)."""
    from highdicom.sr import ComprehensiveSR

    report = ComprehensiveSR(
        evidence=[_anonymous(about)],
        content=_content(finding, about),
        series_instance_uid=new_uid(),
        series_number=_SERIES_NUMBER + 1,
        sop_instance_uid=new_uid(),
        instance_number=1,
        is_complete=True,
        manufacturer="Hilum",
        series_description=_SERIES_DESCRIPTION,
        software_versions=__version__,
        specific_character_set=UTF_8,
    )
    scheme = Dataset()
    scheme.CodingSchemeDesignator, scheme.CodingSchemeName = _SCHEME, "Codes of Hilum"
    report.CodingSchemeIdentificationSequence = [scheme]
    return _with_subject(report, subject)


def _content(finding: Finding, about: Dataset) -> "MeasurementReport":
    from highdicom.sr import (
        CodedConcept,
        DeviceObserverIdentifyingAttributes,
        MeasurementReport,
        ObservationContext,
        ObserverContext,
    )

    model = finding.model
    device = DeviceObserverIdentifyingAttributes(
        uid=_model_uid(model.sha256),
        name=f"Hilum {__version__}: {RESEARCH_USE.lower()}",
        manufacturer_name="Hilum",
        model_name=model.name,
        serial_number=model.sha256,
    )
    observer = ObserverContext(CodedConcept("121007", "DCM", "Device"), device)
    return MeasurementReport(
        observation_context=ObservationContext(observer_device_context=observer),
        procedure_reported=CodedConcept("399208008", "SCT", "Plain chest X-ray"),
        imaging_measurements=[_measured(finding, about)],
        title=CodedConcept("126000", "DCM", "Imaging Measurement Report"),
    )


def _measured(finding: Finding, about: Dataset) -> "MeasurementsAndQualitativeEvaluations":
    """Probability and verdict, with the image that they refer to, and the model."""
    from highdicom.sr import (
        AlgorithmIdentification,
        CodedConcept,
        FindingSite,
        Measurement,
        MeasurementsAndQualitativeEvaluations,
        QualitativeEvaluation,
        SourceImageForMeasurementGroup,
        TrackingIdentifier,
    )

    if finding.verdict is None or finding.probability is None:
        raise ValueError("only a film that was assessed has a report")
    name, _, version = finding.model.name.rpartition(" ")
    signs = CodedConcept("SIGNS", _SCHEME, "Signs of pneumonia")
    use = CodedConcept("USE", _SCHEME, "Intended use"), CodedConcept("RESEARCH", _SCHEME, RESEARCH_USE)
    code, meaning = _ANSWERS[finding.verdict]
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(uid=new_uid(), identifier="Signs of pneumonia"),
        algorithm_id=AlgorithmIdentification(
            name=name or version,
            version=version,
            parameters=[
                f"sha256 {finding.model.sha256}",
                f"operating point {finding.operating_point}",
                f"population {finding.population or 'its own'}",
            ],
        ),
        finding_sites=[FindingSite(CodedConcept("39607008", "SCT", "Lung"))],
        measurements=[
            Measurement(
                name=CodedConcept("PROBABILITY", _SCHEME, "Probability of signs of pneumonia"),
                value=round(finding.probability, 6),
                unit=CodedConcept("1", "UCUM", "no units"),
            )
        ],
        qualitative_evaluations=[
            QualitativeEvaluation(name=signs, value=CodedConcept(code, "SCT", meaning)),
            QualitativeEvaluation(*use),
        ],
        source_images=[SourceImageForMeasurementGroup(about.SOPClassUID, about.SOPInstanceUID)],
    )


def _can_refer_to_film(subject: Subject) -> bool:
    """Whether the objects can refer to the film that they were made from."""
    return subject.identified and bool(subject.elements.SOPClassUID)


def _with_subject(made: Dataset, subject: Subject) -> Dataset:
    """The object with the elements about patient and study, without the film's own UIDs."""
    own = {"SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID"}
    for element in subject.elements:
        if element.keyword not in own:
            made[element.tag] = element
    return made


def _anonymous(image: Dataset) -> Dataset:
    """An image as evidence, without the patient: highdicom warns of unusual names, and the subject is added later."""
    evidence = Dataset()
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"):
        setattr(evidence, keyword, image.get(keyword))
    for keyword in (
        "PatientID",
        "PatientBirthDate",
        "PatientSex",
        "AccessionNumber",
        "StudyID",
        "StudyDate",
        "StudyTime",
    ):
        setattr(evidence, keyword, "")
    evidence.PatientName = evidence.ReferringPhysicianName = None
    return evidence


def _reference(image: Dataset) -> Dataset:
    item = Dataset()
    item.ReferencedSOPClassUID = image.SOPClassUID
    item.ReferencedSOPInstanceUID = image.SOPInstanceUID
    return item


def _model_uid(sha256: str) -> UID:
    """The same UID for the same model, from its digest (PS3.5 B.2)."""
    return UID(f"2.25.{int(sha256[:32], 16)}")
