"""The field that says where a file goes: its name, a button to choose another, and what there is to know about it."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.sharing.formats import Format


class PlaceField(QWidget):
    """Names a file to write.

    Args:
        proposal: What it begins with; a bare name leaves the folder to the user.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(str(proposal))
        self.line.setAccessibleName(self.tr("File to write"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)  # Return goes ahead, or does nothing
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self._lay_out()
        self.line.textChanged.connect(self._tell)
        self.browse.clicked.connect(self._ask)
        self._tell()

    @property
    def path(self) -> Path | None:
        """The file; None as long as none can be written under that name."""
        text = self.line.text().strip()
        path = Path(text)
        return path if text and path.is_absolute() and path.parent.is_dir() and not path.is_dir() else None

    def set_ending(self, ending: str) -> None:
        """Let the name end in another format's way."""
        text = self.line.text().strip()
        if text:
            path = Path(text)
            known = path.suffix in set(Format)  # "ward 2.1" has none
            self.line.setText(str(path.with_suffix(ending) if known else path.with_name(path.name + ending)))

    @Slot()
    def _ask(self) -> None:
        confirm = QFileDialog.Option.DontConfirmOverwrite  # said below the field, where it can still be changed
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write to"), self.line.text(), "", options=confirm)
        if name:
            self.line.setText(name)

    @Slot()
    def _tell(self) -> None:
        path = self.path
        if path is None:
            self.note.setText(self.tr("Name a file in a folder that is there."))
        elif path.exists():
            self.note.setText(self.tr("There is a file of that name; it will be replaced."))
        else:
            self.note.setText("")
        self.changed.emit()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Write to"))
        label.setBuddy(self.line)
        self.line.setMinimumHeight(self.browse.sizeHint().height())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.note)
        self.note.setMinimumHeight(self.note.fontMetrics().lineSpacing())
