"""The dialog for unexpected errors: an explanation for the user, and the fault report."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui.common.file_input import ask_for_report_file
from gui.common.layout.fitting import FittingDialog, ScrollingArea
from gui.common.widgets import wrapping_label
from gui.diagnostics.report import contents_text, write_fault_report
from gui.i18n.message_translation import translated
from gui.scan.scan_bridge import ScanBridge
from inference.errors import HilumError

_WIDTH = 512
_VISIBLE_LINES = 4
"""Lines of the exception that are visible without scrolling."""


class CrashDialog(FittingDialog):
    """Tells the user that an error occurred and that the findings are safe.

    Args:
        error: The exception, in one line.
        parent: The window.
        bridge: The source of model and device, for the report.
        is_fatal: Whether Hilum ends with this dialog, instead of going on.
    """

    def __init__(
        self, error: str, parent: QWidget | None, bridge: ScanBridge | None = None, *, is_fatal: bool = False
    ) -> None:
        super().__init__(parent)
        self._bridge, self._is_fatal = bridge, is_fatal
        self.setWindowTitle(self.tr("Something unexpected went wrong"))
        self.explanation = wrapping_label(self._explanation())
        self.fault = QPlainTextEdit(error)
        self.fault.setReadOnly(True)
        self.fault.setAccessibleName(self.tr("The fault"))
        self.fault.setFixedHeight(_VISIBLE_LINES * self.fontMetrics().lineSpacing() + 20)
        self.saved = wrapping_label()
        self.saved.hide()
        self._lay_out()

    def _explanation(self) -> str:
        if self._is_fatal:
            return self.tr(
                "Hilum could not start, since something unexpected went wrong. Every finding and review is still on "
                "the disk. Start Hilum again; if it fails again, save a report."
            )
        return self.tr(
            "Something unexpected went wrong. The findings so far are still there, and every finding and review "
            "is on the disk already. You can go on; if the window behaves oddly, close Hilum and start it again."
        )

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 22, 24, 4)
        column.setSpacing(12)
        column.addStrut(_WIDTH)
        heading = QLabel(self.tr("The fault"))
        heading.setObjectName("muted")
        heading.setBuddy(self.fault)
        for widget in (self.explanation, heading, self.fault, wrapping_label(contents_text()), self.saved):
            column.addWidget(widget)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 18)
        whole.setSpacing(12)
        whole.addWidget(ScrollingArea(content), 1)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(24, 0, 24, 0)
        bottom.addWidget(self._buttons())
        whole.addLayout(bottom)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.save = QPushButton(self.tr("Save a report…"))
        self.save.setAutoDefault(False)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        proceed = self.tr("Close Hilum") if self._is_fatal else self.tr("Go on")
        self.proceed = buttons.addButton(proceed, QDialogButtonBox.ButtonRole.AcceptRole)
        self.proceed.setProperty("primary", True)
        self.proceed.setDefault(True)
        self.save.clicked.connect(self._save)
        buttons.accepted.connect(self.accept)
        return buttons

    @Slot()
    def _save(self) -> None:
        target = ask_for_report_file(self)
        if target is None:
            return
        try:
            write_fault_report(target, self._bridge)
        except HilumError as error:
            self.saved.setText(translated(error.message))
        else:
            self.saved.setText(self.tr("The report was saved as {0}.").format(target))
        self.saved.show()
