"""The actions of sharing: exports, reports, pictures, and what is copied."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from gui.frame.action_set import ActionSet
from gui.look.theme import Theme


class SharingActions(ActionSet):
    """What goes out of the window; all are off until there is something to share.

    Args:
        theme: Whose colours the icons take.
        parent: The window, whose shortcuts they become.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(theme, parent)
        self.export = self.make(self.tr("Export…"), ("Ctrl+Shift+S",))
        self.report = self.make(self.tr("Report of this film…"), (QKeySequence.StandardKey.Print,))
        self.save_picture = self.make(self.tr("Save the picture…"), ("Ctrl+Shift+P",))
        self.copy_rows = self.make(self.tr("Copy rows"), (QKeySequence.StandardKey.Copy,))
        self.copy_picture = self.make(self.tr("Copy the picture"), ("Ctrl+Shift+C",))
        self.copy_answer = self.make(self.tr("Copy the answer"), ("Ctrl+Alt+C",))
        # Of the table alone, so that Ctrl+C in a text field copies text.
        self.copy_rows.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_usable(films=False, film=False)

    def add_to_file_menu(self, menu: QMenu) -> None:
        """What writes files."""
        menu.addActions([self.export, self.report, self.save_picture])

    def add_to_edit_menu(self, menu: QMenu) -> None:
        """What fills the clipboard."""
        menu.addActions([self.copy_rows, self.copy_picture, self.copy_answer])

    def belong_to(self, table: QWidget) -> None:
        """Let the table hear the key that copies rows."""
        table.addAction(self.copy_rows)

    def set_usable(self, *, films: bool, film: bool) -> None:
        """Whether there are films, and whether one of them is looked at."""
        self.export.setEnabled(films)
        for action in (self.report, self.save_picture, self.copy_rows, self.copy_picture, self.copy_answer):
            action.setEnabled(film)
