"""The DICOM objects of a film, read back: what they say, of whom, and what must not be in them."""

import hashlib
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pydicom
import pytest
from helpers.dicom import CHEST, encoded, film_object
from pydicom import Dataset

from inference.errors import HilumError, UnsupportedFilmError
from inference.finding import Finding, ModelRecord, Status, Verdict
from inference.output.dicom.objects import RESEARCH_USE, dicom_objects, save
from inference.output.dicom.subject import Subjects
from inference.radiograph import FilmRecord

PATIENT = {
    "PatientName": "Müller^Änne",
    "PatientID": "P4711-77",
    "PatientBirthDate": "20200101",
    "PatientSex": "F",
    "StudyInstanceUID": "1.2.3",
    "SeriesInstanceUID": "1.2.3.1",
    "StudyDate": "20250102",
    "StudyTime": "101500",
    "AccessionNumber": "A-815",
    "StudyID": "S1",
    "ReferringPhysicianName": "Meier^Otto",
    "InstitutionName": "Ward 9",
    "PatientOrientation": ["L", "F"],
    "SpecificCharacterSet": "ISO_IR 100",
}
PICTURE = np.arange(40 * 50 * 3, dtype=np.uint8).reshape(40, 50, 3)
DIGEST = "ab" * 32

MakeFinding = Callable[..., Finding]


@pytest.fixture
def film(tmp_path: Path) -> MakeFinding:
    """Writes a DICOM film, and makes its finding."""

    def make(verdict: Verdict = Verdict.SIGNS, probability: float = 0.87, **header: object) -> Finding:
        data = encoded(film_object(picture=CHEST, **(PATIENT | header)))
        path = tmp_path / f"film {len(list(tmp_path.iterdir()))}.dcm"
        path.write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        return Finding(
            file=path.name,
            path=path,
            status=Status.ASSESSED,
            verdict=verdict,
            probability=probability,
            operating_point="balanced",
            population="children",
            model=ModelRecord(name="hilum children 3", sha256=DIGEST, device="cpu"),
            assessed_at=datetime(2026, 1, 2, tzinfo=UTC),
            film=FilmRecord(width=112, height=96, source_format="DICOM", sha256=sha256),
        )

    return make


@contextmanager
def as_odd_devices_write() -> Iterator[None]:
    """Lets pydicom write what the standard forbids."""
    before = pydicom.config.settings.writing_validation_mode
    pydicom.config.settings.writing_validation_mode = pydicom.config.IGNORE
    try:
        yield
    finally:
        pydicom.config.settings.writing_validation_mode = before


def written(finding: Finding, folder: Path, subjects: Subjects) -> tuple[Dataset, Dataset]:
    """Both objects as the files have them."""
    folder.mkdir(exist_ok=True)
    before = set(folder.iterdir())
    save(dicom_objects(finding, PICTURE, subjects.of(finding)), folder, "1")
    picture, report = sorted(set(folder.iterdir()) - before)
    return pydicom.dcmread(picture), pydicom.dcmread(report)


def meanings(dataset: Dataset) -> dict[str, str]:
    """Every content item of a report by the name of its concept."""
    values: dict[str, str] = {}
    for item in dataset.iterall():
        if item.keyword != "ContentSequence":
            continue
        for one in item.value:
            name = one.ConceptNameCodeSequence[0].CodeMeaning
            match one.ValueType:
                case "CODE":
                    values[name] = one.ConceptCodeSequence[0].CodeMeaning
                case "NUM":
                    values[name] = str(one.MeasuredValueSequence[0].NumericValue)
                case "TEXT":
                    values[name] = f"{values.get(name, '')} {one.TextValue}".strip()
                case "IMAGE":
                    values[name] = one.ReferencedSOPSequence[0].ReferencedSOPInstanceUID
    return values


def test_the_picture_is_a_secondary_capture_with_the_very_pixels(film: MakeFinding, tmp_path: Path) -> None:
    picture, _ = written(film(), tmp_path / "out", Subjects(identified=False))
    assert picture.SOPClassUID.name == "Secondary Capture Image Storage"
    assert np.array_equal(picture.pixel_array, PICTURE)
    assert picture.ImageComments == RESEARCH_USE
    assert "for research use, not for diagnosis" in picture.SeriesDescription
    assert list(picture.PatientOrientation) == ["L", "F"]


