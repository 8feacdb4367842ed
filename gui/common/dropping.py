"""What is dropped on the window: which files it names, and the hint while it hovers."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

_INSET = 16


def dropped_paths(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that a drag carries."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropHint(QLabel):
    """Covers the window while something that can be assessed hovers over it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setObjectName("drop_hint")
        self.setText(self.tr("Drop to assess"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self) -> None:
        """Appear over everything."""
        self.setGeometry(self._covered.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET))
        self.raise_()
        self.show()


class DropTarget(QObject):
    """Welcomes files and folders, anywhere on the window.

    Args:
        window: Where they are dropped.
        covered: What is covered by the hint meanwhile.
    """

    dropped = Signal(object)

    def __init__(self, window: QMainWindow, covered: QWidget) -> None:
        super().__init__(window)
        self.hint = DropHint(covered)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dragged over the window; leave all else to it."""
        match event:
            case QDragEnterEvent():  # before its bases, which tell of moves and drops
                if dropped_paths(event.mimeData()):
                    event.acceptProposedAction()
                    self.hint.cover()
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                self.hint.hide()
                event.acceptProposedAction()
                self.dropped.emit(dropped_paths(event.mimeData()))
                return True
            case _ if event.type() == QEvent.Type.DragLeave:
                self.hint.hide()
        return super().eventFilter(watched, event)
