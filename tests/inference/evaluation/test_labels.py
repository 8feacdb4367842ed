from collections import Counter
from pathlib import Path

import pytest
from helpers.file_system import write_film_deep_below
from helpers.films import write_film

from inference.errors import HilumError
from inference.evaluation.labels import open_source


def test_a_folder_that_names_a_class_decides_for_all_below_it(tmp_path: Path) -> None:
    for name in ("train/NORMAL/a.png", "train/Pneumonia/p1/b.png", "no_pneumonia/c.png", "others/d.png", "e.png"):
        write_film(tmp_path / name, 0.5)
    source = open_source(tmp_path)
    guessed = source.guessed_classes()
    assert guessed == {
        "train/NORMAL": False,
        "train/Pneumonia/p1": True,
        "no_pneumonia": False,
        "others": None,
        "": None,
    }
    films = source.labelled(guessed)
    assert [(one.found.file, one.pneumonia) for one in films] == [
        ("no_pneumonia/c.png", False),
        ("train/NORMAL/a.png", False),
        ("train/Pneumonia/p1/b.png", True),
    ]
    assert source.left_out(guessed) == Counter({"others": 1, "": 1})
    assert len(films) + source.left_out(guessed).total() == len(source.candidates)


def test_a_user_may_say_what_a_folder_means(tmp_path: Path) -> None:
    for name in ("krank/a.png", "ward/b.png"):
        write_film(tmp_path / name, 0.5)
    source = open_source(tmp_path)
    assert [one.pneumonia for one in source.labelled({"krank": True, "ward": False})] == [False, True]


def test_a_table_may_name_a_film_deeper_than_windows_opens_by_itself(tmp_path: Path) -> None:
    film = write_film_deep_below(tmp_path)
    (tmp_path / "labels.csv").write_text(f"file,label\n{film},NORMAL\n", encoding="utf-8")
    source = open_source(tmp_path / "labels.csv")
    assert [one.found.path for one in source.candidates] == [film]
    assert source.problems == ()


def test_a_folder_without_files_is_reported(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="holds no films"):
        open_source(tmp_path)
    with pytest.raises(HilumError, match="cannot be opened"):
        open_source(tmp_path / "none")


@pytest.mark.parametrize(
    ("name", "pneumonia"),
    [
        ("NORMAL/1/a.png", False),
        ("PNEUMONIA/0/a.png", True),
        ("PNEUMONIA/N/F/a.png", True),
        ("NORMAL/P/a.png", False),
        ("train/NORMAL/no_signs/p/a.png", False),
        ("NORMAL/PNEUMONIA/a.png", False),
        ("test/virus/normal/a.png", True),
        ("0/a.png", False),
        ("1/a.png", True),
        ("P/M/a.png", True),
        ("N/P/a.png", False),
        ("P/NORMAL/a.png", False),  # a view, above the class
        ("0/PNEUMONIA/a.png", True),  # a patient, above the class
        ("train/1/a.png", None),
        ("ward/P/a.png", None),
        ("M/a.png", None),
        ("2/a.png", None),
        ("a.png", None),
    ],
)
def test_the_folder_nearest_to_the_root_decides_and_short_names_only_at_the_root(
    tmp_path: Path, name: str, pneumonia: bool | None
) -> None:
    write_film(tmp_path / name, 0.5)
    assert [*open_source(tmp_path).guessed_classes().values()] == [pneumonia]
