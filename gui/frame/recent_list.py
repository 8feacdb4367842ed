"""The folders that were opened last, on the empty window: open one again, or forget it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.frame.recent_folders import RecentFolders

_MOST = 3


class RecentList(QWidget):
    """A few rows, and nothing at all where there are none.

    Args:
        recent: The folders.
        parent: Its owner.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFolders, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._shown: list[QWidget] = []
        heading = QLabel(self.tr("Opened last"))
        heading.setObjectName("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._rows)
        recent.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show what there is."""
        while self._shown:
            self._shown.pop().deleteLater()
        folders = self._recent.folders[:_MOST]
        for folder in folders:
            self._shown.append(self._row(folder))
            self._rows.addWidget(self._shown[-1])
        self.setVisible(bool(folders))

    def _row(self, folder: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = QPushButton(f"{folder.name or folder}  —  {_shortened(folder.parent)}".replace("&", "&&"))
        name.setFlat(True)
        name.setObjectName("recent")
        name.setToolTip(str(folder))
        name.clicked.connect(partial(self._choose, folder))
        forget = QToolButton()
        forget.setText("✕")
        forget.setToolTip(self.tr("Forget this folder"))
        forget.setAccessibleName(self.tr("Forget the folder {0}").format(folder.name))
        forget.clicked.connect(partial(self._forget, folder))
        line.addStretch(1)
        line.addWidget(name)
        line.addWidget(forget)
        line.addStretch(1)
        return row

    def _choose(self, folder: Path, _checked: bool = False) -> None:
        self.chosen.emit([folder])

    def _forget(self, folder: Path, _checked: bool = False) -> None:
        self._recent.remove(folder)


def _shortened(folder: Path, most: int = 60) -> str:
    """A path that fits: its end says more than its beginning."""
    text = str(folder)
    return text if len(text) <= most else f"…{text[-most:]}"
