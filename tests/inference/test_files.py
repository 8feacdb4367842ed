import errno
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from helpers.file_system import long_path_of_windows

from inference.errors import HilumError
from inference.files import atomic_write, cannot_write, write_atomically


def test_the_old_file_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")
    with atomic_write(target, encoding="utf-8") as file:
        file.write("new")
        file.flush()
        assert target.read_text(encoding="utf-8") == "old"
    assert target.read_text(encoding="utf-8") == "new"
    assert not list(tmp_path.glob(".*"))


def test_an_interrupted_file_keeps_what_was_written(tmp_path: Path) -> None:
    def interrupted() -> None:
        with atomic_write(tmp_path / "out.csv", encoding="utf-8") as file:
            file.write("so far")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "so far"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_file_whose_writing_failed_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")

    def on_a_full_disk() -> None:
        with atomic_write(target, encoding="utf-8") as file:
            file.write("new")
            with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123  # fails as a full disk does
                full.write("x")

    with pytest.raises(HilumError, match=r"Make room, or name a file on another disk\. Nothing is lost"):
        on_a_full_disk()
    assert target.read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("gone/out.csv", r"The folder .*gone is not there; choose another one\."),
        ("a file/out.csv", r"The folder .*a file is not there; choose another one\."),
        ("folder.csv", r"A folder has this name; give another one\."),
        (f"{'long' * 70}.csv", r"The name is too long; give a shorter one\."),
    ],
)
def test_a_path_that_cannot_be_written_is_reported(tmp_path: Path, name: str, cause: str) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "a file").touch()
    with (
        pytest.raises(HilumError, match=rf"could not be written .* {cause} Nothing is lost"),
        atomic_write(tmp_path / name, encoding="utf-8"),
    ):
        pass
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(os.name != "posix", reason="Windows gives one error for both")
@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.EACCES, "You may not write into the folder"),
        (errno.EROFS, "The disk can only be read"),
        (errno.EIO, "The disk or the network may be at fault"),
    ],
)
def test_an_error_of_the_disk_names_its_cause(tmp_path: Path, number: int, cause: str) -> None:
    with pytest.raises(HilumError, match=cause), atomic_write(tmp_path / "out.csv", encoding="utf-8"):
        raise OSError(number, os.strerror(number))


@pytest.mark.skipif(os.name != "posix", reason="file permissions work differently there")
def test_a_written_file_has_the_permissions_of_a_new_file(tmp_path: Path) -> None:
    with atomic_write(tmp_path / "out.csv", encoding="utf-8"):
        pass
    (tmp_path / "plain").touch()
    rights = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("out.csv", "plain")]
    assert rights[0] == rights[1]


def test_a_program_killed_while_it_writes_leaves_the_old_file(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from inference.files import atomic_write\n"
        "with atomic_write(Path(sys.argv[1]), encoding='utf-8') as file:\n"
        "    file.write('new' * 1_000_000)\n"
        "    file.flush()\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    target = tmp_path / "out.csv"
    target.write_text("old", encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code, target], cwd=root, check=False).returncode < 0
    assert target.read_text(encoding="utf-8") == "old"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "link.csv").symlink_to(tmp_path / "disk" / "out.csv")
    with atomic_write(tmp_path / "link.csv", encoding="utf-8") as file:
        file.write("new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "disk" / "out.csv").read_text(encoding="utf-8") == "new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    with atomic_write(pipe, encoding="utf-8") as file:
        file.write("new")
    reader.join(10)
    assert read == ["new"]
    assert pipe.is_fifo()


def test_a_folder_that_may_only_be_read_is_reported(unprivileged_folder: Path) -> None:
    unprivileged_folder.chmod(0o500)
    with (
        pytest.raises(HilumError, match=r"could not be written \(Permission denied\).*Nothing is lost"),
        atomic_write(unprivileged_folder / "out.csv", encoding="utf-8"),
    ):
        pass
    unprivileged_folder.chmod(0o700)


def test_bytes_replace_the_old_file_atomically(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    write_atomically(target, b"\x00new")
    assert target.read_bytes() == b"\x00new"
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("name", ["gone/out.pdf", "folder.pdf"])
def test_bytes_that_cannot_be_written_leave_nothing_behind(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(HilumError, match=r"could not be written .* (choose|give) another one"):
        write_atomically(tmp_path / name, b"new")
    assert not list(tmp_path.glob(".*"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_bytes_for_a_full_device_are_reported_and_it_stays_a_device() -> None:
    with pytest.raises(HilumError, match="Make room"):
        write_atomically(Path("/dev/full"), b"new" * 100_000)
    assert Path("/dev/full").is_char_device()


def test_a_file_that_a_virus_scanner_has_open_for_a_moment_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    denied = [PermissionError(errno.EACCES, "Access is denied")] * 2
    replace = Path.replace

    def replace_later(temporary: Path, target: Path) -> Path:
        if denied:
            raise denied.pop()
        return replace(temporary, target)

    monkeypatch.setattr(Path, "replace", replace_later)
    monkeypatch.setattr(sys, "platform", "win32")
    write_atomically(tmp_path / "out.pdf", b"new")
    assert (tmp_path / "out.pdf").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_at_a_long_path_of_windows_stays_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, extended = long_path_of_windows(tmp_path, "out.pdf", monkeypatch)
    os.mkfifo(extended)
    write_atomically(target, b"new")
    assert extended.is_fifo()


def test_the_folder_of_a_long_path_of_windows_is_known_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, extended = long_path_of_windows(tmp_path, "out.csv", monkeypatch)
    target = target / "y" / "out.csv"
    (extended / "y").mkdir(parents=True)
    assert "The disk or the network may be at fault" in str(cannot_write(target, OSError(errno.EIO, "")))


def test_a_file_that_stays_open_on_windows_names_the_cause(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def always_denied(*_: Path) -> Path:
        raise PermissionError(errno.EACCES, "Access is denied")

    (tmp_path / "out.csv").write_text("old", encoding="utf-8")
    monkeypatch.setattr(Path, "replace", always_denied)
    monkeypatch.setattr(sys, "platform", "win32")
    with (
        pytest.raises(HilumError, match="Close it if a spreadsheet has it open"),
        atomic_write(tmp_path / "out.csv", encoding="utf-8") as file,
    ):
        file.write("new")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "old"
    assert not list(tmp_path.glob(".*"))
