"""The evaluation dialog: its pages one after another; it does not block the window."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.common.banner import Banner
from gui.common.layout.fitting import FittingDialog
from gui.common.mime_files import dropped_paths
from gui.common.style.theme import Theme
from gui.evaluation.pages.check_page import CheckPage
from gui.evaluation.pages.page_widgets import RIGHT_MARGIN, heading, row_layout, text_label
from gui.evaluation.pages.results_page import ResultsPage
from gui.evaluation.pages.start_page import StartPage
from gui.scan.progress_line import ProgressLine
from gui.scan.scan_progress import ScanProgress

_SIZE = QSize(1160, 890)
"""Without a scroll bar in any language, where the screen is large enough."""
_SMALLEST = QSize(480, 260)


class EvaluationDialog(FittingDialog):
    """Shows the pages; the controller does the work.

    Args:
        theme: The colours.
        parent: The window.
    """

    source_dropped = Signal(object)
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Evaluate on your own films"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAcceptDrops(True)
        self.start, self.check, self.running = StartPage(), CheckPage(), RunningPage()
        self.results = ResultsPage(theme)
        self.banner = Banner()
        self.pages = QStackedWidget()
        self._steps: dict[QWidget, QLabel] = {}
        self._names: dict[QWidget, str] = {}
        self._lay_out()
        self.pages.currentChanged.connect(self._mark_step)
        self.show_page(self.start)
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)

    def show_page(self, page: QWidget) -> None:
        """Go to a page, and hide the banner of the last one."""
        self.banner.hide()
        self.pages.setCurrentWidget(page)
        self._mark_step()

    @property
    def is_running(self) -> bool:
        """Whether films are being assessed."""
        return self.pages.currentWidget() is self.running

    def reject(self) -> None:
        """Close the dialog; while films are assessed, Esc cancels that first."""
        if self.is_running:
            self.cancel_requested.emit()
        else:
            super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one folder or table, unless films are being assessed."""
        if len(dropped_paths(event.mimeData())) == 1 and not self.is_running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped folder or table as labelled films."""
        event.acceptProposedAction()
        path: Path = dropped_paths(event.mimeData())[0]
        self.source_dropped.emit(path)

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(22)
        steps.setContentsMargins(9, 0, 9, 0)  # as the pages keep
        names = (self.tr("1  Choose"), self.tr("2  Check"), self.tr("3  Assess"), self.tr("4  Results"))
        for page, name in zip((self.start, self.check, self.running, self.results), names, strict=True):
            self.pages.addWidget(page)
            self._steps[page], self._names[page] = QLabel(name), name.replace("  ", "\u2002")
            steps.addWidget(self._steps[page])
        steps.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14 - RIGHT_MARGIN, 10)  # the pages keep it free, but for a scroll bar
        above = row_layout(self.banner)
        above.setContentsMargins(0, 0, RIGHT_MARGIN, 0)
        column.addLayout(steps)
        column.addLayout(above)
        column.addWidget(self.pages, 1)

    def _mark_step(self) -> None:
        """Show the name of the present step in bold, and the others muted."""
        for page, label in self._steps.items():
            present = page is self.pages.currentWidget()
            label.setText(f"<b>{self._names[page]}</b>" if present else self._names[page])  # a theme resets fonts
            label.setEnabled(present)


class RunningPage(QWidget):
    """Shows progress, with a button to cancel."""

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressLine()
        self.progress.cancel.setAutoDefault(False)
        self.progress.cancel_requested.connect(self.cancel_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(9, 9, 9 + RIGHT_MARGIN, 9)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Assessing your films")))
        column.addWidget(
            text_label(
                self.tr(
                    "Each film is kept the moment it is assessed: an evaluation that is interrupted goes on where it "
                    "was. The window can be used meanwhile."
                )
            )
        )
        column.addLayout(row_layout(self.progress, stretch_before=1))
        column.addStretch(1)

    def show_progress(self, progress: ScanProgress) -> None:
        """Show the progress; once all films are assessed, the figures are still being computed."""
        self.progress.show_progress(progress)
        if progress.total is not None and progress.done >= progress.total and not progress.cancelled:
            self.progress.text.show_wordings(self.tr("Measuring…"))
