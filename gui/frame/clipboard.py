"""What is pasted: files, paths in words, or a picture, which becomes a file among the user's data."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from gui.frame.dropping import dropped_paths
from gui.session.kept_data import PASTED
from inference.errors import HilumError
from inference.locations import user_data

translate = QCoreApplication.translate


def pasted_paths(data: QMimeData) -> list[Path]:
    """The files and folders that the clipboard names, as files or line by line in words; only those that are there."""
    named = dropped_paths(data)
    if named or not data.hasText():
        return named
    lines = (line.strip().strip('"') for line in data.text().splitlines())
    return [path for path in map(Path, filter(None, lines)) if path.is_absolute() and _is_there(path)]


def pasted_picture(data: QMimeData) -> QImage | None:
    """The picture that the clipboard holds."""
    picture = data.imageData() if data.hasImage() else None
    return picture if isinstance(picture, QImage) and not picture.isNull() else None


def write_picture(picture: QImage) -> Path:
    """Write a pasted picture to a file of its own; runs in the background.

    Raises:
        HilumError: It cannot be written.
    """
    folder = user_data() / PASTED
    target = folder / f"pasted {datetime.now().astimezone():%Y-%m-%d %H.%M.%S.%f}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_paste(target, error.strerror) from error
    if not picture.save(str(target), "PNG"):  # type: ignore[call-overload]  # the stub wants bytes, Qt takes a name
        raise _cannot_paste(target, "")
    return target


def _cannot_paste(target: Path, why: str | None) -> HilumError:
    text = translate("Clipboard", "The picture could not be written to {0} ({1}).")
    return HilumError(text.format(target.parent, why or translate("Clipboard", "is the disk full?")))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False
