"""Chooses the threshold: a slider, a field, and the model's own operating points."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from gui.common.layout.layouts import WrappingRow
from gui.common.widgets import reserve_bold_width
from gui.evaluation.pages.parts import button, row_of
from gui.i18n.number_format import decimal_text
from gui.verdict.estimates import point_word

if TYPE_CHECKING:
    from inference.models.passport import OperatingPoint

_STEPS = 1000


class ThresholdBar(QWidget):
    """Chooses a threshold; an operating point's stays exact, although the slider has only a thousand steps."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.threshold = 0.5
        self._points: dict[QPushButton, float] = {}
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setAccessibleName(self.tr("Threshold, in thousandths"))
        self.slider.valueChanged.connect(self._take_slider)
        self.field = QDoubleSpinBox()
        self.field.setRange(0, 1)
        self.field.setDecimals(3)
        self.field.setSingleStep(0.005)
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(self.tr("Threshold"))
        self.field.valueChanged.connect(self.set_threshold)
        label = QLabel(self.tr("&Threshold"))
        label.setBuddy(self.slider)
        own, of_model = QWidget(), QWidget()
        row = row_of(label, self.slider, self.field)
        row.setStretchFactor(self.slider, 1)
        own.setLayout(row)
        self._row = row_of()
        of_model.setLayout(self._row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(WrappingRow((own, of_model), (1, 0)))

    def set_points(self, points: "tuple[OperatingPoint, ...]") -> None:
        """Offer a model's operating points."""
        for old in self._points:
            old.deleteLater()
        self._points = {}
        for point in points:
            tip = self.tr("The model's operating point “{0}”").format(point_word(point.name))
            own = button(f"{point_word(point.name)} {decimal_text(point.threshold, 3)}", tip)
            own.setCheckable(True)
            reserve_bold_width(own)
            own.clicked.connect(self._take_point)
            self._points[own] = point.threshold
            self._row.addWidget(own)

    @property
    def point_buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the operating points, in their order."""
        return tuple(self._points)

    @Slot(float)
    def set_threshold(self, threshold: float) -> None:
        """Choose a threshold, and emit it."""
        self.threshold = threshold
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setValue(round(threshold * _STEPS))
            self.field.setValue(threshold)
        for each, own in self._points.items():
            each.setChecked(own == threshold)
        self.changed.emit(threshold)

    @Slot(int)
    def _take_slider(self, value: int) -> None:
        self.set_threshold(value / _STEPS)

    @Slot()
    def _take_point(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.set_threshold(self._points[pressed])
