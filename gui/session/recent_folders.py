"""The folders that were opened last, and their menu; kept between starts until the user removes them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from gui.common.settings import Settings

_SETTING = "arrival/recent_folders"
_MOST = 5


class RecentFolders(QObject):
    """Remembers folders, the latest first.

    Args:
        settings: Where they are kept.
        parent: Its owner.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        settings.changed.connect(self._hear)

    @property
    def folders(self) -> list[Path]:
        """At most five."""
        no_names: list[str] = []
        return [Path(name) for name in self._settings.get(_SETTING, no_names)]

    def add(self, folders: list[Path]) -> None:
        """Remember folders, above those that were opened before."""
        fresh = [folder.absolute() for folder in folders]
        if fresh:
            self._keep([*fresh, *(folder for folder in self.folders if folder not in fresh)][:_MOST])

    def remove(self, folder: Path) -> None:
        """Forget one."""
        self._keep([other for other in self.folders if other != folder])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])

    def _keep(self, folders: list[Path]) -> None:
        names = [str(folder) for folder in folders]
        # A name that is no text cannot be kept in a file of text.
        self._settings.set(_SETTING, [name for name in names if _is_text(name)])

    @Slot(str)
    def _hear(self, name: str) -> None:
        if name == _SETTING:
            self.changed.emit()


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


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
