"""The dialog that asks which films are copied, into which folder, and by whose verdict."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.common.settings import Key, Settings
from gui.export.dialogs.folder_field import FolderField
from gui.export.dialogs.output_dialog import OutputDialog
from gui.export.dialogs.scope_box import ScopeBox
from gui.export.export_job import Scope
from inference.output.film_copies import CopyBy

_EXAMPLES = {
    CopyBy.VERDICT: "signs, no_signs, undecided",
    CopyBy.READER: "reader_signs, reader_no_signs, reader_unsure, reader_none",
    CopyBy.BOTH: "signs/reader_signs, signs/reader_no_signs, …",
}
"""Names of folders, which are the same in every language."""


class CopyDialog(OutputDialog):
    """Asks which films are copied, and by whose verdict their folders are named.

    Args:
        counts: How many films there are of each scope.
        withheld: How many of all films are still to be read blind.
        proposal: The folder of the copies.
        settings: Stores whose verdict it was.
        parent: The window.
    """

    def __init__(
        self, counts: Mapping[Scope, int], withheld: int, proposal: Path, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(FolderField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Copy films into folders"))
        self.confirm.setText(self.tr("Copy"))
        self.show_paper(False)
        self.films = ScopeBox(counts)
        self.by_whom = QButtonGroup(self)
        folders = QGroupBox(self.tr("Folders by"))
        self._add_choices(folders, may_tell=withheld == 0)
        self.questions.addWidget(self.films)
        self.questions.addWidget(folders)
        self.folders = self._note()
        blind = self._note()
        blind.setText(
            self.tr(
                "While films are read blind, only the reader's verdicts name folders, and films not yet read stay out."
            )
        )
        blind.setVisible(withheld > 0)
        self.by_whom.buttonClicked.connect(self._name_folders)
        self._name_folders()

    @property
    def by(self) -> CopyBy:
        """Whose verdict names the folders."""
        return list(CopyBy)[self.by_whom.checkedId()]

    def accept(self) -> None:
        """Store whose verdict it was, and accept."""
        self._settings.set(Key.COPY_BY, self.by)
        super().accept()

    def _add_choices(self, box: QGroupBox, *, may_tell: bool) -> None:
        texts = {
            CopyBy.VERDICT: self.tr("The &model's verdict"),
            CopyBy.READER: self.tr("The &reader's verdict"),
            CopyBy.BOTH: self.tr("&Both, the reader's within the model's"),
        }
        column = QVBoxLayout(box)
        for number, (by, text) in enumerate(texts.items()):
            button = QRadioButton(text)
            button.setEnabled(may_tell or by is CopyBy.READER)
            self.by_whom.addButton(button, number)
            column.addWidget(button)
        stored = self._settings.get(Key.COPY_BY, str(CopyBy.VERDICT))
        chosen = CopyBy(stored) if stored in set(CopyBy) else CopyBy.VERDICT
        self.by_whom.button(list(CopyBy).index(chosen if may_tell else CopyBy.READER)).setChecked(True)

    def _note(self) -> QLabel:
        note = QLabel()
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.questions.addWidget(note)
        return note

    @Slot()
    def _name_folders(self) -> None:
        text = self.tr("Folders such as {0}. Films are copied, never moved.")
        self.folders.setText(text.format(_EXAMPLES[self.by]))
