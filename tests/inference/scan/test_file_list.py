import os
import shutil
import sys
from pathlib import Path

import pytest

from inference.errors import HilumError
from inference.scan.discovery import FoundFile, discover
from inference.scan.file_list import FileList


def _found(file: str, path: str) -> FoundFile:
    return FoundFile(file=file, path=Path(path))


NAMES = (
    _found("a.png", "/films/a.png"),
    _found("deep/b\nc.png", "/films/deep/b\nc.png"),
    _found("Ä ö.png", "/films/Ä ö.png"),
    _found(os.fsdecode(b"\xff.png"), os.fsdecode(b"/films/\xff.png")),
    FoundFile(file="shared", path=Path("/films/shared"), is_unlisted=True),
)


def test_files_are_counted_and_come_back_as_often_as_they_are_asked_for() -> None:
    with FileList(iter(NAMES)) as files:
        assert len(files) == len(NAMES)
        assert tuple(files) == tuple(files) == NAMES


def test_two_can_go_through_the_files_in_turn() -> None:
    with FileList(NAMES) as files:
        assert list(zip(files, files, strict=True)) == list(zip(NAMES, NAMES, strict=True))


def test_names_that_no_memory_holds_lie_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.scan.file_list._IN_MEMORY", 64)
    many = [_found(f"{number}.png", f"/films/{number}.png") for number in range(1_000)]
    with FileList(many) as files:
        assert list(files) == many


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit for the size of a file")
def test_a_disk_without_room_is_reported_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    import resource  # noqa: PLC0415  # there is none on Windows

    monkeypatch.setattr("inference.scan.file_list._IN_MEMORY", 64)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(HilumError, match=r"The list of the files does not fit into .* Make room there"):
            FileList(_found(f"{number}.png", f"/films/{number}.png") for number in range(1_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_folder_that_is_deleted_meanwhile_keeps_its_files(tmp_path: Path) -> None:
    for name in ("a/1.png", "b/2.png", "b/3.png"):
        (tmp_path / "films" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "films" / name).touch()
    with FileList(discover([tmp_path / "films"])) as files:
        first, *rest = iter(files)
        shutil.rmtree(tmp_path / "films")
        assert [first.file, *(one.file for one in rest)] == ["a/1.png", "b/2.png", "b/3.png"]
