"""Files that are looked for once: in their order, whatever their names, however many, and though their folder goes."""

import os
import shutil
from pathlib import Path

import pytest

from inference.scan.discovery import FoundFile, discover
from inference.scan.file_list import FileList


def found(file: str, path: str) -> FoundFile:
    return FoundFile(file=file, path=Path(path))


NAMES = (
    found("a.png", "/films/a.png"),
    found("deep/b\nc.png", "/films/deep/b\nc.png"),
    found("Ä ö.png", "/films/Ä ö.png"),
    found(os.fsdecode(b"\xff.png"), os.fsdecode(b"/films/\xff.png")),
)


def test_files_are_counted_and_come_back_as_often_as_they_are_asked_for() -> None:
    with FileList(iter(NAMES)) as files:
        assert len(files) == 4
        assert tuple(files) == tuple(files) == NAMES


def test_two_can_go_through_the_files_in_turn() -> None:
    with FileList(NAMES) as files:
        assert list(zip(files, files, strict=True)) == list(zip(NAMES, NAMES, strict=True))


def test_names_that_no_memory_holds_lie_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.scan.file_list._IN_MEMORY", 64)
    many = [found(f"{number}.png", f"/films/{number}.png") for number in range(1_000)]
    with FileList(many) as files:
        assert list(files) == many


def test_a_folder_that_is_deleted_meanwhile_keeps_its_files(tmp_path: Path) -> None:
    for name in ("a/1.png", "b/2.png", "b/3.png"):
        (tmp_path / "films" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "films" / name).touch()
    with FileList(discover([tmp_path / "films"])) as files:
        first, *rest = iter(files)
        shutil.rmtree(tmp_path / "films")
        assert [first.file, *(one.file for one in rest)] == ["a/1.png", "b/2.png", "b/3.png"]
