from pathlib import Path

import pytest
from helpers.dicom import encoded, film_object
from helpers.films import write_film

from inference.errors import HilumError
from inference.reading.dicom.header.patient_name import read_patient_name


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Doe^Jane^Mary^Dr^MD", "Doe, Jane Mary"),
        ("DOE", "DOE"),
        ("^Jane", "Jane"),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou"),
        ("=山田^太郎", "山田, 太郎"),
        ("^^=^=やまだ^たろう", "やまだ, たろう"),
        ("Müller^Jürgen", "Müller, Jürgen"),
        ("", ""),
        ("^^^^", ""),
    ],
)
def test_a_name_is_read_as_people_write_it(tmp_path: Path, written: str, read: str) -> None:
    film = tmp_path / "film.dcm"
    film.write_bytes(encoded(film_object(SpecificCharacterSet="ISO_IR 192", PatientName=written)))
    assert read_patient_name(film) == read


def test_a_film_without_a_name_has_none(tmp_path: Path) -> None:
    (tmp_path / "film.dcm").write_bytes(encoded(film_object()))
    assert read_patient_name(tmp_path / "film.dcm") == ""
    assert read_patient_name(write_film(tmp_path / "film.png", 0.5)) == ""


def test_a_deleted_film_is_reported(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="no longer there"):
        read_patient_name(tmp_path / "gone.dcm")
