"""The operating point panel: named points, a slider for a custom threshold, error rates, the resulting figures."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gui.common import lazy
from gui.common.layout.fitting import ScrollingArea
from gui.common.populations import model_name
from gui.common.widgets import reserve_bold_width
from gui.i18n.number_format import count_text, decimal_text, probability_text
from gui.verdict.error_rate_table import ErrorRateTable
from gui.verdict.estimates import point_word, share_text
from gui.verdict.operating_point import ModelPoint

if TYPE_CHECKING:
    from inference.models.passport import ConformalBounds, ModelPassport, OperatingPoint

_FRAME = 4
_WIDTH = 460
_STEPS = 1000
"""Steps of the slider from 0 to 1: a custom threshold has three decimals."""

_WINDOW_MARGIN = 8
"""Minimum distance from the edges of the window, in logical pixels."""

_PAGE = 50
"""Steps by which the Page keys move the slider."""

_FIELD_PADDING = 30
"""Left and right of the number in its field, together."""


class OperatingPointPanel(QFrame):
    """Opens below its button, over the window; closes on Esc or when it loses the focus.

    Args:
        parent: The window.

    Signals:
        chosen: Emitted with the operating point and its model's digest.
        error_rate_chosen: Emitted with the `ConformalBounds` of the rate and their model's digest.
    """

    chosen = Signal(object, str)
    error_rate_chosen = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.setObjectName("operating_point_panel")
        self.setAccessibleName(self.tr("Operating point"))
        self._opener: QWidget | None = None
        self._models: tuple[ModelPoint, ...] = ()
        self._passport: ModelPassport | None = None
        self._point: OperatingPoint | None = None
        self._conformal: ConformalBounds | None = None
        self.tabs = QTabBar()
        self._named: list[QPushButton] = []
        self._group = QButtonGroup(self)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.threshold = QDoubleSpinBox()
        self.sensitivity, self.specificity = QLabel(), QLabel()
        self.band, self.basis = QLabel(), QLabel()
        self.error_rates = ErrorRateTable()
        self._named_row = QHBoxLayout()
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_tab)
        self._group.idClicked.connect(self._choose_named)
        self.slider.valueChanged.connect(self._choose_by_slider)
        self.threshold.valueChanged.connect(self._choose_custom)
        self.error_rates.chosen.connect(self._choose_error_rate)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def show_models(self, models: tuple[ModelPoint, ...]) -> None:
        """Show each model's operating point and error rate, and the alternatives, one tab per model."""
        self.follow(models)
        self._show_tab()

    def follow(self, models: tuple[ModelPoint, ...]) -> None:
        """Take over the current choice without moving a slider that the user is dragging."""
        if [model.sha256 for model in models] != [model.sha256 for model in self._models]:
            with QSignalBlocker(self.tabs):
                while self.tabs.count():
                    self.tabs.removeTab(0)
                for model in models:
                    self.tabs.addTab(model_name(model.passport))
            self.tabs.setVisible(len(models) > 1)
        self._models = models

    @property
    def _sha256(self) -> str:
        """The digest of the model of the chosen tab."""
        return self._models[max(0, self.tabs.currentIndex())].sha256

    @Slot()
    def _show_tab(self) -> None:
        """Show the model of the chosen tab."""
        if self._models:
            model = self._models[max(0, self.tabs.currentIndex())]
            self._show_point(model.passport, model.point, model.conformal)

    def _show_point(self, passport: "ModelPassport", point: "OperatingPoint", conformal: "ConformalBounds") -> None:
        self._conformal = conformal
        if passport != self._passport:
            self._passport = passport
            self._make_named_buttons(passport)
        movable = lazy.operating_points.allows_custom_points(passport)
        self.slider.setEnabled(movable)
        self.threshold.setEnabled(movable)
        self._show(point, passport, movable=movable)

    def put_below(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self._column.addWidget(widget)

    def open_under(self, widget: QWidget) -> None:
        """Open below a widget, aligned with its right edge."""
        self._opener = widget
        self.fit_contents()
        corner = widget.mapTo(self.window(), QPoint(widget.width() - self.width(), widget.height() + 4))
        room = (
            self.window()
            .rect()
            .adjusted(_WINDOW_MARGIN, _WINDOW_MARGIN, -_WINDOW_MARGIN - self.width(), -_WINDOW_MARGIN - self.height())
        )
        self.move(max(room.left(), min(corner.x(), room.right())), max(room.top(), min(corner.y(), room.bottom())))
        self.show()
        self.raise_()
        (self.slider if self.slider.isEnabled() else self._named[0]).setFocus()

    @Slot()
    def fit_contents(self) -> None:
        """Adapt the height to the texts, which wrap in some languages; in a low window they scroll."""
        self._column.activate()
        highest = self.window().height() - 2 * _WINDOW_MARGIN
        style = self.style()
        bar = style.pixelMetric(style.PixelMetric.PM_ScrollBarExtent)
        height = self._column.totalHeightForWidth(_WIDTH - 2 - bar)  # without its width a scroll bar would remain
        self.resize(_WIDTH, min(height + _FRAME, highest))

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window's shortcuts, which would close something else."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _closes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, and return the focus."""
        if not _closes(event):
            super().keyPressEvent(event)
            return
        self.hide()
        if self._opener is not None:
            self._opener.setFocus()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Close when another widget of the window gets the focus, but not when another program does."""
        if self.isVisible() and now is not None and now is not self._opener and not self.isAncestorOf(now):
            self.hide()

    @Slot(int)
    def _choose_named(self, number: int) -> None:
        if self._passport is not None:
            self._choose(self._passport.operating_points[number])

    @Slot(int)
    def _choose_by_slider(self, value: int) -> None:
        self._choose_custom(value / _STEPS)

    @Slot(float)
    def _choose_custom(self, threshold: float) -> None:
        if self._passport is not None:
            self._choose(lazy.operating_points.custom_point(threshold, self._passport.validation_scores))

    @Slot(object)
    def _choose_error_rate(self, conformal: "ConformalBounds") -> None:
        self._conformal = conformal
        if self._passport is not None and self._point is not None:
            self._show(self._point, self._passport, movable=self.slider.isEnabled())
        self.error_rate_chosen.emit(conformal, self._sha256)

    def _choose(self, point: "OperatingPoint") -> None:
        """Show the figures at once, and emit the choice: updating the films may take longer."""
        if self._passport is not None:
            self._show(point, self._passport, movable=self.slider.isEnabled())
            self.chosen.emit(point, self._sha256)

    def _show(self, point: "OperatingPoint", passport: "ModelPassport", *, movable: bool) -> None:
        self._point, conformal = point, self._conformal or passport.conformal
        with QSignalBlocker(self.slider), QSignalBlocker(self.threshold):
            self.slider.setValue(round(point.threshold * _STEPS))
            self.threshold.setValue(point.threshold)
        self._check(point)
        self.sensitivity.setText(share_text(point.sensitivity))
        self.specificity.setText(share_text(point.specificity))
        self.error_rates.show_rates(passport, point, conformal)
        self.band.setText(self._band_text(point, conformal))
        self.basis.setText(self._basis_text(point, movable=movable))
        if self.isVisible():
            self.fit_contents()

    def _check(self, point: "OperatingPoint") -> None:
        """Check the button of the point; none for a custom threshold."""
        points = self._passport.operating_points if self._passport is not None else ()
        self._group.setExclusive(False)
        for button, named in zip(self._named, points, strict=True):
            button.setChecked(named == point)
        self._group.setExclusive(True)

    def _band_text(self, point: "OperatingPoint", conformal: "ConformalBounds") -> str:
        band = lazy.operating_points.undecided_band(point, conformal)
        if band is None:
            return self.tr("No film is left undecided.")
        low, high = (probability_text(bound) for bound in band)
        return self.tr("Undecided between {0} and {1}.").format(low, high)

    def _basis_text(self, point: "OperatingPoint", *, movable: bool) -> str:
        films = self.tr("On {0} validation films, with 95 % intervals.")
        if self._passport is not None and lazy.operating_points.is_from_site_profile(point, self._passport):
            films = self.tr("On {0} films of “{1}”, with 95 % intervals.")
        sides = self.tr("Undecided films count on the side of the threshold on which they lie.")
        text = f"{films.format(count_text(point.films), point_word(point.name))} {sides}"
        if movable:
            return text
        reason = self.tr("This model does not carry its validation films' scores, so its threshold cannot be moved.")
        return f"{text} {reason}"

    def _make_named_buttons(self, passport: "ModelPassport") -> None:
        for button in self._named:
            self._group.removeButton(button)
            button.deleteLater()
        self._named = []
        for number, point in enumerate(passport.operating_points):
            button = QPushButton(_capitalised(point_word(point.name)))
            button.setToolTip(self.tr("Probability {0} and above").format(decimal_text(point.threshold, 4)))
            button.setCheckable(True)
            reserve_bold_width(button)
            self._group.addButton(button, number)
            self._named_row.addWidget(button)
            self._named.append(button)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("<b>From what probability does a film show signs?</b>"))
        title.setWordWrap(True)
        self.slider.setRange(1, _STEPS - 1)
        self.slider.setPageStep(_PAGE)
        self.slider.setAccessibleName(self.tr("A threshold of your own"))
        self.threshold.setDecimals(3)
        self.threshold.setRange(1 / _STEPS, 1 - 1 / _STEPS)
        self.threshold.setSingleStep(0.01)
        self.threshold.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.threshold.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.threshold.lineEdit().setAcceptDrops(False)  # a film dropped here is meant for the window
        self.threshold.setMinimumWidth(self.threshold.fontMetrics().horizontalAdvance("0.0000") + _FIELD_PADDING)
        self.threshold.setKeyboardTracking(False)  # or half-typed numbers would be chosen
        self.threshold.setAccessibleName(self.tr("A threshold of your own, as a number"))
        custom = QHBoxLayout()
        custom.setSpacing(12)
        custom.addWidget(self.slider, 1)
        custom.addWidget(self.threshold)
        content = QWidget()
        content.setObjectName("on_surface")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(ScrollingArea(content))
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        self.tabs.hide()
        column.addWidget(self.tabs)
        column.addWidget(title)
        self._named_row.setSpacing(6)
        column.addLayout(self._named_row)
        column.addLayout(custom)
        for name, value in ((self.tr("Sensitivity"), self.sensitivity), (self.tr("Specificity"), self.specificity)):
            column.addLayout(_row(name, value))
        column.addWidget(self.error_rates)
        for label in (self.band, self.basis):
            label.setWordWrap(True)
            column.addWidget(label)
        self.basis.setObjectName("muted")
        self.setFixedWidth(_WIDTH)


def _row(name: str, value: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    label = QLabel(name)
    label.setBuddy(value)
    row.addWidget(label)
    row.addStretch(1)
    row.addWidget(value)
    return row


def _closes(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]
