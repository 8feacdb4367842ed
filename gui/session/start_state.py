"""The state that the window needs when it is first painted: settings, undo stack and recent folders."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack

from gui.common.settings import Key, Settings
from gui.session.recent_folders import RecentFolders


class StartState(QObject):
    """The part of the application's state that exists before the window does.

    Args:
        parent: Its owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings(self)
        self.undo_stack = QUndoStack(self)
        self.recent = RecentFolders(self.settings, self)


def will_restore_films(settings: Settings) -> bool:
    """Whether the films of the last session, or of a study, will be opened at the start."""
    restored = settings.get(Key.RESTORE, True) and settings.get(Key.HAS_FILMS, False)
    return restored or bool(settings.get(Key.STUDY, ""))
