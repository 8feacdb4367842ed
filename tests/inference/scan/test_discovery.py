import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event
from types import SimpleNamespace

import pytest
from helpers.file_system import no_file_longer_than
from helpers.hangs import HungAfter, HungShare

from inference.errors import HilumError
from inference.messages import Code
from inference.models.classifier import PneumoniaClassifier
from inference.models.model_set import ModelSet
from inference.scan import discovery
from inference.scan.assessment import FilmAssessor
from inference.scan.discovery import FileList, FoundFile, _is_folder, check_folder, discover, list_again
from inference.scan.folder_scan import FolderScan


def names(*paths: Path, recursive: bool = True) -> list[str]:
    return [found.file for found in discover(paths, recursive=recursive)]


def test_every_file_is_found_once_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.png", "a.txt", "c/d.png", "c/e/f.png", ".hidden.png", "c/.DS_Store"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(tmp_path) == ["a.txt", "b.png", "c/d.png", "c/e/f.png"]
    assert names(tmp_path, recursive=False) == ["a.txt", "b.png"]


def test_files_with_one_name_in_two_folders_stay_distinct(tmp_path: Path) -> None:
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


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has junctions")
def test_junctions_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "film.png").touch()
    subprocess.run(["cmd", "/c", "mklink", "/J", tmp_path / "circle", tmp_path], check=True)  # noqa: S607
    assert [found.file for found in discover([tmp_path])] == ["film.png"]


