"""The progress line: bar, films done and found, rate, time left, Pause and Cancel."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QWidget

from gui.common.widgets import ShorteningLabel
from gui.i18n.number_format import count_text, decimal_text, duration_text
from gui.scan.scan_progress import ScanProgress

_BAR_WIDTH, _SHORTEST_BAR = 100, 40
_DOT = "  ·  "


class ProgressLine(QWidget):
    """Shows the progress of the scan, or the result of the last one.

    Args:
        pause: The action of the button beside Cancel; None for no such button.
        parent: Its owner.
    """

    cancel_requested = Signal()

    def __init__(self, pause: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ShorteningLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_SHORTEST_BAR)
        self.bar.setMaximumWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("Progress of the scan"))
        self.pause = QToolButton()
        self._can_pause = pause is not None
        if pause is not None:
            self.pause.setDefaultAction(pause)
        self.pause.setIconSize(QSize(18, 18))
        self.pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("End the scan; the findings so far stay"))
        self.cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.text, 1)
        for widget in (self.bar, self.pause, self.cancel):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_progress(ScanProgress())

    @Slot(object)
    def show_progress(self, progress: ScanProgress) -> None:
        """Show the progress of a scan."""
        self.bar.setVisible(progress.running)
        self.pause.setVisible(progress.running and self._can_pause)
        self.cancel.setVisible(progress.running)
        self.cancel.setEnabled(not progress.cancelled)
        self.bar.setRange(0, progress.total or 0)  # without a total, the bar only shows activity
        self.bar.setValue(progress.done)
        self.text.show_wordings(*(self._running(progress) if progress.running else self._ended(progress)))

    def _running(self, progress: ScanProgress) -> tuple[str, ...]:
        """The text, from the longest wording to the shortest."""
        if progress.cancelled:
            return (self.tr("Cancelling…"),)
        if progress.total is None and progress.found_so_far is not None:
            found = count_text(progress.found_so_far)
            return self.tr("Looking for films: {0} so far").format(found), found
        if progress.total is None:
            return (self.tr("Loading the model…"),)
        done, total = count_text(progress.done), count_text(progress.total)
        counted = self.tr("{0} of {1}").format(done, total)
        if progress.paused:
            return self.tr("Paused at {0} of {1}").format(done, total), counted
        if not progress.done or progress.seconds_left is None:
            return (counted,)
        left = self.tr("{0} left").format(duration_text(progress.seconds_left))
        rate = self.tr("{0} films/s").format(decimal_text(progress.rate, 1))
        parts = (left, counted, rate)
        return tuple(_DOT.join(parts[:count]) for count in (3, 2, 1))

    def _ended(self, progress: ScanProgress) -> tuple[str, ...]:
        if progress.total is None:
            return ("",)
        done, total = count_text(progress.done), count_text(progress.total)
        if progress.cancelled:
            return self.tr("Cancelled after {0} of {1}").format(done, total), self.tr("{0} of {1}").format(done, total)
        return (self.tr("{0} done in {1}").format(done, duration_text(progress.seconds)),)
