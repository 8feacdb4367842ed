"""The menu of the folders that were opened last."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gui.frame.recent_folders import RecentFolders


class RecentMenu(QMenu):
    """Filled anew whenever the folders change.

    Args:
        recent: The folders.
        parent: Its owner.
    """

    chosen = Signal(object)

    def __init__(self, recent: RecentFolders, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("RecentMenu", "Open recent"), parent)
        self._recent = recent
        recent.changed.connect(self.fill)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Show what there is."""
        self.clear()
        for folder in self._recent.folders:
            self.addAction(str(folder).replace("&", "&&"), partial(self._choose, folder))
        self.addSeparator()
        self.addAction(self.tr("Forget these folders"), self._forget)
        self.setEnabled(bool(self._recent.folders))

    @Slot()
    def _forget(self) -> None:
        self._recent.clear()

    def _choose(self, folder: Path, _checked: bool = False) -> None:
        self.chosen.emit([folder])
