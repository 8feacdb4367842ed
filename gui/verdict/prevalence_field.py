"""The fields for the prevalence of pneumonia at the user's site, in the operating point's panel and the settings."""

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QLabel, QWidget

from gui.common.settings import Key, Settings

_MAX_PERCENT, _MARGIN = 99.0, 12


class PrevalenceBox(QDoubleSpinBox):
    """A field that reads and writes the setting; it says "not set" for 0.

    Args:
        settings: The settings.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setRange(0, _MAX_PERCENT)
        self.setDecimals(1)
        self.setSuffix("\u00a0%")
        self.setSpecialValueText(self.tr("not set"))
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setMinimumWidth(self.sizeHint().width() + _MARGIN)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setKeyboardTracking(False)  # no updates while typing: 1 on the way to 15
        self.lineEdit().setAcceptDrops(False)  # a film dropped here is meant for the window
        self.setAccessibleName(self.tr("Prevalence of pneumonia at your site, in per cent"))
        self.setToolTip(
            self.tr("Answers then say what their probability means at this prevalence. No verdict changes.")
        )
        self.read()
        self.valueChanged.connect(self._store)
        settings.changed.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Show the setting."""
        with QSignalBlocker(self):
            self.setValue(100 * self._settings.get(Key.PREVALENCE, 0.0))

    @Slot(float)
    def _store(self, percent: float) -> None:
        self._settings.set(Key.PREVALENCE, percent / 100)


class PrevalenceField(QWidget):
    """The prevalence box with its label.

    Args:
        settings: The settings.
        parent: Its owner.
    """

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = PrevalenceBox(settings)
        label = QLabel(self.tr("Prevalence of pneumonia at your site"))
        label.setWordWrap(True)
        label.setBuddy(self.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.value)
