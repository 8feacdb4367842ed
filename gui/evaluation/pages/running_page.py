"""The third page: how far the assessment is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.evaluation.pages.parts import heading, row_of, words
from gui.scan.events import ScanProgress
from gui.scan.progress_line import ProgressLine


class RunningPage(QWidget):
    """Shows progress; tells when it is to be cancelled."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine()
        self.progress.cancel.setAutoDefault(False)
        self.progress.cancel_requested.connect(self.cancel_requested)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Assessing your films")))
        column.addWidget(
            words(
                self.tr(
                    "Each film is kept the moment it is assessed: an evaluation that is interrupted goes on where it "
                    "was. The window can be used meanwhile."
                )
            )
        )
        column.addLayout(row_of(self.progress, stretch_before=1))
        column.addStretch(1)

    def show_progress(self, progress: ScanProgress) -> None:
        """Show how far it is; once all films are assessed, the figures are still being made."""
        self.progress.show_progress(progress)
        if progress.total is not None and progress.done >= progress.total and not progress.cancelled:
            self.progress.text.setText(self.tr("Measuring…"))
