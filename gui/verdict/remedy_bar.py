"""The buttons below a refusal: what the user can allow, so that the film is assessed after all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.scan.allowances import Allowance, lies_wrong
from inference.messages import Code

if TYPE_CHECKING:
    from inference.finding import Finding


class RemedyBar(QWidget):
    """Offers what fits the reason of a refusal, and hides where nothing does.

    Args:
        parent: Its owner.

    Signals:
        chosen: With the `Allowance`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.correct = QPushButton()
        self.correct.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.correct.clicked.connect(self._correct)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.correct)
        row.addStretch(1)
        self.hide()

    def show_for(self, finding: "Finding | None") -> None:
        """Offer what can be done about a film."""
        offers = finding is not None and lies_wrong(finding)
        if finding is not None and offers:
            inverted = finding.code is Code.INVERTED
            self.correct.setText(self.tr("Invert and assess") if inverted else self.tr("Turn and assess"))
            self.correct.setToolTip(self.tr("The row then says that the film was corrected; its file stays as it is"))
        self.setVisible(offers)

    @Slot()
    def _correct(self) -> None:
        self.chosen.emit(Allowance(correct=True))
