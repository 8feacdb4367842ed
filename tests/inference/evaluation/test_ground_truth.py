"""What films really show: from folders, from lists, and never by guessing."""

from pathlib import Path

import pytest
from helpers.findings import make_finding

from inference.errors import HilumError
from inference.evaluation.ground_truth import ground_truth, read_labels
from inference.finding import Finding
from inference.radiograph import FilmRecord


def finding(path: str, sha256: str | None = None) -> Finding:
    film = FilmRecord(width=1, height=1, source_format="PNG", sha256=sha256 or path)
    return make_finding(Path(path).name, path=Path(path), film=film)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/a/NORMAL/1.png", {"/a/NORMAL/1.png": False}),
        ("/a/pneumonia/deep/1.png", {"/a/pneumonia/deep/1.png": True}),
        ("/NORMAL/PNEUMONIA/1.png", {"/NORMAL/PNEUMONIA/1.png": True}),
        ("/a/other/NORMAL.png", {}),
    ],
)
def test_the_nearest_folder_with_a_class_decides(path: str, expected: dict[str, bool]) -> None:
    assert ground_truth([finding(path)]).pneumonia == expected


def test_duplicates_in_both_folders_are_doubtful() -> None:
    duplicates = [finding("/NORMAL/1.png", "same"), finding("/PNEUMONIA/1.png", "same"), finding("/NORMAL/2.png")]
    truth = ground_truth(duplicates)
    assert truth.pneumonia == {"/NORMAL/2.png": False}
    assert truth.doubtful == 1


def test_list_knows_films_by_any_end_of_their_path(tmp_path: Path) -> None:
    source = tmp_path / "labels.csv"
    source.write_bytes(
        '\ufefffile,label,age\r\nb/1.png,PNEUMONIA,3\r\n2.png,normal,4\r\n/c/3.png,1,\r\n"x,4.png",no_signs,\r\n'.encode()
    )
    labels = read_labels(source)
    films = [
        finding("/a/b/1.png"),
        finding("/a/2.png"),
        finding("/c/3.png"),
        finding("/c/x,4.png"),
        finding("/q/1.png"),
    ]
    assert ground_truth(films, labels).pneumonia == {
        "/a/b/1.png": True,
        "/a/2.png": False,
        "/c/3.png": True,
        "/c/x,4.png": False,
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("heading", ["sep=;\npath;label", "File Name;Diagnosis", "file\tlabel", "image,class"])
def test_list_is_read_in_every_form_that_an_evaluation_reads(tmp_path: Path, heading: str, encoding: str) -> None:
    separator = next(one for one in ";\t," if one in heading)
    source = tmp_path / "labels.csv"
    source.write_bytes(f"{heading}\ndeep\\á.png{separator}1\n".encode(encoding))
    assert read_labels(source) == {"deep/á.png": True}


def test_name_that_fits_two_films_labels_neither(tmp_path: Path) -> None:
    source = tmp_path / "labels.csv"
    source.write_text("file;label\n1.png;PNEUMONIA\n2.png;NORMAL\n", encoding="utf-8")
    truth = ground_truth([finding("/a/1.png"), finding("/b/1.png"), finding("/b/2.png")], read_labels(source))
    assert truth.pneumonia == {"/b/2.png": False}
    assert truth.doubtful == 2
    duplicates = ground_truth([finding("/a/1.png", "same"), finding("/b/1.png", "same")], read_labels(source))
    assert duplicates.pneumonia == {"same": True}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,label\n1.png,1\n", "has no column “path”"),
        ("", "is empty"),
        ("file,label\n1.png,1\n2.png,maybe\n", "Line 3 of .* has the label “maybe”"),
        ("file,label\n1.png\n", "Line 2 of .* has the label “”"),
    ],
)
def test_a_bad_table_of_labels_is_reported(tmp_path: Path, text: str, sentence: str) -> None:
    source = tmp_path / "labels.csv"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(HilumError, match=sentence):
        read_labels(source)


def test_an_unreadable_table_of_labels_is_reported(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="cannot be opened"):
        read_labels(tmp_path / "none.csv")
    (tmp_path / "binary.csv").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(HilumError, match="is not text"):
        read_labels(tmp_path / "binary.csv")
