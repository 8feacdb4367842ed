import pytest
from helpers.dicom import dataset_of

from inference.messages import Message
from inference.reading.dicom.header.age import AGES_DIFFER, DATES_UNCLEAR, NO_YEARS, age_years


@pytest.mark.parametrize(
    ("stated", "years"),
    [
        ("045Y", 45.0),
        ("45Y", 45.0),
        ("45", 45.0),
        ("045", 45.0),
        ("45 Y", 45.0),
        ("45y ", 45.0),
        ("540M", 45.0),
        ("18 months", 1.5),
        ("26W", 0.498),
        ("16436D", 45.0),
        ("10D", 0.027),
        ("4,5Y", 4.5),
        ("3 years", 3.0),
        ("3 Jahre", 3.0),
        ("", None),
    ],
)
def test_an_age_is_understood_in_any_spelling(stated: str, years: float | None) -> None:
    age, notes = age_years(dataset_of({"PatientAge": stated}))
    assert age == (None if years is None else pytest.approx(years, abs=0.001))
    assert notes == ()


@pytest.mark.parametrize("stated", ["adult", "Y", "45X", "999Y", "-4Y", "3J"])
def test_an_age_that_is_not_understood_is_reported(stated: str) -> None:
    age, notes = age_years(dataset_of({"PatientAge": stated}))
    assert age is None
    assert [str(note) for note in notes] == [f"The patient's age “{stated}” is not understood."]


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        ({"PatientBirthDate": "19500101", "StudyDate": "20200101"}, 70.0),
        ({"PatientBirthDate": "1950.01.01", "StudyDate": "2020.01.01"}, 70.0),
        ({"PatientBirthDate": "1950-01-01", "SeriesDate": "20200101"}, 70.0),
        ({"PatientBirthDate": "20170701", "AcquisitionDate": "20200101"}, 2.5),
        ({"PatientBirthDate": "19500101", "AcquisitionDateTime": "20200101120000"}, 70.0),
        ({"PatientBirthDate": "1950", "StudyDate": "20200701"}, 70.0),
        ({"PatientBirthDate": "19500101"}, None),
        ({"StudyDate": "20200101"}, None),
        ({"PatientBirthDate": "19000101", "StudyDate": "20200101"}, None),  # what some programs write for no date
        ({"PatientBirthDate": "d14a028c2a3a2bc9476102bb", "StudyDate": "20200101"}, None),
    ],
)
def test_an_age_that_is_not_stated_follows_from_the_dates(dates: dict[str, object], years: float | None) -> None:
    age, notes = age_years(dataset_of(dates))
    assert age == (None if years is None else pytest.approx(years, abs=0.01))
    assert notes == ()


@pytest.mark.parametrize(
    ("born", "studied"), [("20200101", "19500101"), ("17500101", "20200101"), ("19509999", "2020")]
)
def test_dates_that_give_no_age_are_reported(born: str, studied: str) -> None:
    assert age_years(dataset_of({"PatientBirthDate": born, "StudyDate": studied})) == (None, (DATES_UNCLEAR,))


def test_an_age_that_contradicts_the_dates_is_reported() -> None:
    dates: dict[str, object] = {"PatientBirthDate": "19500101", "StudyDate": "20200101"}
    assert age_years(dataset_of(dates | {"PatientAge": "003Y"})) == (3.0, (AGES_DIFFER,))
    assert age_years(dataset_of(dates | {"PatientAge": "069Y"})) == (69.0, ())


@pytest.mark.parametrize("stated", ["000Y", "0Y", "0", "000", "0 years"])
@pytest.mark.parametrize(
    ("dates", "years", "notes"),
    [
        ({}, None, (NO_YEARS,)),
        ({"PatientBirthDate": "19000101", "StudyDate": "20200101"}, None, (NO_YEARS,)),
        ({"PatientBirthDate": "20000101", "StudyDate": "20000101"}, None, (NO_YEARS,)),  # neither is a real date
        ({"PatientBirthDate": "19500101", "StudyDate": "20200101"}, 70.0, (NO_YEARS,)),
        ({"PatientBirthDate": "20200101", "StudyDate": "20200701"}, 0.5, ()),
    ],
    ids=["no dates", "placeholder", "one date", "adult", "infant"],
)
def test_an_age_of_0_years_stands_for_an_unknown_one_unless_the_dates_say_so(
    stated: str, dates: dict[str, object], years: float | None, notes: tuple[Message, ...]
) -> None:
    age, found = age_years(dataset_of(dates | {"PatientAge": stated}))
    assert age == (None if years is None else pytest.approx(years, abs=0.01))
    assert found == notes


@pytest.mark.parametrize("stated", ["000D", "000W", "000M"])
def test_a_newborn_has_an_age_in_smaller_units(stated: str) -> None:
    assert age_years(dataset_of({"PatientAge": stated})) == (0.0, ())
