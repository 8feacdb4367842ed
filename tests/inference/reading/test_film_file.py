import os
import sys
from pathlib import Path

import pytest

from inference.errors import FilmTooLargeError, MissingFilmError, UnreadableFilmError
from inference.reading import film_file
from inference.reading.film_file import FileStamp, read_start, read_whole

CONTENT = b"content"
OLD = 315532800  # 1980


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids some of these characters")
@pytest.mark.parametrize(
    "name",
    ["плёнка", "胸部", "🫁", "two\nlines", 'comma, "quote"', "=1+1", "+1", "-x", "@home", " ", "n" * 240, "e\u0301"],
)
def test_any_name_is_opened(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(CONTENT)
    assert read_whole(tmp_path / name) == CONTENT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux takes such names")
def test_a_name_that_is_not_utf8_is_opened(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"film\xff\xfe.png")
    path.write_bytes(CONTENT)
    assert read_whole(path) == CONTENT


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a path earlier")
def test_a_path_of_4000_characters_is_opened(tmp_path: Path) -> None:
    path = tmp_path
    while len(str(path)) < 3_800:
        path /= "d" * 150
    path.mkdir(parents=True)
    path /= "f" * (4_000 - len(str(path)) - 1)
    path.write_bytes(CONTENT)
    assert read_whole(path) == CONTENT


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(CONTENT)
    (tmp_path / "link").symlink_to("film")
    assert read_whole(tmp_path / "link") == CONTENT


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_in_a_circle_are_not_opened(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    with pytest.raises(MissingFilmError, match="could not be opened") as caught:
        read_whole(tmp_path / "one")
    assert caught.value.code == "not_opened"


@pytest.mark.parametrize(
    ("name", "code"), [("gone", "gone"), ("nul\0byte", "not_opened"), ("n" * 300, "not_opened"), ("file/below", None)]
)
def test_a_path_that_does_not_exist_is_missing(tmp_path: Path, name: str, code: str | None) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(MissingFilmError, match=r"\.$") as caught:
        read_whole(tmp_path / name)
    assert code in {None, caught.value.code}


def test_a_folder_named_like_a_film_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "x.jpg").mkdir()
    with pytest.raises((UnreadableFilmError, MissingFilmError)):
        read_whole(tmp_path / "x.jpg")


def test_a_drive_that_does_not_answer_is_abandoned_with_advice(tmp_path: Path) -> None:
    with (tmp_path / "film").open("wb") as file:
        file.truncate(200_000_000)  # sparse: it takes no room, but some time
    with pytest.raises(
        UnreadableFilmError, match=r"within 0\.0001 seconds; its drive may be slow or gone\. Scan again"
    ) as caught:
        read_whole(tmp_path / "film", time_limit=0.0001)
    assert caught.value.code == "time_limit"


def test_a_file_at_the_limit_is_read_and_one_beyond_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_file, "MAXIMUM_FILE_BYTES", len(CONTENT))
    (tmp_path / "film").write_bytes(CONTENT)
    assert read_whole(tmp_path / "film") == CONTENT
    (tmp_path / "film").write_bytes(CONTENT + b"!")
    with pytest.raises(FilmTooLargeError, match="The file has 8 bytes; at most 7 bytes are read"):
        read_whole(tmp_path / "film")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no /proc")
def test_a_file_of_another_size_than_stated_is_read_to_its_end() -> None:
    """Files in /proc state a size of 0, as one that grows while it is read states an old one."""
    status = Path("/proc/self/status")
    assert status.stat().st_size == 0
    assert read_whole(status).startswith(b"Name:")


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no /proc")
def test_a_file_that_grows_beyond_the_limit_while_it_is_read_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_file, "MAXIMUM_FILE_BYTES", 10)
    with pytest.raises(FilmTooLargeError, match="grown while it was read"):
        read_whole(Path("/proc/self/status"))


def test_the_start_of_a_file_is_read_alone(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(CONTENT)
    assert read_start(tmp_path / "film", 3) == CONTENT[:3]
    assert read_start(tmp_path / "film", len(CONTENT) + 10) == CONTENT
    with pytest.raises(MissingFilmError):
        read_start(tmp_path / "gone", 3)
    with pytest.raises(UnreadableFilmError):
        read_start(tmp_path, 3)


def settled(path: Path, text: str = "content") -> FileStamp:
    """The stamp of a file that says of itself that it is from 1980."""
    path.write_text(text, encoding="utf-8")
    os.utime(path, (OLD, OLD))
    stamp = FileStamp.of(path)
    assert stamp is not None
    return stamp


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if every file had changed long ago."""
    monkeypatch.setattr(film_file, "_SETTLED_NS", -10_000_000_000)


needs_change_times = pytest.mark.skipif(
    film_file._file_system_at(Path(__file__)) not in film_file._KEEP_CHANGE_TIMES,
    reason="this file system keeps no change times that can be relied on",
)


@needs_change_times
@pytest.mark.usefixtures("later")
def test_an_unchanged_file_is_proved_the_same(tmp_path: Path) -> None:
    stamp = settled(tmp_path / "a")
    assert FileStamp.of(tmp_path / "a") == stamp
    assert stamp.proves(stamp)


@needs_change_times
@pytest.mark.usefixtures("later")
def test_other_content_of_the_same_size_and_time_is_not_proved_the_same(tmp_path: Path) -> None:
    before = settled(tmp_path / "a", "before")
    after = settled(tmp_path / "a", "after!")
    assert (before.size, before.modified_ns) == (after.size, after.modified_ns)
    assert not after.proves(before)
    settled(tmp_path / "b", "before")
    (tmp_path / "b").replace(tmp_path / "a")
    moved = FileStamp.of(tmp_path / "a")
    assert moved is not None
    assert not moved.proves(before)
    assert not moved.proves(after)


def test_a_file_that_has_just_changed_proves_nothing(tmp_path: Path) -> None:
    stamp = settled(tmp_path / "a")
    assert stamp.identity is None
    assert not stamp.proves(stamp)


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("kind", ["nfs4", "cifs", "vfat", "exfat", "fuseblk", "9p", ""])
def test_a_network_drive_or_a_stick_proves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    monkeypatch.setattr(film_file, "_file_system", lambda *_: kind)
    monkeypatch.setattr(film_file, "_file_system_at", lambda _: kind)
    assert settled(tmp_path / "a").identity is None


def test_a_missing_file_has_no_stamp(tmp_path: Path) -> None:
    assert FileStamp.of(tmp_path / "gone") is None
