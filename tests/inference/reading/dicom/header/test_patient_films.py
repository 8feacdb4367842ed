"""Films of one patient are found by a hash that tells nobody who that is."""

from datetime import date
from pathlib import Path

import pytest
from making_dicom import CHEST, encoded, film_object
from PIL import Image
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


@pytest.mark.parametrize("facts", [{}, {"PatientID": ""}, {"PatientID": "  "}, {"IssuerOfPatientID": "A"}])
def test_films_without_a_patient_are_counted(tmp_path: Path, facts: dict[str, str]) -> None:
    one = film(tmp_path, StudyDate="20260101", **facts)
    assert one.patient is None
    assert not one.is_before(film(tmp_path, StudyDate="20260102", **facts))


def test_neither_identifier_nor_anything_like_it_is_kept(tmp_path: Path) -> None:
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
def test_any_object_tells_it(tmp_path: Path, syntax: str, long: bool) -> None:
    dataset = film_object(
        picture=CHEST.repeat(4, 0).repeat(4, 1), syntax=syntax, StudyDate="20260131", PatientID="4711"
    )
    if long:  # what a maker put before the patient takes more than the start of the file
        dataset.private_block(0x0009, "HILUM TEST", create=True).add_new(0x01, "OB", bytes(200_000))
    path = tmp_path / "long.dcm"
    path.write_bytes(encoded(dataset))
    assert read_patient_film(path) == film(tmp_path, **ANNA, StudyDate="20260131")


def test_a_picture_is_nobodys(tmp_path: Path) -> None:
    Image.new("L", (40, 40)).save(tmp_path / "film.png")
    assert read_patient_film(tmp_path / "film.png") == PatientFilm()
    with pytest.raises(MissingFilmError):
        read_patient_film(tmp_path / "gone.dcm")
