"""A form whose labels align with the text of their fields."""

from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QWidget


class AlignedForm(QFormLayout):
    """Aligns labels with their fields; Qt places them at the top of the row, which is too high beside a box."""

    def addRow(self, label: str, field: QWidget | QLayout) -> None:  # type: ignore[override]  # no form needs another
        """Add a field with its label."""
        words = QLabel(label)
        if isinstance(field, QWidget):
            words.setBuddy(field)
            field.ensurePolished()
            words.setMinimumHeight(field.sizeHint().height())
        super().addRow(words, field)
