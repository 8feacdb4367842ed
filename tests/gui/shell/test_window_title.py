"""The title names the opened folder, but not during blind reading."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from gui.common.settings import Key
from gui.main_window import MainWindow
from gui.shell.window_title import opened_folder
from gui.table.rows.film_case import FilmCase


def test_title_names_the_folder_unless_films_are_read_blind(scanned: MainWindow) -> None:
    scanned.table.select_case(scanned.films.case_ids()[0])
    QApplication.processEvents()
    assert scanned.windowTitle() == "films – Hilum"  # noqa: RUF001  # a dash
    scanned.settings.set(Key.BLIND, True)
    assert scanned.windowTitle() == "Hilum"


@pytest.mark.parametrize(
    ("file", "path", "folder"),
    [
        ("a.png", "/data/Ward 3/a.png", "Ward 3"),
        ("deeper/a.png", "/data/Ward 3/deeper/a.png", "Ward 3"),
        ("another name.png", "/data/Ward 3/a.png", "Ward 3"),
        ("a.png", "/a.png", ""),
    ],
)
def test_folder_in_the_title_is_the_opened_one(make_finding: object, file: str, path: str, folder: str) -> None:
    finding = replace(make_finding(file, 0.5), path=Path(path))  # type: ignore[operator]
    assert opened_folder(FilmCase(1, finding)) == folder
