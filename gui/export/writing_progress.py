"""What is seen of something that takes long to write: how far it is, and a button to give it up."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from gui.export.export_job import Exporter

_WIDTH = 340
_PATIENCE_MS = 700
"""What takes less is not worth a dialog."""


class WritingProgress(QProgressDialog):
    """Appears by itself when a report takes long; the window stays usable.

    Args:
        exporter: Whose work it shows.
        parent: The window.
    """

    def __init__(self, exporter: Exporter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.setMinimumWidth(_WIDTH)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("How much of the report is written"))
        self.setBar(bar)
        self.setLabelText(self.tr("The report is being written…"))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setMinimumDuration(_PATIENCE_MS)
        self.setAutoReset(True)
        self.reset()
        exporter.progressed.connect(self._show_progress)
        exporter.ended.connect(self.reset)
        self.canceled.connect(exporter.cancel)

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if not self.wasCanceled():
            self.setMaximum(total)
            self.setValue(min(done, total - 1))  # the end is told by the exporter, when the file is there
