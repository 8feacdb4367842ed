"""Opens films from dialogs, from the clipboard, and the sample films."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMainWindow

from gui.common import file_input
from gui.common.action_set import Actions
from gui.common.background import Background
from gui.common.mime_files import read_mime_files
from gui.session.user_data import PASTED
from inference.errors import HilumError
from inference.messages import Message
from inference.paths import SAMPLE_FILMS, user_data


class FilmOpener(QObject):
    """Asks for files, or reads the clipboard, and emits the paths to open.

    Args:
        window: The parent of the dialogs.
        actions: The file actions.

    Signals:
        chosen: Emitted with the paths to open; empty if a dialog was cancelled.
        noted: Emitted with a note for the user.
        failed: Emitted with a sentence about what could not be written.
    """

    chosen = Signal(object)
    noted = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._background = Background("paste", self)
        self._background.done.connect(self._open_picture)
        self._background.failed.connect(self._emit_failure)
        actions.open_films.triggered.connect(self._ask_for_films)
        actions.open_folder.triggered.connect(self._ask_for_folder)
        actions.open_samples.triggered.connect(self._open_samples)

    def close(self) -> None:
        """Wait for the thread to end."""
        self._background.close()

    @Slot()
    def paste(self) -> None:
        """Open the films on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        paths, picture = read_mime_files(data).paths, pasted_picture(data)
        if paths:
            self.chosen.emit(paths)
        elif picture is not None:
            self._background.submit("picture", partial(write_picture, picture))
        else:
            self.noted.emit(self.tr("The clipboard holds no film: no file, no path, no picture."))

    @Slot()
    def _open_samples(self) -> None:
        self.chosen.emit([SAMPLE_FILMS])

    @Slot()
    def _ask_for_films(self) -> None:
        self.chosen.emit(file_input.ask_for_films(self._window))

    @Slot()
    def _ask_for_folder(self) -> None:
        self.chosen.emit(file_input.ask_for_folder(self._window))

    @Slot(object, object)
    def _open_picture(self, _key: object, path: Path) -> None:
        self.chosen.emit([path])

    @Slot(object, str)
    def _emit_failure(self, _key: object, sentence: str) -> None:
        self.failed.emit(sentence)


def pasted_picture(data: QMimeData) -> QImage | None:
    """The picture on the clipboard; None if there is none."""
    picture = data.imageData() if data.hasImage() else None
    return picture if isinstance(picture, QImage) and not picture.isNull() else None


def write_picture(picture: QImage) -> Path:
    """Write a pasted picture to a new file; runs in the background.

    Raises:
        HilumError: The file cannot be written.
    """
    folder = user_data() / PASTED
    target = folder / f"pasted {datetime.now().astimezone():%Y-%m-%d %H.%M.%S.%f}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_paste(target, error.strerror) from error
    if not picture.save(str(target), "PNG"):  # type: ignore[call-overload]  # the stub expects bytes
        raise _cannot_paste(target, "")
    return target


def _cannot_paste(target: Path, reason: str | None) -> HilumError:
    return HilumError(
        Message("The picture could not be written to {0} ({1}).", target.parent, reason or Message("is the disk full?"))
    )
