"""File input: drag and drop on the window, and file dialogs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMainWindow, QWidget

from gui.common.mime_files import MimeFiles, has_foreign_content, read_mime_files

translate = QCoreApplication.translate

_FILM_PATTERNS = "*.jpg *.jpeg *.png *.tif *.tiff *.bmp *.dcm *.dicom"
_HINT_MARGIN = 16


class DropHint(QLabel):
    """Covers the window while files are dragged over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setObjectName("drop_hint")
        self.setText(self.tr("Drop to assess"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Show the hint over everything else."""
        self.setGeometry(self._covered.rect().adjusted(_HINT_MARGIN, _HINT_MARGIN, -_HINT_MARGIN, -_HINT_MARGIN))
        self.raise_()
        self.show()


class DropTarget(QObject):
    """Accepts files and folders dropped anywhere on the window.

    Args:
        window: The window that accepts drops.
        covered: The widget that the hint covers while dragging.

    Signals:
        dropped: Emitted with the paths of files and folders.
        refused: Emitted with a sentence about what cannot be opened.
    """

    dropped = Signal(object)
    refused = Signal(str)

    def __init__(self, window: QMainWindow, covered: QWidget) -> None:
        super().__init__(window)
        self.hint = DropHint(covered)
        self._dragged = MimeFiles(paths=[], archives=[])
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle drag and drop; pass all other events on to the window."""
        match event:
            case QDragEnterEvent():  # before its base classes, the move and drop events
                self._dragged = read_mime_files(event.mimeData())
                if self._dragged.paths or has_foreign_content(event.mimeData()):
                    event.acceptProposedAction()
                    self.hint.cover()
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self.hint.hide()
                event.acceptProposedAction()
                self._open_dropped(event.mimeData())
                return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self.hint.hide()
        return super().eventFilter(watched, event)

    def _open_dropped(self, data: QMimeData) -> None:
        paths, archives = self._dragged.paths, self._dragged.archives
        if len(paths) > len(archives):
            self.dropped.emit(paths)
        elif archives:
            text = self.tr("{0} is a ZIP archive. Unpack it, and drop the folder with the films.")
            self.refused.emit(text.format(archives[0].name))
        elif has_foreign_content(data):
            text = self.tr("This is no file on this computer. Save it as a file first, and drop that file.")
            self.refused.emit(text)


def ask_for_films(parent: QWidget) -> list[Path]:
    """Ask the user for films to open; an empty list if cancelled."""
    films, others = translate("FileDialogs", "Films"), translate("FileDialogs", "All files")
    filters = f"{films} ({_FILM_PATTERNS});;{others} (*)"
    names, _ = QFileDialog.getOpenFileNames(parent, translate("FileDialogs", "Open films"), "", filters)
    return [Path(name) for name in names]


def ask_for_folder(parent: QWidget) -> list[Path]:
    """Ask the user for a folder to open, the only item of the list; an empty list if cancelled."""
    name = QFileDialog.getExistingDirectory(parent, translate("FileDialogs", "Open a folder of films"))
    return [Path(name)] if name else []


def ask_for_report_file(parent: QWidget) -> Path | None:
    """Ask the user where to save a fault report; None if cancelled."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    suggestion = str(Path(documents or Path.home()) / "hilum-report.zip")
    title, reports = translate("FileDialogs", "Save a report"), translate("FileDialogs", "Reports")
    name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, f"{reports} (*.zip)")
    return Path(name) if name else None


def ask_for_model(parent: QWidget) -> Path | None:
    """Ask the user for a model that replaces the embedded one; None if cancelled."""
    title, models = translate("FileDialogs", "Choose a model"), translate("FileDialogs", "Models")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", f"{models} (*.onnx)")
    return Path(name) if name else None
