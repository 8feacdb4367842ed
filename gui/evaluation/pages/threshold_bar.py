"""Chooses the threshold: a slider, a field, and the model's own operating points."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from gui.common.layout.layouts import WrappingRow
from gui.common.widgets import reserve_bold_width
from gui.evaluation.pages.page_widgets import button, row_layout
from gui.i18n.number_format import decimal_text
from gui.verdict.estimates import point_word

if TYPE_CHECKING:
    from inference.models.passport import OperatingPoint

_STEPS = 1000


class ThresholdBar(QWidget):
    """Chooses a threshold; that of an operating point is exact, although the slider has only a thousand steps."""

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.threshold = 0.5
        self._points: dict[QPushButton, float] = {}
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.slider.setAccessibleName(self.tr("Threshold, in thousandths"))
        self.slider.valueChanged.connect(self._use_slider)
        self.field = QDoubleSpinBox()
        self.field.setRange(0, 1)
        self.field.setDecimals(3)
        self.field.setSingleStep(0.005)
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(self.tr("Threshold"))
        self.field.valueChanged.connect(self.set_threshold)
        label = QLabel(self.tr("&Threshold"))
        label.setBuddy(self.slider)
        chosen, of_model = QWidget(), QWidget()
        row = row_layout(label, self.slider, self.field)
        row.setStretchFactor(self.slider, 1)
        chosen.setLayout(row)
        self._points_row = row_layout()
        of_model.setLayout(self._points_row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(WrappingRow((chosen, of_model), (1, 0)))

    def set_points(self, points: "tuple[OperatingPoint, ...]") -> None:
        """Offer a model's operating points."""
        for point_button in self._points:
            point_button.deleteLater()
        self._points = {}
        for point in points:
            tip = self.tr("The model's operating point “{0}”").format(point_word(point.name))
            point_button = button(f"{point_word(point.name)} {decimal_text(point.threshold, 3)}", tip)
            point_button.setCheckable(True)
            reserve_bold_width(point_button)
            point_button.clicked.connect(self._use_point)
            self._points[point_button] = point.threshold
            self._points_row.addWidget(point_button)

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
        for point_button, point_threshold in self._points.items():
            point_button.setChecked(point_threshold == threshold)
        self.changed.emit(threshold)

    @Slot(int)
    def _use_slider(self, value: int) -> None:
        self.set_threshold(value / _STEPS)

    @Slot()
    def _use_point(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.set_threshold(self._points[pressed])
