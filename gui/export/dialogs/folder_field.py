"""The input field for a folder into which many files are written."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.export.dialogs.target_field import TargetField


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
    def _named(self) -> Path | None:
        text = self.line.text().strip()
        path = Path(text)
        return path if text and path.is_absolute() and (path.is_dir() or path.parent.is_dir()) else None

    @property
    def _refusal(self) -> str:
        return self.tr("A file has this name; name a folder.") if self._named and self._named.is_file() else ""

    @property
    def _remark(self) -> str:
        named = self._named
        if named is None:
            return self.tr("Name a folder, itself in a folder that is there.")
        if named.is_dir():
            return self.tr("What is there stays: a new file of the same name gets a number.")
        return self.tr("The folder will be made.")

    def _ask_for_name(self) -> str:
        return QFileDialog.getExistingDirectory(self, self.tr("Write to"), self.line.text())