@pytest.mark.parametrize(("tag", "is_folder"), [(0, True), (0x9000_001A, True), (0xA000_0003, False)])
def test_a_junction_of_windows_is_no_folder(tag: int, is_folder: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.11 takes it for one; but a folder in a cloud, which has a tag, too, is one."""
    monkeypatch.setattr(sys, "platform", "win32")
    facts = SimpleNamespace(st_reparse_tag=tag)
    entry = SimpleNamespace(is_dir=lambda follow_symlinks: True, stat=lambda follow_symlinks: facts)  # noqa: ARG005
    assert _is_folder(entry) is is_folder


@pytest.mark.parametrize("name", ['a,"b".png', "two\nlines.png", "=1+1.png", "été 😀.png", "x" * 240 + ".png"])
def test_any_name_is_kept_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert names(tmp_path) == [name]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a path earlier")
def test_folders_in_folders_are_entered_as_deep_as_a_path_is_long(tmp_path: Path) -> None:
    depth = (4_000 - len(str(tmp_path))) // 2
    folder = os.open(tmp_path, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=folder)
        below = os.open("d", os.O_RDONLY, dir_fd=folder)
        os.close(folder)
        folder = below
    os.close(os.open("film.png", os.O_CREAT | os.O_WRONLY, dir_fd=folder))
    os.close(folder)
    found = list(discover([tmp_path]))
    os.system(f"rm -rf '{tmp_path}/d'")  # noqa: S605  # shutil.rmtree calls itself
    assert [one.file for one in found] == ["d/" * depth + "film.png"]


@pytest.mark.parametrize(("rights", "found"), [(0o000, ["closed", "film.png"]), (0o400, ["closed/a.png", "film.png"])])
def test_a_folder_that_may_not_be_looked_into_gives_its_rows(
    unprivileged_folder: Path, rights: int, found: list[str]
) -> None:
    """With the right to list it, but not to enter it, its files are known by name; opening them will fail."""
    for name in ("closed/a.png", "film.png"):
        (unprivileged_folder / name).parent.mkdir(exist_ok=True)
        (unprivileged_folder / name).touch()
    (unprivileged_folder / "closed").chmod(rights)
    names_found = names(unprivileged_folder)
    (unprivileged_folder / "closed").chmod(0o700)
    assert names_found == found


def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path) -> None:
    with pytest.raises(HilumError, match="cannot be opened"):
        check_folder(tmp_path / "gone")
    (tmp_path / "file").touch()
    with pytest.raises(HilumError, match="cannot be opened"):
        check_folder(tmp_path / "file")


def reasons(found: list[FoundFile], classifier: PneumoniaClassifier) -> list[tuple[str, Code | None, str]]:
    findings = FolderScan(FilmAssessor(ModelSet.of(classifier)), found)
    return [(one.file, one.code, str(one.reasons[0])) for one in findings]


NOT_LISTED = "so the films in this folder are missing. Scan again to try it once more."


def test_folder_of_a_share_that_hangs_gets_a_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_classifier: PneumoniaClassifier
) -> None:
    """It says what is wrong, even if the drive answers meanwhile; the files around it are found."""
    (tmp_path / "b.png").touch()
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 0.05)
    share = HungShare(tmp_path / "a", monkeypatch)
    share.folder.mkdir()
    within, alone = list(discover([tmp_path])), list(discover([share.folder]))
    with pytest.raises(HilumError, match="its drive does not answer"):
        check_folder(share.folder)
    assert not share.ended.is_set()
    share.released.set()
    monkeypatch.undo()
    row = ("a", Code.TIME_LIMIT, f"The drive did not answer within 30 seconds, {NOT_LISTED}")
    assert reasons(within, tiny_classifier) == [row, ("b.png", Code.EMPTY, "The file is empty (zero bytes).")]
    assert reasons(alone, tiny_classifier) == [row]


def test_share_that_hangs_is_awaited_once_for_its_files_and_once_for_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_classifier: PneumoniaClassifier
) -> None:
    share, asked = HungShare(tmp_path / "share", monkeypatch), []
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 0.05)
    in_time = discovery.in_time
    monkeypatch.setattr(discovery, "in_time", lambda ask: (asked.append(ask), in_time(ask))[1])
    found = list(discover([share.folder / "a.png", share.folder / "b.dcm", share.folder / "films"]))
    rows = reasons(found, tiny_classifier)
    assert len(asked) == 2
    assert not share.ended.is_set()
    share.released.set()
    unread = (
        "The file could not be read within 30 seconds; its drive may be slow or gone. Scan again to try it once more."
    )
    assert rows == [
        ("a.png", Code.TIME_LIMIT, unread),
        ("b.dcm", Code.TIME_LIMIT, unread),
        ("films", Code.TIME_LIMIT, f"The drive did not answer within 30 seconds, {NOT_LISTED}"),
    ]


def test_folder_of_a_share_that_hangs_is_named_even_if_it_was_given_without_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 0.05)
    (tmp_path / "films").mkdir()
    monkeypatch.chdir(tmp_path / "films")
    share = HungShare(Path(), monkeypatch)
    assert [(one.file, one.did_not_answer) for one in discover([Path()])] == [("films", True)]
    share.released.set()


def test_listing_again_replaces_a_folder_by_its_files(tmp_path: Path) -> None:
    (tmp_path / "share" / "below").mkdir(parents=True)
    for name in ("film.png", "share/a.png", "share/below/b.png"):
        (tmp_path / name).touch()
    found = [
        FoundFile(file="many/share", path=tmp_path / "share", is_folder=True),
        FoundFile(file="film.png", path=tmp_path / "film.png"),
        FoundFile(file="gone", path=tmp_path / "gone", is_folder=True),
    ]
    again = [(one.file, one.is_folder) for one in list_again(found)]
    assert again == [
        ("many/share/a.png", False),
        ("many/share/below/b.png", False),
        ("film.png", False),
        ("gone", True),
    ]


def slow_listing(monkeypatch: pytest.MonkeyPatch, wait: Callable[[], object]) -> None:
    """Let a drive wait before it gives the next name of a folder."""
    scandir = os.scandir

    @contextmanager
    def slowly(path: Path) -> Iterator[Iterator[os.DirEntry[str]]]:
        with scandir(path) as listing:
            yield (entry for entry in listing if (wait(), True))

    monkeypatch.setattr(os, "scandir", slowly)


def test_film_without_a_suffix_is_a_film_once_its_drive_answers(tmp_path: Path) -> None:
    film = tmp_path / "IM0001"
    film.touch()
    (found,) = list_again([FoundFile(file="IM0001", path=film, is_folder=True, did_not_answer=True)])
    assert (found.file, found.is_folder, found.did_not_answer) == ("IM0001", False, False)


def test_every_file_of_a_slow_share_is_found_however_long_its_folder_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 1.0)
    files = [f"{number:02}.png" for number in range(60)]
    for name in files:
        (tmp_path / name).touch()
    slow_listing(monkeypatch, partial(Event().wait, 0.025))
    assert names(tmp_path) == files


def test_hidden_files_of_a_slow_share_do_not_count_as_a_hang(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 1.0)
    for number in range(60):
        (tmp_path / f".{number}").touch()
    slow_listing(monkeypatch, partial(Event().wait, 0.025))
    assert names(tmp_path) == []


def test_a_share_that_hangs_within_a_folder_loses_that_folder_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/1.png", "a/2.png", "b.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(discovery, "TIME_LIMIT_SECONDS", 0.05)
    hung = HungAfter(lambda: None, 3)  # after the two names in the upper folder, and one in the lower
    slow_listing(monkeypatch, hung)
    assert [(one.file, one.did_not_answer) for one in discover([tmp_path])] == [("a", True), ("b.png", False)]
    hung.released.set()


def _found(file: str, path: str) -> FoundFile:
    return FoundFile(file=file, path=Path(path))


NAMES = (
    _found("a.png", "/films/a.png"),
    _found("deep/b\nc.png", "/films/deep/b\nc.png"),
    _found("Ä ö.png", "/films/Ä ö.png"),
    _found(os.fsdecode(b"\xff.png"), os.fsdecode(b"/films/\xff.png")),
    FoundFile(file="shared", path=Path("/films/shared"), is_folder=True, did_not_answer=True),
    FoundFile(file="closed", path=Path("/films/closed"), is_folder=True),
)


def test_files_are_counted_and_can_be_iterated_repeatedly() -> None:
    with FileList(iter(NAMES)) as files:
        assert len(files) == len(NAMES)
        assert tuple(files) == tuple(files) == NAMES


def test_two_iterations_over_the_files_may_alternate() -> None:
    with FileList(NAMES) as files:
        assert list(zip(files, files, strict=True)) == list(zip(NAMES, NAMES, strict=True))


def test_a_long_list_of_names_is_stored_on_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.scan.discovery._BYTES_IN_MEMORY", 64)
    many = [_found(f"{number}.png", f"/films/{number}.png") for number in range(1_000)]
    with FileList(many) as files:
        assert list(files) == many


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit for the size of a file")
def test_a_disk_without_room_is_reported_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inference.scan.discovery._BYTES_IN_MEMORY", 64)
    with (
        no_file_longer_than(1_000),
        pytest.raises(HilumError, match=r"The list of the files does not fit into .* Make room there"),
    ):
        FileList(_found(f"{number}.png", f"/films/{number}.png") for number in range(1_000))


def test_a_folder_that_is_deleted_meanwhile_keeps_its_files(tmp_path: Path) -> None:
    for name in ("a/1.png", "b/2.png", "b/3.png"):
        (tmp_path / "films" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "films" / name).touch()
    with FileList(discover([tmp_path / "films"])) as files:
        first, *rest = iter(files)
        shutil.rmtree(tmp_path / "films")
        assert [first.file, *(one.file for one in rest)] == ["a/1.png", "b/2.png", "b/3.png"]
