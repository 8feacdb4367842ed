"""The dialog that asks before data are lost or leave the program."""

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gui.common.layout.fitting import FittingDialog
from gui.common.widgets import wrapping_label

_WIDTH = 460


class Question(FittingDialog):
    """Asks before an action; Return and Esc decline it.

    Args:
        parent: The window.
        title: The dialog's title.
        text: The question.
        go_ahead: The text of the button that confirms the action.
        stay: The text of the button that declines it; empty for "Cancel".
        details: What the user should know before answering.

    Attributes:
        go_ahead: The button that confirms the action.
        stay: The button that declines it.
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
        self.details.setVisible(bool(details))  # after it has a parent: without one, it would be shown as a window
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
