"""The patient's name is read only by the one function for it."""

from pathlib import Path

import pytest
from making_dicom import encoded, film_object

from inference.errors import HilumError
from inference.reading import read_radiograph
from inference.reading.patient_name import read_patient_name


@pytest.mark.parametrize(
    ("stored", "told"),
    [
        ("Smith^Anna", "Smith, Anna"),
        ("Smith^Anna^Maria^Dr", "Smith, Anna Maria"),
        ("Smith", "Smith"),
        ("Yamada^Tarou=山田^太郎", "Yamada, Tarou"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_name_is_told_family_name_first(tmp_path: Path, stored: str | None, told: str) -> None:
    path = tmp_path / "film.dcm"
    facts = {} if stored is None else {"PatientName": stored}
    path.write_bytes(encoded(film_object(SpecificCharacterSet=["", "ISO 2022 IR 87"], **facts)))
    assert read_patient_name(path) == told


def test_a_radiograph_never_carries_the_name(tmp_path: Path) -> None:
    path = tmp_path / "film.dcm"
    path.write_bytes(encoded(film_object(PatientName="Smith^Anna")))
    assert "Smith" not in repr(read_radiograph(path))


def test_a_picture_has_no_name_and_a_missing_file_says_so(film_folder: Path) -> None:
    assert read_patient_name(film_folder / "bright.png") == ""
    with pytest.raises(HilumError, match="no longer there"):
        read_patient_name(film_folder / "gone.dcm")
