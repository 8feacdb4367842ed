"""Layouts and remarks that the pages of the settings share."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget


def page_layout(page: QWidget) -> QVBoxLayout:
    """A column with the margins of a page."""
    column = QVBoxLayout(page)
    column.setContentsMargins(18, 20, 18, 12)
    column.setSpacing(12)
    return column


def form_layout() -> QFormLayout:
    """A form with its labels on the left."""
    form = QFormLayout()
    form.setHorizontalSpacing(22)
    form.setVerticalSpacing(12)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form


def remark(text: str = "") -> QLabel:
    """A sentence that explains."""
    label = QLabel(text)
    label.setObjectName("muted")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
