"""The dialogs for one film: its report, and its picture."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from gui.common.settings import Settings
from gui.export.dialog import OutputDialog

_HEATMAP, _LEGEND = "sharing/heatmap", "sharing/legend"


class FilmReportDialog(OutputDialog):
    """Asks how a film is reported.

    Args:
        file: The film's name.
        may_name: Whether its file can hold a patient's name.
        proposal: Where to write.
        settings: Where the paper's size is kept; the box for the patient's name always begins unchecked.
        parent: The window.
    """

    def __init__(self, file: str, *, may_name: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__("", "", proposal, settings, parent)
        self.setWindowTitle(self.tr("Report of this film"))
        self.do_it.setText(self.tr("Write the report"))
        self.questions.addWidget(_film_label(file))
        self.with_name = QCheckBox(self.tr("Print the patient's &name"))
        self.with_name.setEnabled(may_name)
        told = self.tr("It is read from the file only now, and kept nowhere else.")
        self.with_name.setToolTip(told if may_name else self.tr("Only DICOM files hold a patient's name."))
        self.questions.addWidget(self.with_name)


class PictureDialog(OutputDialog):
    """Asks how a film's picture is written.

    Args:
        file: The film's name.
        has_heatmap: Whether there is a heat map that may be shown.
        proposal: Where to write.
        settings: Where the answers are kept.
        parent: The window.
    """

    def __init__(self, file: str, *, has_heatmap: bool, proposal: Path, settings: Settings, parent: QWidget) -> None:
        super().__init__("", "", proposal, settings, parent)
        self.setWindowTitle(self.tr("Save the picture"))
        self.do_it.setText(self.tr("Save the picture"))
        self.show_paper(False)
        self.questions.addWidget(_film_label(file))
        self.heatmap = QCheckBox(self.tr("With the &heat map"))
        self.legend = QCheckBox(self.tr("With its &legend, in a strip below the film"))
        self.heatmap.setEnabled(has_heatmap)
        self.heatmap.setChecked(has_heatmap and settings.get(_HEATMAP, True))
        self.legend.setChecked(settings.get(_LEGEND, True))
        for box in (self.heatmap, self.legend):
            self.questions.addWidget(box)
        note = QLabel(self.tr("In the film's own pixels. Nothing about the patient is written into the picture."))
        note.setObjectName("muted")
        note.setWordWrap(True)
        self.questions.addWidget(note)
        self.heatmap.toggled.connect(self._follow)
        self._follow()

    def accept(self) -> None:
        """Keep the answers for the next time, and go."""
        if self.heatmap.isEnabled():
            self._settings.set(_HEATMAP, self.heatmap.isChecked())
            self._settings.set(_LEGEND, self.legend.isChecked())
        super().accept()

    @Slot()
    def _follow(self) -> None:
        self.legend.setEnabled(self.heatmap.isChecked())


def _film_label(file: str) -> QLabel:
    label = QLabel(file)
    label.setWordWrap(True)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
