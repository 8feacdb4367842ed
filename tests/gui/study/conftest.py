"""A window with films that are named and placed by their labels."""

from pathlib import Path

import pytest
from helpers.films import write_film
from helpers.window.studies import FILMS
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow


@pytest.fixture
def ward(tmp_path: Path) -> Path:
    """Forty films that lie by their labels, of which the brightness tells the tiny model's answer."""
    for number in range(FILMS):
        folder = "PNEUMONIA" if number % 2 else "NORMAL"
        write_film(tmp_path / "ward 7" / folder / f"patient{number}.png", 0.05 + 0.9 * number / FILMS, 640, 512)
    return tmp_path / "ward 7"


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, ward: Path) -> MainWindow:
    with qtbot.waitSignal(window.bridge.finished):
        window.open_paths([ward])
    return window
