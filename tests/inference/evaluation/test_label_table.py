import csv
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from helpers.films import write_film
from hypothesis import given
from hypothesis import strategies as st

from inference.errors import HilumError
from inference.evaluation.label_table import class_named
from inference.evaluation.labels import open_source


@pytest.fixture
def films(tmp_path: Path) -> Path:
    for name in ("a.png", "b.png", "deeper/c.png"):
        write_film(tmp_path / "films" / name, 0.5)
    return tmp_path / "films"


def table(folder: Path, text: str | bytes) -> Path:
    path = folder / "labels.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_paths_are_taken_from_the_folder_of_the_table(films: Path) -> None:
    text = f"path,label,patient\na.png,normal,P1\ndeeper\\c.png,1,P2\n{films / 'b.png'},PNEUMONIA,P2\n"
    source = open_source(table(films, text))
    assert source.groups() == Counter({"normal": 1, "1": 1, "PNEUMONIA": 1})
    assert [one.found.path.name for one in source.candidates] == ["a.png", "c.png", "b.png"]
    labelled = source.labelled(source.guessed_classes())
    assert [(one.pneumonia, one.patient) for one in labelled] == [(False, "P1"), (True, "P2"), (True, "P2")]
    assert source.has_patients
    assert not source.problems
    assert not source.notes


def test_every_row_is_a_film_or_a_problem_with_its_line(films: Path) -> None:
    rows = ["a.png,normal", ",normal", "b.png,", "gone.png,1", "", "./a.png,pneumonia", "a.png,normal", "b.png,maybe"]
    source = open_source(table(films, "path,label\n" + "\n".join(rows)))
    assert [(one.code, str(one).split(":")[0].split(" names")[0]) for one in source.problems] == [
        ("no_path", "Line 3"),
        ("no_label", "Line 4"),
        ("missing", "Line 5"),
        ("twice", "Line 7"),
        ("twice", "Line 8"),
    ]
    assert "as “normal” and not “pneumonia”" in str(source.problems[3])
    assert source.left_out(source.guessed_classes()) == Counter({"maybe": 1})
    written = len([row for row in rows if row])
    assert len(source.candidates) + len(source.problems) == written


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_what_spreadsheets_write_is_read(tmp_path: Path, separator: str, encoding: str) -> None:
    write_film(tmp_path / "café.png", 0.5)
    rows = [("File Name", "Class"), ("café.png", "Normal")]
    text = "\r\n".join(separator.join(row) for row in rows)
    source = open_source(table(tmp_path, text.encode(encoding)))
    assert [one.found.file for one in source.candidates] == ["café.png"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "first",
    ["sep=;\r\n", "SEP=;\n", '"sep=;"\n', "\r\nsep=; \r\n"],
)
def test_the_line_in_which_excel_names_the_separator_is_no_row(films: Path, first: str, encoding: str) -> None:
    text = f"{first}path;label;note,with,many,commas\na.png;0;\nb.png;perhaps,1;\n"
    source = open_source(table(films, text.encode(encoding)))
    assert source.groups() == Counter({"0": 1, "perhaps,1": 1})
    assert not source.problems


def test_any_separator_that_the_first_line_names_is_taken(films: Path) -> None:
    assert open_source(table(films, "sep=|\npath|label\na.png|0\n")).groups() == Counter({"0": 1})
    assert open_source(table(films, "sep=\t\npath\tlabel\na.png\t0\n")).groups() == Counter({"0": 1})


def test_lines_are_counted_as_an_editor_counts_them(films: Path) -> None:
    source = open_source(table(films, 'sep=,\n\npath,label,note\na.png,1,"two\nlines"\ngone.png,1,\n'))
    assert [*map(str, source.problems)] == ["Line 6: gone.png is not there."]


def test_films_without_a_patient_among_others_are_reported(films: Path) -> None:
    source = open_source(table(films, "path,label,patient\na.png,0,P1\nb.png,1,\n"))
    assert [*map(str, source.notes)] == ["Films without a patient: 1. Each of them is taken for a patient of its own."]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"path,patient\na.png,1\n", "no column “label”"),
        (b"label\n1\n", "no column “path”"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not text"),
        (b"path,label\n" + b"a" * 200_000 + b",1\n", "cannot be read"),
    ],
)
def test_what_is_no_table_is_reported(tmp_path: Path, content: bytes, sentence: str) -> None:
    with pytest.raises(HilumError, match=sentence):
        open_source(table(tmp_path, content))


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["a.png", "gone.png", "", "x\0", "ä\n"]), st.sampled_from(["0", "pneumonia", "?", ""])
        ),
        max_size=20,
    )
)
def test_no_row_is_lost_for_any_content(tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> None:
    folder = tmp_path_factory.mktemp("rows")
    (folder / "a.png").touch()
    path = folder / "labels.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("path", "label"), *((name.replace("\0", ""), label) for name, label in rows)])
    source = open_source(path)
    written = sum(bool(name.strip("\0") or label) for name, label in rows)
    assert len(source.candidates) + len(source.problems) == written
    classes = source.guessed_classes()
    assert len(source.labelled(classes)) + source.left_out(classes).total() == len(source.candidates)


@given(content=st.binary(max_size=300))
def test_arbitrary_bytes_give_a_table_or_an_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "labels.csv"
    path.write_bytes(b"path,label\n" + content)
    with suppress(HilumError):
        assert open_source(path).is_table


def test_a_missing_table_is_reported(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="cannot be opened"):
        open_source(tmp_path / "none.csv")


@pytest.mark.parametrize(
    "text", ["PNEUMONIA", " Pneumonia ", "1", "1.0", "TRUE", "yes", "bacterial_pneumonia", "Virus", "Neumonía", "oui"]
)
def test_spellings_of_pneumonia(text: str) -> None:
    assert class_named(text) is True


@pytest.mark.parametrize("text", ["NORMAL", "0", "no", "No-Pneumonia", "no_signs", "False", "negative", "gesund"])
def test_spellings_of_normal(text: str) -> None:
    assert class_named(text) is False


@pytest.mark.parametrize("text", ["", "?", "COVID-19", "pneumonia?", "2", "tuberculosis", "normal or pneumonia"])
def test_other_labels_name_no_class(text: str) -> None:
    assert class_named(text) is None
