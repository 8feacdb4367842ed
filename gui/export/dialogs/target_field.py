"""Input fields for the file or the folder that an export writes."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.common.drives import DriveQuestions
from gui.export.export_choice import OUTPUT_KINDS, Format
from gui.i18n.message_translation import translated
from inference.errors import OutputTargetError
from inference.output_target import OutputKind, check_target

if TYPE_CHECKING:
    from inference.messages import Message


class _Place(Struct, frozen=True, kw_only=True):
    """What a drive says about a path.

    Attributes:
        is_folder: There is a folder of this name.
        is_file: There is something else of this name.
        has_folder: The folder around it is there.
        refusal: Why the file must not be replaced.
    """

    is_folder: bool
    is_file: bool
    has_folder: bool
    refusal: "Message | None" = None


class TargetField(QWidget):
    """Input field for the file to write.

    Args:
        proposal: Initial path; a bare name leaves the folder to the user.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = proposal.suffix
        self.line = QLineEdit(str(proposal))
        self.line.setAccessibleName(self.tr("File to write"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)  # Return goes ahead, or does nothing
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self._place: _Place | None = None
        self._questions = DriveQuestions(self)
        self._questions.answered.connect(self._take_answer)
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.browse.clicked.connect(self._ask)
        self._look()

    @property
    def path(self) -> Path | None:
        """The file; None while the text is not a path that can be written."""
        return None if self._named is None or self._refusal else self._named

    def set_ending(self, ending: str) -> None:
        """Change the suffix to that of another format."""
        self._suffix = ending
        text = self.line.text().strip()
        if text:
            path = Path(text)
            known = path.suffix in set(Format)  # "ward 2.1" has none
            self.line.setText(str(path.with_suffix(ending) if known else path.with_name(path.name + ending)))

    @Slot()
    def _ask(self) -> None:
        name = self._ask_for_name()
        if name:
            self.line.setText(name)

    def _ask_for_name(self) -> str:
        confirm = QFileDialog.Option.DontConfirmOverwrite  # shown below the field, where it can still be changed
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write to"), self._beginning, "", options=confirm)
        return name

    @Slot()
    def _look(self) -> None:
        """Ask the drive about the path; until it answers, the path cannot be used."""
        self._place = None
        path = self._written
        if path is not None:
            self._questions.ask(path, partial(_looked_at, path, self._kind))
        if self._place is None:
            self._update_note()

    @Slot(object, object)
    def _take_answer(self, path: Path, place: _Place) -> None:
        if path == self._written:
            self._place = place
            self._update_note()

    def _update_note(self) -> None:
        self.note.setText(self._refusal or self._remark)
        self.changed.emit()

    @property
    def _kind(self) -> OutputKind | None:
        """What is to be written; None if nothing can be replaced."""
        return OUTPUT_KINDS.get(self._suffix, OutputKind.PICTURE)

    @property
    def _written(self) -> Path | None:
        """The path in the line, wherever it leads; None if it is none."""
        text = self.line.text().strip()
        return Path(text) if text and Path(text).is_absolute() else None

    @property
    def _is_hanging(self) -> bool:
        """Whether the drive has not answered yet."""
        return self._written is not None and self._place is None

    @property
    def _beginning(self) -> str:
        """Where the system's dialog begins; elsewhere while the drive hangs, which the window would wait for."""
        return "" if self._is_hanging else self.line.text()

    @property
    def _remark(self) -> str:
        """A remark on replacing an existing file, on a missing name, or on a drive that does not answer."""
        if self._is_hanging:
            return self.tr("The drive does not answer. Wait for it, or name another place.")
        if self._named is None:
            return self.tr("Name a file in a folder that is there.")
        if self._place is not None and self._place.is_file:
            return self.tr("There is a file of that name; it will be replaced.")
        return ""

    @property
    def _named(self) -> Path | None:
        place = self._place
        return self._written if place is not None and place.has_folder and not place.is_folder else None

    @property
    def _refusal(self) -> str:
        """Why an existing file must not be replaced; empty if it may be."""
        refusal = None if self._place is None else self._place.refusal
        return "" if self._named is None or refusal is None else translated(refusal)

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


class FolderField(TargetField):
    """Input field for a folder, which need not be there yet.

    Args:
        proposal: Initial path; a bare name leaves the folder around it to the user.
        parent: Its owner.
    """

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__(proposal, parent)
        self.line.setAccessibleName(self.tr("Folder to write to"))

    @property
    def _kind(self) -> OutputKind | None:
        return None

    @property
    def _named(self) -> Path | None:
        place = self._place
        return self._written if place is not None and (place.is_folder or place.has_folder) else None

    @property
    def _refusal(self) -> str:
        is_file = self._named is not None and self._place is not None and self._place.is_file
        return self.tr("A file has this name; name a folder.") if is_file else ""

    @property
    def _remark(self) -> str:
        if self._is_hanging:
            return super()._remark
        if self._named is None or self._place is None:
            return self.tr("Name a folder, itself in a folder that is there.")
        if self._place.is_folder:
            return self.tr("What is there stays: a new file of the same name gets a number.")
        return self.tr("The folder will be made.")

    def _ask_for_name(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Write to"), self._beginning)


def _looked_at(path: Path, kind: OutputKind | None) -> _Place:
    """Look at a path; a drive that hangs holds up the caller.

    Args:
        path: The file or folder to write.
        kind: What is to be written; None for a folder.
    """
    is_folder = os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises where there is no permission
    is_file = not is_folder and os.path.exists(path)  # noqa: PTH110
    return _Place(
        is_folder=is_folder,
        is_file=is_file,
        has_folder=os.path.isdir(path.parent),  # noqa: PTH112
        refusal=_refusal_of(path, kind) if is_file and kind is not None else None,
    )


def _refusal_of(path: Path, kind: OutputKind) -> "Message | None":
    try:
        check_target(path, kind)
    except OutputTargetError as error:
        return error.message
    return None
