"""The dialog that asks before something is lost or given away."""

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.common.layout.fitting import FittingDialog
from gui.common.widgets import wrapping_label

_WIDTH = 460


class Question(FittingDialog):
    """Asks before something is done; Return and Esc leave all as it is.

    Args:
        parent: The window.
        title: The dialog's title.
        text: The question.
        go_ahead: The answer that does it.
        stay: The answer that does not; empty for "Cancel".
        details: What the user should know before answering.

    Attributes:
        go_ahead: The button that does it.
    """

    def __init__(
        self, parent: QWidget, *, title: str, text: str, go_ahead: str, stay: str = "", details: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text, self.details = wrapping_label(text), wrapping_label(details, muted=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_ahead = QPushButton(go_ahead)
        self.go_ahead.setAutoDefault(False)
        self.buttons.addButton(self.go_ahead, QDialogButtonBox.ButtonRole.AcceptRole)
        self.stay = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        if stay:
            self.stay.setText(stay)
        self.stay.setProperty("primary", True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.details.setVisible(bool(details))  # not before it has a parent: it would be a window of its own
        self.stay.setDefault(True)
        self.stay.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addStrut(_WIDTH)
        column.addWidget(self.text)
        column.addWidget(self.details)
        column.addSpacing(8)
        column.addWidget(self.buttons)