@pytest.mark.parametrize(
    ("verdict", "answer"), [(Verdict.SIGNS, "Yes"), (Verdict.NO_SIGNS, "No"), (Verdict.UNDECIDED, "Undetermined")]
)
def test_the_report_says_probability_verdict_and_model(
    film: MakeFinding, tmp_path: Path, verdict: Verdict, answer: str
) -> None:
    _, report = written(film(verdict, 0.1234567), tmp_path / "out", Subjects(identified=False))
    assert report.SOPClassUID.name == "Comprehensive SR Storage"
    assert report.ContentTemplateSequence[0].TemplateIdentifier == "1500"
    assert "for research use, not for diagnosis" in report.SeriesDescription
    said = meanings(report)
    assert said["Probability of signs of pneumonia"] == "0.123457"
    assert said["Signs of pneumonia"] == answer
    assert said["Intended use"] == RESEARCH_USE
    assert (said["Algorithm Name"], said["Algorithm Version"]) == ("hilum children", "3")
    assert said["Device Observer Serial Number"] == DIGEST
    assert "for research use" in said["Device Observer Name"]
    assert "operating point balanced" in said["Algorithm Parameters"]


def test_objects_contain_no_data_of_the_patient_unless_requested(film: MakeFinding, tmp_path: Path) -> None:
    finding = film()
    picture, report = written(finding, tmp_path / "out", Subjects(identified=False))
    for made in (picture, report):
        assert (made.PatientIdentityRemoved, str(made.PatientName)) == ("YES", "Anonymous^")
        assert made.PatientID.startswith("HILUM-")
        assert made.StudyInstanceUID != PATIENT["StudyInstanceUID"]
        assert (made.StudyDate, made.PatientBirthDate, made.PatientSex) == ("", "", "")
    for file in (tmp_path / "out").iterdir():
        data = file.read_bytes()
        for secret in ("P4711-77", "ller", "nne", "20200101", "20250102", "A-815", "Meier", "Ward 9", "1.2.3.4"):
            assert secret.encode() not in data, secret
    assert meanings(report)["Source of Measurement"] == picture.SOPInstanceUID


def test_films_of_one_patient_keep_one_replaced_identity(film: MakeFinding, tmp_path: Path) -> None:
    subjects = Subjects(identified=False)
    one, _ = written(film(), tmp_path / "out", subjects)
    two, _ = written(film(SOPInstanceUID="1.2.3.5"), tmp_path / "out", subjects)
    other, _ = written(film(PatientID="P4712-77", StudyInstanceUID="1.2.4"), tmp_path / "out", subjects)
    nobody, _ = written(film(PatientID="", StudyInstanceUID="1.2.5"), tmp_path / "out", subjects)
    assert (one.PatientID, one.StudyInstanceUID) == (two.PatientID, two.StudyInstanceUID)
    assert len({one.PatientID, other.PatientID, nobody.PatientID}) == 3
    assert len({one.StudyInstanceUID, other.StudyInstanceUID, nobody.StudyInstanceUID}) == 3
    again, _ = written(film(), tmp_path / "out", Subjects(identified=False))
    assert again.PatientID != one.PatientID  # nothing derived from the patient's own


def test_requested_patient_and_study_are_those_of_the_film(film: MakeFinding, tmp_path: Path) -> None:
    picture, report = written(film(), tmp_path / "out", Subjects(identified=True))
    for made in (picture, report):
        for keyword in ("PatientID", "PatientBirthDate", "StudyInstanceUID", "StudyDate", "AccessionNumber"):
            assert made[keyword].value == PATIENT[keyword]
        assert str(made.PatientName) == "Müller^Änne"
        assert "PatientIdentityRemoved" not in made
        assert made.SeriesInstanceUID != PATIENT["SeriesInstanceUID"]
    assert meanings(report)["Source of Measurement"] == "1.2.3.4"
    assert picture.SourceImageSequence[0].ReferencedSOPInstanceUID == "1.2.3.4"


def test_invalid_header_elements_give_valid_objects(film: MakeFinding, tmp_path: Path) -> None:
    finding = film(PatientName="Bono", StudyInstanceUID="", PatientOrientation=["?", "F"], AccessionNumber="x" * 30)
    picture, report = written(finding, tmp_path / "out", Subjects(identified=True))
    assert str(picture.PatientName) == str(report.PatientName) == "Bono"
    assert picture.StudyInstanceUID == report.StudyInstanceUID != ""
    assert not picture.PatientOrientation
    assert len(picture.AccessionNumber) == 16


