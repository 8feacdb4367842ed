"""The buttons beside a refusal, by which the user allows the film to be assessed."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from gui.common.populations import population_model_name
from gui.scan.allowances import Allowance, is_misplaced, may_be_assessed_anyway
from inference.messages import Code

if TYPE_CHECKING:
    from inference.finding import Finding


class AllowanceBar(QWidget):
    """Offers the allowances that fit a refusal; hidden if there are none.

    Args:
        parent: Its owner.

    Signals:
        chosen: Emitted with the `Allowance`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.correct = QPushButton()
        self.correct.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.correct.clicked.connect(self._correct)
        self.anyway = QPushButton(self.tr("Assess anyway"))
        self.anyway.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.anyway.setToolTip(
            self.tr("By a model that was not made for such films; the row, pictures and reports then say so")
        )
        self.models = QMenu(self.anyway)
        self.anyway.setMenu(self.models)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self.correct)
        row.addWidget(self.anyway)
        row.addStretch(1)
        self.hide()

    def show_for(self, finding: "Finding | None", populations: Sequence[str] = ()) -> None:
        """Offer the allowances for a film.

        Args:
            finding: The film's finding; None for no film.
            populations: The populations with models.
        """
        correctable = finding is not None and is_misplaced(finding)
        overrulable = finding is not None and may_be_assessed_anyway(finding) and bool(populations)
        if finding is not None and correctable:
            inverted = finding.code is Code.INVERTED
            self.correct.setText(self.tr("Invert and assess") if inverted else self.tr("Turn and assess"))
            self.correct.setToolTip(self.tr("The row then says that the film was corrected; its file stays as it is"))
        self.models.clear()
        for population in populations:
            self.models.addAction(population_model_name(population)).triggered.connect(
                partial(self._assess_anyway, population)
            )
        self.correct.setVisible(correctable)
        self.anyway.setVisible(overrulable)
        self.setVisible(correctable or overrulable)

    @Slot()
    def _correct(self) -> None:
        self.chosen.emit(Allowance(correct=True))

    def _assess_anyway(self, population: str, _checked: bool = False) -> None:
        self.chosen.emit(Allowance(anyway=population))
