import os
from pathlib import Path

import pytest

from inference.scan import file_stamp
from inference.scan.file_stamp import FileStamp

OLD = 315532800  # 1980


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
    monkeypatch.setattr(file_stamp, "_SETTLED_NS", -10_000_000_000)


needs_change_times = pytest.mark.skipif(
    file_stamp._file_system_at(Path(__file__)) not in file_stamp._KEEP_CHANGE_TIMES,
    reason="this file system keeps no change times that can be relied on",
)


@needs_change_times
@pytest.mark.usefixtures("later")
def test_the_same_file_is_proved_to_be_the_same(tmp_path: Path) -> None:
    stamp = settled(tmp_path / "a")
    assert FileStamp.of(tmp_path / "a") == stamp
    assert stamp.proves(stamp)


@needs_change_times
@pytest.mark.usefixtures("later")
def test_other_content_of_the_same_size_and_time_is_not(tmp_path: Path) -> None:
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
    monkeypatch.setattr(file_stamp, "_file_system", lambda *_: kind)
    monkeypatch.setattr(file_stamp, "_file_system_at", lambda _: kind)
    assert settled(tmp_path / "a").identity is None


def test_there_is_no_stamp_of_what_is_not_there(tmp_path: Path) -> None:
    assert FileStamp.of(tmp_path / "gone") is None
