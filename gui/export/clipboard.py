"""Copies rows, a picture or an answer to the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage

from gui.common.background import Background
from gui.i18n.number_format import count_text


class ClipboardWriter(QObject):
    """Prepares copies in the background.

    Signals:
        copied: Emitted with a message about the copy.
        failed: Emitted with the reason for a failure.
    """

    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = Background("copy", self)
        self._background.done.connect(self._copy)
        self._background.failed.connect(self._fail)

    def copy_rows(self, number: int, make: Callable[[], str]) -> None:
        """Copy rows.

        Args:
            number: The number of rows, for the message.
            make: Makes the text in the worker thread.
        """
        self._background.submit(self.tr("{0} rows were copied.").format(count_text(number)), make)

    def copy_picture(self, make: Callable[[], QImage]) -> None:
        """Copy a picture; `make` makes it in the worker thread."""
        self._background.submit(self.tr("The picture was copied."), make)

    def copy_text(self, text: str) -> None:
        """Copy a sentence."""
        self._copy(self.tr("The answer was copied."), text)

    def close(self) -> None:
        """Wait for the running task, and end the thread."""
        self._background.close()

    @Slot(object, object)
    def _copy(self, sentence: str, content: str | QImage) -> None:
        clipboard = QGuiApplication.clipboard()
        if isinstance(content, QImage):
            clipboard.setImage(content)
        else:
            clipboard.setText(content)
        self.copied.emit(sentence)

    @Slot(object, str)
    def _fail(self, _sentence: str, reason: str) -> None:
        self.failed.emit(reason)
