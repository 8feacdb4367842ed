"""The title of the window: the folder of the shown film, unless it is read blind."""

import os

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from gui.common.settings import Key, Settings
from gui.table.current_case import CurrentCase
from gui.table.rows.film_case import FilmCase

_NAME = "Hilum"


class WindowTitle(QObject):
    """Shows the opened folder; hidden during blind reading, since it may name a class.

    Args:
        window: The window.
        current: The shown film.
        settings: State whether films are read blind.
    """

    def __init__(self, window: QMainWindow, current: CurrentCase, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._current, self._settings = window, current, settings
        current.changed.connect(self._show)
        settings.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        case = self._current.case
        is_hidden = case is None or case.sealed or self._settings.get(Key.BLIND, False)
        folder = "" if case is None or is_hidden else opened_folder(case)
        self._window.setWindowTitle(f"{folder} – {_NAME}" if folder else _NAME)  # noqa: RUF001  # a dash


def opened_folder(case: FilmCase) -> str:
    """Name of the opened folder if the film comes from it, else of the film's own folder."""
    path, file = os.fspath(case.finding.path), case.finding.file
    folder = path[: -len(file)] if path.endswith(file) else os.path.dirname(path)  # noqa: PTH120  # as film_folders does
    return os.path.basename(folder.rstrip("/\\"))  # noqa: PTH119
