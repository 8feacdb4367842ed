"""The bar above the table while a study is read: its name, reader and progress, and a button to pause it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from gui.common.widgets import ShorteningLabel
from gui.study.study_mode import StudyMode

_BAR_WIDTH = 140


class StudyBar(QFrame):
    """The study bar; hidden while no study is read.

    Args:
        mode: The study that is being read.
        pause: The action that pauses the study.
        parent: Its owner.
    """

    def __init__(self, mode: StudyMode, pause: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setObjectName("banner")
        self.text = ShorteningLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.bar.setAccessibleName(self.tr("How many films of the study are read"))
        self.pause = QPushButton(pause.text())
        self.pause.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.pause.clicked.connect(pause.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 12, 6)
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(self.bar)
        row.addWidget(self.pause)
        mode.changed.connect(self._follow)
        self._follow()

    def show_progress(self, read: int, unreadable: int) -> None:
        """Show how many films of the study are read, and whether every readable film is."""
        study, reader = self._mode.study, self._mode.reader
        if study is None or reader is None:
            return
        total = len(study.films)
        self.bar.setRange(0, total)
        self.bar.setValue(read)
        text = self.tr("Study “{0}”, read by {1}: {2} of {3} films").format(study.name, reader.name, read, total)
        template = "{0}"
        if read >= total:
            template = self.tr("{0}. All films are read.")
        elif read + unreadable >= total:
            template = self.tr("{0}. The others cannot be read any more.")
        short = f"{read} / {total}"
        wordings = [template.format(progress) for progress in (text, f"{study.name}: {short}", short)]
        self.text.show_wordings(*wordings, short)

    @Slot()
    def _follow(self) -> None:
        self.setVisible(self._mode.is_reading)
        self.show_progress(0, 0)
