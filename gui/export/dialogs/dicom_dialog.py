"""The dialog that asks which films' results are written as DICOM, and with whose identity."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from gui.common.settings import Settings
from gui.export.dialogs.folder_field import FolderField
from gui.export.dialogs.output_dialog import OutputDialog
from gui.export.dialogs.scope_box import ScopeBox
from gui.export.export_job import Scope


class DicomDialog(OutputDialog):
    """Asks which films are meant, and whether patient and study are taken over, which is always unchecked at first.

    Args:
        counts: How many films there are of each scope.
        proposal: The folder to write to.
        settings: Stores what dialogs of export store.
        parent: The window.
    """

    def __init__(self, counts: Mapping[Scope, int], proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__(FolderField(proposal), settings, parent)
        self.setWindowTitle(self.tr("Write DICOM objects"))
        self.confirm.setText(self.tr("Write"))
        self.show_paper(False)
        self.films = ScopeBox(counts)
        if counts[Scope.SELECTED]:
            self.films.choose(Scope.SELECTED)
        self.identified = QCheckBox(self.tr("With the pat&ient and the study of the film"))
        self.questions.addWidget(self.films)
        self.questions.addWidget(self.identified)
        self._add_note(
            self.tr(
                "Otherwise patient and study are replaced, and files are only numbered. A film whose header says that "
                "its picture names the patient is left out then."
            )
        )
        self._add_note(
            self.tr(
                "For each assessed DICOM film: its picture with the heat map as Secondary Capture, and probability and "
                "verdict as Structured Report. Both say that they are for research use."
            )
        )

    def _add_note(self, text: str) -> None:
        note = QLabel(text)
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setTextFormat(Qt.TextFormat.PlainText)
        self.questions.addWidget(note)
