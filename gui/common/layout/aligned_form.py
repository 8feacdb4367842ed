"""A form whose labels stand on the line of their fields' words."""

from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QWidget


class AlignedForm(QFormLayout):
    """Qt puts a label at the top of its row, which is higher than the label where the field is a box."""

    def addRow(self, label: str, field: QWidget | QLayout) -> None:  # type: ignore[override]  # no form needs another
        """Add a field with its label."""
        words = QLabel(label)
        if isinstance(field, QWidget):
            words.setBuddy(field)
            field.ensurePolished()
            words.setMinimumHeight(field.sizeHint().height())
        super().addRow(words, field)
