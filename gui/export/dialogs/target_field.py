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


class _PathState(Struct, frozen=True, kw_only=True):
    """What is at a path, as its drive has answered.

    Attributes:
        is_folder: Whether the path is a folder.
        is_file: Whether something else is at the path.
        has_parent: Whether its parent folder is there.
        refusal: The reason why the file at the path must not be replaced, if any.
    """

    is_folder: bool
    is_file: bool
    has_parent: bool
    refusal: "Message | None" = None


class TargetField(QWidget):
    """Input field for the file to write.

    Args:
        proposal: Initial path; a bare name leaves the folder to the user.
        parent: Its owner.

    Signals:
        changed: Emitted when the path, or whether it can be used, has changed.
    """

    changed = Signal()

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = proposal.suffix
        self.line = QLineEdit(str(proposal))
        self.line.setAccessibleName(self.tr("File to write"))
        self.browse = QPushButton(self.tr("Choose…"))
        self.browse.setAutoDefault(False)  # Return confirms the dialog, and does not press this button
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self._state: _PathState | None = None
        self._questions = DriveQuestions(self)
        self._questions.answered.connect(self._take_answer)
        self._lay_out()
        self.line.textChanged.connect(self._check_path)
        self.browse.clicked.connect(self._browse)
        self._check_path()

    @property
    def path(self) -> Path | None:
        """The file; None while the text is not a path that can be written to."""
        return None if self._usable is None or self._refusal else self._usable

    def set_suffix(self, suffix: str) -> None:
        """Change the suffix to that of another format."""
        self._suffix = suffix
        text = self.line.text().strip()
        if text:
            path = Path(text)
            has_suffix = path.suffix in set(Format)  # the end of "ward 2.1" is none
            self.line.setText(str(path.with_suffix(suffix) if has_suffix else path.with_name(path.name + suffix)))

    @Slot()
    def _browse(self) -> None:
        name = self._ask_for_name()
        if name:
            self.line.setText(name)

    def _ask_for_name(self) -> str:
        # The note below the field tells that a file is replaced, while the path can still be changed.
        no_question = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write to"), self._first_path, "", options=no_question)
        return name

    @Slot()
    def _check_path(self) -> None:
        """Ask the drive about the path; until it answers, the path cannot be used."""
        self._state = None
        path = self._typed
        if path is not None:
            self._questions.ask(path, partial(_path_state, path, self._kind))
        if self._state is None:
            self._update_note()

    @Slot(object, object)
    def _take_answer(self, path: Path, state: _PathState) -> None:
        if path == self._typed:
            self._state = state
            self._update_note()

    def _update_note(self) -> None:
        self.note.setText(self._refusal or self._remark)
        self.changed.emit()

    @property
    def _kind(self) -> OutputKind | None:
        """The kind of file to write; None for a folder, which replaces nothing."""
        return OUTPUT_KINDS.get(self._suffix, OutputKind.PICTURE)

    @property
    def _typed(self) -> Path | None:
        """The path in the line; None if the text is not an absolute path."""
        text = self.line.text().strip()
        return Path(text) if text and Path(text).is_absolute() else None

    @property
    def _is_waiting(self) -> bool:
        """Whether the drive has not answered yet."""
        return self._typed is not None and self._state is None

    @property
    def _first_path(self) -> str:
        """The path that the system's dialog shows first; empty while its drive hangs, since the window would wait."""
        return "" if self._is_waiting else self.line.text()

    @property
    def _remark(self) -> str:
        """A remark on an existing file, on an unusable path, or on a drive that does not answer; empty if none."""
        if self._is_waiting:
            return self.tr("The drive does not answer. Wait for it, or name another place.")
        if self._usable is None:
            return self.tr("Name a file in a folder that is there.")
        if self._state is not None and self._state.is_file:
            return self.tr("There is a file of that name; it will be replaced.")
        return ""

    @property
    def _usable(self) -> Path | None:
        state = self._state
        return self._typed if state is not None and state.has_parent and not state.is_folder else None

    @property
    def _refusal(self) -> str:
        """The reason why an existing file must not be replaced; empty if it may be."""
        refusal = None if self._state is None else self._state.refusal
        return "" if self._usable is None or refusal is None else translated(refusal)

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
        proposal: Initial path; a bare name leaves the parent folder to the user.
        parent: Its owner.
    """

    def __init__(self, proposal: Path, parent: QWidget | None = None) -> None:
        super().__init__(proposal, parent)
        self.line.setAccessibleName(self.tr("Folder to write to"))

    @property
    def _kind(self) -> OutputKind | None:
        return None

    @property
    def _usable(self) -> Path | None:
        state = self._state
        return self._typed if state is not None and (state.is_folder or state.has_parent) else None

    @property
    def _refusal(self) -> str:
        is_file = self._usable is not None and self._state is not None and self._state.is_file
        return self.tr("A file has this name; name a folder.") if is_file else ""

    @property
    def _remark(self) -> str:
        if self._is_waiting:
            return super()._remark
        if self._usable is None or self._state is None:
            return self.tr("Name a folder, itself in a folder that is there.")
        if self._state.is_folder:
            return self.tr("What is there stays: a new file of the same name gets a number.")
        return self.tr("The folder will be made.")

    def _ask_for_name(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Write to"), self._first_path)


def _path_state(path: Path, kind: OutputKind | None) -> _PathState:
    """What is at a path; waits for a drive that hangs.

    Args:
        path: The file or folder to write.
        kind: The kind of file to write; None for a folder.
    """
    is_folder = os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises where there is no permission
    is_file = not is_folder and os.path.exists(path)  # noqa: PTH110
    return _PathState(
        is_folder=is_folder,
        is_file=is_file,
        has_parent=os.path.isdir(path.parent),  # noqa: PTH112
        refusal=_refusal_of(path, kind) if is_file and kind is not None else None,
    )


def _refusal_of(path: Path, kind: OutputKind) -> "Message | None":
    try:
        check_target(path, kind)
    except OutputTargetError as error:
        return error.message
    return None
