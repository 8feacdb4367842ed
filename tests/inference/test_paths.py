from pathlib import PureWindowsPath

import pytest

from inference.paths import extended

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
def test_a_long_path_of_windows_is_opened_in_the_form_without_a_largest_length(path: str, opened_as: str) -> None:
    assert extended(path) == opened_as
    assert PureWindowsPath(opened_as).name == PureWindowsPath(path).name
