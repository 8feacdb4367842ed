"""The file dialogs: which films, and which folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

_FILMS = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dicom"


def ask_for_films(parent: QWidget) -> list[Path]:
    """The files that the user chooses; none if the dialog is left."""
    films, others = translate("FileDialogs", "Films"), translate("FileDialogs", "All files")
    filters = f"{films} ({_FILMS});;{others} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, translate("FileDialogs", "Open films"), "", filters)
    return [Path(name) for name in names]


def ask_for_folder(parent: QWidget) -> list[Path]:
    """The folder that the user chooses, as the only item; none if the dialog is left."""
    name = QFileDialog.getExistingDirectory(parent, translate("FileDialogs", "Open a folder of films"))
    return [Path(name)] if name else []
