"""Films of one patient are found by a hash that tells nobody who that is."""

import copy
from datetime import date
from pathlib import Path

import pytest
from helpers.dicom import CHEST, dataset_of, encoded, film_object
from PIL import Image
from pydicom.sequence import Sequence
from pydicom.uid import DeflatedExplicitVRLittleEndian, ExplicitVRLittleEndian, JPEG2000Lossless

from inference.errors import MissingFilmError
from inference.reading.dicom.header.patient_films import PatientFilm, read_patient_film

ANNA = {"PatientID": "4711"}


def film(tmp_path: Path, **facts: object) -> PatientFilm:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(**facts)))  # type: ignore[arg-type]
    return read_patient_film(path)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (ANNA, ANNA, True),
        (ANNA, {"PatientID": " 4711 "}, True),
        (ANNA, {"PatientID": "4712"}, False),
        ({**ANNA, "IssuerOfPatientID": "A"}, {**ANNA, "IssuerOfPatientID": "A"}, True),
        ({**ANNA, "IssuerOfPatientID": "A"}, {**ANNA, "IssuerOfPatientID": "B"}, False),
        ({**ANNA, "IssuerOfPatientID": "A"}, ANNA, False),
        ({"PatientID": "14711"}, {**ANNA, "IssuerOfPatientID": "1"}, False),
    ],
)
def test_one_patient_is_one_identifier_of_one_issuer(
    tmp_path: Path, first: dict[str, str], second: dict[str, str], same: bool
) -> None:
    one, other = film(tmp_path, **first), film(tmp_path, **second)
    assert one.patient is not None
    assert (one.patient == other.patient) is same


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({"PatientSex": "F"}, {"PatientSex": "F"}, True),
        ({"PatientSex": "F"}, {"PatientSex": "M"}, False),
        ({"PatientSex": "F"}, {"PatientSex": ""}, True),
        ({"PatientSex": "F"}, {"PatientSex": "unknown"}, True),
        ({"PatientBirthDate": "19500131"}, {"PatientBirthDate": "1950.01.31"}, True),
        ({"PatientBirthDate": "19500131"}, {"PatientBirthDate": "19500130"}, False),
        ({"PatientBirthDate": "19500131"}, {}, True),
        (
            {"PatientBirthDate": "19500131", "PatientSex": "F"},
            {"PatientBirthDate": "19500131", "PatientSex": "M"},
            False,
        ),
    ],
)
def test_a_contradiction_on_birth_or_sex_makes_it_another_patient(
    tmp_path: Path, first: dict[str, str], second: dict[str, str], same: bool
) -> None:
    one = film(tmp_path, **ANNA, **first, StudyDate="20260101")
    other = film(tmp_path, **ANNA, **second, StudyDate="20260102")
    assert one.is_before(other) is same


@pytest.mark.parametrize(
    "identifier",
    ["0", "000000", "0-0", "Anonymous", "ANON", "anonymized", "ANON000", "UNKNOWN", "unknown ", "N/A", "None"],
)
def test_a_placeholder_is_no_patient(tmp_path: Path, identifier: str) -> None:
    assert film(tmp_path, PatientID=identifier, IssuerOfPatientID="A").patient is None


@pytest.mark.parametrize("identifier", ["ANON4711", "NA12", "10", "00471100", "Nonesuch"])
def test_what_resembles_a_placeholder_is_a_patient(tmp_path: Path, identifier: str) -> None:
    assert film(tmp_path, PatientID=identifier).patient is not None


@pytest.mark.parametrize("facts", [{}, {"PatientID": ""}, {"PatientID": "  "}, {"IssuerOfPatientID": "A"}])
def test_films_without_a_patient_are_counted(tmp_path: Path, facts: dict[str, str]) -> None:
    one = film(tmp_path, StudyDate="20260101", **facts)
    assert one.patient is None
    assert not one.is_before(film(tmp_path, StudyDate="20260102", **facts))


def test_the_patients_identity_is_not_in_the_result(tmp_path: Path) -> None:
    one = film(tmp_path, PatientID="4711", PatientName="Smith^Anna", StudyDate="20260101")
    assert "4711" not in repr(one)
    assert "Smith" not in repr(one)


