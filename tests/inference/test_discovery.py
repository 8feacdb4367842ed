from pathlib import Path

import pytest

from inference.discovery import check_folder, count, discover
from inference.errors import HilumError


def names(*paths: Path, recursive: bool = True) -> list[str]:
    return [found.file for found in discover(paths, recursive=recursive)]


def test_every_file_is_found_once_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.png", "a.txt", "c/d.png", "c/e/f.png", ".hidden.png", "c/.DS_Store"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["a.txt", "b.png", "c/d.png", "c/e/f.png"]
    assert names(tmp_path, recursive=False) == ["a.txt", "b.png"]
    assert count([tmp_path]) == 4


def test_files_with_one_name_in_two_folders_stay_apart(tmp_path: Path) -> None:
    for name in ("x/film.png", "y/film.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["x/film.png", "y/film.png"]


def test_a_file_by_itself_keeps_its_name_even_if_it_is_not_there(tmp_path: Path) -> None:
    assert names(tmp_path / "gone.png") == ["gone.png"]


def test_links_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "film.png").touch()
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "link.png").symlink_to(tmp_path / "a" / "film.png")
    assert names(tmp_path) == ["a/film.png", "link.png"]


@pytest.mark.parametrize("name", ['a,"b".png', "two\nlines.png", "=1+1.png", "été 😀.png", "x" * 240 + ".png"])
def test_any_name_is_kept_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert names(tmp_path) == [name]


def test_a_folder_that_cannot_be_listed_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="cannot be opened"):
        check_folder(tmp_path / "gone")
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match="cannot be opened"):
        check_folder(tmp_path / "file")
