import shutil
from pathlib import Path

import pytest
from helpers.training.runs import write_patchy_film

from training.data.dataset_layouts import check_disjoint_patients, development_films, test_films
from training.data.manifest import DataError

test_films.__test__ = False  # a function of ours, not a test


@pytest.fixture
def flat(tmp_path: Path) -> Path:
    for number in range(3):
        write_patchy_film(tmp_path / "own" / "NORMAL" / f"a{number}.png", pneumonia=False, seed=number)
        write_patchy_film(tmp_path / "own" / "PNEUMONIA" / f"b{number}.png", pneumonia=True, seed=number + 9)
    return tmp_path / "own"


def table_of(folder: Path, rows: list[str], header: str = "path,label,patient,part") -> Path:
    table = folder / "films.csv"
    table.write_text("\n".join([header, *rows]), encoding="utf-8")
    return table


def test_the_official_layout_sets_its_test_part_aside(data_set: Path) -> None:
    assert len(development_films(data_set)) == 84
    assert {film.path.parts[-3] for film in test_films(data_set)} == {"test"}


def test_a_folder_with_the_two_classes_is_a_data_set(flat: Path) -> None:
    films = development_films(flat)
    assert [film.pneumonia for film in films] == [False] * 3 + [True] * 3
    assert len({film.patient for film in films}) == 6
    assert test_films(flat) == []


def test_a_table_tells_each_films_patient_and_part(flat: Path) -> None:
    rows = ["NORMAL/a0.png,normal,anna,train", "NORMAL/a1.png,0,anna,", "NORMAL/a2.png,NORMAL,ben,test"]
    rows += ["PNEUMONIA/b0.png,1,carl,train", "PNEUMONIA/b1.png,Pneumonia,dora,test"]
    table = table_of(flat, rows)
    assert [(film.patient, film.pneumonia) for film in development_films(table)] == [
        ("anna", False),
        ("anna", False),
        ("carl", True),
    ]
    assert {film.patient for film in test_films(table)} == {"ben", "dora"}


@pytest.mark.parametrize(
    ("rows", "header", "sentence"),
    [
        (["NORMAL/a0.png,normal"], "path,label", "no column “patient”"),
        (["NORMAL/a0.png,maybe,anna"], "path,label,patient", "Line 2 .* needs a label"),
        (["NORMAL/a0.png,normal,"], "path,label,patient", "and a patient"),
        (["gone.png,normal,anna"], "path,label,patient", r"not there \(1\): gone.png"),
        (["NORMAL/a0.png,normal,anna"], "path,label,patient", "no PNEUMONIA films"),
    ],
)
def test_errors_in_a_table_are_reported(flat: Path, rows: list[str], header: str, sentence: str) -> None:
    with pytest.raises(DataError, match=sentence):
        development_films(table_of(flat, rows, header))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_a_table_is_read_as_spreadsheets_save_it(flat: Path, encoding: str) -> None:
    table = flat / "films.csv"
    rows = ["sep=;", "Path;Label;Patient ID", "NORMAL/a0.png;normal;josé", "PNEUMONIA/b0.png;1;ana"]
    table.write_bytes("\n".join(rows).encode(encoding))
    assert [film.patient for film in development_films(table)] == ["josé", "ana"]


def test_a_table_that_is_no_text_is_reported_with_advice(tmp_path: Path) -> None:
    table = tmp_path / "films.xlsx"
    table.write_bytes(b"PK\x03\x04\x00\x00")
    with pytest.raises(DataError, match="Save it as CSV"):
        development_films(table)


@pytest.mark.parametrize(("name", "sentence"), [("gone", "is not there"), ("empty", "is no data set")])
def test_a_path_without_a_data_set_is_reported_with_the_layouts(tmp_path: Path, name: str, sentence: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match=f"{sentence}: name a folder with train"):
        development_films(tmp_path / name)


def test_a_patient_on_both_sides_is_an_error(flat: Path) -> None:
    rows = ["NORMAL/a0.png,normal,anna,train", "PNEUMONIA/b0.png,1,carl,train", "PNEUMONIA/b1.png,1,carl,test"]
    table = table_of(flat, rows)
    with pytest.raises(DataError, match="in the test part and outside of it: carl"):
        check_disjoint_patients(development_films(table), test_films(table))


def test_an_identical_film_on_both_sides_is_an_error(flat: Path) -> None:
    shutil.copy(flat / "NORMAL" / "a0.png", flat / "NORMAL" / "copy.png")
    rows = ["NORMAL/a0.png,normal,anna,train", "PNEUMONIA/b0.png,1,carl,train", "NORMAL/copy.png,0,ben,test"]
    table = table_of(flat, rows)
    with pytest.raises(DataError, match=r"byte for byte: copy\.png"):
        check_disjoint_patients(development_films(table), test_films(table))
