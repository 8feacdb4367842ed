"""The films that are open are closed only for a study that begins."""

from pathlib import Path

import pytest
from helpers.window.studies import FILMS, begin
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from inference.errors import HilumError
from inference.messages import Message
from inference.review import study_storage


class FullAfterOne:
    """Writes one file; after that the disk is full."""

    def __init__(self) -> None:
        self._written = 0
        self._write = study_storage.write_atomically

    def __call__(self, target: Path, content: bytes) -> None:
        """Stand in for the function that writes."""
        if self._written:
            raise HilumError(Message("The file {0} could not be written ({1}).", target, "no space"))
        self._written += 1
        self._write(target, content)


def test_the_films_stay_open_if_the_study_cannot_begin(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(study_storage, "write_atomically", FullAfterOne())
    begin(opened, qtbot, "Anna", closes_films=True)
    assert "no space" in opened.banner.text.text()
    assert not opened.app_state.study_mode.is_reading
    assert opened.films.rowCount() == FILMS
