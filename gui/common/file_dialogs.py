"""The file dialogs: which films, and which folder."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
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


def ask_for_bundle(parent: QWidget) -> Path | None:
    """Where to save the report of a fault."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggestion = str(Path(documents or Path.home()) / "hilum-report.zip")
    title, reports = translate("FileDialogs", "Save a report"), translate("FileDialogs", "Reports")
    name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, f"{reports} (*.zip)")
    return Path(name) if name else None


def ask_for_model(parent: QWidget) -> Path | None:
    """Which model to use instead of the embedded one."""
    title, models = translate("FileDialogs", "Choose a model"), translate("FileDialogs", "Models")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", f"{models} (*.onnx)")
    return Path(name) if name else None
