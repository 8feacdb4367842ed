"""Cancels the scan; asks first if much work is left."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.common.question import Question
from gui.i18n.number_format import duration_text
from gui.scan.scan_bridge import ScanBridge


class ScanCanceller(QObject):
    """Cancels the scan of a bridge.

    Args:
        bridge: The bridge.
        window: The parent of the question, and the owner.

    Attributes:
        min_seconds_to_ask: From so many seconds of work left on, the user is asked first.
        question: The open question; None if there is none.
    """

    def __init__(self, bridge: ScanBridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self.min_seconds_to_ask = 60.0
        self.question: Question | None = None
        bridge.finished.connect(self._close_question)

    @Slot()
    def cancel(self) -> None:
        """Cancel the scan, at once if little work is left."""
        left = self._bridge.progress.seconds_left
        if left is None or left <= self.min_seconds_to_ask:
            self._bridge.cancel()
        elif self.question is None:
            self._ask(left)

    def _ask(self, left: float) -> None:
        """Ask without a nested event loop: the scan continues meanwhile, and its end closes the question."""
        text = self.tr("Cancel the scan? About {0} of work is left; the findings so far stay.")
        box = Question(
            self._window,
            title=self.tr("Cancel the scan"),
            text=text.format(duration_text(left)),
            go_ahead=self.tr("Cancel the scan"),
            stay=self.tr("Go on with the scan"),
        )
        box.go_ahead.clicked.connect(self._bridge.cancel)
        box.finished.connect(self._forget_question)
        self.question = box
        box.open()

    @Slot()
    def _close_question(self) -> None:
        if self.question is not None:
            self.question.reject()

    @Slot()
    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
