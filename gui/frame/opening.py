"""The ways to open films: dialogs, samples, recent folders, paste and drop; all end in one signal."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from gui.background import Background
from gui.frame import file_dialogs
from gui.frame.actions import Actions
from gui.frame.clipboard import pasted_paths, pasted_picture, write_picture
from inference.locations import SAMPLE_FILMS


class Opening(QObject):
    """Asks, looks into the clipboard, and tells what is to be opened.

    Args:
        window: Whose dialogs are opened.
        actions: Those of files.
    """

    chosen = Signal(object)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background("paste", self)
        self._background.done.connect(self._take_picture)
        self._background.failed.connect(self._report)
        actions.open_samples.setVisible(SAMPLE_FILMS.is_dir())
        actions.open_films.triggered.connect(self._ask_for_films)
        actions.open_folder.triggered.connect(self._ask_for_folder)
        actions.open_samples.triggered.connect(self._open_samples)

    def close(self) -> None:
        """Wait for the thread to end."""
        self._background.close()

    @Slot()
    def paste(self) -> None:
        """Open what the clipboard holds."""
        data = QGuiApplication.clipboard().mimeData()
        paths, picture = pasted_paths(data), pasted_picture(data)
        if paths:
            self.chosen.emit(paths)
        elif picture is not None:
            self._background.submit("picture", partial(write_picture, picture))
        else:
            self.told.emit(self.tr("The clipboard holds no film: no file, no path, no picture."))

    @Slot()
    def _open_samples(self) -> None:
        self.chosen.emit([SAMPLE_FILMS])

    @Slot()
    def _ask_for_films(self) -> None:
        self.chosen.emit(file_dialogs.ask_for_films(self._window))

    @Slot()
    def _ask_for_folder(self) -> None:
        self.chosen.emit(file_dialogs.ask_for_folder(self._window))

    @Slot(object, object)
    def _take_picture(self, _key: object, path: Path) -> None:
        self.chosen.emit([path])

    @Slot(object, str)
    def _report(self, _key: object, sentence: str) -> None:
        self.failed.emit(sentence)