@pytest.mark.parametrize(
    ("facts", "day", "time"),
    [
        ({"StudyDate": "20260131", "StudyTime": "101530.25"}, date(2026, 1, 31), "101530"),
        ({"StudyDate": "2026.01.31", "StudyTime": "10:15"}, date(2026, 1, 31), "101500"),
        ({"StudyDate": "", "AcquisitionDate": "20250203", "StudyTime": "10"}, date(2025, 2, 3), ""),
        ({"StudyDate": "20261399"}, None, ""),
        ({}, None, ""),
    ],
)
def test_the_date_is_that_of_the_study_else_of_the_exposure(
    tmp_path: Path, facts: dict[str, str], day: date | None, time: str
) -> None:
    one = film(tmp_path, **ANNA, **facts)
    assert (one.day, one.time) == (day, time)


@pytest.mark.parametrize(
    ("first", "second", "before"),
    [
        (("20260101", ""), ("20260102", ""), True),
        (("20260102", ""), ("20260101", ""), False),
        (("20260101", "08"), ("20260101", "0930"), True),
        (("20260101", "08"), ("20260101", "08"), False),
        (("20260101", ""), ("20260101", "08"), False),
    ],
)
def test_a_film_is_older_by_day_and_time(
    tmp_path: Path, first: tuple[str, str], second: tuple[str, str], before: bool
) -> None:
    one, other = (film(tmp_path, **ANNA, StudyDate=day, StudyTime=time) for day, time in (first, second))
    assert one.is_before(other) is before


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, DeflatedExplicitVRLittleEndian, JPEG2000Lossless])
@pytest.mark.parametrize("long", [False, True])
def test_the_patient_is_read_from_any_transfer_syntax(tmp_path: Path, syntax: str, long: bool) -> None:
    dataset = film_object(
        picture=CHEST.repeat(4, 0).repeat(4, 1), syntax=syntax, StudyDate="20260131", PatientID="4711"
    )
    if long:  # what a maker put before the patient takes more than the start of the file
        dataset.private_block(0x0009, "HILUM TEST", create=True).add_new(0x01, "OB", bytes(200_000))
    path = tmp_path / "long.dcm"
    path.write_bytes(encoded(dataset))
    assert read_patient_film(path) == film(tmp_path, **ANNA, StudyDate="20260131")


@pytest.mark.parametrize("cut", ["PatientID", "IssuerOfPatientID", "PatientBirthDate"])
@pytest.mark.parametrize("after", range(2, 9, 2))
def test_a_start_that_ends_within_the_patient_id_gives_the_right_patient(tmp_path: Path, cut: str, after: int) -> None:
    facts = {"PatientID": "47110815", "IssuerOfPatientID": "HOSPITAL", "PatientBirthDate": "19500131"}
    short = film_object(**facts)
    private = short.private_block(0x0009, "HILUM TEST", create=True)
    private.add_new(0x01, "OB", b"")
    value = encoded(short).index(facts[cut].encode())
    private[0x01].value = bytes((1 << 17) - value - after)
    path = tmp_path / "cut.dcm"
    path.write_bytes(encoded(short))
    assert read_patient_film(path) == film(tmp_path, **facts)


@pytest.mark.parametrize("where", ["ReferencedImageSequence", "ViewCodeSequence", "RequestAttributesSequence"])
def test_if_the_start_ends_within_a_sequence_the_whole_file_is_read(tmp_path: Path, where: str) -> None:
    item = dataset_of({"TextValue": "x" * 1_000})
    dataset = film_object(**ANNA, StudyDate="20260131", **{where: Sequence([copy.deepcopy(item) for _ in range(200)])})
    dataset[where].is_undefined_length = True
    for each in dataset[where].value:
        each.is_undefined_length_sequence_item = True
    path = tmp_path / "sequence.dcm"
    path.write_bytes(encoded(dataset))
    assert read_patient_film(path) == film(tmp_path, **ANNA, StudyDate="20260131")


def test_a_picture_file_has_no_patient(tmp_path: Path) -> None:
    Image.new("L", (40, 40)).save(tmp_path / "film.png")
    assert read_patient_film(tmp_path / "film.png") == PatientFilm()
    with pytest.raises(MissingFilmError):
        read_patient_film(tmp_path / "gone.dcm")
