"""The banner: a sentence over the window; a note fades, an error stays."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPropertyAnimation, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QLabel, QPushButton, QWidget

_NOTE_MS, _NOTE_MS_PER_LETTER = 4_000, 60
"""How long a note is shown, and how much longer for each of its letters."""

_FADING_MS = 400
_MAX_WIDTH, _MARGIN = 760, 16
"""The widest banner, and its distance from the edges of the widget below it, in logical pixels."""


class Banner(QFrame):
    """Shows a sentence until it fades, the user dismisses it, or another one replaces it.

    An error stays until it is dismissed. A note stays while the pointer is on it.

    Signals:
        folder_requested: Emitted with the file whose folder to show.
    """

    folder_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._below: QWidget | None = None
        self._file: Path | None = None
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.folder = QPushButton(self.tr("Show in folder"))
        self.folder.clicked.connect(self._ask_for_folder)
        self.dismiss = QPushButton(self.tr("Dismiss"))
        self.dismiss.clicked.connect(self.hide)
        for button in (self.folder, self.dismiss):
            button.setAutoDefault(False)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        row.addWidget(self.folder)
        row.addWidget(self.dismiss)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._fade)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fading = QPropertyAnimation(self._effect, b"opacity", self)
        self._fading.setDuration(_FADING_MS)
        self._fading.setEndValue(0.0)
        self._fading.finished.connect(self.hide)
        self.hide()

    def float_over(self, widget: QWidget) -> None:
        """Float over the bottom of a widget, so that its layout never changes."""
        self._below = widget
        self.setParent(widget.parentWidget())
        self.setProperty("floating", True)
        widget.installEventFilter(self)
        self.hide()

    @Slot(str)
    def show_error(self, sentence: str) -> None:
        """Show an error."""
        self._show(sentence, error=True)

    @Slot(str)
    def show_note(self, sentence: str) -> None:
        """Show a notice."""
        self._show(sentence, error=False)
        self.timer.start(_NOTE_MS + _NOTE_MS_PER_LETTER * len(sentence))

    @Slot(object)
    def offer_folder(self, file: Path) -> None:
        """Offer to show the file that the sentence mentions."""
        self._file = file
        self.folder.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the widget."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place()
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on the banner."""
        super().enterEvent(event)
        self._stop_fading()
        self.timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Fade when the pointer leaves, unless it is an error."""
        super().leaveEvent(event)
        if not self.property("error"):
            self.timer.start(_NOTE_MS)

    def _show(self, sentence: str, *, error: bool) -> None:
        self._stop_fading()
        self.timer.stop()
        self._file = None
        self.folder.hide()
        self.setProperty("error", error)
        self.style().unpolish(self)  # applies the style sheet to the changed property
        self.style().polish(self)
        self.text.setText(sentence)
        self.setAccessibleName(self.text.text())
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        if self._below is None:
            return
        available = self._below.geometry()
        width = min(_MAX_WIDTH, available.width() - 2 * _MARGIN)
        height = max(self._row.totalHeightForWidth(width), self._row.sizeHint().height())
        left = available.left() + (available.width() - width) // 2
        self.setGeometry(left, available.bottom() + 1 - height - _MARGIN, width, height)

    @Slot()
    def _fade(self) -> None:
        self._effect.setEnabled(True)
        self._fading.setStartValue(1.0)
        self._fading.start()

    def _stop_fading(self) -> None:
        self._fading.stop()
        self._effect.setOpacity(1.0)
        self._effect.setEnabled(False)

    @Slot()
    def _ask_for_folder(self) -> None:
        if self._file is not None:
            self.folder_requested.emit(self._file)
