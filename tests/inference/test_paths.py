import sys
from pathlib import Path, PureWindowsPath

import pytest

from inference.paths import USER_DATA_VARIABLE, extended, openable, user_data

NAME = "x" * 250


@pytest.mark.parametrize(
    ("path", "opened_as"),
    [
        (r"C:\films\film.png", r"C:\films\film.png"),
        (rf"C:\films\{NAME}.png", rf"\\?\C:\films\{NAME}.png"),
        (rf"\\server\share\{NAME}.png", rf"\\?\UNC\server\share\{NAME}.png"),
        (rf"\\?\C:\films\{NAME}.png", rf"\\?\C:\films\{NAME}.png"),
    ],
)
def test_a_long_path_of_windows_is_opened_with_its_prefix(path: str, opened_as: str) -> None:
    assert extended(path) == opened_as
    assert PureWindowsPath(opened_as).name == PureWindowsPath(path).name


def test_a_long_path_of_windows_contains_no_parent_references(monkeypatch: pytest.MonkeyPatch) -> None:
    """With the prefix, Windows takes ".." for the name of a file."""
    monkeypatch.setattr(sys, "platform", "win32")
    opened_as = openable(Path(f"/films/old/../new/{NAME}.png"))
    assert opened_as.startswith("\\\\?\\")
    assert PureWindowsPath(opened_as).parts[-3:] == ("films", "new", f"{NAME}.png")


def test_a_bundle_with_a_folder_for_data_beside_it_keeps_everything_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(USER_DATA_VARIABLE)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "hilum"))
    (tmp_path / "data").mkdir()
    assert user_data() != tmp_path / "data"  # an installation with Python beside such a folder is no bundle
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert user_data() == tmp_path / "data"
    (tmp_path / "data").rmdir()
    assert user_data() != tmp_path / "data"
