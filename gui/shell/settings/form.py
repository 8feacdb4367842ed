"""Layouts and remarks shared by the settings pages."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from gui.common.layout.fitting import ScrollingArea
from gui.common.layout.layouts import AlignedForm

_FIELD = 200


def page_layout(page: QWidget) -> QVBoxLayout:
    """A column with a page's margins, which scrolls if it does not fit."""
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


def choice() -> QComboBox:
    """A box of several values, as wide as the others on its page."""
    box = QComboBox()
    box.setMinimumWidth(_FIELD)
    return box


def remark(text: str = "") -> QLabel:
    """An explanatory sentence."""
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