@pytest.mark.parametrize(
    ("keyword", "value", "expected"),
    [
        ("StudyTime", "123", ""),
        ("StudyTime", "9999", ""),
        ("StudyTime", "235960", ""),
        ("StudyTime", "1015", "1015"),
        ("StudyTime", "101530.25", "101530.25"),
        ("StudyDate", "00000000", ""),
        ("PatientBirthDate", "19999999", ""),
        ("PatientBirthDate", "20240229", "20240229"),
        ("PatientName", "A" * 70 + "=" + "B" * 70, "A" * 64 + "=" + "B" * 64),
        ("PatientName", "A=B=C=D", "A=B=C"),
        ("PatientName", "A^B^C^D^E^F^G", "A^B^C^D^E F G"),
    ],
)
def test_invalid_values_are_left_out_or_shortened(
    film: MakeFinding, tmp_path: Path, keyword: str, value: str, expected: str
) -> None:
    with as_odd_devices_write():
        finding = film(**{keyword: value})
    for made in written(finding, tmp_path / "out", Subjects(identified=True)):
        assert str(made[keyword].value) == expected


@pytest.mark.parametrize("uid", ["1..2", "1.02.3", "1.2.", "x"])
def test_an_invalid_uid_is_replaced(film: MakeFinding, tmp_path: Path, uid: str) -> None:
    with as_odd_devices_write():
        finding = film(StudyInstanceUID=uid)
    picture, report = written(finding, tmp_path / "out", Subjects(identified=True))
    assert picture.StudyInstanceUID == report.StudyInstanceUID
    assert picture.StudyInstanceUID.is_valid


@pytest.mark.parametrize(
    ("sop_class", "has_source"), [("1.2.840.113619.4.27", True), ("1.2.840.10008.5.1.1.29", True), ("1.2..3", False)]
)
def test_the_report_on_a_film_of_an_unknown_class_is_about_the_picture(
    film: MakeFinding, tmp_path: Path, sop_class: str, *, has_source: bool
) -> None:
    with as_odd_devices_write():
        finding = film(SOPClassUID=sop_class)
    picture, report = written(finding, tmp_path / "out", Subjects(identified=True))
    assert meanings(report)["Source of Measurement"] == picture.SOPInstanceUID
    assert report.PatientID == picture.PatientID == PATIENT["PatientID"]
    assert ("SourceImageSequence" in picture) is has_source


def test_a_picture_with_burned_in_identity_is_exported_only_with_the_patient(film: MakeFinding, tmp_path: Path) -> None:
    finding = film(BurnedInAnnotation="YES")
    with pytest.raises(HilumError, match="named in the picture itself"):
        Subjects(identified=False).of(finding)
    picture, _ = written(finding, tmp_path / "out", Subjects(identified=True))
    assert picture.BurnedInAnnotation == "YES"
    assert "BurnedInAnnotation" not in written(film(), tmp_path / "out", Subjects(identified=True))[0]


def test_a_film_that_has_changed_or_is_no_dicom_has_no_objects(film: MakeFinding) -> None:
    finding = film()
    finding.path.write_bytes(encoded(film_object(picture=CHEST, PatientID="someone else")))
    with pytest.raises(HilumError, match="has changed"):
        Subjects(identified=True).of(finding)
    finding.path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    with pytest.raises(UnsupportedFilmError, match="no DICOM file"):
        Subjects(identified=True).of(finding)


def test_existing_files_are_not_replaced(film: MakeFinding, tmp_path: Path) -> None:
    finding, out = film(), tmp_path / "out"
    out.mkdir()
    (out / "1 SC.dcm").write_bytes(b"another's")
    written(finding, out, Subjects(identified=False))
    assert sorted(path.name for path in out.iterdir()) == ["1 SC (2).dcm", "1 SC.dcm", "1 SR (2).dcm"]
    assert (out / "1 SC.dcm").read_bytes() == b"another's"


def test_a_report_that_cannot_be_written_leaves_no_picture(film: MakeFinding, tmp_path: Path) -> None:
    finding, out = film(), tmp_path / "out"
    out.mkdir()
    objects = dicom_objects(finding, PICTURE, Subjects(identified=False).of(finding))
    with pytest.raises(ValueError, match="encoding"):
        save(replace(objects, report=Dataset()), out, "1")  # pydicom refuses to write what says nothing of itself
    assert list(out.iterdir()) == []


@pytest.mark.skipif(shutil.which("dciodvfy") is None, reason="David Clunie's validator is not on this machine")
@pytest.mark.parametrize("identified", [False, True])
def test_a_validator_finds_no_error(film: MakeFinding, tmp_path: Path, *, identified: bool) -> None:
    written(film(), tmp_path / "out", Subjects(identified=identified))
    for path in (tmp_path / "out").iterdir():
        report = subprocess.run(["dciodvfy", path], capture_output=True, text=True, check=False)  # noqa: S607
        assert "Error" not in report.stderr + report.stdout
