"""What the settings pages share: layouts, remarks, and widgets that show and change one setting."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.common.layout.fitting import ScrollingArea
from gui.common.layout.layouts import AlignedForm
from gui.common.settings import Key, Settings
from gui.common.widgets import wrapping_label

_FIELD_WIDTH = 200


def page_layout(page: QWidget) -> QVBoxLayout:
    """Lay out a page as a column with margins, which scrolls if it does not fit.

    Returns:
        The column.
    """
    content = QWidget()
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(ScrollingArea(content))
    column = QVBoxLayout(content)
    column.setContentsMargins(18, 20, 18, 12)
    column.setSpacing(12)
    return column


def form_layout() -> QFormLayout:
    """A form with its labels on the left."""
    form = AlignedForm()
    form.setHorizontalSpacing(22)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form


def choice_box() -> QComboBox:
    """An empty combo box, as wide as the others on its page."""
    box = QComboBox()
    box.setMinimumWidth(_FIELD_WIDTH)
    return box


def remark(text: str = "") -> QLabel:
    """An explanatory sentence."""
    return wrapping_label(text, selectable=True, muted=True)


class SettingBox(QComboBox):
    """Shows and changes one setting that has several values.

    Args:
        settings: The settings that it changes.
        key: The key of the setting.
        default: Its value until the user chooses one.
        choices: The name and the value of each choice.
    """

    def __init__(self, settings: Settings, key: Key, default: str, choices: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._settings, self._key, self._default = settings, key, default
        for name, value in choices:
            self.addItem(name, value)
        self.setMinimumWidth(_FIELD_WIDTH)
        self._read()
        self.activated.connect(self._store)
        settings.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        self.setCurrentIndex(max(0, self.findData(self._settings.get(self._key, self._default))))

    @Slot()
    def _store(self) -> None:
        self._settings.set(self._key, str(self.currentData()))


class SettingSwitch(QCheckBox):
    """Shows and changes one setting that is on or off.

    Args:
        text: What it switches.
        settings: The settings that it changes.
        key: The key of the setting.
        default: Whether it is on until the user chooses.
    """

    def __init__(self, text: str, settings: Settings, key: Key, *, default: bool) -> None:
        super().__init__(text)
        self._settings, self._key, self._default = settings, key, default
        self._read()
        self.clicked.connect(self._store)
        settings.changed.connect(self._read)

    @Slot()
    def _read(self) -> None:
        self.setChecked(self._settings.get(self._key, self._default))

    @Slot(bool)
    def _store(self, checked: bool) -> None:
        self._settings.set(self._key, checked)
