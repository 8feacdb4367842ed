"""The table of a model's error rates, with the undecided films and the coverage of each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.common import lazy
from gui.common.widgets import reserve_bold_width
from gui.i18n.number_format import percent_text

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, Estimate, ModelPassport, OperatingPoint

_GAP = 6


class ErrorRateTable(QWidget):
    """A row of buttons, one per rate; below each, the films left undecided and the coverage of each class."""

    chosen = Signal(object)
    """The `ConformalBounds` of a rate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._offered: tuple[ConformalBounds, ...] = ()
        self._cells: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(0, 1)
        self.meaning = QLabel()
        self.meaning.setObjectName("muted")
        self.meaning.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addSpacing(2)
        column.addWidget(self.meaning)
        self._group.idClicked.connect(self._choose)

    def show_rates(self, passport: "ModelPassport", point: "OperatingPoint", chosen: "ConformalBounds") -> None:
        """Show the share of undecided films for each rate of a model at an operating point, and the chosen rate.

        The table is hidden for a model with one rate.
        """
        offered = passport.offered_bounds
        self.setVisible(len(offered) > 1)
        if self.isHidden():
            return
        if offered != self._offered:
            self._offered = offered
            self._make_rows(offered)
        for column, bounds in enumerate(offered):
            shares = lazy.operating_points.undecided_shares(point, bounds, passport.changed_scores)
            self._undecided[column].setText("–" if shares is None else percent_text(shares.all_films))  # noqa: RUF001
            self.buttons[column].setChecked(bounds == chosen)

    def _make_rows(self, offered: "tuple[ConformalBounds, ...]") -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        self.buttons = [self._make_button(number, bounds) for number, bounds in enumerate(offered)]
        self._undecided = [_number() for _ in offered]
        self._put(0, self.tr("Error rate"), self.buttons)
        self._put(1, self.tr("Left undecided"), self._undecided)
        self._put(2, self.tr("Covered, normal"), [_coverage(bounds.normal_coverage) for bounds in offered])
        self._put(3, self.tr("Covered, pneumonia"), [_coverage(bounds.pneumonia_coverage) for bounds in offered])
        self.meaning.setText(
            self.tr(
                "Left undecided: validation films under random changes. Covered: films of held-out patients whose true "
                "class the rate does not exclude."
            )
        )

    def _make_button(self, number: int, bounds: "ConformalBounds") -> QPushButton:
        button = QPushButton(percent_text(bounds.error_rate, None))
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Error rate {0}").format(button.text()))
        reserve_bold_width(button)
        self._group.addButton(button, number)
        return button

    def _put(self, row: int, name: str, cells: "list[QPushButton] | list[QLabel]") -> None:
        label = QLabel(name)
        label.setWordWrap(True)
        self._grid.addWidget(label, row, 0)
        for column, cell in enumerate(cells, 1):
            if isinstance(cell, QLabel):
                cell.setAccessibleName(f"{name}: {self.buttons[column - 1].text()}")
            self._grid.addWidget(cell, row, column)
        self._cells += [label, *cells]

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.chosen.emit(self._offered[number])


def _coverage(share: "Estimate | None") -> QLabel:
    label = _number()
    label.setText("–" if share is None else percent_text(share.value))  # noqa: RUF001
    return label


def _number() -> QLabel:
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label
