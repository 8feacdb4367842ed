"""The recently opened folders, stored in the settings, and their menu."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gui.common.settings import Key, Settings

_MAX_FOLDERS = 5


class RecentFolders(QObject):
    """Stores the recent folders, latest first.

    Args:
        settings: Stores them.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.is_hidden = False
        settings.changed.connect(self._follow_settings)

    @property
    def folders(self) -> list[Path]:
        """All stored folders, latest first; at most five."""
        no_names: list[str] = []
        return [Path(name) for name in self._settings.get(Key.RECENT_FOLDERS, no_names)]

    @property
    def shown(self) -> list[Path]:
        """The folders to show; empty while they are hidden."""
        return [] if self.is_hidden else self.folders

    @property
    def shown_beside_films(self) -> list[Path]:
        """The folders to show beside films; empty during blind reading, since a name may reveal a class."""
        return [] if self._settings.get(Key.BLIND, False) else self.shown

    def hide(self, hidden: bool) -> None:
        """Hide the folders, or show them again."""
        self.is_hidden = hidden
        self.changed.emit()

    def add(self, folders: list[Path]) -> None:
        """Put folders before the others; the oldest ones are dropped."""
        added = [folder.absolute() for folder in folders]
        if added:
            self._store([*added, *(folder for folder in self.folders if folder not in added)][:_MAX_FOLDERS])

    def remove(self, folder: Path) -> None:
        """Remove a folder."""
        self._store([other for other in self.folders if other != folder])

    def clear(self) -> None:
        """Remove all folders."""
        self._store([])

    def _store(self, folders: list[Path]) -> None:
        names = [str(folder) for folder in folders]
        # A name that is not valid text cannot be stored in the settings file.
        self._settings.set(Key.RECENT_FOLDERS, [name for name in names if _is_text(name)])

    @Slot(str)
    def _follow_settings(self, name: str) -> None:
        if name in {Key.RECENT_FOLDERS, Key.BLIND}:
            self.changed.emit()


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


class RecentMenu(QMenu):
    """The menu of recent folders; refilled when they change.

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
        """Refill the menu."""
        self.clear()
        shown = self._recent.shown_beside_films
        self.menuAction().setVisible(not self._recent.is_hidden)
        for folder in shown:
            self.addAction(str(folder).replace("&", "&&"), partial(self._choose, folder))
        self.addSeparator()
        self.addAction(self.tr("Forget these folders"), self._forget)
        self.setEnabled(bool(shown))

    @Slot()
    def _forget(self) -> None:
        self._recent.clear()

    def _choose(self, folder: Path, _checked: bool = False) -> None:
        self.chosen.emit([folder])
